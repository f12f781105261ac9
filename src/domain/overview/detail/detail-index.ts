/**
 * The index that a large corpus's overview is told from: it holds columns of numbers only and answers for a window in
 * about a millisecond, however many moments reach into it. What lanes stand for is worked out when it is first asked for.
 */
import type { Chosen } from '../../columns/chosen.ts';
import type { MomentFacts } from '../../columns/facts.ts';
import type { LaneKind } from '../lanes.ts';
import { type DetailHead, type Homes, homesOf } from './homes.ts';
import { MatchedDetail } from './matched-detail.ts';
import { matchedLanes } from './matched-lanes.ts';
import { Passing } from './passing.ts';
import { type TimeColumns, timeColumnsOf } from './time-columns.ts';

export class DetailIndex {
  readonly #facts: MomentFacts;
  readonly #head: DetailHead;
  readonly #times: TimeColumns;
  readonly #homes = new Map<LaneKind, Homes>();

  constructor(facts: MomentFacts, head: DetailHead) {
    this.#facts = facts;
    this.#head = head;
    this.#times = timeColumnsOf(facts);
  }

  /** Over what the filters let through; over everything where that is undefined. */
  withMatched(chosen: Chosen | undefined): MatchedDetail {
    const passing = new Passing(this.#times, this.#facts.length, chosen);
    return new MatchedDetail(this.#facts, this.#times, passing, (kind) =>
      matchedLanes(kind, this.#head, this.#homesBy(kind), passing),
    );
  }

  #homesBy(kind: LaneKind): Homes {
    const homes = this.#homes.get(kind) ?? homesOf(kind, this.#facts, this.#times, this.#head);
    this.#homes.set(kind, homes);
    return homes;
  }
}
