/** What a moment has to do with others: the questions it is part of, its occasion, and who takes part. */
import type { Account, Corpus, Moment, Participant, Question, Role } from '../../domain/corpus/corpus.ts';
import { momentsOfOccasion } from '../../domain/corpus/gathered.ts';
import type { Moments } from '../../domain/corpus/moments.ts';
import { type PositionRead, readQuestion } from '../../domain/corpus/questions.ts';

/** A position beside one moment: what of the moment carries it, and where else it is carried. */
export interface PositionTold extends Pick<PositionRead, 'position' | 'letter'> {
  /** The accounts of the moment in hand that carry it. */
  readonly here: readonly Account[];
  /** The other moments whose accounts carry it, in time order. */
  readonly elsewhere: readonly Moment[];
}

export interface QuestionTold {
  readonly question: Question;
  readonly positions: readonly PositionTold[];
}

/** The questions that an account of this moment takes a position on, with every position on them, as `readQuestion` has them. */
export function questionsOf(moment: Moment, corpus: Corpus): readonly QuestionTold[] {
  const own = new Set(moment.accounts.map(({ id }) => id));
  return corpus.questions
    .filter(({ positions }) => positions.some(({ accounts }) => accounts.some((id) => own.has(id))))
    .map((question) => ({
      question,
      positions: readQuestion(question, corpus).positions.map(({ position, letter, carriedIn }) => ({
        position,
        letter,
        here: carriedIn.find((carried) => carried.moment.id === moment.id)?.accounts ?? [],
        elsewhere: carriedIn
          .filter((carried) => carried.moment.id !== moment.id)
          .map((carried) => carried.moment),
      })),
    }));
}

/** All points of the occasion this moment is one of, itself included, in time order. */
export function pointsOf({ occasion }: Moment, corpus: Pick<Corpus, 'moments' | 'occasions'>): Moments {
  return occasion === undefined ? [] : momentsOfOccasion(corpus, occasion);
}

/**
 * Who took part, role by role, the ones who spoke or acted first. Whom somebody in the row stands for is named with
 * them, and not once more alone.
 */
export function participantsByRole({
  participants,
}: Moment): readonly (readonly [Role, readonly Participant[]])[] {
  const roles: readonly Role[] = ['speaks', 'acts', 'acted-upon', 'mentioned'];
  return roles
    .map((role) => [role, withoutStoodFor(participants.filter((one) => one.role === role))] as const)
    .filter(([, found]) => found.length > 0);
}

function withoutStoodFor(participants: readonly Participant[]): readonly Participant[] {
  const stoodFor = new Set(participants.map((participant) => participant.for));
  return participants.filter((one) => one.for !== undefined || !stoodFor.has(one.entity));
}
