/**
 * Statements as a conversation: who answers whom, and what is known of the order. That one thing answers another is
 * the corpus's to say; that it came after, and how long after, is told only where an article says so or the times
 * leave nothing else open.
 */
import type { Duration } from '../time/instant.ts';
import { orderOf } from '../time/order.ts';
import type { Answer, ArticleWords, Corpus, Moment, MomentId } from './corpus.ts';

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

/**
 * Everything that a chain of answers joins to a moment, itself included, each once and after what it answers. Where
 * the answers leave it open, and in a circle of answers, the corpus's order stands. One turn alone where nothing
 * answers or is answered.
 */
export function threadOf(moment: Moment, corpus: Moments): readonly Turn[] {
  const turns = turnsOf(corpus);
  const members = joinedTo(moment.id, turns);
  return answeredFirst(turns.filter((turn) => members.has(turn.moment.id)));
}

/** The links of a moment, for drawing: those to what it answers, then those from what answers it. */
export function linksOf(id: MomentId, corpus: Moments): readonly AnswerLink[] {
  const links = turnsOf(corpus).flatMap(({ moment: from, answers }) =>
    answers.map(({ moment: to, ...link }) => ({ from, to, ...link })),
  );
  return [...links.filter(({ from }) => from.id === id), ...links.filter(({ to }) => to.id === id)];
}

/** Every moment with what it answers, in the corpus's order. */
function turnsOf({ moments }: Moments): readonly Turn[] {
  const byId = new Map(moments.map((moment) => [moment.id, moment]));
  return moments.map((moment) => ({
    moment,
    answers: moment.answers.flatMap((answer) => turnAnswer(moment, answer, byId)),
  }));
}

/** At most one. A moment is no answer to itself, nor to what is not in the corpus. */
function turnAnswer(
  from: Moment,
  { moment: id, relation, order }: Answer,
  byId: ReadonlyMap<MomentId, Moment>,
): readonly TurnAnswer[] {
  const moment = byId.get(id);
  if (!moment || moment.id === from.id) return [];
  return [{ moment, relation, order: order ? { kind: 'stated', words: order } : orderByTimes(from, moment) }];
}

function orderByTimes(answer: Moment, answered: Moment): LinkOrder {
  const { order, ...gap } = orderOf(answer.when, answered.when);
  return order === 'after' ? { kind: 'from-times', ...gap } : { kind: 'not-given' };
}

/** The ids a chain of answers leads to in either direction, that of the beginning included. */
function joinedTo(id: MomentId, turns: readonly Turn[]): ReadonlySet<MomentId> {
  const neighbours = new Map<MomentId, MomentId[]>(turns.map(({ moment }) => [moment.id, []]));
  for (const { moment, answers } of turns) {
    for (const { moment: answered } of answers) {
      neighbours.get(moment.id)?.push(answered.id);
      neighbours.get(answered.id)?.push(moment.id);
    }
  }
  return reachedFrom(id, (one) => neighbours.get(one) ?? []);
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
