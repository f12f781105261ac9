/** A file of the reader's, from its bytes to what it holds. */
import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex } from '@noble/hashes/utils.js';
import { isColumnFile } from '../../columns/file/magic.ts';
import type { SetAside } from '../../corpus/corpus.ts';
import { FORMAT } from '../../corpus/format.ts';
import { type CorpusReading, type CorpusRefusal, readCorpus } from '../../corpus/read.ts';
import type { StoryFileReading } from '../story-file.ts';
import { isRecord, type TimelineRead, textIn } from '../timelinejs/timeline-read.ts';
import { corpusOfTimeline, type TimelineWords } from '../timelinejs/to-corpus.ts';
import type { SavedView, ViewFileReading } from '../view-file.ts';
import { type BytePlace, type Decode, type TextReading, textOf } from './decode.ts';
import { LARGE_FROM } from './limits.ts';
import { recognise, type UnknownFile } from './recognise.ts';

/** How a corpus came to be one. */
export type OwnKind = 'corpus' | 'timelinejs-json' | 'timelinejs-csv';

/** What a person should know of how the file was read; nothing of it is a fault. */
export type IntakeNote =
  | { readonly kind: 'guessed-encoding'; readonly at: BytePlace }
  /** It gives hours and no time zone: they are told in UTC. */
  | { readonly kind: 'no-zone' }
  | { readonly kind: 'eras'; readonly count: number }
  | { readonly kind: 'groups'; readonly count: number }
  | { readonly kind: 'media'; readonly count: number }
  | { readonly kind: 'unknown-columns'; readonly names: readonly string[] };

export type Refusal =
  | UnknownFile
  | Exclude<TextReading, { ok: true }>
  /** It is the right kind of file, and nothing in it can be shown. */
  | { readonly kind: 'nothing-in-it'; readonly setAside: readonly SetAside[] }
  | { readonly kind: 'refused-corpus'; readonly refusal: CorpusRefusal }
  | { readonly kind: 'broken-view'; readonly reading: Exclude<ViewFileReading, { kind: 'view' }> }
  | { readonly kind: 'broken-story'; readonly reading: Extract<StoryFileReading, { ok: false }> };

export interface OwnCorpus {
  readonly kind: 'corpus';
  readonly from: OwnKind;
  readonly reading: Extract<CorpusReading, { ok: true }>;
  readonly notes: readonly IntakeNote[];
}

export type FileReading =
  | OwnCorpus
  | { readonly kind: 'view'; readonly view: SavedView }
  | { readonly kind: 'story'; readonly reading: Extract<StoryFileReading, { ok: true }> }
  | { readonly kind: 'refused'; readonly refusal: Refusal };

export interface ReadingGiven {
  readonly name: string;
  readonly hash: string;
  readonly decode: Decode;
  readonly words: TimelineWords;
  /** Gives the page its turn between two pieces of work. */
  readonly pause: () => Promise<void>;
}

/** How many bytes are hashed between two turns of the page. */
const HASHED_AT_ONCE = 2 * 1024 * 1024;

/** What a link names a file by: the first 32 hexadecimal digits of the SHA-256 of its bytes. */
export async function hashOf(bytes: Uint8Array, pause: () => Promise<void>): Promise<string> {
  const hash = sha256.create();
  for (let at = 0; at < bytes.length; at += HASHED_AT_ONCE) {
    hash.update(bytes.subarray(at, at + HASHED_AT_ONCE));
    await pause();
  }
  return bytesToHex(hash.digest()).slice(0, 32);
}

/** How far into a file its format stands at the latest, for it to be told before all is read. Bytes. */
const HEAD = 64 * 1024;

/** What a corpus file for a worker to read is: columns of any size, or much JSON; undefined for any other file. */
export function largeFormIn(bytes: Uint8Array): 'json' | 'columns' | undefined {
  if (isColumnFile(bytes)) return 'columns';
  const isMuch = bytes.length > LARGE_FROM;
  return isMuch && holds(bytes.subarray(0, HEAD), `"${FORMAT}"`) ? 'json' : undefined;
}

function holds(bytes: Uint8Array, text: string): boolean {
  const wanted = Array.from(text, (letter) => letter.charCodeAt(0));
  return bytes.some((_, at) => wanted.every((byte, index) => bytes[at + index] === byte));
}

/** Never rejects on what the file holds. */
export async function readOwnFile(bytes: Uint8Array, given: ReadingGiven): Promise<FileReading> {
  const read = textOf(bytes, given.decode);
  if (!read.ok) return refused(read);
  await given.pause();
  const file = recognise(read.text);
  await given.pause();
  const guess: IntakeNote[] = read.guessedAt ? [{ kind: 'guessed-encoding', at: read.guessedAt }] : [];
  switch (file.kind) {
    case 'corpus':
      return ownCorpus(readCorpus(file.json), 'corpus', guess);
    case 'timelinejs':
      return timelineCorpus(file.timeline, `timelinejs-${file.form}`, guess, given);
    case 'view':
      return file.reading.kind === 'view'
        ? { kind: 'view', view: file.reading.view }
        : refused({ kind: 'broken-view', reading: file.reading });
    case 'story':
      return file.reading.ok
        ? { kind: 'story', reading: file.reading }
        : refused({ kind: 'broken-story', reading: file.reading });
    default:
      return refused(file);
  }
}

async function timelineCorpus(
  timeline: TimelineRead,
  from: OwnKind,
  guess: readonly IntakeNote[],
  given: ReadingGiven,
): Promise<FileReading> {
  const { file, setAside } = corpusOfTimeline(timeline, given);
  await given.pause();
  const reading = readCorpus(file);
  const notes = [...guess, ...notesOn(timeline)];
  if (!reading.ok) return ownCorpus(reading, from, notes);
  return ownCorpus({ ...reading, setAside: [...setAside, ...reading.setAside] }, from, notes);
}

/** A corpus without a single moment is not opened: there would be nothing to see, and nothing to come back for. */
function ownCorpus(reading: CorpusReading, from: OwnKind, notes: readonly IntakeNote[]): FileReading {
  if (!reading.ok) return refused({ kind: 'refused-corpus', refusal: reading.reason });
  if (reading.corpus.moments.length === 0) {
    return refused({ kind: 'nothing-in-it', setAside: reading.setAside });
  }
  return { kind: 'corpus', from, reading, notes };
}

function notesOn({ slides, rest, unknownColumns }: TimelineRead): IntakeNote[] {
  const count = (test: (slide: Readonly<Record<string, unknown>>) => boolean) =>
    slides.filter(({ slide }) => test(slide)).length;
  const eras = Array.isArray(rest.eras) ? rest.eras.length : 0;
  const groups = new Set(slides.map(({ slide }) => textIn(slide, 'group').trim()).filter(Boolean)).size;
  const media = count(({ media: each }) => textIn(each, 'url').trim() !== '');
  const hours = count(({ start_date }) => isRecord(start_date) && textIn(start_date, 'hour').trim() !== '');
  return [
    ...(hours > 0 ? [{ kind: 'no-zone' } as const] : []),
    ...(groups > 0 ? [{ kind: 'groups', count: groups } as const] : []),
    ...(media > 0 ? [{ kind: 'media', count: media } as const] : []),
    ...(eras > 0 ? [{ kind: 'eras', count: eras } as const] : []),
    ...(unknownColumns.length > 0
      ? [{ kind: 'unknown-columns', names: unknownColumns.slice(0, 12) } as const]
      : []),
  ];
}

function refused(refusal: Refusal): FileReading {
  return { kind: 'refused', refusal };
}
