import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { SetAside } from '../corpus/corpus.ts';
import { corpusFixture } from '../corpus/fixture.ts';
import type { CorpusFile, MomentRecord } from '../corpus/format.ts';
import { readCorpus } from '../corpus/read.ts';
import { generatedFile } from '../corpus/testing/generated.ts';
import { ColumnBuilder, encodeMoments } from './column-builder.ts';
import { buffersOf, bytesOf, type ColumnData } from './column-data.ts';
import type { CorpusColumns } from './column-moments.ts';
import { columnsOf } from './columns-of.ts';
import { factsOf } from './facts.ts';
import { joined, recordsInFileOrder } from './joined.ts';
import { corpusFiles } from './testing/arbitrary-files.ts';

const bundled = JSON.parse(readFileSync('public/corpora/panjshir-2021/corpus.json', 'utf8')) as CorpusFile;

function corpusOf(file: CorpusFile) {
  const reading = readCorpus(file);
  if (!reading.ok) throw new Error(JSON.stringify(reading.reason));
  expect(reading.setAside).toEqual([]);
  return reading.corpus;
}

const known: readonly (readonly [string, CorpusFile])[] = [
  ['the fixture', corpusFixture()],
  ['the bundled corpus', bundled],
  ['a generated one', generatedFile({ moments: 700 })],
  ['one without moments', corpusFixture({ moments: [], questions: [], waysIn: [], leadPair: undefined })],
];

function expectLossless(file: CorpusFile) {
  expect([...recordsInFileOrder(encodeMoments(file.moments, file))]).toStrictEqual(file.moments);
}

function expectSameFacts(file: CorpusFile) {
  const corpus = corpusOf(file);
  const { facts, records } = columnsOf(encodeMoments(file.moments, file));
  expect(facts).toStrictEqual(factsOf(corpus));
  const ids = Array.from({ length: records.length }, (_, place) => records.idAt(place));
  expect(ids).toEqual(corpus.moments.map(({ id }) => id));
}

describe('columns', () => {
  it.each(known)('give back the records of %s', (_, file) => expectLossless(file));

  it('give back any records, in the order of the file', () => {
    fc.assert(fc.property(corpusFiles, expectLossless), { numRuns: 60 });
  });

  it.each(known)('hold the facts of %s, in the order of time', (_, file) => expectSameFacts(file));

  it('hold the facts of any corpus', () => {
    fc.assert(fc.property(corpusFiles, expectSameFacts), { numRuns: 60 });
  });

  it('find moments by id, by account, by what they answer', () => {
    const { records } = columnsOf(encodeMoments(bundled.moments, bundled));
    for (let place = 0; place < records.length; place++) {
      const record = records.recordAt(place);
      expect(records.placeOf(record.id)).toBe(place);
      for (const { id } of record.accounts) expect(records.placeOfAccount(id)).toBe(place);
      const answering = bundled.moments.filter(({ answers = [] }) =>
        answers.some(({ moment }) => moment === record.id),
      );
      expect(
        records
          .answering(record.id)
          .map((at) => records.idAt(at))
          .sort(),
      ).toEqual(answering.map(({ id }) => id).sort());
    }
    for (const id of ['', 'm', 'm999', 'm1 ', '\ud800', 'constructor']) {
      expect(records.placeOf(id)).toBeUndefined();
      expect(records.placeOfAccount(id)).toBeUndefined();
      expect(records.answering(id)).toEqual([]);
    }
    expect(() => records.recordAt(records.length)).toThrow(RangeError);
  });

  it('go through a structured clone, or by transfer', () => {
    const data = encodeMoments(bundled.moments, bundled);
    const bytes = bytesOf(data);
    const sent = structuredClone(data, { transfer: buffersOf(data) });
    expect(bytesOf(data)).toBe(0);
    expect(bytesOf(sent)).toBe(bytes);
    expect([...recordsInFileOrder(sent)]).toStrictEqual(bundled.moments);
  });
});

/** Some moments of a file, with their places in it. */
function partOf(file: CorpusFile, records: readonly { record: MomentRecord; place: number }[]) {
  const builder = new ColumnBuilder(file.zone);
  for (const { record, place } of records) builder.add(record, place);
  return builder.finish(file);
}

/** Same facts, records and look-ups; distinct values may come in another order. */
function expectSame(one: ColumnData, other: ColumnData) {
  const [a, b] = [columnsOf(one), columnsOf(other)];
  expect(a.facts).toStrictEqual(b.facts);
  const told = ({ records }: CorpusColumns) =>
    Array.from({ length: records.length }, (_, place) => {
      const id = records.idAt(place);
      return [records.recordAt(place), records.placeOf(id), records.answering(id)];
    });
  expect(told(a)).toStrictEqual(told(b));
}

describe('parts', () => {
  it('come to the whole, however the moments are dealt out', () => {
    fc.assert(
      fc.property(corpusFiles, fc.array(fc.nat(2), { minLength: 8, maxLength: 8 }), (file, deal) => {
        const parts = [0, 1, 2].map((part) => {
          const records = file.moments.map((record, place) => ({ record, place }));
          return partOf(
            file,
            records.filter(({ place }) => deal[place] === part),
          );
        });
        const whole = joined(parts);
        expect([...recordsInFileOrder(whole)]).toStrictEqual(file.moments);
        expectSame(whole, encodeMoments(file.moments, file));
      }),
    );
  });

  it('have each moment once, though two of them have it, and say so', () => {
    const file = corpusFixture();
    const records = file.moments.map((record, place) => ({ record, place }));
    const parts = [records.slice(0, 3), records.slice(2)].map((some) => partOf(file, some));
    for (const inTurn of [parts, parts.toReversed()]) {
      const left: SetAside[] = [];
      const whole = joined(inTurn, (one) => left.push(one));
      const [id, title] = [file.moments[2]?.id ?? '', file.moments[2]?.title];
      expect(left).toEqual([{ path: 'moments[2].id', name: title, reason: { kind: 'same-id', id } }]);
      expect([...recordsInFileOrder(whole)]).toStrictEqual(file.moments);
      expectSame(whole, encodeMoments(file.moments, file));
    }
    expect(joined(parts).length).toBe(file.moments.length + 1);
  });
});
