/**
 * Which columns a moment's record is cut into. A layout says nothing about what is valid: any record goes into the
 * columns and comes out of them as it was. What a column cannot hold (a field that no layout names, an empty text, a
 * number with a fraction, an optional list without items) goes, together with all else of its object that has no
 * column, into the object's `rest`: one JSON object, coded.
 *
 * The names of columns are names of sections in the file (`docs/columns.md`): they stay.
 */

export type Field =
  /** Text that is not repeated, one after another. */
  | { readonly kind: 'text' }
  /** A whole number from 0. */
  | { readonly kind: 'number' }
  /** Any JSON value, as a code for one of the distinct `values` of this name. Columns may share them. */
  | { readonly kind: 'coded'; readonly values: string }
  /** A list of any JSON values, each coded. A record without the list has an empty one. */
  | { readonly kind: 'items'; readonly values: string }
  /** An object in its own columns, as many rows. */
  | { readonly kind: 'object'; readonly of: Layout }
  /** A list of objects in their own columns. Where it is not `always` there, one without items is no list. */
  | { readonly kind: 'list'; readonly of: Layout; readonly always: boolean };

export type Layout = Readonly<Record<string, Field>>;

const TEXT: Field = { kind: 'text' };
const NUMBER: Field = { kind: 'number' };
const coded = (values: string): Field => ({ kind: 'coded', values });
const object = (of: Layout): Field => ({ kind: 'object', of });
const list = (of: Layout): Field => ({ kind: 'list', of, always: false });
const listAlways = (of: Layout): Field => ({ kind: 'list', of, always: true });

const WORDS: Layout = { article: coded('articles'), paragraph: NUMBER, text: TEXT };

const WHEN: Layout = {
  earliest: coded('times'),
  certainFrom: coded('times'),
  certainTo: coded('times'),
  latest: coded('times'),
  edtf: coded('edtf'),
  words: list(WORDS),
  anchor: coded('anchors'),
  reason: TEXT,
};

const SELECTOR: Layout = { exact: TEXT, prefix: TEXT, suffix: TEXT, start: NUMBER, end: NUMBER };

const EVIDENCE: Layout = { paragraph: NUMBER, selectors: list(SELECTOR) };

const ACCOUNT: Layout = {
  id: TEXT,
  article: coded('articles'),
  stance: coded('stances'),
  voice: coded('voices'),
  says: TEXT,
  details: coded('details'),
  evidence: listAlways(EVIDENCE),
};

const ANSWER: Layout = { moment: coded('answered') };

export const MOMENT: Layout = {
  id: TEXT,
  slug: TEXT,
  kind: coded('kinds'),
  title: TEXT,
  label: TEXT,
  summary: TEXT,
  when: object(WHEN),
  places: coded('places'),
  participants: { kind: 'items', values: 'participants' },
  accounts: listAlways(ACCOUNT),
  occasion: coded('occasions'),
  answers: list(ANSWER),
};

/** The name that a field's column has in the file: `accounts.evidence.paragraph`. */
export function columnName(within: string, field: string): string {
  return within === '' ? field : `${within}.${field}`;
}

/** The column of an object's rest, and the name of its distinct values. */
export const REST = 'rest';

/** Every list of distinct values that the columns of a layout refer to, in the order they are met. */
export function valuesIn(layout: Layout, within = ''): string[] {
  const own = Object.entries(layout).flatMap(([name, field]) => {
    if (field.kind === 'coded' || field.kind === 'items') return [field.values];
    return field.kind === 'object' || field.kind === 'list'
      ? valuesIn(field.of, columnName(within, name))
      : [];
  });
  return [...new Set([...own, columnName(within, REST)])];
}
