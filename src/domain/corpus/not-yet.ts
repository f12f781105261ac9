/** What a reader asked for that was not known yet by the second clock: a story is not to pass over it in silence. */
import type { Instant } from '../time/instant.ts';
import { accountsNaming, questionKnownFrom } from './as-known.ts';
import type { Article, ArticleId, Corpus, Entity, EntityId, Question, QuestionId } from './corpus.ts';
import { firstReportOf, type PublicationStop, publicationOf } from './publication.ts';

/** A corpus whole, and as known. */
export interface Both {
  readonly whole: Corpus;
  readonly corpus: Corpus;
}

export interface ArticleNotOut {
  readonly article: Article;
  /** Undefined where it has no time of publication. */
  readonly from: Instant | undefined;
}

/** The article, where it is in the whole corpus and not out yet. */
export function articleNotOut(id: ArticleId | undefined, { whole, corpus }: Both): ArticleNotOut | undefined {
  const article = missing(id, whole.articles, corpus.articles);
  return article && { article, from: publicationOf(article, whole.zone)?.latest };
}

export interface QuestionNotYet {
  readonly question: Question;
  /** Undefined where articles with a date never tell two of its positions. */
  readonly from: Instant | undefined;
}

/** The question, where it is one in the whole corpus and not yet. */
export function questionNotYet(
  id: QuestionId | undefined,
  { whole, corpus }: Both,
): QuestionNotYet | undefined {
  const question = missing(id, whole.questions, corpus.questions);
  return question && { question, from: questionKnownFrom(question, whole) };
}

export interface ActorNotYet {
  readonly actor: Entity;
  /** Undefined where only articles without a date tell of it. */
  readonly first: PublicationStop | undefined;
}

/** The entity, where some article tells of it and none that is out. One that no article tells of is nobody to wait for. */
export function actorNotYet(id: EntityId | undefined, { whole, corpus }: Both): ActorNotYet | undefined {
  // Nothing is held back: there is nothing to look for.
  if (whole.moments.length === corpus.moments.length) return undefined;
  const actor = whole.entities.find((entity) => entity.id === id);
  if (!actor || accountsNaming(actor.id, corpus).length > 0) return undefined;
  const accounts = accountsNaming(actor.id, whole);
  return accounts.length > 0 ? { actor, first: firstReportOf(accounts, whole) } : undefined;
}

function missing<Kind extends { readonly id: string }>(
  id: string | undefined,
  all: readonly Kind[],
  there: readonly Kind[],
): Kind | undefined {
  return there.some((one) => one.id === id) ? undefined : all.find((one) => one.id === id);
}
