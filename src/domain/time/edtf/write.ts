/** Writes EDTF: the shortest text that has exactly the bounds, or else the nearest that holds them, said to be that. */
import { dateOf, FIRST_YEAR, LAST_YEAR } from '../civil.ts';
import { DAY, type Instant, type Zone } from '../instant.ts';
import { BOUNDS, type BoundKey, type Qualifier } from '../when.ts';
import { readEdtf } from './read.ts';
import type { EdtfLevel } from './scanner.ts';
import type { Bounds, EdtfTime, EndKind, Stretch } from './time.ts';
import { dateTexts, edgeText, plainText, rangeTexts, type Writer, widerTexts } from './write-dates.ts';

/** What can be written: a `When`, or what `readEdtf` read. */
export interface Writable extends Bounds {
  readonly qualifier?: Qualifier;
  /** Why a bound is not there; without it, it is not known. */
  readonly start?: EndKind;
  readonly end?: EndKind;
  readonly kind?: EdtfTime['kind'];
  readonly members?: readonly Stretch[];
  /** The offset to write a time of day at, in minutes ahead of UTC; else it is the zone's. */
  readonly offset?: number;
}

export type EdtfWriting =
  | { readonly exact: true; readonly edtf: string; readonly level: EdtfLevel }
  | {
      readonly exact: false;
      readonly edtf: string;
      readonly level: EdtfLevel;
      /** The bounds that the text leaves out, or has further out (certain ones: further in). */
      readonly differs: readonly BoundKey[];
    };

const SIGNS: Readonly<Record<Qualifier, string>> = { approximate: '~', uncertain: '?', both: '%' };
/** A year of which no digit is told: any time at all. */
const ANY_TIME = 'XXXX';

/**
 * The time in EDTF, its dates those of `zone`. Only bounds and qualifier are told: not which bounds are soft, nor how
 * precise the words were. What is not exact still holds every instant that is possible, and calls nothing certain
 * that is not. A time within bounds is `[a..b]`; only what is sure to have gone on between is an interval `a/b`.
 */
export function writeEdtf(time: Writable, zone: Zone): EdtfWriting {
  const wanted = isPoint(time) ? withoutCertain(time) : time;
  const sayable = withoutFar(wanted);
  const writer = { zone, suffix: time.qualifier ? SIGNS[time.qualifier] : '', offset: time.offset };
  let nearest: EdtfWriting | undefined;
  for (const edtf of candidates(sayable, writer)) {
    const judged = judge(edtf, wanted, zone);
    if (judged?.exact || (judged && hasOuterBounds(judged))) return judged;
    nearest ??= judged;
  }
  return nearest ?? { exact: false, edtf: ANY_TIME + writer.suffix, level: 2, differs: BOUNDS };
}

function isPoint({ earliest, latest }: Bounds): boolean {
  return earliest !== undefined && earliest === latest;
}

function withoutCertain({ certainFrom, certainTo, ...rest }: Writable): Writable {
  return rest;
}

/** Without the bounds that lie at the ends of all that an instant can be, where no year is whole. */
function withoutFar(time: Writable): Writable {
  const far = BOUNDS.filter((name) => !isInYears(time[name] ?? 0));
  return far.length === 0 ? time : { ...time, ...Object.fromEntries(far.map((name) => [name, undefined])) };
}

/** True of instants between the first and the last year that can be told, which is so in every zone. */
function isInYears(at: number): boolean {
  const { year } = dateOf(Math.floor(at / DAY));
  return year > FIRST_YEAR && year < LAST_YEAR;
}

function hasOuterBounds(writing: EdtfWriting): boolean {
  return writing.exact || !writing.differs.some((name) => name === 'earliest' || name === 'latest');
}

/** Texts that may say it, from the one that says most to the one that says nothing. */
function* candidates(time: Writable, writer: Writer): Generator<string> {
  const stretch = outerOf(time);
  const brackets = time.kind === 'all-of' ? '{}' : '[]';
  if (isListed(time)) yield bracketed(listText(time.members ?? [], writer), brackets);
  yield* intervalTexts(time, writer);
  if (brackets === '[]') yield* loneTexts(stretch, writer);
  for (const text of rangeTexts(stretch, writer)) yield bracketed(text, brackets);
  for (const part of [stretch, onlyFrom(stretch), onlyTo(stretch)]) {
    for (const text of widerTexts(part, writer)) yield bracketed(text, brackets);
  }
  yield ANY_TIME + writer.suffix;
}

function outerOf({ earliest, latest }: Bounds): Stretch {
  return { ...(earliest !== undefined && { from: earliest }), ...(latest !== undefined && { to: latest }) };
}

function onlyFrom({ from }: Stretch): Stretch {
  return from === undefined ? {} : { from };
}

function onlyTo({ to }: Stretch): Stretch {
  return to === undefined ? {} : { to };
}

function bracketed(text: string, brackets: string): string {
  return brackets.charAt(0) + text + brackets.charAt(1);
}

/** A set of which the members matter, and not only how far they reach. */
function isListed({ kind, members = [] }: Writable): boolean {
  return kind === 'all-of' ? members.length > 0 : kind === 'one-of' && members.length > 1;
}

function listText(members: readonly Stretch[], writer: Writer): string {
  return members.map((member) => memberText(member, writer)).join(',');
}

function memberText(stretch: Stretch, writer: Writer): string {
  const { from, to } = stretch;
  const plain = from !== undefined && to !== undefined ? plainText(from, to, writer) : undefined;
  return plain ?? rangeTexts(stretch, writer).next().value ?? ANY_TIME + writer.suffix;
}

/** An interval says what is certain: it begins sometime in its first date and ends sometime in its last. */
function* intervalTexts(time: Writable, writer: Writer): Generator<string> {
  if (time.certainFrom === undefined && time.certainTo === undefined) return;
  const ends = [...sideTexts(time.certainTo, time.latest, time.end, writer)];
  for (const start of sideTexts(time.earliest, time.certainFrom, time.start, writer)) {
    for (const end of ends) yield `${start}/${end}`;
  }
}

type Bound = Instant | undefined;

function* sideTexts(from: Bound, to: Bound, kind: EndKind | undefined, writer: Writer): Generator<string> {
  if (from === undefined && to === undefined) yield kind === 'open' ? '..' : '';
  if (from === undefined || to === undefined) return;
  if (from === to) yield* [edgeText(from, writer)].filter((text) => text !== undefined);
  else yield* dateTexts(from, to, writer);
}

/** One date; or, for a single instant, an interval that ends as it begins. */
function* loneTexts({ from, to }: Stretch, writer: Writer): Generator<string> {
  for (const text of from === undefined ? [] : sideTexts(from, to, undefined, writer)) {
    yield from === to ? `${text}/${text}` : text;
  }
}

/** The text as it would be read, held against what was to be said; undefined where it says what is not so. */
function judge(edtf: string, wanted: Writable, zone: Zone): EdtfWriting | undefined {
  const read = readEdtf(edtf, zone);
  if (!read.ok || !holds(read, wanted)) return undefined;
  const { level } = read;
  const differs = BOUNDS.filter((name) => read[name] !== wanted[name]);
  return differs.length > 0 ? { exact: false, edtf, level, differs } : { exact: true, edtf, level };
}

/** Leaves nothing out that is possible, and calls nothing certain that is not. */
function holds(read: Bounds, wanted: Bounds): boolean {
  return (
    (read.earliest ?? -Infinity) <= (wanted.earliest ?? -Infinity) &&
    (wanted.latest ?? Infinity) <= (read.latest ?? Infinity) &&
    (wanted.certainFrom ?? Infinity) <= (read.certainFrom ?? Infinity) &&
    (read.certainTo ?? -Infinity) <= (wanted.certainTo ?? -Infinity)
  );
}
