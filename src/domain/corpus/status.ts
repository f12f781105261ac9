import type { Account, ArticleId, Moment, MomentId, Position, Question, Stance } from './corpus.ts';
import type { Moments } from './moments.ts';
import { areIndependent, type IndependentVoice, voicesOf } from './voices.ts';

export type Status = 'disputed' | 'one-article' | 'one-voice' | 'corroborated';

/**
 * Where a moment stands among its accounts. No verdict: `disputed` says that accounts or parties differ, and
 * `corroborated` that two who are not shown to rest on each other say alike.
 *
 * - disputed: one of its accounts denies it and another does not; or one of its accounts stands behind a position of a
 *   question, and a question is by definition a point on which positions differ;
 * - one-article: not more than one article tells it;
 * - one-voice: two or more articles tell it, but no two of them have a voice each, by the rules of `voicesOf`: all of it
 *   comes from one source, or is only hedged;
 * - corroborated: two articles tell it with a voice each, and it is not disputed.
 *
 * Every moment has one of the last three, except that a disputed one is never corroborated; it may be one-article or
 * one-voice besides.
 */
export function statusesOf(moment: Moment, disputed: Pick<ReadonlySet<MomentId>, 'has'>): readonly Status[] {
  const support = supportOf(moment);
  if (!disputed.has(moment.id)) return [support];
  return support === 'corroborated' ? ['disputed'] : ['disputed', support];
}

/** What carries a moment, whether or not it is disputed. */
function supportOf(moment: Moment): Exclude<Status, 'disputed'> {
  if (articlesOf(moment).length <= 1) return 'one-article';
  return areIndependent(voicesOf(moment)) ? 'corroborated' : 'one-voice';
}

/** The articles that tell a moment by these accounts, each once. */
export function articlesOf({ accounts }: Pick<Moment, 'accounts'>): readonly ArticleId[] {
  return [...new Set(accounts.map(({ article }) => article))];
}

/** Ids of the moments that accounts or parties differ on, by the rule of `statusesOf`. */
export function disputedMoments(moments: Moments, questions: readonly Question[]): ReadonlySet<MomentId> {
  const inQuestion = new Set(questions.flatMap((q) => q.positions.flatMap((position) => position.accounts)));
  return new Set(
    moments
      .filter(
        ({ accounts }) => opposed(accounts) !== undefined || accounts.some(({ id }) => inQuestion.has(id)),
      )
      .map((moment) => moment.id),
  );
}

/** Why a moment is disputed. */
export type Dispute =
  | { readonly kind: 'opposed'; readonly denying: readonly Account[]; readonly others: readonly Account[] }
  | {
      readonly kind: 'question';
      readonly question: Question;
      /** Those of its positions that rest on an account of this moment. */
      readonly positions: readonly Position[];
    };

/** What a moment's statuses follow from. */
export interface StatusReasons {
  readonly statuses: readonly Status[];
  /** Empty where it is not disputed; opposed accounts first, then the questions in the corpus's order. */
  readonly disputes: readonly Dispute[];
  /** The articles that tell it, in the order of its accounts. */
  readonly articles: readonly ArticleId[];
  readonly voices: readonly IndependentVoice[];
  /** The accounts that lend no voice, since they deny it or hedge. */
  readonly voiceless: readonly Account[];
}

export function statusReasons(moment: Moment, questions: readonly Question[]): StatusReasons {
  const voices = voicesOf(moment);
  const lending = new Set(voices.flatMap(({ accounts }) => accounts));
  const disputes = disputesOf(moment, questions);
  return {
    statuses: statusesOf(moment, new Set(disputes.length > 0 ? [moment.id] : [])),
    disputes,
    articles: articlesOf(moment),
    voices,
    voiceless: moment.accounts.filter((account) => !lending.has(account)),
  };
}

function disputesOf({ accounts }: Moment, questions: readonly Question[]): readonly Dispute[] {
  const sides = opposed(accounts);
  const ids = new Set(accounts.map(({ id }) => id));
  const inQuestions = questions.flatMap((question): Dispute[] => {
    const positions = question.positions.filter((position) => position.accounts.some((id) => ids.has(id)));
    return positions.length > 0 ? [{ kind: 'question', question, positions }] : [];
  });
  return sides ? [{ kind: 'opposed', ...sides }, ...inQuestions] : inQuestions;
}

/** Undefined where no account denies what another does not. */
function opposed(accounts: readonly Account[]): { denying: Account[]; others: Account[] } | undefined {
  const denying = accounts.filter(({ stance }) => stance === 'denies');
  const others = accounts.filter(({ stance }) => stance !== 'denies');
  return denying.length > 0 && others.length > 0 ? { denying, others } : undefined;
}

/**
 * The stance a row of pips shows for an article: that of its own voice where it has one, else of its first account;
 * undefined where the article is silent.
 */
export function stanceOf(moment: Moment, article: ArticleId): Stance | undefined {
  const told = moment.accounts.filter((account) => account.article === article);
  return (told.find((account) => account.voice.kind === 'own') ?? told[0])?.stance;
}
