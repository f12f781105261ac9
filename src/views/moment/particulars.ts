/** The particulars of a moment article by article, for setting the articles beside each other. */

import {
  type AddsAndLacks,
  addsAndLacks,
  type Difference,
  type GivenValue,
  type Particular,
} from '../../domain/corpus/compare.ts';
import type { Account, Article, Corpus, Detail, Moment } from '../../domain/corpus/corpus.ts';

/** How the articles that give a particular stand to each other in it. */
export type Agreement = 'differ' | 'alike' | 'one';

/** `one` where a single article gives it: there is nothing yet for it to be like. */
export function agreementOf({ differ, values }: Difference): Agreement {
  if (differ) return 'differ';
  const articles = new Set(values.flatMap(({ accounts }) => accounts.map(({ article }) => article)));
  return articles.size > 1 ? 'alike' : 'one';
}

/** Those that differ first, then those told alike, then what one article alone gives; otherwise in the order given. */
export function byAgreement(differences: readonly Difference[]): readonly Difference[] {
  const order: readonly Agreement[] = ['differ', 'alike', 'one'];
  return order.flatMap((agreement) => differences.filter((one) => agreementOf(one) === agreement));
}

export interface Giver {
  readonly article: Article;
  /** Where in the article: the paragraph its account names first. */
  readonly paragraph: number | undefined;
}

/** The articles that give a value, each once, in the corpus's order. */
export function giversOf({ accounts }: GivenValue, { articles }: Pick<Corpus, 'articles'>): readonly Giver[] {
  return articles.flatMap((article) => {
    const account = accounts.find((one) => one.article === article.id);
    return account ? [{ article, paragraph: account.evidence[0]?.paragraph }] : [];
  });
}

/** What an article's accounts of a moment have together beyond the other articles, each once, and what they lack. */
export function articleAddsAndLacks(
  accounts: readonly Account[],
  moment: Moment,
  corpus: Pick<Corpus, 'articles'>,
): AddsAndLacks {
  const each = accounts.map((account) => addsAndLacks(account, moment, corpus));
  const adds = new Map(each.flatMap(({ adds }) => adds.map((detail) => [keyOf(detail), detail] as const)));
  return { adds: [...adds.values()], lacks: inBrief(each[0]?.lacks ?? [], accounts) };
}

/**
 * What is lacking, as a line has room for: an aspect of which the article gives nothing at all stands once for all its
 * particulars; of an aspect it gives something of, finer particulars are left to the table of differences.
 */
function inBrief(lacks: readonly Particular[], accounts: readonly Account[]): readonly Particular[] {
  const given = new Set(accounts.flatMap(({ details }) => details.map(({ aspect }) => aspect)));
  const brief = lacks.flatMap((lack): Particular[] => {
    if (!given.has(lack.aspect)) return [{ aspect: lack.aspect }];
    return lack.of === undefined ? [lack] : [];
  });
  return [...new Map(brief.map((lack) => [lack.aspect, lack])).values()];
}

/** Tells particulars apart, and their values. */
export function keyOf({ aspect, of = '', value = '' }: Particular & Partial<Pick<Detail, 'value'>>): string {
  return JSON.stringify([aspect, of, value]);
}
