/**
 * From a parsed JSON file to a corpus. A fault in the file's head refuses the file; a fault in a record sets that
 * record aside with its path and reason, and so does a reference to a record that is not there; the rest loads.
 */
import * as v from 'valibot';
import { type Instant, parseInstant, type Zone } from '../time/instant.ts';
import { type BoundName, compareWhens } from '../time/when.ts';
import type {
  AccountId,
  Article,
  ArticleId,
  Corpus,
  Entity,
  EntityId,
  Moment,
  MomentId,
  MomentTime,
  Occasion,
  OccasionId,
  PartOfDay,
  Question,
  QuestionId,
  SetAside,
  Side,
  SideId,
  Source,
  Voice,
  WayIn,
} from './corpus.ts';
import {
  type articleSchema,
  type CorpusFile,
  type entitySchema,
  headSchema,
  MAJOR_VERSION,
  type MomentRecord,
  type questionSchema,
  RECORDS,
  type RecordList,
  type WhenRecord,
} from './format.ts';
import { leadPairOf } from './lead-pair.ts';

export type CorpusReading =
  | {
      readonly ok: true;
      readonly corpus: Corpus;
      readonly setAside: readonly SetAside[];
      /** What was read, unknown fields of a newer minor version included; records set aside are not in it. */
      readonly file: CorpusFile;
    }
  | { readonly ok: false; readonly reason: CorpusRefusal };

export type CorpusRefusal =
  | { readonly kind: 'not-a-corpus'; readonly path: string; readonly detail: string }
  | { readonly kind: 'newer-version'; readonly version: string };

/** Reads an already parsed corpus file. Never throws on what the file holds. */
export function readCorpus(json: unknown): CorpusReading {
  const head = v.safeParse(headSchema, json);
  if (!head.success) {
    const issue = head.issues[0];
    return refusal({ kind: 'not-a-corpus', path: pathOf(issue), detail: issue.message });
  }
  const { version, zone } = head.output;
  if (Number(version.split('.')[0]) !== MAJOR_VERSION) return refusal({ kind: 'newer-version', version });
  if (!isZone(zone)) {
    return refusal({ kind: 'not-a-corpus', path: 'zone', detail: `"${zone}" is not an IANA time zone` });
  }

  const desk = new SettingAside();
  const source = head.output as Record<string, unknown>;
  const lists = {
    articles: desk.read('articles', source),
    entities: desk.read('entities', source),
    sides: desk.read('sides', source),
    occasions: desk.read('occasions', source),
    partsOfDay: desk.read('partsOfDay', source),
    moments: desk.read('moments', source),
    questions: desk.read('questions', source),
    waysIn: desk.read('waysIn', source),
  };

  const articleIds = idSet(lists.articles);
  const entityIds = idSet(lists.entities);
  const occasionIds = idSet(lists.occasions);
  const partOfDayIds = idSet(lists.partsOfDay);

  const moments = desk.keep(
    lists.moments,
    (moment) =>
      faultOfTimes(moment.when, zone) ??
      missing('participants', moment.participants, (p) => p.entity, entityIds, 'entity') ??
      missing('participants', moment.participants, (p) => p.for, entityIds, 'for') ??
      missing('places', moment.places ?? [], (place) => place, entityIds) ??
      missing('accounts', moment.accounts, (account) => account.article, articleIds, 'article') ??
      missing('accounts', moment.accounts, missingSource(entityIds), new Set(), 'voice') ??
      missing('occasion', [moment], (m) => m.occasion, occasionIds) ??
      missingOfTimes(moment.when, articleIds, partOfDayIds),
  );
  const momentIds = idSet(moments);
  const accountIds = new Set(moments.flatMap(({ value }) => value.accounts.map((account) => account.id)));
  const sides = desk.keep(
    lists.sides,
    (side) =>
      missing('members', side.members, (m) => m.entity, entityIds, 'entity') ??
      missing('members', side.members, (m) => m.article, articleIds, 'article'),
  );
  const questions = desk.withoutAccounts(
    desk.keep(
      lists.questions,
      (question) =>
        missing('positions', question.positions, holderOf, entityIds, 'holder.entity') ??
        withoutAnyAccount(question, accountIds),
    ),
    accountIds,
  );
  const waysIn = desk.keep(
    lists.waysIn,
    (way) =>
      missing('moment', [way], (w) => w.moment, momentIds) ??
      missing('include', way.include ?? [], (entity) => entity, entityIds) ??
      noDate('from', way.from, zone) ??
      noDate('to', way.to, zone),
  );

  const file = {
    ...head.output,
    articles: values(lists.articles),
    entities: values(lists.entities),
    sides: values(sides),
    occasions: values(lists.occasions),
    partsOfDay: values(lists.partsOfDay),
    moments: values(moments),
    questions: values(questions),
    waysIn: values(waysIn),
  } as CorpusFile;

  const momentList = values(moments)
    .map((record) => toMoment(record, zone, momentIds))
    .map((moment, order) => ({ moment, order }))
    .sort((a, b) => compareWhens(a.moment.when, b.moment.when) || a.order - b.order)
    .map(({ moment }) => moment);
  const questionList = values(questions).map(toQuestion);

  const corpus: Corpus = {
    id: head.output.id,
    version,
    title: head.output.title,
    description: head.output.description,
    language: head.output.language ?? 'en',
    zone,
    headline: head.output.headline && {
      text: head.output.headline.text,
      detail: head.output.headline.detail,
    },
    articles: values(lists.articles).map(toArticle),
    entities: values(lists.entities).map(toEntity),
    sides: values(sides).map(
      (side): Side => ({
        id: side.id as SideId,
        name: side.name,
        members: side.members.map((member) => ({
          entity: member.entity as EntityId,
          reason: member.reason,
          article: member.article as ArticleId | undefined,
          paragraph: member.paragraph,
        })),
      }),
    ),
    occasions: values(lists.occasions).map((o): Occasion => ({ ...o, id: o.id as OccasionId })),
    partsOfDay: values(lists.partsOfDay) as readonly PartOfDay[],
    moments: momentList,
    questions: questionList,
    waysIn: values(waysIn).map(
      (way): WayIn => ({
        label: way.label,
        moment: way.moment as MomentId | undefined,
        from: way.from === undefined ? undefined : parseInstant(way.from, zone),
        to: way.to === undefined ? undefined : parseInstant(way.to, zone),
        include: (way.include ?? []) as EntityId[],
      }),
    ),
  };
  const leadPair = leadPairOf(corpus, head.output.leadPair as [MomentId, MomentId] | undefined);
  return { ok: true, corpus: { ...corpus, leadPair }, setAside: desk.setAside, file };
}

function refusal(reason: CorpusRefusal): CorpusReading {
  return { ok: false, reason };
}

/** A record and where it stood in the file, so that a fault found later can still name its place. */
interface Placed<T> {
  readonly value: T;
  readonly path: string;
}

type QuestionRecord = v.InferOutput<typeof questionSchema>;
type RecordOf<List extends RecordList> = v.InferOutput<(typeof RECORDS)[List]>;

/** A fault within a record: where in it, and what is wrong. */
interface Fault {
  readonly at: string;
  readonly reason: string;
}

class SettingAside {
  readonly setAside: SetAside[] = [];

  /** The records of one list that fit their schema and whose id no earlier record of the list has. */
  read<List extends RecordList>(list: List, source: Record<string, unknown>): Placed<RecordOf<List>>[] {
    const items = source[list] ?? [];
    if (!Array.isArray(items)) {
      this.#put(list, list, 'must be a list');
      return [];
    }
    const seen = new Set<string>();
    return items.flatMap((item: unknown, index) => {
      const path = `${list}[${index}]`;
      const result = v.safeParse(RECORDS[list], item);
      if (!result.success) {
        const issue = result.issues[0];
        this.#put(join(path, pathOf(issue)), nameOf(item), issue.message);
        return [];
      }
      const id = (result.output as { id?: string }).id;
      if (id !== undefined && seen.has(id)) {
        this.#put(`${path}.id`, nameOf(item), `"${id}" is already the id of an earlier record`);
        return [];
      }
      if (id !== undefined) seen.add(id);
      return [{ value: result.output as RecordOf<List>, path }];
    });
  }

  /** The records in which `faultOf` finds nothing. */
  keep<T>(records: readonly Placed<T>[], faultOf: (record: T) => Fault | undefined): Placed<T>[] {
    return records.filter(({ value, path }) => {
      const fault = faultOf(value);
      if (fault) this.#put(join(path, fault.at), nameOf(value), fault.reason);
      return fault === undefined;
    });
  }

  /** A question keeps its positions when an account of theirs went with its moment; that account alone is set aside. */
  withoutAccounts(
    questions: readonly Placed<QuestionRecord>[],
    known: ReadonlySet<string>,
  ): Placed<QuestionRecord>[] {
    return questions.map(({ value, path }) => {
      const positions = value.positions.map((position, place) => {
        const accounts = position.accounts.filter((id, index) => {
          const at = `${path}.positions[${place}].accounts[${index}]`;
          if (!known.has(id)) this.#put(at, nameOf(value), notThere(id));
          return known.has(id);
        });
        return { ...position, accounts };
      });
      return { value: { ...value, positions }, path };
    });
  }

  #put(path: string, name: string, reason: string) {
    this.setAside.push({ path, name, reason });
  }
}

function values<T>(records: readonly Placed<T>[]): T[] {
  return records.map(({ value }) => value);
}

function idSet(records: readonly Placed<{ id: string }>[]): Set<string> {
  return new Set(records.map(({ value }) => value.id));
}

function missing<T>(
  list: string,
  records: readonly T[],
  reference: (record: T) => string | undefined,
  known: ReadonlySet<string>,
  field = '',
): Fault | undefined {
  for (const [index, record] of records.entries()) {
    const id = reference(record);
    if (id !== undefined && !known.has(id)) {
      const at = (record as { [list]?: unknown })[list] === id ? list : join(`${list}[${index}]`, field);
      return { at, reason: notThere(id) };
    }
  }
  return undefined;
}

/** The first account a position names that is not there. */
function notThere(id: string): string {
  return `names "${id}", which is not in this corpus or was set aside`;
}

/** A question one of whose positions has no account left has lost what it sets against the others. */
function withoutAnyAccount(question: QuestionRecord, known: ReadonlySet<string>): Fault | undefined {
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
function missingOfTimes(
  when: WhenRecord,
  articles: ReadonlySet<string>,
  partsOfDay: ReadonlySet<string>,
): Fault | undefined {
  const fault =
    missing('words', when.words ?? [], (words) => words.article, articles, 'article') ??
    missing('article', when.anchor ? [when.anchor] : [], (anchor) => anchor.article, articles) ??
    missing('partOfDay', [when], (w) => w.partOfDay, partsOfDay);
  if (!fault) return undefined;
  return { ...fault, at: join('when', fault.at === 'article' ? 'anchor.article' : fault.at) };
}

/** The first entity of an account's attribution chain that is not there. */
function missingSource(known: ReadonlySet<string>) {
  return ({ voice }: MomentRecord['accounts'][number]): string | undefined =>
    voice.kind === 'own'
      ? undefined
      : voice.chain
          .flatMap((source) => ('entity' in source ? [source.entity as string] : []))
          .find((id) => !known.has(id));
}

function faultOfTimes(when: WhenRecord, corpusZone: Zone): Fault | undefined {
  const zone = when.zone ?? corpusZone;
  if (!isZone(zone)) return { at: 'when.zone', reason: `"${zone}" is not an IANA time zone` };
  const bounds = ['earliest', 'certainFrom', 'certainTo', 'latest'] as const;
  let before: { name: string; at: Instant } | undefined;
  for (const name of bounds) {
    const text = when[name];
    if (text === undefined) continue;
    const at = parseInstant(text, zone);
    if (at === undefined) return noDate(`when.${name}`, text, zone);
    if (before && at < before.at) {
      return { at: `when.${name}`, reason: `lies before ${before.name}` };
    }
    before = { name, at };
  }
  if ((when.certainFrom === undefined) !== (when.certainTo === undefined)) {
    return { at: 'when', reason: 'has only one of certainFrom and certainTo' };
  }
  return undefined;
}

function noDate(at: string, text: string | undefined, zone: Zone): Fault | undefined {
  if (text === undefined || parseInstant(text, zone) !== undefined) return undefined;
  return { at, reason: `"${text}" is not a date that exists` };
}

function isZone(zone: string): boolean {
  try {
    new Intl.DateTimeFormat('en', { timeZone: zone });
    return true;
  } catch {
    return false;
  }
}

function toArticle(record: v.InferOutput<typeof articleSchema>, index: number): Article {
  return {
    id: record.id as ArticleId,
    number: index + 1,
    label: record.label,
    headline: record.headline,
    publisher: record.publisher,
    published: record.published,
    source: record.source,
    url: record.url,
    paragraphs: record.paragraphs.map(({ number, part = 'body', text, digest = false }) => ({
      number,
      part,
      text,
      digest,
    })),
  };
}

function toEntity(record: v.InferOutput<typeof entitySchema>): Entity {
  return {
    id: record.id as EntityId,
    kind: record.kind,
    name: record.name,
    shortName: record.shortName ?? record.name,
    aliases: (record.aliases ?? []).map(({ text, articles = [] }) => ({
      text,
      articles: articles as ArticleId[],
    })),
    description: record.description,
    partOf: record.partOf as EntityId | undefined,
  };
}

function toTime(record: WhenRecord, corpusZone: Zone): MomentTime {
  const zone = record.zone ?? corpusZone;
  const at = (text: string | undefined) => (text === undefined ? undefined : parseInstant(text, zone));
  const bounds = {
    earliest: at(record.earliest),
    certainFrom: at(record.certainFrom),
    certainTo: at(record.certainTo),
    latest: at(record.latest),
  };
  return {
    ...definedOnly(bounds),
    soft: (record.soft ?? []) as readonly BoundName[],
    precision: record.precision,
    ...(record.qualifier && { qualifier: record.qualifier }),
    basis: record.basis,
    zone,
    words: (record.words ?? []).map(({ article, paragraph, text }) => ({
      article: article as ArticleId,
      paragraph,
      text,
    })),
    partOfDay: record.partOfDay,
    reason: record.reason,
    anchor: record.anchor && {
      article: record.anchor.article as ArticleId | undefined,
      date: record.anchor.date,
    },
  };
}

function definedOnly<T extends Record<string, unknown>>(record: T): { [K in keyof T]?: NonNullable<T[K]> } {
  return Object.fromEntries(Object.entries(record).filter(([, value]) => value !== undefined)) as {
    [K in keyof T]?: NonNullable<T[K]>;
  };
}

function toMoment(record: MomentRecord, zone: Zone, momentIds: ReadonlySet<string>): Moment {
  return {
    id: record.id as MomentId,
    slug: record.slug,
    kind: record.kind,
    title: record.title,
    label: record.label ?? record.title,
    summary: record.summary,
    when: toTime(record.when, zone),
    places: (record.places ?? []) as EntityId[],
    participants: record.participants.map((participant) => ({
      entity: participant.entity as EntityId,
      role: participant.role,
      for: participant.for as EntityId | undefined,
    })),
    accounts: record.accounts.map((account) => ({
      id: account.id as AccountId,
      article: account.article as ArticleId,
      stance: account.stance,
      voice: account.voice as Voice,
      says: account.says,
      evidence: account.evidence.map(({ paragraph, selectors = [] }) => ({ paragraph, selectors })),
    })),
    occasion: record.occasion as OccasionId | undefined,
    // An answer to a moment that was set aside has nothing to point at; the moment itself still stands.
    answers: (record.answers ?? [])
      .filter(({ moment }) => momentIds.has(moment))
      .map(({ moment, relation }) => ({ moment: moment as MomentId, relation })),
  };
}

function toQuestion(record: QuestionRecord): Question {
  return {
    id: record.id as QuestionId,
    slug: record.slug,
    title: record.title,
    note: record.note,
    positions: record.positions.map((position) => ({
      id: position.id,
      wording: position.wording,
      holder: position.holder as Source,
      accounts: position.accounts as AccountId[],
    })),
  };
}

/** `when.earliest`, `accounts[0].stance`: where in its record a fault lies. */
function pathOf(issue: v.BaseIssue<unknown>): string {
  return (issue.path ?? []).reduce(
    (path, { key }) => (typeof key === 'number' ? `${path}[${key}]` : join(path, String(key))),
    '',
  );
}

function join(path: string, rest: string): string {
  if (rest === '' || path === '') return path + rest;
  return rest.startsWith('[') ? path + rest : `${path}.${rest}`;
}

/** What a person would know a faulty record by. */
function nameOf(record: unknown): string {
  if (typeof record !== 'object' || record === null) return '';
  const fields = record as Record<string, unknown>;
  const name = [fields.title, fields.name, fields.label, fields.id].find(
    (value) => typeof value === 'string',
  );
  return (name as string | undefined)?.slice(0, 120) ?? '';
}
