/** Columns as a file, piece by piece: nothing but the header is copied. */
import type { CorpusFile } from '../../corpus/format.ts';
import type { ColumnData, Section } from '../column-data.ts';
import { extentOf } from '../extent.ts';
import { isLookup } from '../lookup-sections.ts';
import { encoded } from '../utf8.ts';
import { crc32 } from './crc32.ts';
import {
  ALIGNMENT,
  BEFORE_HEADER,
  type ColumnHeader,
  FORMAT,
  MAJOR_VERSION,
  type SectionPlace,
  type SectionType,
  VERSION,
} from './header.ts';
import { MAGIC } from './magic.ts';

/** A corpus file but for its moments, as it stands on disk. */
export type CorpusHead = Pick<CorpusFile, 'id' | 'articles' | 'entities' | 'occasions'>;

/**
 * The pieces of the file, in order. `part` leaves the head out, and holds only how much its lists have.
 */
export function columnFile(head: CorpusHead, data: ColumnData, part = false): Uint8Array[] {
  const written = Object.entries(data.sections).filter(
    ([name, section]) => !isLookup(name) && section.length > 0,
  );
  const header: ColumnHeader = {
    format: FORMAT,
    version: VERSION,
    moments: data.length,
    extent: { ...extentOf(data) },
    of: corpusSizes(head),
    ...(!part && { corpus: { ...head } }),
    sections: placesOf(written),
  };
  return [...beginning(header), ...written.flatMap(([, section]) => padded(bytesOf(section)))];
}

/** What tells whether a part belongs to a head. */
export function corpusSizes({ id, articles, entities, occasions }: CorpusHead): ColumnHeader['of'] {
  return { id, articles: articles.length, entities: entities.length, occasions: occasions?.length ?? 0 };
}

/** One after another, each where the padding of the one before ends. */
function placesOf(sections: readonly (readonly [name: string, section: Section])[]): SectionPlace[] {
  let offset = 0;
  return sections.map(([name, section]) => {
    const place = {
      name,
      type: typeOf(section),
      offset,
      length: section.length,
      crc32: crc32(bytesOf(section)),
    };
    offset += section.byteLength + padding(section.byteLength);
    return place;
  });
}

function beginning(header: ColumnHeader): Uint8Array[] {
  const json = encoded(JSON.stringify(header));
  const before = new Uint8Array(BEFORE_HEADER);
  before.set(MAGIC);
  const view = new DataView(before.buffer);
  view.setUint32(MAGIC.length, MAJOR_VERSION, true);
  view.setUint32(MAGIC.length + 4, json.length, true);
  return [before, ...padded(json)];
}

function padded(bytes: Uint8Array): Uint8Array[] {
  const missing = padding(bytes.length);
  return missing === 0 ? [bytes] : [bytes, new Uint8Array(missing)];
}

/** Bytes up to the next multiple of the alignment. */
export function padding(length: number): number {
  return (ALIGNMENT - (length % ALIGNMENT)) % ALIGNMENT;
}

/** Memory is little-endian wherever browsers run, as the file is; `isLittleEndian` says so where it is not. */
function bytesOf({ buffer, byteOffset, byteLength }: Section): Uint8Array {
  return new Uint8Array(buffer, byteOffset, byteLength);
}

export function isLittleEndian(): boolean {
  return new Uint8Array(Uint16Array.of(1).buffer)[0] === 1;
}

export function typeOf(section: Section): SectionType {
  if (section instanceof Uint8Array) return 'u8';
  if (section instanceof Uint16Array) return 'u16';
  return section instanceof Uint32Array ? 'u32' : 'f64';
}
