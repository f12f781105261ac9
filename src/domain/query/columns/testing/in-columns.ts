/** A small corpus as if it were large: its moments in columns, and how many of them were made. */
import { ChosenMoments, ColumnMoments } from '../../../columns/column-moments.ts';
import { factsOf } from '../../../columns/facts.ts';
import type { Corpus, Moment } from '../../../corpus/corpus.ts';

/** Gives out the corpus's own moments, so that a test may compare them. */
class MomentsInColumns extends ColumnMoments {
  readonly #corpus: Corpus;
  made = 0;

  constructor(corpus: Corpus) {
    const ids = new Map(corpus.moments.map(({ id }, place) => [id as string, place]));
    const notAsked = () => {
      throw new Error('Nobody should ask for this.');
    };
    const records = {
      length: corpus.moments.length,
      recordAt: notAsked,
      idAt: notAsked,
      placeOf: (id: string) => ids.get(id),
      placeOfAccount: notAsked,
      answering: notAsked,
    };
    super({ facts: factsOf(corpus), records }, corpus.zone);
    this.#corpus = corpus;
  }

  override at(place: number): Moment | undefined {
    this.made++;
    return this.#corpus.moments.at(place);
  }
}

export function inColumns(corpus: Corpus): MomentsInColumns {
  return new MomentsInColumns(corpus);
}

/** Those of the places that are chosen: every moment whose bit is set in `mask`. */
export function chosenIn(all: ColumnMoments, mask: number): ChosenMoments {
  const places = Array.from({ length: all.length }, (_, place) => place);
  return new ChosenMoments(all, Uint32Array.from(places.filter((place) => (mask >> place) & 1)));
}
