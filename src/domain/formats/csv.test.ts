import * as fc from 'fast-check';
import Papa from 'papaparse';
import { describe, expect, it } from 'vitest';
import type { MomentId } from '../corpus/corpus.ts';
import { account, article, entity, moment, smallCorpus } from '../query/testing/small-corpus.ts';
import { CSV_COLUMNS, type CsvGiven, csvOf } from './csv.ts';
import { CSV_ROWS, CSV_SEPARATORS, type CsvForm } from './csv-form.ts';
import { guardedCell } from './formula-guard.ts';
import { atOnce } from './in-slices.ts';
import { bundled, CORPORA, deep, fixture, type Read } from './testing/corpora.ts';

const MOMENTS: CsvForm = { rows: 'moments', separator: ',' };

function givenOf({ corpus }: Pick<Read, 'corpus'>): CsvGiven {
  return {
    corpus,
    whenInWords: ({ id }) => `some time, ${id}`,
    voiceInWords: ({ voice }) => voice.kind,
    linkTo: ({ id }) => `https://example.org/m/~${id}/`,
    asKnownOn: '',
  };
}

function tableOf(read: Pick<Read, 'corpus'>, form: CsvForm, moments = read.corpus.moments): string {
  return atOnce(csvOf(moments, givenOf(read), form));
}

/** As an independent reader has it, by the names of the columns. */
function rowsOf(text: string, { separator }: CsvForm): Record<string, string>[] {
  const { data, errors } = Papa.parse<Record<string, string>>(text, {
    header: true,
    delimiter: separator,
    skipEmptyLines: true,
  });
  expect(errors).toEqual([]);
  return data;
}

const cellsOf = (row: Record<string, string> | undefined, ...names: readonly string[]) =>
  names.map((name) => row?.[name]);

it('begins with a byte order mark and ends its lines as RFC 4180 says', () => {
  const text = tableOf(fixture, MOMENTS);
  expect(text.startsWith('\uFEFF"id","link","kind"')).toBe(true);
  expect(text.endsWith('\r\n')).toBe(true);
  expect(text.replaceAll('\r\n', '')).not.toContain('\n');
});

it('tells a moment in a row, its accounts in the order of their articles’ numbers beside them', () => {
  const row = rowsOf(tableOf(fixture, MOMENTS), MOMENTS).find(({ id }) => id === 'closed');
  expect(cellsOf(row, 'kind', 'title', 'places', 'participants')).toEqual([
    'event',
    'The council closes the footbridge',
    'Footbridge',
    'Alder Council: acts',
  ]);
  expect(cellsOf(row, 'earliest', 'latest', 'soft', 'precision', 'basis', 'zone')).toEqual([
    '2024-03-03T18:00+00:00',
    '2024-03-04T06:00+00:00',
    'earliest; latest',
    'part-of-day',
    'stated',
    'Europe/London',
  ]);
  expect(cellsOf(row, 'articles', 'stances', 'voices', 'passages')).toEqual([
    '1 Alder Post; 2 River News',
    '1: asserts; 2: reports',
    '1: own; 2: attributed',
    '1: ¶2; 2: ¶2',
  ]);
  expect(cellsOf(row, 'status', 'questions', 'link')).toEqual([
    'disputed',
    'May the bridge be crossed?',
    'https://example.org/m/~closed/',
  ]);
});

it('tells every account in a row of its own, the moment with each', () => {
  const form: CsvForm = { rows: 'accounts', separator: ';' };
  const rows = rowsOf(tableOf(fixture, form), form).filter(({ id }) => id === 'closed');
  expect(rows.map(({ account: id, article: name, stance, says }) => [id, name, stance, says])).toEqual([
    ['closed-1', '1 Alder Post', 'asserts', 'The council shut it.'],
    ['closed-2', '2 River News', 'reports', 'It is said to be shut.'],
  ]);
  expect(rows.map(({ publisher, published_basis }) => [publisher, published_basis])).toEqual([
    ['Alder Post', 'stated'],
    ['River News', 'inferred'],
  ]);
  expect(rows.map(({ questions }) => questions)).toEqual(['May the bridge be crossed?', '']);
});

it('keeps the order it is given, and has only its first row without moments', () => {
  const turned = fixture.corpus.moments.toReversed();
  expect(rowsOf(tableOf(fixture, MOMENTS, turned), MOMENTS).map(({ id }) => id)).toEqual(
    turned.map(({ id }) => id),
  );
  expect(rowsOf(tableOf(fixture, MOMENTS, []), MOMENTS)).toEqual([]);
});

it('leaves a time nobody gave empty, and says what is left', () => {
  const [first] = bundled.corpus.moments;
  if (!first) throw new Error('no moment');
  const undated = {
    ...first,
    when: { soft: [], words: [], precision: 'day', basis: 'publication', zone: 'UTC' } as const,
  };
  const [row] = rowsOf(tableOf(bundled, MOMENTS, [undated]), MOMENTS);
  expect(cellsOf(row, 'edtf', 'earliest', 'latest', 'basis')).toEqual(['', '', '', 'publication']);
});

it('says by when it is known', () => {
  const text = atOnce(
    csvOf(fixture.corpus.moments, { ...givenOf(fixture), asKnownOn: '2024-03-05T00:00+00:00' }, MOMENTS),
  );
  expect(new Set(rowsOf(text, MOMENTS).map(({ as_known_on }) => as_known_on))).toEqual(
    new Set(['2024-03-05T00:00+00:00']),
  );
});

describe.each(CORPORA)('$name', (read) => {
  it.each(CSV_ROWS.flatMap((rows) => CSV_SEPARATORS.map((separator) => ({ rows, separator }))))(
    'has a row for each of its $rows, with "$separator" between cells',
    (form) => {
      const rows = rowsOf(tableOf(read, form), form);
      const { moments } = read.corpus;
      const wanted = form.rows === 'moments' ? moments : moments.flatMap(({ accounts }) => accounts);
      expect(rows).toHaveLength(wanted.length);
      expect(Object.keys(rows[0] ?? {})).toEqual([...CSV_COLUMNS[form.rows]]);
    },
  );
});

it('marks years before 0 as text, so that nothing is subtracted', () => {
  const cells = rowsOf(tableOf(deep, MOMENTS), MOMENTS).map(({ earliest = '' }) => earliest);
  expect(cells.filter((cell) => cell.startsWith('-'))).toEqual([]);
  expect(cells.filter((cell) => /^'-\d{4,6}/.test(cell)).length).toBeGreaterThan(0);
});

const hostile = fc.oneof(
  fc.string({ unit: 'binary' }).map((text) => text.toWellFormed()),
  fc.string({ unit: fc.constantFrom('=', '+', '-', '@', '"', "'", ';', ',', '\r', '\n', '\t', ' ', 'a') }),
);

it('gives back every cell as it was but for the guard, whatever is in it, and lets none begin a formula', () => {
  fc.assert(
    fc.property(
      hostile,
      hostile,
      fc.constantFrom(...CSV_SEPARATORS),
      fc.constantFrom(...CSV_ROWS),
      (title, name, separator, rows) => {
        const told = {
          ...moment('m1' as MomentId, {}),
          title,
          summary: name,
          accounts: [{ ...account('a1'), says: title }],
        };
        const corpus = smallCorpus({
          moments: [told],
          articles: [{ ...article('a1'), label: name }],
          entities: [entity('person', 'p')],
        });
        const form = { rows, separator };
        const { data } = Papa.parse<string[]>(tableOf({ corpus }, form).slice(1), { delimiter: separator });
        const [names = [], cells = []] = data;
        expect(cells).toHaveLength(names.length);
        expect(cells[names.indexOf('title')]).toBe(guardedCell(title));
        expect(cells[names.indexOf('summary')]).toBe(guardedCell(name));
        expect(cells.filter((cell) => /^[\s\p{C}"]*[=+\-@]/u.test(cell))).toEqual([]);
      },
    ),
  );
});
