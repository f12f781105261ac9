/** Column files of small corpora, whole and with something about them changed. */
import type { CorpusFile } from '../../corpus/format.ts';
import { encodeMoments } from '../column-builder.ts';
import type { Section } from '../column-data.ts';
import { crc32 } from '../file/crc32.ts';
import { BEFORE_HEADER, type ColumnHeader, WIDTH } from '../file/header.ts';
import { columnFile, padding, typeOf } from '../file/write-column-file.ts';

const KINDS = { u8: Uint8Array, u16: Uint16Array, u32: Uint32Array, f64: Float64Array } as const;

export function bufferOf(pieces: readonly Uint8Array[]): ArrayBuffer {
  const bytes = new Uint8Array(pieces.reduce((length, piece) => length + piece.length, 0));
  let at = 0;
  for (const piece of pieces) {
    bytes.set(piece, at);
    at += piece.length;
  }
  return bytes.buffer;
}

export function packed(file: CorpusFile): ArrayBuffer {
  const { moments, ...head } = file;
  return bufferOf(columnFile(head as CorpusFile, encodeMoments(moments, file)));
}

export function headerOf(file: ArrayBuffer): ColumnHeader {
  const json = new Uint8Array(file, BEFORE_HEADER, headerLength(file));
  return JSON.parse(new TextDecoder().decode(json)) as ColumnHeader;
}

function headerLength(file: ArrayBuffer): number {
  return new DataView(file).getUint32(BEFORE_HEADER - 4, true);
}

/** Where the sections begin. */
function beginning(file: ArrayBuffer): number {
  const end = BEFORE_HEADER + headerLength(file);
  return end + padding(end);
}

/** The same sections behind another header. */
export function withHeader(file: ArrayBuffer, header: unknown): ArrayBuffer {
  const json = new TextEncoder().encode(JSON.stringify(header));
  const before = new Uint8Array(file.slice(0, BEFORE_HEADER));
  new DataView(before.buffer).setUint32(BEFORE_HEADER - 4, json.length, true);
  const gap = new Uint8Array(padding(BEFORE_HEADER + json.length));
  return bufferOf([before, json, gap, new Uint8Array(file.slice(beginning(file)))]);
}

/** With other sections: what is made of all that are there, by name. */
export function withSections(
  file: ArrayBuffer,
  change: (sections: Record<string, Section>) => Record<string, Section>,
): ArrayBuffer {
  const { sections, ...header } = headerOf(file);
  const held = sections.map(
    ({ name, type, offset, length }) =>
      [name, new KINDS[type](file.slice(beginning(file) + offset), 0, length)] as const,
  );
  const bytes: Uint8Array[] = [];
  let offset = 0;
  const places = Object.entries(change(Object.fromEntries(held))).map(([name, section]) => {
    const own = new Uint8Array(section.buffer, section.byteOffset, section.byteLength);
    const place = { name, type: typeOf(section), offset, length: section.length, crc32: crc32(own) };
    bytes.push(own, new Uint8Array(padding(own.length)));
    offset += own.length + padding(own.length);
    return place;
  });
  const bare = withHeader(file.slice(0, beginning(file)), { ...header, sections: places });
  return bufferOf([new Uint8Array(bare), ...bytes]);
}

/** With the bytes of a section changed in place, and a checksum that fits them. */
export function withSection(
  file: ArrayBuffer,
  name: string,
  change: (bytes: Uint8Array) => void,
): ArrayBuffer {
  const copy = file.slice(0);
  const header = headerOf(copy);
  const sections = header.sections.map((section) => {
    if (section.name !== name) return section;
    const bytes = new Uint8Array(
      copy,
      beginning(copy) + section.offset,
      section.length * WIDTH[section.type],
    );
    change(bytes);
    return { ...section, crc32: crc32(bytes) };
  });
  return withHeader(copy, { ...header, sections });
}
