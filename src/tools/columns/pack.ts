/** Packs the plain file of a corpus into column files, and unpacks them. Each returns what it did, in words. */
import {
  closeSync,
  existsSync,
  mkdirSync,
  openSync,
  readdirSync,
  rmSync,
  statSync,
  writeSync,
} from 'node:fs';
import { join } from 'node:path';
import type { ColumnData } from '../../domain/columns/column-data.ts';
import { COLUMN_FILE } from '../../domain/columns/file/header.ts';
import { type CorpusHead, columnFile } from '../../domain/columns/file/write-column-file.ts';
import { recordsInFileOrder } from '../../domain/columns/joined.ts';
import { noMoments, shardsOf } from '../../domain/columns/shards.ts';
import { faultLine } from '../corpora/fault-line.ts';
import { CORPUS_FILE } from '../corpora/folders.ts';
import { columnFilesIn, HEAD_FILE, readColumnFolder, SHARDS } from './column-folder.ts';
import { readPlain } from './read-plain.ts';
import { refusalLine } from './refusal-line.ts';

/** Said to whoever asked, and nothing was written. */
export class CannotPack extends Error {}

/**
 * Writes `corpus.dlc`, or shards of at most so many moments; column files of the other kind go. Throws `CannotPack` on a
 * corpus of which something would be missing: faults are to be mended in the plain file.
 */
export function pack(folder: string, most: number | undefined): string[] {
  const plain = readPlain(join(folder, CORPUS_FILE));
  if (!plain.ok) throw new CannotPack(refusalLine(CORPUS_FILE, plain.reason));
  if (plain.setAside.length > 0) throw new CannotPack(plain.setAside.map(faultLine).join('\n'));
  rmSync(join(folder, COLUMN_FILE), { force: true });
  rmShards(folder);
  const head = plain.head as unknown as CorpusHead;
  if (most === undefined) return [put(folder, COLUMN_FILE, columnFile(head, plain.data))];
  mkdirSync(join(folder, SHARDS), { recursive: true });
  const lines = [put(folder, HEAD_FILE, columnFile(head, noMoments(plain.data)))];
  for (const shard of shardsOf(plain.data, most)) {
    const name = `${SHARDS}/${String(lines.length).padStart(4, '0')}.dlc`;
    lines.push(`${put(folder, name, columnFile(head, shard.data, true))}, ${shard.moments} moments`);
  }
  return lines;
}

function rmShards(folder: string): void {
  if (!existsSync(join(folder, SHARDS))) return;
  for (const name of readdirSync(join(folder, SHARDS))) {
    if (name.endsWith('.dlc')) rmSync(join(folder, SHARDS, name));
  }
}

/** Writes `corpus.json` from the column files there. Throws `CannotPack`, also where one stands there already. */
export function unpack(folder: string): string[] {
  const files = columnFilesIn(folder);
  if (!files) throw new CannotPack(`${folder}: there is no ${COLUMN_FILE} and no ${HEAD_FILE}`);
  const path = join(folder, CORPUS_FILE);
  if (existsSync(path)) throw new CannotPack(`${path} is there already: move it away first`);
  const read = readColumnFolder(folder, files);
  if (!read.ok) throw new CannotPack(refusalLine(read.fault.file, read.fault.reason));
  return [put(folder, CORPUS_FILE, plainPieces(read.head, read.data))];
}

/** The plain file, a record a line. */
export function* plainPieces(
  head: Readonly<Record<string, unknown>>,
  data: ColumnData,
): Generator<Uint8Array> {
  const encoder = new TextEncoder();
  const fields = Object.entries(head).map(
    ([name, value]) => `${JSON.stringify(name)}: ${JSON.stringify(value)},\n`,
  );
  yield encoder.encode(`{\n${fields.join('')}"moments": [`);
  let before = '\n';
  for (const record of recordsInFileOrder(data)) {
    yield encoder.encode(before + JSON.stringify(record));
    before = ',\n';
  }
  yield encoder.encode('\n]\n}\n');
}

function put(folder: string, name: string, pieces: Iterable<Uint8Array>): string {
  const path = join(folder, name);
  const descriptor = openSync(path, 'w');
  try {
    for (const piece of pieces) write(descriptor, piece);
  } finally {
    closeSync(descriptor);
  }
  return `${path}: ${statSync(path).size} bytes`;
}

/** A call writes no more than 2 GB, and may write less than it was given. */
function write(descriptor: number, piece: Uint8Array): void {
  for (let at = 0; at < piece.length; ) at += writeSync(descriptor, piece, at);
}
