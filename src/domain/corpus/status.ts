import type { Account, ArticleId, Moment, MomentId, Question, Stance } from './corpus.ts';

export type Status = 'disputed' | 'one-article' | 'corroborated';

/**
 * Where a moment stands among its accounts. No verdict: `disputed` says that accounts or parties differ.
 *
 * - disputed: one of its accounts denies it and another does not; or one of its accounts stands behind a position of a
 *   question, and a question is by definition a point on which positions differ;
 * - one-article: not more than one article tells it (a moment may be disputed and told by one article);
 * - corroborated: two or more articles tell it, and it is not disputed.
 */
export function statusesOf(moment: Moment, disputed: ReadonlySet<MomentId>): readonly Status[] {
  const articles = new Set(moment.accounts.map((account) => account.article));
  const statuses: Status[] = [];
  if (disputed.has(moment.id)) statuses.push('disputed');
  if (articles.size <= 1) statuses.push('one-article');
  else if (!disputed.has(moment.id)) statuses.push('corroborated');
  return statuses;
}

/** Ids of the moments that accounts or parties differ on, by the rule of `statusesOf`. */
export function disputedMoments(
  moments: readonly Moment[],
  questions: readonly Question[],
): ReadonlySet<MomentId> {
  const inQuestion = new Set(questions.flatMap((q) => q.positions.flatMap((position) => position.accounts)));
  return new Set(
    moments
      .filter(
        (moment) =>
          hasOpposedStances(moment.accounts) || moment.accounts.some((account) => inQuestion.has(account.id)),
      )
      .map((moment) => moment.id),
  );
}

function hasOpposedStances(accounts: readonly Account[]): boolean {
  return accounts.some((a) => a.stance === 'denies') && accounts.some((a) => a.stance !== 'denies');
}

/**
 * The stance a row of pips shows for an article: that of its own voice where it has one, else of its first account;
 * undefined where the article is silent.
 */
export function stanceOf(moment: Moment, article: ArticleId): Stance | undefined {
  const told = moment.accounts.filter((account) => account.article === article);
  return (told.find((account) => account.voice.kind === 'own') ?? told[0])?.stance;
}
