/** An article as it is read: which moments rest on which of its paragraphs, and where in them. */
import { isInColumns } from '../columns/in-columns.ts';
import { type RestingPlaces, restingOn } from '../columns/resting.ts';
import { anchor } from './anchor.ts';
import type { Account, AccountId, Article, Corpus, Evidence, Moment, Paragraph } from './corpus.ts';
import type { Moments } from './moments.ts';
import { quotationIn } from './passages.ts';
import { toWholeCharacters } from './segments.ts';
import type { TextRange } from './selectors.ts';

/** Where in its paragraph a passage stands. */
export interface Standing {
  /**
   * - `found`: word for word;
   * - `edited`: the text was edited since, and what the passage has become is in `range`;
   * - `lost`: the text no longer has it;
   * - `whole`: the evidence is the paragraph as a whole.
   */
  readonly standing: 'found' | 'edited' | 'lost' | 'whole';
  /** Whole characters of the paragraph's text. Undefined where the passage is lost or is the whole paragraph. */
  readonly range: TextRange | undefined;
  /** The passage's words; what it quoted where it is lost; undefined where nothing is quoted. */
  readonly quotation: string | undefined;
}

/** One passage of one moment in a paragraph; accounts of that moment that rest on the same words share it. */
export interface CitedPassage extends Standing {
  readonly moment: Moment;
  /** In the order of the moment; never empty. */
  readonly accounts: readonly Account[];
}

/** A moment that rests on a paragraph, in whatever part of it. */
export interface Resting {
  readonly moment: Moment;
  /** Its accounts that do, in the corpus's order. */
  readonly accounts: readonly Account[];
  /** Places in the paragraph's `passages`. */
  readonly passages: readonly number[];
}

export interface ReadParagraph {
  readonly paragraph: Paragraph;
  /** In the order of the text: those of the whole paragraph first, lost ones last. */
  readonly passages: readonly CitedPassage[];
  /** By each moment's first passage. */
  readonly resting: readonly Resting[];
  /** How many more moments rest on it: in a large corpus only the earliest are read with their passages. */
  readonly more: number;
}

export interface Reading {
  readonly paragraphs: readonly ReadParagraph[];
  /** How many moments, and how many of their accounts, rest on the article. */
  readonly moments: number;
  readonly accounts: number;
  /** How many paragraphs some moment rests on. */
  readonly carrying: number;
}

/** One piece of evidence with whose it is. */
interface Cited {
  readonly moment: Moment;
  readonly account: Account;
  readonly evidence: Evidence;
}

/** So many moments of a large corpus are read with each paragraph: more are looked for in a list. */
const READ_WITH_PARAGRAPH = 25;

/** @param open a moment that is read with the article wherever it rests on it */
export function readingOf({ moments }: Pick<Corpus, 'moments'>, article: Article, open?: Moment): Reading {
  const data = isInColumns(moments) ? moments.columns.data : undefined;
  return data
    ? readInPart(moments, restingOn(data, article.id, READ_WITH_PARAGRAPH), article, open)
    : readWhole(moments, article);
}

function readWhole(moments: Moments, article: Article): Reading {
  const told = moments.flatMap((moment) =>
    moment.accounts
      .filter((account) => account.article === article.id)
      .map((account) => ({ moment, account })),
  );
  const cited = told.flatMap((one) => one.account.evidence.map((evidence) => ({ ...one, evidence })));
  const byParagraph = new Map<number, Cited[]>(article.paragraphs.map(({ number }) => [number, []]));
  for (const one of cited) byParagraph.get(one.evidence.paragraph)?.push(one);
  const paragraphs = article.paragraphs.map((paragraph) =>
    readParagraph(paragraph, byParagraph.get(paragraph.number) ?? []),
  );
  return {
    paragraphs,
    moments: new Set(told.map(({ moment }) => moment)).size,
    accounts: told.length,
    carrying: paragraphs.filter(({ resting }) => resting.length > 0).length,
  };
}

/** With the earliest of each paragraph, and what is open; all are counted. */
function readInPart(
  moments: Moments,
  { places, onParagraph, ...counts }: RestingPlaces,
  article: Article,
  open: Moment | undefined,
): Reading {
  const earliest = places.flatMap((place) => moments.at(place) ?? []);
  const { paragraphs, carrying } = readWhole([...new Set([...earliest, ...(open ? [open] : [])])], article);
  return {
    ...counts,
    carrying,
    paragraphs: paragraphs.map((read) => ({
      ...read,
      more: Math.max(0, (onParagraph.get(read.paragraph.number) ?? 0) - read.resting.length),
    })),
  };
}

function readParagraph(paragraph: Paragraph, cited: readonly Cited[]): ReadParagraph {
  const passages = passagesIn(paragraph.text, cited);
  const moments = new Set(passages.map(({ moment }) => moment));
  const resting = [...moments].map((moment) => ({
    moment,
    accounts: [...new Set(cited.filter((one) => one.moment === moment).map(({ account }) => account))],
    passages: passages.flatMap((passage, place) => (passage.moment === moment ? [place] : [])),
  }));
  return { paragraph, passages, resting, more: 0 };
}

/** Each passage of each moment once, in the order of the text; the sort is stable, so ties keep the moments' order. */
function passagesIn(text: string, cited: readonly Cited[]): CitedPassage[] {
  const passages = new Map<string, CitedPassage>();
  for (const { moment, account, evidence } of cited) {
    const standing = standingOf(text, evidence);
    const key = `${moment.id} ${keyOf(standing)}`;
    const accounts = new Set([...(passages.get(key)?.accounts ?? []), account]);
    passages.set(key, { ...standing, moment, accounts: [...accounts] });
  }
  return [...passages.values()].sort(byPlace);
}

function keyOf({ standing, range, quotation }: Standing): string {
  return range ? `${range.start} ${range.end}` : `${standing} ${quotation}`;
}

/** Longer passages first where two begin together, as brackets are opened. */
function byPlace(a: Standing, b: Standing): number {
  return startOf(a) - startOf(b) || (b.range?.end ?? 0) - (a.range?.end ?? 0);
}

function startOf({ standing, range }: Standing): number {
  return range?.start ?? (standing === 'whole' ? -1 : Number.MAX_SAFE_INTEGER);
}

function standingOf(text: string, { selectors }: Evidence): Standing {
  if (selectors.length === 0) return { standing: 'whole', range: undefined, quotation: undefined };
  const found = anchor(text, selectors);
  if (found.kind === 'lost') return { standing: 'lost', range: undefined, quotation: quotationIn(selectors) };
  const range = toWholeCharacters(text, found.range);
  return {
    standing: found.kind === 'exact' || found.sameWords ? 'found' : 'edited',
    range,
    quotation: text.slice(range.start, range.end),
  };
}

/** A passage of a moment among all it has, over all articles: what a reader steps through. */
export interface Stop extends CitedPassage {
  readonly article: Article;
  readonly paragraph: number;
}

/** All passages a moment rests on, in the order of the articles and of their text. */
export function stopsOf(moment: Moment, { articles }: Pick<Corpus, 'articles'>): Stop[] {
  return articles.flatMap((article) => {
    const own = moment.accounts.filter((account) => account.article === article.id);
    const cited = own.flatMap((account) =>
      account.evidence.map((evidence) => ({ moment, account, evidence })),
    );
    return article.paragraphs.flatMap(({ number, text }) => {
      const here = cited.filter(({ evidence }) => evidence.paragraph === number);
      return passagesIn(text, here).map((passage) => ({ ...passage, article, paragraph: number }));
    });
  });
}

/** Places in a paragraph's `passages` of those that any of the accounts rests on. */
export function passagesOf(
  { passages }: Pick<ReadParagraph, 'passages'>,
  accounts: ReadonlySet<AccountId>,
): readonly number[] {
  return passages.flatMap((passage, place) =>
    passage.accounts.some(({ id }) => accounts.has(id)) ? [place] : [],
  );
}

/** Where a reader is: a paragraph, or the head of an article. */
export interface Here {
  readonly article: Article;
  readonly paragraph: number | undefined;
  /** The stop last stepped to, while the reader is still there. */
  readonly stop: Stop | undefined;
}

/** The stop the reader stands at: the one stepped to, else the first of the paragraph. */
export function stopAt(stops: readonly Stop[], { article, paragraph, stop }: Here): Stop | undefined {
  const there = stops.filter((one) => one.article === article && one.paragraph === paragraph);
  return there.find((one) => one === stop) ?? there[0];
}

/** The stops before and after where the reader is, whether or not that is one; undefined where there is no other. */
export function stopsRound(
  stops: readonly Stop[],
  here: Here,
): { previous: Stop | undefined; next: Stop | undefined } {
  const at = stopAt(stops, here);
  if (at) {
    const place = stops.indexOf(at);
    return { previous: stops[place - 1], next: stops[place + 1] };
  }
  return {
    previous: stops.findLast((stop) => isBefore(stop, here)),
    next: stops.find((stop) => !isBefore(stop, here)),
  };
}

function isBefore(stop: Stop, { article, paragraph = 0 }: Here): boolean {
  if (stop.article !== article) return stop.article.number < article.number;
  return stop.paragraph < paragraph;
}
