/**
 * Where the accounts of one moment agree, differ, or say nothing, particular by particular. No verdicts: a value that
 * only one article gives is neither better nor worse for it. An article that does not tell the moment at all is
 * silent; nothing is held against it here.
 */
import type { Account, ArticleId, Aspect, Corpus, Detail, Moment } from './corpus.ts';
import { ASPECTS } from './format.ts';
import { articlesOf } from './status.ts';

/** What a detail is a particular of: the time, or the number "flown out of Kabul". */
export type Particular = Pick<Detail, 'aspect' | 'of'>;

export interface GivenValue {
  /** As the first of its accounts writes it. */
  readonly value: string;
  readonly accounts: readonly Account[];
}

export interface Difference {
  readonly aspect: Aspect;
  readonly of: string | undefined;
  /** The distinct values, each with the accounts that give it. */
  readonly values: readonly GivenValue[];
  /** The articles that tell the moment and do not give this of it. */
  readonly missing: readonly ArticleId[];
  /** True where two accounts that give it give it otherwise; else all that give it are alike in it. */
  readonly differ: boolean;
}

interface Given {
  readonly account: Account;
  readonly detail: Detail;
}
type Group<T> = readonly [T, ...T[]];

type MomentAccounts = Pick<Moment, 'accounts'>;
const NO_ARTICLES: Pick<Corpus, 'articles'> = { articles: [] };

/**
 * Every particular that an account of the moment gives, with who gives what. Empty where fewer than two articles tell
 * the moment: there is nothing to set beside each other. By aspect, then in the order of the corpus's articles and
 * of their accounts; without `corpus`, in the order of the accounts alone.
 */
export function differencesOf(
  moment: MomentAccounts,
  corpus: Pick<Corpus, 'articles'> = NO_ARTICLES,
): readonly Difference[] {
  const accounts = inOrder(moment.accounts, corpus);
  const articles = articlesOf({ accounts });
  if (articles.length < 2) return [];
  const given = accounts.flatMap((account) => account.details.map((detail) => ({ account, detail })));
  return grouped(given, ({ detail }) => particularKey(detail))
    .map((alike) => differenceIn(alike, articles))
    .toSorted((a, b) => ASPECTS.indexOf(a.aspect) - ASPECTS.indexOf(b.aspect));
}

export interface AddsAndLacks {
  /** The details of this account that no account of another article gives. */
  readonly adds: readonly Detail[];
  /** What other articles give a value for, and no account of this article does. */
  readonly lacks: readonly Particular[];
}

/** What an account has beyond the other articles of its moment, and what its article leaves out that they have. */
export function addsAndLacks(
  account: Account,
  moment: MomentAccounts,
  corpus: Pick<Corpus, 'articles'> = NO_ARTICLES,
): AddsAndLacks {
  const differences = differencesOf(moment, corpus);
  return {
    adds: differences.flatMap(({ aspect, of, values }) =>
      values.filter((given) => isOnlyFrom(account, given)).map(({ value }) => ({ aspect, of, value })),
    ),
    lacks: differences
      .filter(({ missing }) => missing.includes(account.article))
      .map(({ aspect, of }) => ({ aspect, of })),
  };
}

function isOnlyFrom({ id, article }: Account, { accounts }: GivenValue): boolean {
  return accounts.some((one) => one.id === id) && accounts.every((one) => one.article === article);
}

function differenceIn(given: Group<Given>, articles: readonly ArticleId[]): Difference {
  const { aspect, of } = given[0].detail;
  const values = grouped(given, ({ detail }) => comparable(detail.value)).map(toValue);
  const giving = accountsOf(given);
  const told = articlesOf({ accounts: giving });
  return {
    aspect,
    of,
    values,
    missing: articles.filter((article) => !told.includes(article)),
    differ: values.some(({ accounts }) => accounts.length < giving.length),
  };
}

function toValue(given: Group<Given>): GivenValue {
  return { value: given[0].detail.value, accounts: accountsOf(given) };
}

/** Each once: an account that gives a value twice gives it. */
function accountsOf(given: readonly Given[]): readonly Account[] {
  return [...new Set(given.map(({ account }) => account))];
}

function inOrder(accounts: readonly Account[], { articles }: Pick<Corpus, 'articles'>): readonly Account[] {
  const places = new Map(articles.map(({ id }, place) => [id, place]));
  const placeOf = ({ article }: Account) => places.get(article) ?? places.size;
  return accounts.toSorted((a, b) => placeOf(a) - placeOf(b));
}

function particularKey({ aspect, of = '' }: Particular): string {
  return `${aspect} ${comparable(of)}`;
}

/** The items by key, the groups in the order of their first items. */
function grouped<T>(items: readonly T[], keyOf: (item: T) => string): readonly Group<T>[] {
  const groups = new Map<string, [T, ...T[]]>();
  for (const item of items) {
    const key = keyOf(item);
    const group = groups.get(key);
    if (group) group.push(item);
    else groups.set(key, [item]);
  }
  return [...groups.values()];
}

/** The same for two texts that differ in case, in white space or in how their letters are put together. */
function comparable(text: string): string {
  const spaced = text.normalize('NFC').trim().replace(/\s+/gu, ' ');
  return spaced.toUpperCase().toLowerCase().normalize('NFC');
}
