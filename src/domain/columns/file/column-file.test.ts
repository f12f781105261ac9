import { readFileSync } from 'node:fs';
import { crc32 as zlibCrc32 } from 'node:zlib';
import fc from 'fast-check';
import { describe, expect, it, vi } from 'vitest';
import { corpusFixture } from '../../corpus/fixture.ts';
import type { CorpusFile } from '../../corpus/format.ts';
import { knownIds } from '../../corpus/read.ts';
import { generatedFile } from '../../corpus/testing/generated.ts';
import { encodeMoments } from '../column-builder.ts';
import { columnsOf } from '../columns-of.ts';
import { joined, recordsInFileOrder } from '../joined.ts';
import { noMoments, shardsOf } from '../shards.ts';
import { corpusFiles } from '../testing/arbitrary-files.ts';
import { bufferOf, packed } from '../testing/packed.ts';
import { expectReadAlike } from '../testing/read-alike.ts';
import { crc32 } from './crc32.ts';
import { doubtfulMoments } from './doubtful.ts';
import { openColumns } from './open-columns.ts';
import { readColumnHead, readColumnPart } from './read-columns.ts';
import { columnFile } from './write-column-file.ts';

// Properties over whole files take seconds where the machine has other work.
vi.setConfig({ testTimeout: 60_000 });

const bundled = JSON.parse(readFileSync('public/corpora/panjshir-2021/corpus.json', 'utf8')) as CorpusFile;

function opened(buffer: ArrayBuffer) {
  const reading = openColumns(buffer);
  if (!reading.ok) throw new Error(JSON.stringify(reading.reason));
  return reading;
}

function expectRoundTrip(file: CorpusFile) {
  const { header, data } = opened(packed(file));
  const json = { ...header.corpus, moments: [...recordsInFileOrder(data)] };
  expect(json).toStrictEqual(JSON.parse(JSON.stringify(file)));
}

const files: readonly (readonly [string, CorpusFile])[] = [
  ['the fixture', corpusFixture()],
  ['the bundled corpus', bundled],
  ['a generated one', JSON.parse(JSON.stringify(generatedFile({ moments: 300 }))) as CorpusFile],
  ['one without moments', corpusFixture({ moments: [], questions: [], waysIn: [] })],
];

describe('a column file', () => {
  it.each(files)('gives back the JSON of %s', (_, file) => expectRoundTrip(file));
  it.each(files)('reads as the plain file of %s', (_, file) => expectReadAlike(file));

  it('gives back and reads as the plain file of any corpus', () => {
    fc.assert(
      fc.property(corpusFiles, (file) => {
        expectRoundTrip(file);
        expectReadAlike(JSON.parse(JSON.stringify(file)) as CorpusFile);
      }),
      { numRuns: 40 },
    );
  });

  it.each(files)('is read without making a record, where nothing in it is doubtful: %s', (_, file) => {
    const { data } = opened(packed(file));
    const { records } = columnsOf(data);
    const placed = <T>(list: readonly T[] = []) => list.map((value) => ({ value, path: '' }));
    const { articles, entities, occasions, partsOfDay } = file;
    const known = knownIds({
      articles: placed(articles),
      entities: placed(entities),
      occasions: placed(occasions),
      partsOfDay: placed(partsOfDay),
    });
    const moments = { has: (id: string) => records.placeOf(id) !== undefined };
    expect(doubtfulMoments(data, { ...known, moments }, file.zone).includes(1)).toBe(false);
  });

  it('is read where it lies: nothing is copied', () => {
    const buffer = packed(bundled);
    const { sections } = opened(buffer).data;
    expect(Object.values(sections).every((section) => section.buffer === buffer)).toBe(true);
  });

  it('has the checksums of gzip', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 70 }), (bytes) => {
        expect(crc32(bytes)).toBe(zlibCrc32(bytes));
      }),
    );
  });
});

describe('shards', () => {
  it('come to the whole, whatever their size, with the head by itself', () => {
    fc.assert(
      fc.property(corpusFiles, fc.integer({ min: 1, max: 9 }), (file, most) => {
        const { moments, ...rest } = file;
        const head = rest as CorpusFile;
        const data = encodeMoments(moments, file);
        const read = readColumnHead(bufferOf(columnFile(head, noMoments(data))));
        if (!read.ok) throw new Error(JSON.stringify(read.reason));
        const shards = [...shardsOf(data, most)];
        expect(shards.every((shard) => shard.moments <= most)).toBe(true);
        const parts = shards.map((shard) => {
          const part = readColumnPart(bufferOf(columnFile(head, shard.data, true)), read.file);
          if (!part.ok) throw new Error(JSON.stringify(part.reason));
          expect(part.setAside).toEqual([]);
          return part.data;
        });
        const whole = joined(parts.toReversed());
        expect([...recordsInFileOrder(whole)]).toStrictEqual(moments);
        expect(columnsOf(whole).facts).toStrictEqual(columnsOf(data).facts);
      }),
      { numRuns: 30 },
    );
  });

  it('say what time they are of', () => {
    const file = corpusFixture();
    const shards = [...shardsOf(encodeMoments(file.moments, file), 2)];
    expect(shards.map(({ from, to, moments, undated }) => ({ from, to, moments, undated }))).toEqual([
      {
        from: Date.parse('1987-01-01Z'),
        to: Date.parse('2024-03-04T06:00Z'),
        moments: 2,
        undated: undefined,
      },
      { from: Date.parse('2024-03-04Z'), to: Date.parse('2024-03-05Z'), moments: 2, undated: undefined },
    ]);
  });

  it('are refused with the head of another corpus', () => {
    const file = corpusFixture();
    const { moments, ...head } = file;
    const buffer = bufferOf(columnFile(head as CorpusFile, encodeMoments(moments, file), true));
    for (const other of [
      { ...file, id: 'other' },
      { ...file, articles: file.articles.slice(1) },
    ]) {
      expect(readColumnPart(buffer, other)).toEqual({
        ok: false,
        reason: { kind: 'not-a-corpus', path: 'of', reason: { kind: 'broken-columns', how: 'other-corpus' } },
      });
    }
  });
});
