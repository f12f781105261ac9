/**
 * What an entity has to do with the moments of a large corpus, read off the columns: each distinct participant, place
 * or voice is judged once, and then its code wherever it stands. Some milliseconds at a million moments, none of which
 * is made.
 */
import type { Participant, Role, Source, Voice } from '../corpus/corpus.ts';
import { type ColumnData, numbersIn, valuesNamed, wideNumbersIn } from './column-data.ts';
import { textAt } from './texts.ts';

/** How an entity stands in a moment: in a role itself, in a role through somebody who stands for it, or as its place. */
export const INVOLVED_BIT = {
  speaks: 1,
  acts: 2,
  'acted-upon': 4,
  mentioned: 8,
  /** Each of the above for it, by somebody else, is its bit times this. */
  for: 16,
  located: 256,
} as const satisfies Record<Role | 'for' | 'located', number>;

export interface Involved {
  /** The moments it has to do with, by their places, ascending. */
  readonly places: Uint32Array;
  /** For each of them, bits of `INVOLVED_BIT`. */
  readonly bits: Uint16Array;
}

export function involvedIn(data: ColumnData, id: string): Involved {
  const byCode = judged<Participant>(data, 'participants', (participant) => bitsOf(participant, id));
  const located = judged<readonly string[]>(data, 'places', (places) =>
    places.includes(id) ? INVOLVED_BIT.located : 0,
  );
  const ends = wideNumbersIn(data, 'participants.ends');
  const participants = numbersIn(data, 'participants.codes');
  const placesOf = numbersIn(data, 'places.codes');
  const all = new Uint16Array(data.length);
  let count = 0;
  for (let place = 0, at = 0; place < data.length; place++) {
    let bits = located[placesOf[place] ?? 0] ?? 0;
    for (; at < (ends[place] ?? 0); at++) bits |= byCode[participants[at] ?? 0] ?? 0;
    all[place] = bits;
    if (bits !== 0) count++;
  }
  return filled(all, count);
}

/** Bits of `INVOLVED_BIT`; 0 where the participant is neither it nor stands for it. */
export function bitsOf(participant: Pick<Participant, 'entity' | 'role' | 'for'>, id: string): number {
  const bit = INVOLVED_BIT[participant.role] ?? 0;
  return (participant.entity === id ? bit : 0) | (participant.for === id ? bit * INVOLVED_BIT.for : 0);
}

function filled(all: Uint16Array, count: number): Involved {
  const places = new Uint32Array(count);
  const bits = new Uint16Array(count);
  let next = 0;
  for (let place = 0; next < count; place++) {
    if (all[place] === 0) continue;
    places[next] = place;
    bits[next++] = all[place] ?? 0;
  }
  return { places, bits };
}

/** How often articles attribute something to an entity. */
export interface TimesQuoted {
  times: number;
  /** Of these, by way of another source first. */
  secondHand: number;
}

/** By the article's id; articles that attribute nothing to it are left out. */
export function timesQuoted(data: ColumnData, id: string): ReadonlyMap<string, TimesQuoted> {
  const names = judged<Voice>(data, 'voices', (voice) => namedIn(voice, id));
  const voices = numbersIn(data, 'accounts.voice.codes');
  const articles = numbersIn(data, 'accounts.article.codes');
  const byCode = new Map<number, TimesQuoted>();
  for (let account = 0; account < voices.length; account++) {
    const named = names[voices[account] ?? 0] ?? 0;
    if (named === 0) continue;
    const code = articles[account] ?? 0;
    const quoted = byCode.get(code) ?? { times: 0, secondHand: 0 };
    quoted.times++;
    quoted.secondHand += named - 1;
    byCode.set(code, quoted);
  }
  const ids = valuesNamed(data, 'articles');
  return new Map(
    [...byCode].flatMap(([code, quoted]) => (code === 0 ? [] : [[idIn(textAt(ids, code - 1)), quoted]])),
  );
}

/** 1 where its chain of sources begins with the entity, 2 where it names it further in, 0 where it does not. */
export function namedIn(voice: Voice, id: string): number {
  if (voice.kind === 'own') return 0;
  const at = voice.chain.findIndex((source) => entityOf(source) === id);
  return at === -1 ? 0 : entityOf(voice.chain[0]) === id ? 1 : 2;
}

function entityOf(source: Source | undefined): string | undefined {
  return source && 'entity' in source ? source.entity : undefined;
}

/** Of how many moments each entity is a voice: it speaks, is spoken for, or an account gives its word in the end. */
export function momentsSaidIn(data: ColumnData): ReadonlyMap<string, number> {
  const entities: string[] = [];
  const numberOf = new Map<string, number>();
  const numbered = (id: string) => {
    const known = numberOf.get(id);
    if (known !== undefined) return known;
    numberOf.set(id, entities.push(id) - 1);
    return entities.length - 1;
  };
  const speakers = listed<Participant>(data, 'participants', ({ role, entity, for: principal }) =>
    role === 'speaks' ? [entity, ...(principal === undefined ? [] : [principal])].map(numbered) : [],
  );
  const sources = listed<Voice>(data, 'voices', (voice) => {
    const id = voice.kind === 'own' ? undefined : entityOf(voice.chain.at(-1));
    return id === undefined ? [] : [numbered(id)];
  });
  const counts = countedOnce(data, entities.length, speakers, sources);
  return new Map(entities.map((id, number) => [id, counts[number] ?? 0]));
}

type Lists = readonly (readonly number[])[];

/** How many moments name each, however often a moment does. */
function countedOnce(data: ColumnData, size: number, speakers: Lists, sources: Lists): Uint32Array {
  const [counts, last] = [new Uint32Array(size), new Uint32Array(size)];
  const participantEnds = wideNumbersIn(data, 'participants.ends');
  const participants = numbersIn(data, 'participants.codes');
  const accountEnds = wideNumbersIn(data, 'accounts.ends');
  const voices = numbersIn(data, 'accounts.voice.codes');
  const count = (numbers: readonly number[] | undefined, moment: number) => {
    for (const number of numbers ?? []) {
      if (last[number] === moment) continue;
      last[number] = moment;
      counts[number] = (counts[number] ?? 0) + 1;
    }
  };
  for (let place = 0, participant = 0, account = 0; place < data.length; place++) {
    for (; participant < (participantEnds[place] ?? 0); participant++)
      count(speakers[participants[participant] ?? 0], place + 1);
    for (; account < (accountEnds[place] ?? 0); account++) count(sources[voices[account] ?? 0], place + 1);
  }
  return counts;
}

/** What `judge` says of each distinct value, by its code; 0 for code 0, which is none. */
function judged<Value>(data: ColumnData, name: string, judge: (value: Value) => number): Uint16Array {
  return Uint16Array.from(
    listed<Value>(data, name, (value) => [judge(value)]),
    ([number]) => number ?? 0,
  );
}

function listed<Value>(data: ColumnData, name: string, list: (value: Value) => readonly number[]): Lists {
  const values = valuesNamed(data, name);
  return [[], ...Array.from(values.ends, (_, row) => list(JSON.parse(textAt(values, row)) as Value))];
}

/** Ids are kept as JSON, as all values are. */
function idIn(json: string): string {
  return String(JSON.parse(json));
}
