/** A column file, as views on its bytes. Nobody vouches for it: it is looked over before anything is made of it. */
import * as v from 'valibot';
import { pathOf } from '../../corpus/json-path.ts';
import type { CorpusRefusal } from '../../corpus/read.ts';
import { reasonOf } from '../../corpus/schema-reason.ts';
import { isTooDeep } from '../../formats/intake/limits.ts';
import type { ColumnData, Section } from '../column-data.ts';
import { isLookup } from '../lookup-sections.ts';
import { firstNotUtf8, textFrom } from '../utf8.ts';
import { Broken, must } from './broken.ts';
import { checkStructure } from './check-structure.ts';
import { crc32 } from './crc32.ts';
import {
  ALIGNMENT,
  BEFORE_HEADER,
  type ColumnHeader,
  columnHeaderSchema,
  LONGEST_HEADER,
  MAJOR_VERSION,
  type SectionPlace,
  WIDTH,
} from './header.ts';
import { isColumnFile, MAGIC } from './magic.ts';
import { isLittleEndian, padding } from './write-column-file.ts';

export type ColumnsOpened =
  | {
      readonly ok: true;
      readonly header: ColumnHeader;
      /** Without look-ups. Views on the file's buffer, which must stay as it is. */
      readonly data: ColumnData;
    }
  | { readonly ok: false; readonly reason: CorpusRefusal };

/**
 * Every record can be made of what is opened, and every number names what is there; whether the records say what a
 * corpus may say is not looked at (`read-columns.ts` does). Never throws on what the file holds.
 */
export function openColumns(file: ArrayBuffer): ColumnsOpened {
  return refusing(() => opened(new Uint8Array(file)));
}

function refused(
  path: string,
  reason: Extract<CorpusRefusal, { kind: 'not-a-corpus' }>['reason'],
): Extract<ColumnsOpened, { ok: false }> {
  return { ok: false, reason: { kind: 'not-a-corpus', path, reason } };
}

/**
 * The header alone, of a file that begins so: for whoever lists files without reading them. `bytes` may end with the
 * header. Never throws on what they hold.
 */
export function headerIn(bytes: Uint8Array): HeaderOpened {
  return refusing(() => header(bytes));
}

export type HeaderOpened =
  | { readonly ok: true; readonly header: ColumnHeader; readonly end: number }
  | { readonly ok: false; readonly reason: CorpusRefusal };

/** How many bytes the header ends after; 0 for what is no column file. */
export function headerEnd(bytes: Uint8Array): number {
  if (!isColumnFile(bytes) || bytes.length < BEFORE_HEADER) return 0;
  return BEFORE_HEADER + beginning(bytes)[1];
}

function refusing<Result>(open: () => Result): Result | Extract<ColumnsOpened, { ok: false }> {
  try {
    return open();
  } catch (error) {
    if (!(error instanceof Broken)) throw error;
    return refused(error.path, { kind: 'broken-columns', how: error.how });
  }
}

function header(bytes: Uint8Array): HeaderOpened {
  must(isColumnFile(bytes) && isLittleEndian(), '', 'no-columns');
  must(bytes.length >= BEFORE_HEADER, '', 'cut-short');
  const [version, length] = beginning(bytes);
  if (version !== MAJOR_VERSION) return newer(`${version}.0`);
  must(length <= LONGEST_HEADER, 'header');
  const end = BEFORE_HEADER + length;
  must(end <= bytes.length, 'header', 'cut-short');
  const result = v.safeParse(columnHeaderSchema, jsonIn(bytes.subarray(BEFORE_HEADER, end)));
  if (!result.success) {
    const [issue] = result.issues;
    return refused(['header', pathOf(issue)].filter((part) => part !== '').join('.'), reasonOf(issue));
  }
  const isKnown = Number(result.output.version.split('.')[0]) === MAJOR_VERSION;
  return isKnown ? { ok: true, header: result.output, end } : newer(result.output.version);
}

function opened(bytes: Uint8Array): ColumnsOpened {
  const read = header(bytes);
  if (!read.ok) return read;
  const { moments, sections, of } = read.header;
  const data = { length: moments, sections: sectionsIn(bytes, read.end, sections) };
  checkStructure(data, of);
  return { ok: true, header: read.header, data };
}

function newer(version: string): Extract<ColumnsOpened, { ok: false }> {
  return { ok: false, reason: { kind: 'newer-version', version } };
}

function beginning({ buffer, byteOffset }: Uint8Array): [version: number, length: number] {
  const view = new DataView(buffer, byteOffset);
  return [view.getUint32(MAGIC.length, true), view.getUint32(MAGIC.length + 4, true)];
}

function jsonIn(bytes: Uint8Array): unknown {
  must(firstNotUtf8(bytes) === -1, 'header');
  const json = parsed(textFrom(bytes, 0, bytes.length));
  must(json !== undefined && !isTooDeep(json), 'header');
  return json;
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch {
    return undefined;
  }
}

/** A later version may have sections that this one does not know: they are views like any other, and nobody asks for them. */
function sectionsIn(
  bytes: Uint8Array,
  end: number,
  places: readonly SectionPlace[],
): Record<string, Section> {
  const begin = end + padding(end);
  const sections = new Map<string, Section>();
  let free = 0;
  for (const place of places) {
    // No byte is in two of them: what there is to read is no more than the file.
    must(!sections.has(place.name) && place.offset >= free, place.name);
    const section = sectionAt(bytes, begin, place);
    // Look-ups are made anew: nobody has looked at those of a file.
    if (!isLookup(place.name)) sections.set(place.name, section);
    free = place.offset + place.length * WIDTH[place.type];
  }
  return Object.fromEntries(sections);
}

function sectionAt(
  bytes: Uint8Array,
  begin: number,
  { name, type, offset, length, crc32: sum }: SectionPlace,
): Section {
  must(offset % ALIGNMENT === 0, name);
  const from = begin + offset;
  const to = from + length * WIDTH[type];
  must(to <= bytes.length, name, 'cut-short');
  must(crc32(bytes.subarray(from, to)) === sum, name);
  const at = bytes.byteOffset + from;
  switch (type) {
    case 'u8':
      return new Uint8Array(bytes.buffer, at, length);
    case 'u16':
      return new Uint16Array(bytes.buffer, at, length);
    case 'u32':
      return new Uint32Array(bytes.buffer, at, length);
    case 'f64':
      return new Float64Array(bytes.buffer, at, length);
  }
}
