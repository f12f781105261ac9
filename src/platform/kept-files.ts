/** Files of the reader's that are kept on this device, in the browser's own database, by what is in them. */
import { type DBSchema, type IDBPDatabase, openDB } from 'idb';

/** What a kept file is listed by. */
export interface KeptFile {
  /** The first 32 hexadecimal digits of the SHA-256 of its bytes. */
  readonly hash: string;
  readonly name: string;
  /** In bytes. */
  readonly size: number;
  /** Of the corpus that is read from it. */
  readonly corpusId: string;
  readonly title: string;
  readonly moments: number;
  readonly articles: number;
  /** Milliseconds since 1970, by the device's clock. */
  readonly added: number;
}

/** The bytes lie apart, so that a list of files does not read them. */
interface Files extends DBSchema {
  listed: { key: string; value: KeptFile };
  bytes: { key: string; value: Uint8Array<ArrayBuffer> };
}

const NAME = 'dateline-files';
const STORES = ['listed', 'bytes'] as const;

let opened: Promise<IDBPDatabase<Files>> | undefined;

/** Rejects where the browser keeps nothing for this page, as in some private windows. */
function database(): Promise<IDBPDatabase<Files>> {
  opened ??= openDB<Files>(NAME, 1, {
    upgrade: (db) => {
      db.createObjectStore('listed', { keyPath: 'hash' });
      db.createObjectStore('bytes');
    },
    // Another tab with a newer Dateline waits for this one to let go.
    blocking: () => void close(),
    terminated: () => {
      opened = undefined;
    },
  });
  opened.catch(() => {
    opened = undefined;
  });
  return opened;
}

async function close(): Promise<void> {
  const open = opened;
  opened = undefined;
  (await open)?.close();
}

/** Newest first. */
export async function keptFiles(): Promise<readonly KeptFile[]> {
  const files = await (await database()).getAll('listed');
  return files.toSorted((a, b) => b.added - a.added);
}

/** Undefined where no such file is kept. */
export async function keptFile(
  hash: string,
): Promise<{ readonly file: KeptFile; readonly bytes: Uint8Array<ArrayBuffer> } | undefined> {
  const work = (await database()).transaction(STORES);
  const [file, bytes] = await Promise.all([
    work.objectStore('listed').get(hash),
    work.objectStore('bytes').get(hash),
  ]);
  await work.done;
  return file && bytes && { file, bytes };
}

/** Both parts or neither; added now, unless it says when. Rejects where there is no room, or nothing is kept at all; `isFull` tells which. */
export async function keepFile(
  file: Omit<KeptFile, 'added'> & Partial<Pick<KeptFile, 'added'>>,
  bytes: Uint8Array<ArrayBuffer>,
): Promise<void> {
  const work = (await database()).transaction(STORES, 'readwrite');
  await Promise.all([
    work.objectStore('listed').put({ added: Date.now(), ...file }),
    work.objectStore('bytes').put(bytes, file.hash),
    work.done,
  ]);
}

export async function forgetFile(hash: string): Promise<void> {
  const work = (await database()).transaction(STORES, 'readwrite');
  await Promise.all([
    work.objectStore('listed').delete(hash),
    work.objectStore('bytes').delete(hash),
    work.done,
  ]);
}

/** Whether a file was not kept for want of room. */
export function isFull(error: unknown): boolean {
  return error instanceof DOMException && error.name === 'QuotaExceededError';
}
