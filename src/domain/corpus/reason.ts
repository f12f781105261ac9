/**
 * Why a record, or a whole corpus, could not be read: as data. `ui/words/reasons.ts` puts it into words, after the path
 * it belongs to ("moments[3].kind" "is missing").
 */
import type { EdtfReason } from '../time/edtf/refusal.ts';

/** What a text of the file has to look like; `format.ts` gives the code in place of a message. */
export const PATTERNS = ['id', 'time', 'version', 'hour', 'region'] as const;
export type Pattern = (typeof PATTERNS)[number];

/** What a list of the file needs some of; `format.ts` gives the code in place of a message. */
export const ITEMS = ['accounts', 'paragraphs', 'positions', 'sources', 'steps'] as const;
export type Items = (typeof ITEMS)[number];

export type FieldType = 'text' | 'number' | 'boolean' | 'list' | 'object';

/** `received` is what stands there, as it was parsed. */
export type Reason =
  | {
      readonly kind: 'missing-field';
      /** As in `not-one-of`, where there is a choice. */
      readonly allowed?: readonly string[];
    }
  | { readonly kind: 'wrong-type'; readonly expected: FieldType; readonly received: unknown }
  | {
      readonly kind: 'not-one-of';
      /** As they are written in JSON: `"event"`, `1`. */
      readonly allowed: readonly string[];
      readonly received: unknown;
    }
  | { readonly kind: 'wrong-pattern'; readonly pattern: Pattern; readonly received: unknown }
  | { readonly kind: 'empty-text' }
  /** In UTF-16 units, as JavaScript counts. */
  | { readonly kind: 'too-long'; readonly most: number; readonly length: number }
  | { readonly kind: 'too-few'; readonly of: Items; readonly least: number }
  | { readonly kind: 'not-whole'; readonly received: unknown }
  | { readonly kind: 'too-small'; readonly least: number; readonly received: unknown }
  /** Neither an entity of the corpus nor words for it. */
  | { readonly kind: 'no-source' }
  /** A rule of the schema that has no words of its own. `expected` is in the schema's notation. */
  | { readonly kind: 'unfit'; readonly expected: string; readonly received: unknown }
  /** Names a record that is not in the corpus, or was itself set aside. */
  | { readonly kind: 'not-there'; readonly id: string }
  | { readonly kind: 'same-id'; readonly id: string }
  | { readonly kind: 'excludes-itself' }
  | { readonly kind: 'no-zone'; readonly zone: string }
  | { readonly kind: 'no-date'; readonly text: string }
  | {
      readonly kind: 'no-edtf';
      readonly text: string;
      /** Where in the text, in UTF-16 units from 0; its length where something is missing. */
      readonly at: number;
      readonly refusal: EdtfReason;
    }
  /** A bound of a time that lies before one it must not lie before. */
  | { readonly kind: 'before'; readonly bound: string }
  | { readonly kind: 'only-one-of'; readonly a: string; readonly b: string }
  /** The index promised a corpus of another id. */
  | { readonly kind: 'other-id'; readonly id: string; readonly asked: string }
  /** A column file (docs/columns.md) that cannot be taken as it is; the path names the section. */
  | { readonly kind: 'broken-columns'; readonly how: BrokenColumns };

/**
 * - no-columns: it begins otherwise than a column file;
 * - cut-short: it ends before what its header tells of;
 * - other-corpus: it is a part of another corpus, or of another edition of it;
 * - damaged: its checksum differs, or it says what cannot be.
 */
export const BROKEN_COLUMNS = ['no-columns', 'cut-short', 'other-corpus', 'damaged'] as const;
export type BrokenColumns = (typeof BROKEN_COLUMNS)[number];
