import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { corpusFixture } from '../corpus/fixture.ts';
import type { CorpusFile } from '../corpus/format.ts';
import { readCorpus } from '../corpus/read.ts';
import { generatedFile } from '../corpus/testing/generated.ts';
import { columnsOf } from './columns-of.ts';
import { type ColumnReading, CorpusReader, SaidTwice } from './corpus-reader.ts';
import { factsOf } from './facts.ts';
import { recordsInFileOrder } from './joined.ts';

/** As a splitter would tell it. */
function told(json: Readonly<Record<string, unknown>>): ColumnReading {
  const reader = new CorpusReader();
  for (const [key, value] of Object.entries(json)) {
    if (!Array.isArray(value)) {
      reader.value(key, value);
      continue;
    }
    reader.list(key);
    for (const item of value) reader.item(key, item);
  }
  return reader.finish();
}

function expectAlike(json: Readonly<Record<string, unknown>>) {
  const [whole, read] = [readCorpus(json), told(json)];
  expect(read.ok).toBe(whole.ok);
  if (!whole.ok || !read.ok) {
    expect(read).toEqual(whole);
    return;
  }
  expect(read.setAside).toEqual(whole.setAside);
  expect({ ...read.file, moments: [...recordsInFileOrder(read.data)] }).toStrictEqual(whole.file);
  const { facts, records } = columnsOf(read.data);
  const { moments } = whole.corpus;
  expect(moments.map((_, place) => records.idAt(place))).toEqual(moments.map(({ id }) => id));
  expect(facts.status).toEqual(factsOf(whole.corpus).status);
}

const file = JSON.parse(JSON.stringify(generatedFile({ moments: 16, articles: 4 }))) as CorpusFile &
  Record<string, unknown>;

/** One fault, made in a copy of the file at a place that is chosen by a number. */
const faults: readonly ((json: Json, at: number) => void)[] = [
  (json, at) => Object.assign(some(json.moments, at), { title: 5 }),
  (json, at) => Object.assign(some(json.moments, at), { id: some(json.moments, at + 1).id }),
  (json, at) => Object.assign(some(some(json.moments, at).accounts as Json[], 0), { article: 'nowhere' }),
  (json, at) => Object.assign(some(json.moments, at), { occasion: 'none-such' }),
  (json, at) =>
    Object.assign(some(json.moments, at), {
      answers: [
        { moment: some(json.moments, at + 7).id, relation: 'denies' },
        { moment: 'nobody', relation: 'follows' },
        {
          moment: some(json.moments, at + 3).id,
          relation: 'replies',
          order: { article: at % 2 ? 'nowhere' : some(json.articles, at).id, text: 'later' },
        },
      ],
    }),
  (json, at) => Object.assign(some(json.articles, at), { label: null }),
  (json, at) => Object.assign(some(json.entities, at), { kind: 'ghost' }),
  (json, at) => (json.questions as Json[]).splice(at % (json.questions as Json[]).length, 1),
  (json, at) => Object.assign(some(some(json.questions, at).positions as Json[], 0), { accounts: ['none'] }),
  (json, at) => Array.isArray(json.moments) && json.moments.splice(at % 12, 1, at % 2 ? null : [at]),
  (json) => Object.assign(json, { waysIn: [{ label: 'x', moment: 'nobody' }] }),
  (json) => Object.assign(json, { stories: [{ id: 's', slug: 's', title: 's', steps: [{ note: 5 }] }] }),
  (json) => Object.assign(json, { sides: 'none' }),
  (json) => Object.assign(json, { newer: { kept: [1] }, list: [1, 2] }),
  (json, at) => Object.assign(json, at % 3 ? {} : { zone: 'Nowhere/Land' }),
  (json, at) => Object.assign(json, at % 3 ? {} : { moments: at }),
];
type Json = Record<string, unknown>;

function some(list: unknown, at: number): Json {
  const records = list as Json[];
  const record = Array.isArray(records) ? records[at % records.length] : undefined;
  return typeof record === 'object' && record !== null ? record : {};
}

/** The fields in another order: lists may stand before or after what names them. */
function shuffled(json: Json, order: readonly number[]): Json {
  const fields = Object.entries(json).map((field, at) => ({ field, by: order[at % order.length] ?? 0 }));
  return Object.fromEntries(fields.sort((a, b) => a.by - b.by).map(({ field }) => field));
}

describe('a corpus that comes record by record', () => {
  it('is what it is in one', () => {
    expectAlike(corpusFixture() as Json);
    expectAlike(file);
  });

  it('has the same set aside, whatever is wrong with it and in whatever order it stands', () => {
    const wrong = fc.array(fc.tuple(fc.nat({ max: faults.length - 1 }), fc.nat({ max: 200 })), {
      maxLength: 6,
    });
    const order = fc.array(fc.nat({ max: 20 }), { minLength: 7, maxLength: 13 });
    fc.assert(
      fc.property(wrong, order, (wrong, order) => {
        const json = structuredClone(file) as Json;
        for (const [fault, at] of wrong) faults[fault]?.(json, at);
        expectAlike(shuffled(json, order));
      }),
      { numRuns: 60 },
    );
  });

  it('is refused where a field stands twice, since nobody can say which counts', () => {
    const reader = new CorpusReader();
    reader.list('moments');
    expect(() => reader.list('moments')).toThrow(SaidTwice);
  });
});
