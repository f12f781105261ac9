/**
 * How much of the articles a corpus accounts for: which passages its evidence names are there, and on which paragraphs
 * moments rest.
 */
import type { Corpus } from './corpus.ts';
import type { Fault } from './fault.ts';
import { placed } from './raw-records.ts';
import { resolveSelectors } from './selectors.ts';
import type { RecordOf } from './setting-aside.ts';

export interface Coverage {
  /** Evidence that names a passage; `found` is that in which all selectors agree to the letter. */
  readonly passages: { readonly found: number; readonly of: number };
  /** `told` have a moment that rests on them; `silent` say why they have none. */
  readonly paragraphs: { readonly told: number; readonly silent: number; readonly of: number };
}

export function coverageOf({ articles, moments }: Pick<Corpus, 'articles' | 'moments'>): Coverage {
  const texts = new Map(
    articles.flatMap(({ id, paragraphs }) => paragraphs.map((one) => [keyOf(id, one.number), one.text])),
  );
  const accounts = moments.flatMap((moment) => moment.accounts);
  const evidence = accounts.flatMap(({ article, evidence }) => evidence.map((one) => ({ ...one, article })));
  const named = evidence.filter(({ selectors }) => selectors.length > 0);
  const told = new Set(evidence.map(({ article, paragraph }) => keyOf(article, paragraph)));
  const paragraphs = articles.flatMap(({ id, paragraphs }) =>
    paragraphs.map((one) => ({ ...one, article: id })),
  );
  return {
    passages: {
      found: named.filter(
        ({ article, paragraph, selectors }) =>
          resolveSelectors(texts.get(keyOf(article, paragraph)) ?? '', selectors).ok,
      ).length,
      of: named.length,
    },
    paragraphs: {
      told: paragraphs.filter(({ article, number }) => told.has(keyOf(article, number))).length,
      silent: paragraphs.filter(({ noMoment }) => noMoment !== undefined).length,
      of: paragraphs.length,
    },
  };
}

/**
 * Paragraphs of the body that nothing is told from and that do not say why, and those that say why though a moment
 * rests on them. Headlines, subheads, credits and page furniture need no moment and no reason.
 */
export function coverageFaults(file: Readonly<Record<string, unknown>>): Fault[] {
  const first = new Map<string, string>();
  for (const { value } of placed(file, 'moments')) {
    for (const { article, evidence } of value.accounts) {
      for (const { paragraph } of evidence) {
        const key = keyOf(article, paragraph);
        if (!first.has(key)) first.set(key, value.id);
      }
    }
  }
  return placed(file, 'articles').flatMap(({ path, value }) =>
    value.paragraphs.flatMap((paragraph, at) =>
      paragraphFaults(`${path}.paragraphs[${at}]`, paragraph, first.get(keyOf(value.id, paragraph.number))),
    ),
  );
}

function paragraphFaults(
  path: string,
  { part = 'body', noMoment }: RecordOf<'articles'>['paragraphs'][number],
  moment: string | undefined,
): Fault[] {
  if (moment === undefined && noMoment === undefined && part === 'body') {
    const reason = 'no moment rests on it: tell what it reports, or say in `noMoment` why it reports nothing';
    return [{ path, reason }];
  }
  if (moment !== undefined && noMoment !== undefined) {
    return [
      { path: `${path}.noMoment`, reason: `gives a reason to have no moment, but "${moment}" rests on it` },
    ];
  }
  return [];
}

function keyOf(article: string, paragraph: number): string {
  return `${article} ${paragraph}`;
}
