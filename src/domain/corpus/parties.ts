/**
 * Who takes a stand in a corpus, and how each stands to a moment. No verdict: a party is shown to say, to deny or to
 * act; whether it is right is not asked.
 *
 * Articles in their own voice are no parties, nor are sources without a name ("several reports"): nobody can be asked
 * where those stand elsewhere.
 */
import { isInColumns } from '../columns/in-columns.ts';
import { momentsSaidIn } from '../columns/involved.ts';
import type { Account, Answer, Corpus, Entity, EntityId, Moment, MomentId } from './corpus.ts';
import { momentsAnswering } from './lookups.ts';
import type { Moments } from './moments.ts';

export interface Party {
  /** `side-<id>` or `entity-<id>`: the two kinds may share an id. */
  readonly key: string;
  readonly name: string;
  readonly members: ReadonlySet<EntityId>;
  /** The one member of a party that is no side of the corpus. */
  readonly entity: Entity | undefined;
}

/**
 * How a party stands to a moment.
 *
 * - denies, confirms: an account has it so, or a statement of a member answers this moment so;
 * - says: it is attributed to a member, or a member speaks;
 * - says-hedged: it is attributed to a member by articles that put it in doubt, and by no other;
 * - acts, acted-upon, mentioned: a member's part in it.
 */
export type PartyStance =
  | 'denies'
  | 'confirms'
  | 'says'
  | 'says-hedged'
  | 'acts'
  | 'acted-upon'
  | 'mentioned';

export interface PartyStand {
  readonly stance: PartyStance;
  /** The member it is known of. */
  readonly who: EntityId;
  /** Where it is to be read: an account of this moment, or the moment whose statement answers it. */
  readonly shownBy:
    | { readonly kind: 'account'; readonly account: Account }
    | { readonly kind: 'answer'; readonly moment: Moment };
}

/** A statement that answers a moment. */
interface Answering {
  readonly by: Moment;
  readonly relation: Answer['relation'];
}
export type AnswersByMoment = Pick<ReadonlyMap<MomentId, readonly Answering[]>, 'get'>;

/**
 * The corpus's sides in its own order; then every entity that speaks, is spoken for or whose word an account gives in
 * the end, and belongs to no side: those of most moments first, the corpus's order between equals. Whoever is only
 * mentioned, acts, is acted upon or passes on the word of another is no party.
 */
export function partiesOf({
  sides,
  entities,
  moments,
}: Pick<Corpus, 'sides' | 'entities' | 'moments'>): readonly Party[] {
  const inSides = new Set(sides.flatMap(({ members }) => members.map(({ entity }) => entity)));
  const data = isInColumns(moments) ? moments.columns.data : undefined;
  const said = data ? momentsSaidIn(data) : momentsSaid(moments);
  const others = entities
    .filter(({ id }) => said.has(id) && !inSides.has(id))
    .sort((a, b) => (said.get(b.id) ?? 0) - (said.get(a.id) ?? 0));
  return [
    ...sides.map(({ id, name, members }) => ({
      key: `side-${id}`,
      name,
      members: new Set(members.map(({ entity }) => entity)),
      entity: undefined,
    })),
    ...others.map((entity) => ({
      key: `entity-${entity.id}`,
      name: entity.name,
      members: new Set([entity.id]),
      entity,
    })),
  ];
}

/** Of how many moments each entity is a voice; entities that say nothing are left out. */
function momentsSaid(moments: Moments): ReadonlyMap<string, number> {
  const said = new Map<EntityId, number>();
  for (const moment of moments) for (const id of voicesIn(moment)) said.set(id, (said.get(id) ?? 0) + 1);
  return said;
}

function voicesIn({ participants, accounts }: Moment): ReadonlySet<EntityId> {
  const speakers = participants.flatMap((each) => {
    if (each.role !== 'speaks') return [];
    return each.for === undefined ? [each.entity] : [each.entity, each.for];
  });
  const sources = accounts.flatMap((account) => innermostOf(account) ?? []);
  return new Set([...speakers, ...sources]);
}

/** What answers each moment, in time order. */
export function answersByMoment(moments: Moments): AnswersByMoment {
  return { get: (id) => momentsAnswering(moments, id).flatMap((by) => answersOf(by, id)) };
}

function answersOf(by: Moment, id: MomentId): readonly Answering[] {
  return by.answers.flatMap(({ moment, relation }) => (moment === id ? [{ by, relation }] : []));
}

/**
 * How a party stands to a moment; empty where the moment has nothing of it. The strongest of what is known, by this rule:
 *
 * 1. What it says goes before what it does. Denying, and the first of confirming, saying and being passed on in
 *    doubt, are both given where the corpus has both: that a party contradicts itself is for the reader to see.
 * 2. An account of the moment goes before a statement elsewhere for a denial; a confirmation is always elsewhere.
 *    Where articles attribute the moment to a member, their word decides between saying and doubt; the bare fact that
 *    a member speaks in a statement comes after that.
 * 3. Only where it says nothing, its part: acts, else acted upon, else mentioned.
 */
export function standsOf(moment: Moment, party: Party, answers: AnswersByMoment): readonly PartyStand[] {
  const spoken = [againstIt(moment, party, answers), forIt(moment, party, answers)].filter(
    (stand) => stand !== undefined,
  );
  if (spoken.length > 0) return spoken;
  const part = partIn(moment, party);
  return part ? [part] : [];
}

function againstIt(moment: Moment, party: Party, answers: AnswersByMoment): PartyStand | undefined {
  return (
    attributed(moment, party, ['denies'], 'denies') ?? answering(moment, party, answers, 'denies', 'denies')
  );
}

function forIt(moment: Moment, party: Party, answers: AnswersByMoment): PartyStand | undefined {
  return (
    answering(moment, party, answers, 'confirms', 'confirms') ??
    attributed(moment, party, ['asserts', 'reports'], 'says') ??
    attributed(moment, party, ['hedges'], 'says-hedged') ??
    speaking(moment, party)
  );
}

/** What an account attributes, in the end, to a member: the article says that Massoud says that the clerics say it. */
function attributed(
  { accounts }: Moment,
  party: Party,
  stances: readonly Account['stance'][],
  stance: PartyStance,
): PartyStand | undefined {
  for (const account of accounts) {
    const who = innermostOf(account);
    if (who !== undefined && party.members.has(who) && stances.includes(account.stance))
      return { stance, who, shownBy: { kind: 'account', account } };
  }
  return undefined;
}

function innermostOf({ voice }: Account): EntityId | undefined {
  const source = voice.kind === 'own' ? undefined : voice.chain.at(-1);
  return source && 'entity' in source ? source.entity : undefined;
}

/** A statement of a member that answers the moment. */
function answering(
  { id }: Moment,
  party: Party,
  answers: AnswersByMoment,
  relation: Answer['relation'],
  stance: PartyStance,
): PartyStand | undefined {
  for (const answer of answers.get(id) ?? []) {
    const who = answer.relation === relation ? speakerOf(answer.by, party) : undefined;
    if (who !== undefined) return { stance, who, shownBy: { kind: 'answer', moment: answer.by } };
  }
  return undefined;
}

/** A statement a member makes, where no account attributes it to a member. */
function speaking(moment: Moment, party: Party): PartyStand | undefined {
  const who = speakerOf(moment, party);
  const account = moment.accounts.find(({ stance }) => stance !== 'denies') ?? moment.accounts[0];
  return who && account && { stance: 'says', who, shownBy: { kind: 'account', account } };
}

function speakerOf(moment: Moment, party: Party): EntityId | undefined {
  return moment.kind === 'statement' ? memberIn(moment, party, 'speaks') : undefined;
}

/** Speaking at an event is a way to act in it. */
const PARTS = [
  ['acts', 'acts'],
  ['speaks', 'acts'],
  ['acted-upon', 'acted-upon'],
  ['mentioned', 'mentioned'],
] as const;

function partIn(moment: Moment, party: Party): PartyStand | undefined {
  const [account] = moment.accounts;
  for (const [role, stance] of PARTS) {
    const who = memberIn(moment, party, role);
    if (who !== undefined && account) return { stance, who, shownBy: { kind: 'account', account } };
  }
  return undefined;
}

/** The first member in that role, or whoever is in it on a member's behalf. */
function memberIn({ participants }: Moment, { members }: Party, role: string): EntityId | undefined {
  const inRole = participants.filter((each) => each.role === role);
  const found =
    inRole.find(({ entity }) => members.has(entity)) ?? inRole.find((each) => isFor(each, members));
  return found?.entity;
}

function isFor(participant: Moment['participants'][number], members: Party['members']): boolean {
  return participant.for !== undefined && members.has(participant.for);
}
