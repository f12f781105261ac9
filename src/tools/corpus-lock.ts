/**
 * npm run corpus:lock [folder...]: writes the ids that are new into each corpus's ids.lock.json. It never takes one
 * out: an id that left the corpus is for its author to alias or to bury, by hand.
 */
import { existsSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import * as v from 'valibot';
import { type IdLock, lockSchema } from '../domain/corpus/format.ts';
import { emptyLock, ID_KINDS, publishedIn, withNewIds } from '../domain/corpus/ids.ts';
import { CORPUS_FILE, LOCK_FILE, readJsonFile } from './corpora/folders.ts';
import { plainFoldersAsked } from './corpora/folders-asked.ts';

function size(lock: IdLock): number {
  return ID_KINDS.reduce((total, kind) => total + publishedIn(lock, kind).length, 0);
}

/** The lock there is. Throws on one that cannot be read: writing over it would forget every id in it. */
function lockOf(path: string): IdLock {
  if (!existsSync(path)) return emptyLock();
  const file = readJsonFile(path);
  if (!file.ok) throw new Error(`${path}: ${file.reason}`);
  const lock = v.safeParse(lockSchema, file.json);
  if (!lock.success) throw new Error(`${path}: ${lock.issues[0].message}`);
  return lock.output;
}

function record(folder: string) {
  const file = readJsonFile(join(folder, CORPUS_FILE));
  if (!file.ok) throw new Error(`${join(folder, CORPUS_FILE)}: ${file.reason}`);
  const path = join(folder, LOCK_FILE);
  const before = lockOf(path);
  const after = withNewIds(before, file.json);
  const added = size(after) - size(before);
  if (added > 0 || !existsSync(path)) writeFileSync(path, `${JSON.stringify(after, null, 2)}\n`);
  console.log(`${path}: ${added} new, ${size(after)} in all`);
}

try {
  plainFoldersAsked().forEach(record);
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
