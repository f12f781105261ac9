/** What makes a record that fits its schema unusable: times that cannot be, and references to what is not there. */
import { type Instant, isZone, parseInstant, type Zone } from '../time/instant.ts';
import { BOUNDS } from '../time/when.ts';
import type { MomentRecord, StoryRecord, WhenRecord } from './format.ts';
import { join } from './json-path.ts';
import { notThere, type RecordFault, type RecordOf } from './setting-aside.ts';
import { readAlone } from './time-bounds.ts';

type Ids = Pick<ReadonlySet<string>, 'has'>;
type QuestionRecord = RecordOf<'questions'>;

/** The ids of the records that a moment and everything about it may name. */
export interface KnownIds {
  readonly articles: Ids;
  readonly entities: Ids;
  readonly occasions: Ids;
  readonly partsOfDay: Ids;
}

export function momentFault(moment: MomentRecord, known: KnownIds, zone: Zone): RecordFault | undefined {
  const { articles, entities, occasions } = known;
  return (
    faultOfTimes(moment.when, zone) ??
    missing('participants', moment.participants, (p) => p.entity, entities, 'entity') ??
    missing('participants', moment.participants, (p) => p.for, entities, 'for') ??
    missing('places', moment.places ?? [], (place) => place, entities) ??
    missing('accounts', moment.accounts, (account) => account.article, articles, 'article') ??
    missing('accounts', moment.accounts, missingSource(entities), new Set(), 'voice') ??
    missing('occasion', [moment], (m) => m.occasion, occasions) ??
    missingOfTimes(moment.when, known)
  );
}

export function sideFault(
  side: RecordOf<'sides'>,
  { entities, articles }: KnownIds,
): RecordFault | undefined {
  return (
    missing('members', side.members, (m) => m.entity, entities, 'entity') ??
    missing('members', side.members, (m) => m.article, articles, 'article')
  );
}

export function questionFault(
  question: QuestionRecord,
  { entities }: KnownIds,
  accounts: Ids,
): RecordFault | undefined {
  return (
    missing('positions', question.positions, holderOf, entities, 'holder.entity') ??
    withoutAnyAccount(question, accounts)
  );
}

export function wayInFault(
  way: RecordOf<'waysIn'>,
  {
    entities,
    moments,
    questions,
  }: Pick<KnownIds, 'entities'> & Readonly<Record<'moments' | 'questions', Ids>>,
  zone: Zone,
): RecordFault | undefined {
  return (
    missing('moment', [way], (w) => w.moment, moments) ??
    missing('question', [way], (w) => w.question, questions) ??
    missing('include', way.include ?? [], (entity) => entity, entities) ??
    noDate('from', way.from, zone) ??
    noDate('to', way.to, zone)
  );
}

/** A story none of whose steps can be shown tells nothing. */
export function storyFault({ steps }: StoryRecord): RecordFault | undefined {
  return steps.length > 0 ? undefined : { at: 'steps', reason: { kind: 'too-few', of: 'steps', least: 1 } };
}

/**
 * The first reference that leads nowhere.
 *
 * @param list the field the records stand in, or the field of the one record that is itself the reference
 * @param field where in a record of the list the reference stands
 */
function missing<T>(
  list: string,
  records: readonly T[],
  reference: (record: T) => string | undefined,
  known: Ids,
  field = '',
): RecordFault | undefined {
  for (const [index, record] of records.entries()) {
    const id = reference(record);
    if (id !== undefined && !known.has(id)) {
      const at = (record as { [list]?: unknown })[list] === id ? list : join(`${list}[${index}]`, field);
      return { at, reason: notThere(id) };
    }
  }
  return undefined;
}

/** A question one of whose positions has no account left has lost what it sets against the others. */
function withoutAnyAccount(question: QuestionRecord, known: Ids): RecordFault | undefined {
  const index = question.positions.findIndex(({ accounts }) => !accounts.some((id) => known.has(id)));
  const position = question.positions[index];
  if (!position) return undefined;
  return { at: `positions[${index}].accounts[0]`, reason: notThere(position.accounts[0] ?? '') };
}

/** The entity that holds a position; undefined where the holder has only words. */
function holderOf({ holder }: QuestionRecord['positions'][number]): string | undefined {
  return 'entity' in holder ? (holder.entity as string) : undefined;
}

/** What a time was read from: the articles its words and its anchor stand in, and the rule for its part of the day. */
function missingOfTimes(when: WhenRecord, { articles, partsOfDay }: KnownIds): RecordFault | undefined {
  const fault =
    missing('words', when.words ?? [], (words) => words.article, articles, 'article') ??
    missing('article', when.anchor ? [when.anchor] : [], (anchor) => anchor.article, articles) ??
    missing('partOfDay', [when], (w) => w.partOfDay, partsOfDay);
  if (!fault) return undefined;
  return { ...fault, at: join('when', fault.at === 'article' ? 'anchor.article' : fault.at) };
}

/** The first entity of an account's attribution chain that is not there. */
function missingSource(known: Ids) {
  return ({ voice }: MomentRecord['accounts'][number]): string | undefined =>
    voice.kind === 'own'
      ? undefined
      : voice.chain
          .flatMap((source) => ('entity' in source ? [source.entity as string] : []))
          .find((id) => !known.has(id));
}

function faultOfTimes(when: WhenRecord, corpusZone: Zone): RecordFault | undefined {
  const zone = when.zone ?? corpusZone;
  if (!isZone(zone)) return { at: 'when.zone', reason: { kind: 'no-zone', zone } };
  return faultOfEdtf(when, zone) ?? faultOfBounds(when, zone);
}

/** An EDTF beside bounds is for others to read, and only its author is told what is wrong with it. */
function faultOfEdtf(when: WhenRecord, zone: Zone): RecordFault | undefined {
  const { edtf: text = '' } = when;
  const alone = readAlone(when, zone);
  if (!alone || alone.ok) return undefined;
  return { at: 'when.edtf', reason: { kind: 'no-edtf', text, at: alone.at, refusal: alone.reason } };
}

function faultOfBounds(when: WhenRecord, zone: Zone): RecordFault | undefined {
  let before: { name: string; at: Instant } | undefined;
  for (const name of BOUNDS) {
    const text = when[name];
    if (text === undefined) continue;
    const at = parseInstant(text, zone);
    if (at === undefined) return noDate(`when.${name}`, text, zone);
    if (before && at < before.at) {
      return { at: `when.${name}`, reason: { kind: 'before', bound: before.name } };
    }
    before = { name, at };
  }
  if ((when.certainFrom === undefined) !== (when.certainTo === undefined)) {
    return { at: 'when', reason: { kind: 'only-one-of', a: 'certainFrom', b: 'certainTo' } };
  }
  return undefined;
}

function noDate(at: string, text: string | undefined, zone: Zone): RecordFault | undefined {
  if (text === undefined || parseInstant(text, zone) !== undefined) return undefined;
  return { at, reason: { kind: 'no-date', text } };
}
