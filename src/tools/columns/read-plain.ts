/** A plain corpus file read into columns piece by piece: no text is longer than a record, however large the file. */
import { closeSync, openSync, readSync } from 'node:fs';
import type { ColumnData } from '../../domain/columns/column-data.ts';
import { CorpusReader, SaidTwice } from '../../domain/columns/corpus-reader.ts';
import type { SetAside } from '../../domain/corpus/corpus.ts';
import type { CorpusRefusal } from '../../domain/corpus/read.ts';
import { DEEPEST } from '../../domain/formats/intake/limits.ts';
import { JsonSplitter, SplitError, type SplitEvents } from '../../domain/formats/stream/split-json.ts';

/** Bytes read at once. */
const AT_ONCE = 4 * 1024 * 1024;
const LONGEST_RECORD = 512 * 1024 * 1024;

export type PlainRead =
  | {
      readonly ok: true;
      /** Everything but the moments, as it stands in the file. */
      readonly head: Record<string, unknown>;
      readonly data: ColumnData;
      readonly setAside: readonly SetAside[];
    }
  | { readonly ok: false; readonly reason: CorpusRefusal | string };

export function readPlain(path: string): PlainRead {
  const fields = new Map<string, unknown>();
  const reader = new CorpusReader();
  try {
    split(path, both(reader, keeping(fields)));
  } catch (error) {
    if (error instanceof SplitError) return { ok: false, reason: said(error) };
    if (error instanceof SaidTwice) return { ok: false, reason: error.message };
    throw error;
  }
  const reading = reader.finish();
  if (!reading.ok) return reading;
  return { ok: true, head: Object.fromEntries(fields), data: reading.data, setAside: reading.setAside };
}

function said({ fault }: SplitError): string {
  return fault.kind === 'not-json' ? fault.detail : fault.kind;
}

/** Keeps all that is told, but for moments. */
function keeping(fields: Map<string, unknown>): SplitEvents {
  return {
    value: (key, value) => void (key === 'moments' || fields.set(key, value)),
    list: (key) => void (key === 'moments' || fields.set(key, [])),
    item: (key, item) => void (key === 'moments' || (fields.get(key) as unknown[]).push(item)),
  };
}

function both(one: SplitEvents, other: SplitEvents): SplitEvents {
  return {
    value: (key, value) => {
      one.value(key, value);
      other.value(key, value);
    },
    list: (key) => {
      one.list(key);
      other.list(key);
    },
    item: (key, item) => {
      one.item(key, item);
      other.item(key, item);
    },
  };
}

function split(path: string, events: SplitEvents): void {
  const decoder = new TextDecoder('utf-8', { ignoreBOM: true });
  const limits = { deepest: DEEPEST, longest: LONGEST_RECORD };
  const splitter = new JsonSplitter(events, limits, (bytes) => decoder.decode(bytes));
  const descriptor = openSync(path, 'r');
  const bytes = new Uint8Array(AT_ONCE);
  try {
    for (let read = readSync(descriptor, bytes); read > 0; read = readSync(descriptor, bytes)) {
      splitter.take(bytes.subarray(0, read));
    }
  } finally {
    closeSync(descriptor);
  }
  splitter.end();
}
