/**
 * Search over a million moments: the same moments as `search.ts` finds, in some hundred megabytes and hundredths of a
 * second. One index of words has for its documents the moments, then the entities, occasions and paragraphs, so that a
 * name costs its moments nothing: what has the name is found, and from it the moments.
 */
import { type MomentFacts, startOfRow } from '../../../columns/facts.ts';
import { GrowingNumbers } from '../../../columns/growing.ts';
import { encoded } from '../../../columns/utf8.ts';
import { namesOf, type SearchHeads, wordsSearched } from '../../search.ts';
import { LONGEST_EXACT_WORD, TYPOS_PER_LETTER } from '../../word-index.ts';
import { foldedWords } from '../../words.ts';
import type { TakenWord } from './match-of.ts';
import { PostingsBuilder } from './postings-builder.ts';
import type { TextsOfMoments } from './texts.ts';
import { advance, type WordPostings, type WordRange, wordsBeginning, wordsLike } from './word-postings.ts';

export interface SearchSource {
  readonly texts: TextsOfMoments;
  readonly facts: Pick<MomentFacts, 'length' | 'entities' | 'occasion'>;
  readonly heads: SearchHeads;
}

export interface FoundInColumns {
  /** Ascending. */
  readonly places: Uint32Array<ArrayBuffer>;
  /** How the words typed were taken: all that it takes to say why one of them was found. */
  readonly taken: readonly TakenWord[];
}

/** Documents that moments refer to, by their number among all documents; rows by moment. */
interface References {
  readonly first: number;
  readonly count: number;
  readonly ends: Uint32Array;
  readonly to: Uint32Array;
}

interface Index {
  readonly moments: number;
  readonly documents: number;
  readonly postings: WordPostings;
  readonly references: readonly References[];
}

/** Moments to a step: some milliseconds. */
const STEP = 1_000;

/** What of the whole it is to read all; the rest is to put the words in order. */
const READING = 0.85;

/**
 * Reads all texts once. Steps with the share done, 0 to 1, for `inSlices`; whoever calls it off lets go of it. Throws
 * `HashesCollide` on texts made to take for ever.
 */
export function* buildSearch(source: SearchSource): Generator<number, ColumnSearch> {
  const { length } = source.texts;
  const builder = new PostingsBuilder();
  const cited = new CitedParagraphs(source);
  const read = (bytes: Uint8Array, from: number, to: number) => builder.read(bytes, from, to);
  for (let place = 0; place < length; place++) {
    if (place % STEP === 0) yield (READING * place) / length;
    builder.begin(place);
    source.texts.eachText(place, read);
    cited.add(place);
  }
  const references = referencesOf(source, cited);
  let document = length;
  for (const text of textsReferredTo(source, references)) {
    builder.begin(document++);
    for (const each of text) {
      const bytes = encoded(each);
      builder.read(bytes, 0, bytes.length);
    }
    if (document % STEP === 0) yield READING;
  }
  const finishing = builder.finish();
  for (let step = finishing.next(); ; step = finishing.next()) {
    if (step.done)
      return new ColumnSearch({ moments: length, documents: document, postings: step.value, references });
    yield READING + (1 - READING) * step.value;
  }
}

/** The paragraphs that moments cite, by their place among all paragraphs of all articles. */
class CitedParagraphs {
  readonly #texts: TextsOfMoments;
  readonly #articles: SearchHeads['articles'];
  /** Where the paragraphs of each article begin. */
  readonly #firsts: readonly number[];
  readonly #ends: Uint32Array<ArrayBuffer>;
  readonly #cited = new GrowingNumbers();
  readonly count: number;

  constructor({ texts, heads }: SearchSource) {
    this.#texts = texts;
    this.#articles = heads.articles;
    this.#ends = new Uint32Array(texts.length);
    let count = 0;
    this.#firsts = heads.articles.map(({ paragraphs }) => {
      const first = count;
      count += paragraphs.length;
      return first;
    });
    this.count = count;
  }

  add(place: number): void {
    this.#texts.eachCited(place, this.#take);
    this.#ends[place] = this.#cited.length;
  }

  readonly #take = (article: number, number: number): void => {
    const paragraphs = this.#articles[article]?.paragraphs ?? [];
    // They are nearly always numbered from 1 on.
    const at =
      paragraphs[number - 1]?.number === number
        ? number - 1
        : paragraphs.findIndex((each) => each.number === number);
    if (at >= 0) this.#cited.push((this.#firsts[article] ?? 0) + at);
  };

  referencesFrom(first: number): References {
    return { first, count: this.count, ends: this.#ends, to: this.#cited.taken() };
  }
}

function referencesOf({ texts, facts, heads }: SearchSource, cited: CitedParagraphs): readonly References[] {
  const entities: References = {
    first: texts.length,
    count: heads.entities.length,
    ends: facts.entities.ends,
    to: facts.entities.entity,
  };
  const afterEntities = entities.first + entities.count;
  const occasions: References = {
    first: afterEntities,
    count: heads.occasions.length,
    ...rowsOf(facts.occasion),
  };
  return [entities, occasions, cited.referencesFrom(afterEntities + occasions.count)];
}

/** A column of places, counted from 1 and 0 for none, as rows. */
function rowsOf(column: Uint32Array): Pick<References, 'ends' | 'to'> {
  let end = 0;
  const ends = column.map((place) => (place === 0 ? end : ++end));
  return { ends, to: column.filter((place) => place !== 0).map((place) => place - 1) };
}

/** The texts of everything that can be referred to, in the order of their documents; none of what no moment refers to. */
function* textsReferredTo(
  { heads }: SearchSource,
  references: readonly References[],
): Generator<readonly string[]> {
  const [entities, occasions, paragraphs] = references.map(referredTo);
  for (const [place, entity] of heads.entities.entries())
    yield entities?.[place] === 1 ? namesOf(entity) : [];
  for (const [place, { title }] of heads.occasions.entries()) yield occasions?.[place] === 1 ? [title] : [];
  let place = 0;
  for (const article of heads.articles) {
    for (const { text } of article.paragraphs) yield paragraphs?.[place++] === 1 ? [text] : [];
  }
}

function referredTo({ count, to }: References): Uint8Array {
  const is = new Uint8Array(count);
  for (const place of to) is[place] = 1;
  return is;
}

export class ColumnSearch {
  readonly #index: Index;
  #last: { readonly text: string; readonly found: FoundInColumns | undefined } = {
    text: '',
    found: undefined,
  };

  constructor(index: Index) {
    this.#index = index;
  }

  /** Bytes that it takes up. */
  get bytes(): number {
    const { words, ends, bytes } = this.#index.postings;
    const own = [
      words.bytes,
      words.ends,
      ends,
      bytes,
      ...this.#index.references.slice(1).flatMap((each) => [each.ends, each.to]),
    ];
    return own.reduce((sum, { byteLength }) => sum + byteLength, 0);
  }

  /** The moments that have every word; undefined where the text holds none. The last answer is kept: do not hand its buffer over. */
  find(text: string): FoundInColumns | undefined {
    if (this.#last.text !== text) this.#last = { text, found: this.#find(text) };
    return this.#last.found;
  }

  #find(text: string): FoundInColumns | undefined {
    const words = wordsSearched(text);
    if (words.length === 0) return undefined;
    const taken = words.flatMap((word) => this.#takenAs(word));
    const stages = new Uint8Array(this.#index.documents);
    for (const [stage, typed] of taken.entries()) this.#advance(stages, stage, typed);
    return { places: placesAt(stages.subarray(0, this.#index.moments), taken.length), taken };
  }

  /** Folding may take a word apart that was one (a fraction's digits); what any of its parts begins is no typing error. */
  #takenAs(word: string): TakenWord[] {
    const parts = foldedWords(word);
    const isMistyped = parts.every((part) => isEmpty(wordsBeginning(this.#index.postings, part)));
    return parts.map((part) => ({ word: part, typos: isMistyped ? typosForgiven(part) : 0 }));
  }

  #advance(stages: Uint8Array, stage: number, { word, typos }: TakenWord): void {
    const { postings, moments, references } = this.#index;
    stages.fill(stage, moments);
    const ranges = typos === 0 ? [wordsBeginning(postings, word)] : wordsLike(postings, word, typos);
    for (const range of ranges) advance(postings, range, stages, stage);
    for (const each of references)
      advanceReferring(
        each,
        stages.subarray(0, moments),
        stages.subarray(each.first, each.first + each.count),
        stage,
      );
  }
}

function isEmpty({ from, to }: WordRange): boolean {
  return from === to;
}

/** As MiniSearch reckons it from a share of the letters. */
function typosForgiven(word: string): number {
  return word.length > LONGEST_EXACT_WORD
    ? Math.min(MOST_TYPOS, Math.round(word.length * TYPOS_PER_LETTER))
    : 0;
}

/** MiniSearch's own limit. */
const MOST_TYPOS = 6;

/** Moves on the moments that refer to what was found, which stands one stage further. */
function advanceReferring(
  references: References,
  stages: Uint8Array,
  found: Uint8Array,
  stage: number,
): void {
  if (!found.includes(stage + 1)) return;
  const { ends, to } = references;
  for (let place = 0; place < stages.length; place++) {
    if (stages[place] !== stage) continue;
    const end = ends[place] ?? 0;
    for (let entry = startOfRow(references, place); entry < end; entry++) {
      if (found[to[entry] ?? 0] === stage + 1) stages[place] = stage + 1;
    }
  }
}

function placesAt(stages: Uint8Array, stage: number): Uint32Array<ArrayBuffer> {
  const places = new Uint32Array(stages.length);
  let count = 0;
  for (let place = 0; place < stages.length; place++) {
    places[count] = place;
    count += Number(stages[place] === stage);
  }
  return places.slice(0, count);
}
