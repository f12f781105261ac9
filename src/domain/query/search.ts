/**
 * Search in words over everything a moment is told by. All words typed are needed, each anywhere in the moment; a word
 * may be typed in part from its beginning. A word that nothing in the corpus begins with is taken for a typing error.
 */
import type { Article, Corpus, Moment } from '../corpus/corpus.ts';
import { findWords, wordIndex } from './word-index.ts';
import { fold, foldedWords, wordsIn } from './words.ts';

/** What is searched; `names` are all names of those who take part and of the places, `passages` the cited paragraphs. */
export const SEARCH_FIELDS = [
  'title',
  'label',
  'summary',
  'accounts',
  'passages',
  'names',
  'occasion',
] as const;
export type SearchField = (typeof SEARCH_FIELDS)[number];

/** Why a moment was found. */
export interface Match {
  /** The folded words found in it, to be given to `markRanges`. Never empty. */
  readonly terms: readonly string[];
  /** Where they were found, in the order of `SEARCH_FIELDS`. */
  readonly fields: readonly SearchField[];
}

export interface MomentSearch {
  /** The moments found, by place in the corpus's order; undefined where the text holds no word to search for. */
  find(text: string): ReadonlyMap<number, Match> | undefined;
}

/** How much of a typed or pasted text is looked at, in UTF-16 units. */
export const CONSIDERED_LENGTH = 200;

/** The folded words asked for, each once. None where nothing but signs or space was typed. */
export function wordsSearched(text: string): string[] {
  return [...new Set(foldedWords(text.slice(0, CONSIDERED_LENGTH)))];
}

/** Reads all of the corpus's text: seconds for twenty thousand moments, so build it when somebody first searches. */
export function indexText(corpus: Corpus): MomentSearch {
  const index = wordIndex<TextOfMoment & { readonly id: number }>(SEARCH_FIELDS);
  const textOf = textsWith(corpus);
  index.addAll(corpus.moments.map((moment, place) => ({ id: place, ...textOf(moment) })));
  return {
    find(text) {
      const found = findWords(index, wordsSearched(text));
      return (
        found &&
        new Map(
          found.map(({ id, match }) => [id as number, matchOf(match)] as const).sort(([a], [b]) => a - b),
        )
      );
    },
  };
}

function matchOf(match: Readonly<Record<string, readonly string[]>>): Match {
  const fields = new Set(Object.values(match).flat());
  return { terms: Object.keys(match), fields: SEARCH_FIELDS.filter((field) => fields.has(field)) };
}

/** What a moment is told by, field by field. */
export type TextOfMoment = Readonly<Record<SearchField, string>>;

/** The lists that a moment's texts refer to. */
export type SearchHeads = Pick<Corpus, 'entities' | 'articles' | 'occasions'>;

/** The texts of any moment of a corpus with these lists, which are gone through once. */
export function textsWith({ entities, articles, occasions }: SearchHeads): (moment: Moment) => TextOfMoment {
  const names = new Map(entities.map((entity) => [entity.id, namesOf(entity).join('\n')]));
  const articleWith = new Map(articles.map((article) => [article.id, article]));
  const titles = new Map(occasions.map((occasion) => [occasion.id, occasion.title]));
  return (moment) => ({
    title: moment.title,
    label: moment.label,
    summary: moment.summary,
    accounts: moment.accounts.map((account) => account.says).join('\n'),
    passages: citedParagraphs(moment, articleWith).join('\n'),
    names: [...entitiesOf(moment)].map((entity) => names.get(entity) ?? '').join('\n'),
    occasion: (moment.occasion && titles.get(moment.occasion)) ?? '',
  });
}

/** Every name an entity is found by. */
export function namesOf({ name, shortName, aliases }: Corpus['entities'][number]): string[] {
  return [name, shortName, ...aliases.map((alias) => alias.text)];
}

function entitiesOf(moment: Moment) {
  return new Set([...moment.participants.map((participant) => participant.entity), ...moment.places]);
}

function citedParagraphs(moment: Moment, articles: ReadonlyMap<string, Article>): string[] {
  return moment.accounts.flatMap(({ article, evidence }) => {
    const cited = new Set(evidence.map(({ paragraph }) => paragraph));
    const paragraphs = articles.get(article)?.paragraphs ?? [];
    return paragraphs.filter(({ number }) => cited.has(number)).map(({ text }) => text);
  });
}

/** A stretch of a text in UTF-16 units, as `slice` takes it. */
export interface TextRange {
  readonly start: number;
  readonly end: number;
}

/**
 * Where the terms of a match stand in a text: whole words, in order, never overlapping. Takes case, diacritics and
 * apostrophes as search does.
 */
export function markRanges(text: string, terms: readonly string[]): TextRange[] {
  const wanted = new Set(terms.map(fold));
  return wordsIn(text)
    .filter(({ folded }) => wanted.has(folded))
    .map(({ start, end }) => ({ start, end }));
}
