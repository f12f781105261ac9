/** A thread of statements as it is read from one of them: each turn with what it has to do with the open moment. */
import type { Corpus, Moment } from '../../domain/corpus/corpus.ts';
import { type LinkOrder, type Turn, type TurnAnswer, threadOf } from '../../domain/corpus/thread.ts';

/** What joins a turn to the open moment, or to another turn. */
export interface TurnLink {
  /** `answered`: the turn answers the open moment. `answers`: the open moment answers it. `other`: it answers another. */
  readonly direction: 'answered' | 'answers' | 'other';
  readonly relation: TurnAnswer['relation'];
  readonly order: LinkOrder;
  /** What is answered. */
  readonly answered: Moment;
}

export interface ReadTurn {
  readonly moment: Moment;
  readonly isOpen: boolean;
  readonly links: readonly TurnLink[];
}

/** The thread the open moment is in, in order; empty where nothing answers it and it answers nothing. */
export function turnsOf(open: Moment, corpus: Pick<Corpus, 'moments'>): readonly ReadTurn[] {
  const thread = threadOf(open, corpus);
  if (thread.length < 2) return [];
  const opens = thread.find(({ moment }) => moment.id === open.id)?.answers ?? [];
  return thread.map((turn) => readTurn(turn, open, opens));
}

function readTurn({ moment, answers }: Turn, open: Moment, answeredByOpen: readonly TurnAnswer[]): ReadTurn {
  if (moment.id === open.id) return { moment, isOpen: true, links: [] };
  const fromOpen = answeredByOpen.filter((answer) => answer.moment.id === moment.id);
  return {
    moment,
    isOpen: false,
    links: [
      ...fromOpen.map((answer) => linkOf(answer, 'answers')),
      ...answers.map((answer) => linkOf(answer, answer.moment.id === open.id ? 'answered' : 'other')),
    ],
  };
}

function linkOf({ moment, relation, order }: TurnAnswer, direction: TurnLink['direction']): TurnLink {
  return { direction, relation, order, answered: moment };
}

/** How many turns are shown without being asked for. */
export const FEW_TURNS = 5;

/** Of a thread, the open moment and its own answers, to and from: as many as are few, in the thread's order. */
export function nearestTurns(turns: readonly ReadTurn[]): readonly ReadTurn[] {
  const near = turns.filter(isDirect).slice(0, FEW_TURNS - 1);
  return turns.filter((turn) => turn.isOpen || near.includes(turn));
}

function isDirect({ links }: ReadTurn): boolean {
  return links.some(({ direction }) => direction !== 'other');
}
