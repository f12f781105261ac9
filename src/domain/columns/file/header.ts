/**
 * The header of a column file, version 1: the JSON between its first bytes and its sections. This schema is the one
 * definition of it; `public/schema/columns-1.json` is made of it, `docs/columns.md` tells the rest.
 */
import * as v from 'valibot';
import type { Pattern } from '../../corpus/reason.ts';
import { MAGIC } from './magic.ts';

export const FORMAT = 'dateline-columns';
export const VERSION = '1.0';
export const MAJOR_VERSION = 1;

/** What a column file is called, beside or in place of `corpus.json`. */
export const COLUMN_FILE = 'corpus.dlc';
export const MEDIA_TYPE = 'application/vnd.dateline.columns';

/** Magic, major version and length of the header, the last two as u32. */
export const BEFORE_HEADER = MAGIC.length + 8;

/** Sections begin at multiples of this, so that views on them need no copy. */
export const ALIGNMENT = 8;

/** More than a header ever has: its corpus may be as large as the largest file that is read whole. */
export const LONGEST_HEADER = 256 * 1024 * 1024;

/** More than a version of the format ever names. */
export const MOST_SECTIONS = 1_000;

export const TYPES = ['u8', 'u16', 'u32', 'f64'] as const;
export type SectionType = (typeof TYPES)[number];
export const WIDTH = { u8: 1, u16: 2, u32: 4, f64: 8 } as const satisfies Record<SectionType, number>;

/** Place of a byte, or how many: no more than a double counts exactly. */
const size = v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(Number.MAX_SAFE_INTEGER));
const count = v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(0xffff_fffe));

const sectionSchema = v.looseObject({
  name: v.pipe(v.string(), v.minLength(1), v.maxLength(200)),
  type: v.picklist(TYPES),
  offset: v.pipe(
    size,
    v.description(
      'In bytes from the end of the header, which is padded to a multiple of 8; itself a multiple of 8, and not before the end of the section told before',
    ),
  ),
  length: v.pipe(size, v.description('How many numbers, or bytes of text')),
  crc32: v.pipe(
    v.number(),
    v.integer(),
    v.minValue(0),
    v.maxValue(0xffff_ffff),
    v.description('CRC-32 of its bytes, as in gzip and PNG'),
  ),
});

export const columnHeaderSchema = v.looseObject({
  format: v.literal(FORMAT),
  version: v.pipe(v.string(), v.regex(/^\d+\.\d+$/, 'version' satisfies Pattern)),
  moments: v.pipe(count, v.description('How many moments this file holds')),
  extent: v.optional(
    v.pipe(
      v.looseObject({
        from: v.optional(v.pipe(v.number(), v.integer())),
        to: v.optional(v.pipe(v.number(), v.integer())),
        undated: v.optional(count),
      }),
      v.description(
        'When they are, in milliseconds since 1970: where the first begins and the last ends, and how many have no date. For the index of corpora',
      ),
    ),
  ),
  of: v.pipe(
    v.looseObject({
      id: v.pipe(v.string(), v.maxLength(64)),
      articles: count,
      entities: count,
      occasions: count,
    }),
    v.description('The corpus: its id, and how long its lists are that facts name places in'),
  ),
  corpus: v.optional(
    v.pipe(
      v.record(v.string(), v.unknown()),
      v.description(
        'The corpus file (corpus-1.json) but for its moments. A part of a corpus has none: the file of its head does',
      ),
    ),
  ),
  sections: v.pipe(v.array(sectionSchema), v.maxLength(MOST_SECTIONS)),
});
export type ColumnHeader = v.InferOutput<typeof columnHeaderSchema>;
export type SectionPlace = ColumnHeader['sections'][number];
