/**
 * Statements as a conversation: who answers whom, and what is known of the order. That one thing answers another is
 * the corpus's to say; that it came after, and how long after, is told only where an article says so or the times
 * leave nothing else open.
 */
import type { Duration } from '../time/instant.ts';
import { orderOf } from '../time/order.ts';
import {
  type Answer,
  type ArticleWords,
  type Corpus,
  isAtHand,
  type Moment,
  type MomentId,
} from './corpus.ts';
import { momentById, momentsAnswering, placeOfMoment } from './lookups.ts';

export type LinkOrder =
  /** An article says in these words that the answer came after. */
  | { readonly kind: 'stated'; readonly words: ArticleWords }
  /** The times alone put the answer after; at least and at most so long after, in milliseconds, where that is known. */
  | { readonly kind: 'from-times'; readonly least?: Duration; readonly most?: Duration }
  /** Nothing tells which came first, or the times have the answer come first. */
  | { readonly kind: 'not-given' };

interface Link {
  readonly relation: Answer['relation'];
  readonly order: LinkOrder;
}

export interface AnswerLink extends Link {
  /** The answer. */
  readonly from: Moment;
  /** What it answers. */
  readonly to: Moment;
}

export interface TurnAnswer extends Link {
  readonly moment: Moment;
}

/** A moment of a thread, with what it answers. */
export interface Turn {
  readonly moment: Moment;
  readonly answers: readonly TurnAnswer[];
}

type Moments = Pick<Corpus, 'moments'>;

/** So many moments are gone to for one thread of a large corpus; more than anybody follows. */
export const LONGEST_THREAD = 500;

/**
 * Everything that a chain of answers joins to a moment, itself included, each once and after what it answers. Where
 * the answers leave it open, and in a circle of answers, the corpus's order stands. One turn alone where nothing
 * answers or is answered; none for a moment that is not in the corpus. In a corpus that is not at hand a thread ends
 * after `LONGEST_THREAD` turns, those between which and the moment the fewest answers lie.
 */
export function threadOf(moment: Moment, corpus: Moments): readonly Turn[] {
  const start = momentById(corpus.moments, moment.id);
  if (!start) return [];
  const members = joinedTo(start, corpus);
  const inOrder = [...members.values()].sort((a, b) => placeIn(corpus, a) - placeIn(corpus, b));
  const turns = inOrder.map((member) => turnOf(member, corpus));
  return answeredFirst(turns.map((turn) => ({ ...turn, answers: turn.answers.filter(isAmong(members)) })));
}

/** The links of a moment, for drawing: those to what it answers, then those from what answers it. */
export function linksOf(id: MomentId, corpus: Moments): readonly AnswerLink[] {
  const moment = momentById(corpus.moments, id);
  if (!moment) return [];
  const answering = momentsAnswering(corpus.moments, id).filter((other) => other.id !== id);
  return [
    ...linksFrom(moment, corpus),
    ...answering.flatMap((other) => linksFrom(other, corpus).filter(({ to }) => to.id === id)),
  ];
}

function linksFrom(from: Moment, corpus: Moments): readonly AnswerLink[] {
  return turnOf(from, corpus).answers.map(({ moment: to, ...link }) => ({ from, to, ...link }));
}

function turnOf(moment: Moment, { moments }: Moments): Turn {
  return { moment, answers: moment.answers.flatMap((answer) => turnAnswer(moment, answer, moments)) };
}

function placeIn({ moments }: Moments, { id }: Moment): number {
  return placeOfMoment(moments, id) ?? 0;
}

function isAmong(members: ReadonlyMap<MomentId, Moment>): (answer: TurnAnswer) => boolean {
  return ({ moment }) => members.has(moment.id);
}

/** At most one. A moment is no answer to itself, nor to what is not in the corpus. */
function turnAnswer(
  from: Moment,
  { moment: id, relation, order }: Answer,
  moments: Corpus['moments'],
): readonly TurnAnswer[] {
  const moment = momentById(moments, id);
  if (!moment || moment.id === from.id) return [];
  return [{ moment, relation, order: order ? { kind: 'stated', words: order } : orderByTimes(from, moment) }];
}

function orderByTimes(answer: Moment, answered: Moment): LinkOrder {
  const { order, ...gap } = orderOf(answer.when, answered.when);
  return order === 'after' ? { kind: 'from-times', ...gap } : { kind: 'not-given' };
}

/** What a chain of answers leads to in either direction, the beginning included: the nearest first. */
function joinedTo(start: Moment, corpus: Moments): ReadonlyMap<MomentId, Moment> {
  const reached = new Map([[start.id, start]]);
  const most = isAtHand(corpus) ? Number.POSITIVE_INFINITY : LONGEST_THREAD;
  // A map hands out what is added to it while it is gone through.
  for (const moment of reached.values()) {
    const answered = turnOf(moment, corpus).answers.map((answer) => answer.moment);
    for (const neighbour of [...answered, ...momentsAnswering(corpus.moments, moment.id)]) {
      if (reached.size < most) reached.set(neighbour.id, neighbour);
    }
  }
  return reached;
}

/** Never goes anywhere twice, so that it ends in a circle too; not by recursion, so that a chain may be long. */
function reachedFrom(start: MomentId, next: (id: MomentId) => readonly MomentId[]): ReadonlySet<MomentId> {
  const reached = new Set([start]);
  // A set hands out what is added to it while it is gone through.
  for (const id of reached) for (const neighbour of next(id)) reached.add(neighbour);
  return reached;
}

/** The turns with each after those it answers, otherwise in the order they come in. */
function answeredFirst(turns: readonly Turn[]): readonly Turn[] {
  const answered = answeredBefore(turns);
  const placed = new Set<MomentId>();
  const ordered: Turn[] = [];
  const isReady = ({ moment }: Turn) => (answered.get(moment.id) ?? []).every((id) => placed.has(id));
  const waiting = [...turns];
  while (waiting.length > 0) {
    const [turn] = waiting.splice(Math.max(0, waiting.findIndex(isReady)), 1);
    if (!turn) break;
    placed.add(turn.moment.id);
    ordered.push(turn);
  }
  return ordered;
}

/**
 * For each turn, what has to stand before it. In a circle of answers an answer that comes first in the order given
 * need not wait; every circle has one, so that what is left has none.
 */
function answeredBefore(turns: readonly Turn[]): ReadonlyMap<MomentId, readonly MomentId[]> {
  const places = new Map(turns.map(({ moment }, place) => [moment.id, place]));
  const answered = new Map(
    turns.map((turn) => [turn.moment.id, turn.answers.map(({ moment }) => moment.id)]),
  );
  const goesRound = (id: MomentId, to: MomentId) =>
    (places.get(to) ?? 0) > (places.get(id) ?? 0) &&
    reachedFrom(to, (one) => answered.get(one) ?? []).has(id);
  return new Map([...answered].map(([id, ids]) => [id, ids.filter((to) => !goesRound(id, to))]));
}
