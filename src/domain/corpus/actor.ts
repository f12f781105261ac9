/** What a corpus tells of one person, organisation or place: gathered from the moments, never merged or guessed. */

import { orderOf } from '../time/order.ts';
import { compareWhens, isUndated } from '../time/when.ts';
import type { Account, Article, Corpus, EntityId, Moment, Participant } from './corpus.ts';
import type { Moments } from './moments.ts';

/**
 * What an entity has to do with a moment, in the order they are told. `saidFor`: others spoke in its name. The place of
 * an event is where it happened (`here`); that of a statement may also be what was spoken of (`saidHere`).
 */
export const INVOLVEMENTS = ['said', 'saidFor', 'did', 'doneTo', 'here', 'saidHere', 'mentioned'] as const;
export type Involvement = (typeof INVOLVEMENTS)[number];

/** An entity in a moment. */
export interface Appearance {
  readonly moment: Moment;
  /** In whose name it spoke or acted there. */
  readonly inNameOf: readonly EntityId[];
  /** Who spoke or acted there in its name. */
  readonly through: readonly EntityId[];
}

/** Every entity that takes part in a moment or is its place: those whose filter lets the moment through. */
export function entitiesIn({ participants, places }: Moment): ReadonlySet<EntityId> {
  return new Set([...participants.map(({ entity }) => entity), ...places]);
}

/** The moments that a filter for the entity finds, in time order, undated last. */
export function momentsWith(id: EntityId, { moments }: Pick<Corpus, 'moments'>): readonly Moment[] {
  return moments.filter((moment) => entitiesIn(moment).has(id));
}

/**
 * The moments an entity has to do with, by what it has to do with them, each list in time order. A moment stands in
 * every list it belongs to, but among the mentions only where it stands in no other. Somebody in whose name others spoke
 * or acted is there too, even where the moment does not name it a second time as taking part.
 */
export function appearancesOf(
  id: EntityId,
  { moments }: Pick<Corpus, 'moments'>,
): Readonly<Record<Involvement, readonly Appearance[]>> {
  const all = moments.flatMap((moment) => {
    const kinds = involvementsIn(moment, id);
    return kinds.length > 0 ? [{ ...appearanceIn(moment, id), kinds }] : [];
  });
  const inKind = (kind: Involvement) => all.filter(({ kinds }) => kinds.includes(kind));
  return {
    said: inKind('said'),
    saidFor: inKind('saidFor'),
    did: inKind('did'),
    doneTo: inKind('doneTo'),
    here: inKind('here'),
    saidHere: inKind('saidHere'),
    mentioned: inKind('mentioned'),
  };
}

function appearanceIn(moment: Moment, id: EntityId): Appearance {
  const own = moment.participants.filter(({ entity }) => entity === id);
  const standing = moment.participants.filter((participant) => participant.for === id);
  return {
    moment,
    inNameOf: [...new Set(own.flatMap((participant) => participant.for ?? []))],
    through: [...new Set(standing.map(({ entity }) => entity))],
  };
}

function involvementsIn({ kind, participants, places }: Moment, id: EntityId): readonly Involvement[] {
  const has = (role: Participant['role'], named: 'entity' | 'for') =>
    participants.some((participant) => participant[named] === id && participant.role === role);
  const spokenFor = has('speaks', 'for');
  const found: readonly (Involvement | false)[] = [
    has('speaks', 'entity') && !spokenFor && 'said',
    spokenFor && 'saidFor',
    (has('acts', 'entity') || has('acts', 'for')) && 'did',
    (has('acted-upon', 'entity') || has('acted-upon', 'for')) && 'doneTo',
    places.includes(id) && (kind === 'event' ? 'here' : 'saidHere'),
  ];
  const kinds = found.filter((each) => each !== false);
  if (kinds.length > 0) return kinds;
  return has('mentioned', 'entity') || has('mentioned', 'for') ? ['mentioned'] : [];
}

/** A moment at one end of a line of time. */
export interface EndMoment {
  readonly moment: Moment;
  /** How many others may as well stand at this end: their times do not say that they do not. */
  readonly open: number;
}

/**
 * The first and the last of an entity's moments in the order they are listed in, leaving out those without a date. Of
 * those whose times are the same, one in which it has a part comes before one that only mentions it: what is said of
 * somebody must not pass for the last they did. Undefined where none has a date.
 */
export function endsOf(
  moments: Moments,
  id: EntityId,
): { readonly first: EndMoment; readonly last: EndMoment } | undefined {
  const dated = moments.filter(({ when }) => !isUndated(when));
  const [first, last] = [dated[0], dated.at(-1)];
  if (!first || !last) return undefined;
  const hasPart = (moment: Moment) => !involvementsIn(moment, id).includes('mentioned');
  const end = (at: Moment, known: 'before' | 'after') => {
    const alike = dated.filter(({ when }) => compareWhens(when, at.when) === 0);
    const moment = alike.find(hasPart) ?? at;
    const settled = dated.filter(({ when }) => orderOf(moment.when, when).order === known);
    return { moment, open: dated.length - 1 - settled.length };
  };
  return { first: end(first, 'before'), last: end(last, 'after') };
}

/** What one article attributes to somebody. */
export interface Quoted {
  readonly article: Article;
  /** The accounts whose chain of sources names them. */
  readonly accounts: readonly Account[];
  /** How many of these come by way of another source first. */
  readonly secondHand: number;
}

/** The articles that carry an entity's words, with the accounts they attribute to it, in the corpus's order. */
export function quotedIn(id: EntityId, { articles, moments }: Corpus): readonly Quoted[] {
  const accounts = moments.flatMap((moment) => moment.accounts.filter((account) => names(account, id)));
  return articles
    .map((article) => {
      const here = accounts.filter((account) => account.article === article.id);
      return {
        article,
        accounts: here,
        secondHand: here.filter((account) => !startsWith(account, id)).length,
      };
    })
    .filter(({ accounts: here }) => here.length > 0);
}

function names({ voice }: Account, id: EntityId): boolean {
  return (
    voice.kind === 'attributed' && voice.chain.some((source) => 'entity' in source && source.entity === id)
  );
}

function startsWith({ voice }: Account, id: EntityId): boolean {
  const outermost = voice.kind === 'attributed' ? voice.chain[0] : undefined;
  return outermost !== undefined && 'entity' in outermost && outermost.entity === id;
}
