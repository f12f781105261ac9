/**
 * The story as it had been reported by some time: a corpus cut down to what the articles out by then say. Nothing is
 * added and nothing is worded anew, so that whatever is derived from a corpus (statuses, counts, columns) follows.
 *
 * - A moment is there once one of its accounts is, with those accounts alone.
 * - A question is a point on which positions differ: it is there once two of its positions have an account. With one,
 *   nobody differs yet, and nothing may be called disputed for its sake.
 * - What was written over several articles cannot be taken apart. An explanation (how a time is known, what a question
 *   is about, why somebody is of a side) is left out while an article it rests on is, and the headline while an article
 *   with a date is still to come. Titles, summaries, times and who is of which side stay: without them nothing could be
 *   told at all.
 * - Entities stay, for what is there refers to them; which of them to list by name, `entitiesNamed` says.
 * - An article without a time of publication has no place on this clock, and is left out.
 */
import type { Instant } from '../time/instant.ts';
import type {
  Account,
  AccountId,
  Answer,
  Article,
  ArticleId,
  Corpus,
  CorpusAtHand,
  Entity,
  EntityId,
  Moment,
  MomentId,
  MomentTime,
  Position,
  Question,
  QuestionId,
  Side,
  SideMember,
  WayIn,
} from './corpus.ts';
import { isOutBy, publicationOf, publicationStops } from './publication.ts';

/** What a corpus as known leaves out of the whole one. */
export interface HeldBack {
  /** Came out later, or may have. */
  readonly later: readonly Article[];
  /** Without a time of publication. */
  readonly undated: readonly Article[];
  readonly moments: readonly Moment[];
  readonly questions: readonly Question[];
}

export interface AsKnown {
  readonly corpus: Corpus;
  readonly heldBack: HeldBack;
}

/**
 * The corpus with only what was out by `at`, and what that leaves out. Records that are there whole are the same
 * objects; the corpus itself is, where nothing is left out.
 */
export function corpusAsKnown(
  corpus: CorpusAtHand,
  at: Instant,
): AsKnown & { readonly corpus: CorpusAtHand } {
  const { articles, later, undated } = articlesBy(corpus, at);
  if (articles.length === corpus.articles.length) return { corpus, heldBack: NOTHING };
  const out = new Set(articles.map(({ id }) => id));
  const moments = momentsOf(corpus, out);
  const questions = questionsOf(corpus, moments);
  const entities = entitiesNamed({ moments });
  const there = { moments: idsOf(moments), questions: idsOf(questions), entities };
  return {
    corpus: {
      ...corpus,
      headline: later.length > 0 ? undefined : corpus.headline,
      leadPair: corpus.leadPair?.every((id) => there.moments.has(id)) ? corpus.leadPair : undefined,
      articles,
      entities: corpus.entities.map((entity) => withAliasesIn(entity, out)),
      sides: mapped(corpus.sides, (side) => sideBy(side, out)),
      moments,
      questions,
      waysIn: corpus.waysIn.filter((way) => leadsSomewhere(way, there)),
    },
    heldBack: {
      later,
      undated,
      moments: corpus.moments.filter(({ id }) => !there.moments.has(id)),
      questions: corpus.questions.filter(({ id }) => !there.questions.has(id)),
    },
  };
}

/** Of a corpus that is there whole. */
export const NOTHING: HeldBack = { later: [], undated: [], moments: [], questions: [] };

/**
 * From when on a question is one: the second of the times at which its positions were first reported. Undefined where
 * fewer than two of them ever have an account with a date.
 */
export function questionKnownFrom({ positions }: Question, corpus: Corpus): Instant | undefined {
  const out = timesByAccount(corpus);
  const times = positions.flatMap(({ accounts }) => {
    const [first, ...others] = accounts.flatMap((id) => out.get(id) ?? []);
    return first === undefined ? [] : [others.reduce((least, at) => (at < least ? at : least), first)];
  });
  return times.sort((a, b) => a - b)[1];
}

/** When each account could first be read; those of articles without a date are left out. */
function timesByAccount(corpus: Corpus): ReadonlyMap<AccountId, Instant> {
  const out = new Map(
    publicationStops(corpus).flatMap(({ at, articles }) => articles.map(({ id }) => [id, at] as const)),
  );
  return new Map(
    corpus.moments
      .flatMap(({ accounts }) => accounts)
      .flatMap(({ id, article }) => {
        const at = out.get(article);
        return at === undefined ? [] : [[id, at] as const];
      }),
  );
}

/** The accounts by which an entity is told of: those that cite it, and all of a moment it has a part in. */
export function accountsNaming(id: EntityId, { moments }: Pick<Corpus, 'moments'>): readonly Account[] {
  return moments.flatMap((moment) =>
    hasPart(moment, id) ? moment.accounts : moment.accounts.filter((account) => cites(account, id)),
  );
}

/** Who is told of: takes part in a moment, is stood for there, is its place, or is cited by an account of it. */
export function entitiesNamed({ moments }: Pick<Corpus, 'moments'>): ReadonlySet<EntityId> {
  const named = new Set<EntityId>();
  for (const { participants, places, accounts } of moments) {
    for (const { entity, for: principal = entity } of participants) named.add(entity).add(principal);
    for (const place of places) named.add(place);
    for (const account of accounts) for (const cited of citedBy(account)) named.add(cited);
  }
  return named;
}

function hasPart({ participants, places }: Moment, id: EntityId): boolean {
  return (
    places.includes(id) ||
    participants.some(({ entity, for: principal }) => entity === id || principal === id)
  );
}

function cites(account: Account, id: EntityId): boolean {
  return citedBy(account).includes(id);
}

function citedBy({ voice }: Account): readonly EntityId[] {
  if (voice.kind === 'own') return [];
  return voice.chain.flatMap((source) => ('entity' in source ? source.entity : []));
}

type Articles = ReadonlySet<ArticleId>;

function articlesBy({ articles, zone }: Corpus, at: Instant) {
  const dated = articles.map((article) => ({ article, publication: publicationOf(article, zone) }));
  const those = (is: (one: (typeof dated)[number]) => boolean) =>
    dated.filter(is).map(({ article }) => article);
  return {
    articles: those(({ publication }) => isOutBy(publication, at)),
    later: those(({ publication }) => publication !== undefined && !isOutBy(publication, at)),
    undated: those(({ publication }) => publication === undefined),
  };
}

function momentsOf(corpus: CorpusAtHand, out: Articles): readonly Moment[] {
  const told = corpus.moments.flatMap((moment) => momentBy(moment, out));
  const there = idsOf(told);
  return told.map((moment) => withAnswersTo(moment, there, out));
}

/** At most one: the moment with the accounts of these articles, the same where all its accounts are. */
function momentBy(moment: Moment, out: Articles): readonly Moment[] {
  const accounts = kept(moment.accounts, ({ article }) => out.has(article));
  if (accounts.length === 0) return [];
  const when = timeBy(moment.when, out);
  return accounts === moment.accounts && when === moment.when ? [moment] : [{ ...moment, accounts, when }];
}

function timeBy(when: MomentTime, out: Articles): MomentTime {
  const words = kept(when.words, ({ article }) => out.has(article));
  const isAnchored = when.anchor?.article === undefined || out.has(when.anchor.article);
  if (words === when.words && isAnchored) return when;
  return { ...when, words, anchor: isAnchored ? when.anchor : undefined, reason: undefined };
}

function withAnswersTo(moment: Moment, there: ReadonlySet<MomentId>, out: Articles): Moment {
  const answers = mapped(
    kept(moment.answers, (answer) => there.has(answer.moment)),
    (answer) => orderedBy(answer, out),
  );
  return answers === moment.answers ? moment : { ...moment, answers };
}

/** The answer without words of an article that is not out: what it answers stays known, how long after does not. */
function orderedBy(answer: Answer, out: Articles): Answer {
  return answer.order === undefined || out.has(answer.order.article)
    ? answer
    : { ...answer, order: undefined };
}

function questionsOf({ questions }: Corpus, moments: readonly Moment[]): readonly Question[] {
  const told = new Set(moments.flatMap(({ accounts }) => accounts.map(({ id }) => id)));
  return questions.flatMap((question) => questionBy(question, told));
}

/** At most one: the question with the positions that have an account left; none where that is fewer than two. */
function questionBy(question: Question, told: ReadonlySet<AccountId>): readonly Question[] {
  const left = question.positions
    .map((position) => positionBy(position, told))
    .filter(({ accounts }) => accounts.length > 0);
  if (left.length < 2) return [];
  if (left.every((position, place) => position === question.positions[place])) {
    if (left.length === question.positions.length) return [question];
  }
  const ids = idsOf(left);
  const positions = left.map((position) => ({
    ...position,
    excludes: kept(position.excludes, (id) => ids.has(id)),
  }));
  return [{ ...question, note: undefined, positions }];
}

function positionBy(position: Position, told: ReadonlySet<AccountId>): Position {
  const accounts = kept(position.accounts, (id) => told.has(id));
  return accounts === position.accounts ? position : { ...position, accounts };
}

/** An alias without articles is the corpus's own, and stays. */
function withAliasesIn(entity: Entity, out: Articles): Entity {
  const aliases = entity.aliases.flatMap((alias) => {
    if (alias.articles.length === 0) return [alias];
    const articles = kept(alias.articles, (id) => out.has(id));
    if (articles === alias.articles) return [alias];
    return articles.length > 0 ? [{ ...alias, articles }] : [];
  });
  const isSame =
    aliases.length === entity.aliases.length && aliases.every((a, at) => a === entity.aliases[at]);
  return isSame ? entity : { ...entity, aliases };
}

/** That somebody is of the side is the corpus's to say, and stays; why is not known before the article that says it. */
function sideBy(side: Side, out: Articles): Side {
  const members = mapped(side.members, (member) => memberBy(member, out));
  return members === side.members ? side : { ...side, members };
}

function memberBy(member: SideMember, out: Articles): SideMember {
  return member.article === undefined || out.has(member.article) ? member : { entity: member.entity };
}

interface There {
  readonly moments: ReadonlySet<MomentId>;
  readonly questions: ReadonlySet<QuestionId>;
  readonly entities: ReadonlySet<EntityId>;
}

/** A way in that asks for somebody nobody has told of yet would lead to nothing; any one of those it asks for will do. */
function leadsSomewhere({ moment, question, include }: WayIn, there: There): boolean {
  return (
    (moment === undefined || there.moments.has(moment)) &&
    (question === undefined || there.questions.has(question)) &&
    (include.length === 0 || include.some((id) => there.entities.has(id)))
  );
}

/** The items that are to stay: the list itself where all are. */
function kept<T>(items: readonly T[], stays: (item: T) => boolean): readonly T[] {
  return items.every(stays) ? items : items.filter(stays);
}

/** The items changed: the list itself where none is. */
function mapped<T>(items: readonly T[], change: (item: T) => T): readonly T[] {
  const after = items.map(change);
  return after.every((item, place) => item === items[place]) ? items : after;
}

function idsOf<Id extends string>(records: readonly { readonly id: Id }[]): ReadonlySet<Id> {
  return new Set(records.map(({ id }) => id));
}
