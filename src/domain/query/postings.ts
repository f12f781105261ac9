/** For each value a filter can ask for, the moments that have it. Built once for a corpus, read by every query. */
import { PART_BIT } from '../columns/facts.ts';
import type { ArticleId, Corpus, Entity, EntityId, Moment, MomentKind } from '../corpus/corpus.ts';
import { disputedMoments, type Status, statusesOf } from '../corpus/status.ts';
import { ANY_PART } from './parts.ts';

/** A value's moments, ascending, as places in the corpus's order; each with the parts in which it has the value. */
export class Posting {
  readonly #moments: number[] = [];
  readonly #parts: number[] = [];

  /** Moments must come in ascending order; one that comes again gains a part. */
  add(moment: number, part: number = ANY_PART): void {
    const last = this.#moments.length - 1;
    if (this.#moments[last] === moment) {
      this.#parts[last] = (this.#parts[last] ?? 0) | part;
    } else {
      this.#moments.push(moment);
      this.#parts.push(part);
    }
  }

  /** Visits each moment that has the value in one of the parts, once, with all the parts it has it in. */
  visit(parts: number, visitor: (moment: number, parts: number) => void): void {
    for (let entry = 0; entry < this.#moments.length; entry++) {
      const moment = this.#moments[entry];
      const had = this.#parts[entry] ?? 0;
      if (moment !== undefined && (had & parts) !== 0) visitor(moment, had);
    }
  }
}

export class PostingList<Value> {
  readonly #postings = new Map<Value, Posting>();

  /** The value's posting; empty for a value that no moment has. */
  of(value: Value): Posting {
    return this.#postings.get(value) ?? new Posting();
  }

  values(): Iterable<Value> {
    return this.#postings.keys();
  }

  /** The value's posting, to add to. */
  grow(value: Value): Posting {
    const known = this.#postings.get(value);
    if (known) return known;
    const posting = new Posting();
    this.#postings.set(value, posting);
    return posting;
  }
}

export interface Postings {
  /** How many moments there are. */
  readonly size: number;
  readonly entities: PostingList<EntityId>;
  readonly articles: PostingList<ArticleId>;
  readonly kinds: PostingList<MomentKind>;
  readonly statuses: PostingList<Status>;
  /** The moments in which somebody takes part, whoever it is. */
  readonly anybody: Posting;
  readonly kindOfEntity: ReadonlyMap<EntityId, Entity['kind']>;
}

export function postingsOf(corpus: Corpus): Postings {
  const postings: Postings = {
    size: corpus.moments.length,
    entities: new PostingList(),
    articles: new PostingList(),
    kinds: new PostingList(),
    statuses: new PostingList(),
    anybody: new Posting(),
    kindOfEntity: new Map(corpus.entities.map((entity) => [entity.id, entity.kind])),
  };
  const disputed = disputedMoments(corpus.moments, corpus.questions);
  for (const [place, moment] of corpus.moments.entries()) {
    post(postings, moment, place);
    for (const status of statusesOf(moment, disputed)) postings.statuses.grow(status).add(place);
  }
  return postings;
}

function post(postings: Postings, moment: Moment, place: number): void {
  for (const { entity, role } of moment.participants) {
    postings.entities.grow(entity).add(place, PART_BIT[role]);
    postings.anybody.add(place, PART_BIT[role]);
  }
  for (const entity of moment.places) postings.entities.grow(entity).add(place, PART_BIT.located);
  for (const { article } of moment.accounts) postings.articles.grow(article).add(place);
  postings.kinds.grow(moment.kind).add(place);
}
