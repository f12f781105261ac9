/** The column files of a corpus as they stand in its folder: one whole, or a head and shards. */
import { closeSync, existsSync, openSync, readdirSync, readFileSync, readSync, statSync } from 'node:fs';
import { join } from 'node:path';
import type { ColumnData } from '../../domain/columns/column-data.ts';
import { COLUMN_FILE, type ColumnHeader, LONGEST_HEADER } from '../../domain/columns/file/header.ts';
import { headerEnd, headerIn, openColumns } from '../../domain/columns/file/open-columns.ts';
import { joined } from '../../domain/columns/joined.ts';
import type { CorpusIndex } from '../../domain/corpus/format.ts';
import type { CorpusRefusal } from '../../domain/corpus/read.ts';

export const SHARDS = 'shards';
export const HEAD_FILE = `${SHARDS}/head.dlc`;

/** The files within a corpus's folder; undefined where it has none. With shards, a whole file beside them is passed over. */
export interface ColumnFiles {
  /** The whole corpus; its head where there are shards. */
  readonly first: string;
  /** In order of their names. */
  readonly shards: readonly string[] | undefined;
}

export function columnFilesIn(folder: string): ColumnFiles | undefined {
  if (existsSync(join(folder, HEAD_FILE))) {
    const names = readdirSync(join(folder, SHARDS)).filter((name) => name.endsWith('.dlc'));
    const shards = names.map((name) => `${SHARDS}/${name}`).filter((path) => path !== HEAD_FILE);
    return { first: HEAD_FILE, shards: shards.sort() };
  }
  return existsSync(join(folder, COLUMN_FILE)) ? { first: COLUMN_FILE, shards: undefined } : undefined;
}

/** Of a file that cannot be taken: which, and why. */
export interface ColumnFault {
  readonly file: string;
  readonly reason: CorpusRefusal;
}

export type HeaderRead =
  | { readonly ok: true; readonly header: ColumnHeader; readonly bytes: number }
  | { readonly ok: false; readonly fault: ColumnFault };

/** The header of a column file, without reading on: whether the rest holds is not looked at. */
export function readHeader(folder: string, file: string): HeaderRead {
  const descriptor = openSync(join(folder, file), 'r');
  try {
    const { size } = statSync(join(folder, file));
    const end = headerEnd(bytesAt(descriptor, 16));
    const reading = headerIn(bytesAt(descriptor, Math.min(Math.max(16, end), size, LONGEST_HEADER + 16)));
    return reading.ok
      ? { ok: true, header: reading.header, bytes: size }
      : { ok: false, fault: { file, reason: reading.reason } };
  } finally {
    closeSync(descriptor);
  }
}

/** Fewer where the file ends before. */
function bytesAt(descriptor: number, length: number): Uint8Array {
  const bytes = new Uint8Array(length);
  let at = 0;
  for (let read = -1; at < length && read !== 0; at += read) {
    read = readSync(descriptor, bytes, at, length - at, at);
  }
  return bytes.subarray(0, at);
}

/** What the index of corpora says of them, with paths below `path`. Shards that cannot be told in it are `faults`. */
export function indexEntryOf(
  folder: string,
  { first, shards }: ColumnFiles,
  path: string,
): { columns: IndexEntry['columns']; shards?: IndexEntry['shards']; faults: readonly ColumnFault[] } {
  const columns = { path: `${path}/${first}`, bytes: statSync(join(folder, first)).size };
  const read = shards?.map((file) => ({ file, reading: readHeader(folder, file) }));
  const faults = (read ?? []).flatMap(({ reading }) => (reading.ok ? [] : [reading.fault]));
  if (!read) return { columns, faults };
  const told = read.flatMap(({ file, reading }) => {
    if (!reading.ok) return [];
    const { extent, moments } = reading.header;
    return [{ path: `${path}/${file}`, bytes: reading.bytes, moments, ...timesOf(extent) }];
  });
  const inOrder = told.sort((a, b) => (a.from ?? Infinity) - (b.from ?? Infinity));
  return { columns, shards: inOrder, faults };
}

type IndexEntry = Required<CorpusIndex['corpora'][number]>;

function timesOf(extent: ColumnHeader['extent']): { from?: number; to?: number; undated?: number } {
  const { from, to, undated } = extent ?? {};
  return {
    ...(from !== undefined && { from }),
    ...(to !== undefined && { to }),
    ...(undated !== undefined && { undated }),
  };
}

export type ColumnFolderRead =
  | { readonly ok: true; readonly head: Record<string, unknown>; readonly data: ColumnData }
  | { readonly ok: false; readonly fault: ColumnFault };

/** All that the files hold, put together; structure is checked, and records are not. */
export function readColumnFolder(folder: string, { first, shards }: ColumnFiles): ColumnFolderRead {
  const opened = open(folder, first);
  if (!opened.ok) return opened;
  const { corpus } = opened.header;
  if (!corpus) return { ok: false, fault: headMissing(first) };
  const parts: ColumnData[] = [];
  for (const file of shards ?? []) {
    const part = open(folder, file);
    if (!part.ok) return part;
    if (!isSame(part.header.of, opened.header.of)) return { ok: false, fault: otherCorpus(file) };
    parts.push(part.data);
  }
  return { ok: true, head: corpus, data: shards ? joined([opened.data, ...parts]) : joined([opened.data]) };
}

function open(folder: string, file: string) {
  const bytes = readFileSync(join(folder, file));
  const { buffer, byteOffset, byteLength } = bytes;
  const opened = openColumns(buffer.slice(byteOffset, byteOffset + byteLength) as ArrayBuffer);
  return opened.ok ? opened : { ok: false as const, fault: { file, reason: opened.reason } };
}

function isSame(a: ColumnHeader['of'], b: ColumnHeader['of']): boolean {
  return (
    a.id === b.id && a.articles === b.articles && a.entities === b.entities && a.occasions === b.occasions
  );
}

function headMissing(file: string): ColumnFault {
  return { file, reason: { kind: 'not-a-corpus', path: 'corpus', reason: { kind: 'missing-field' } } };
}

function otherCorpus(file: string): ColumnFault {
  const reason = { kind: 'broken-columns', how: 'other-corpus' } as const;
  return { file, reason: { kind: 'not-a-corpus', path: 'of', reason } };
}
