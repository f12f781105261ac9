import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import * as v from 'valibot';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { corpusFixture } from '../../domain/corpus/fixture.ts';
import { corpusIndexSchema } from '../../domain/corpus/format.ts';
import { corpusIndex, foundCorpora, remarksOn } from './corpus-index.ts';

let corpora: string;
beforeEach(() => {
  corpora = mkdtempSync(join(tmpdir(), 'corpora-'));
});
afterEach(() => rmSync(corpora, { recursive: true }));

function put(folder: string, files: Readonly<Record<string, string>>) {
  mkdirSync(join(corpora, folder));
  for (const [name, text] of Object.entries(files)) writeFileSync(join(corpora, folder, name), text);
}

describe('corpusIndex', () => {
  it('lists what is there, by folder name, and passes over folders without a corpus', () => {
    put('b', { 'corpus.json': JSON.stringify(corpusFixture()), 'ids.lock.json': '{}' });
    put('a', { 'corpus.json': JSON.stringify(corpusFixture({ id: 'other', title: 'Other', moments: [] })) });
    put('empty', {});
    writeFileSync(join(corpora, 'index.json'), '{}');
    const index = corpusIndex(corpora);
    expect(index.corpora).toEqual([
      { id: 'other', title: 'Other', path: 'corpora/a/corpus.json', articles: 2, moments: 0 },
      {
        id: 'alder-footbridge',
        title: 'The Alder footbridge',
        path: 'corpora/b/corpus.json',
        lock: 'corpora/b/ids.lock.json',
        articles: 2,
        moments: 4,
      },
    ]);
  });

  it.each([
    ['Broken File 1', '{', 'broken-file-1', 'corpora/Broken%20File%201/corpus.json'],
    ['ناخوانا', '{}', 'corpus', `corpora/${encodeURIComponent('ناخوانا')}/corpus.json`],
  ])('lists %s, which cannot be read, under its folder’s name', (folder, text, id, path) => {
    put(folder, { 'corpus.json': text });
    const index = corpusIndex(corpora);
    expect(index.corpora).toEqual([{ id, title: folder, path, articles: 0, moments: 0 }]);
    expect(v.is(corpusIndexSchema, index)).toBe(true);
  });

  it('is empty where there is no folder', () => {
    expect(corpusIndex(join(corpora, 'none'))).toEqual({ corpora: [] });
  });

  it('never begins with one that cannot be read, and says which that is and why', () => {
    put('a-broken', { 'corpus.json': '{' });
    put('b-not-one', { 'corpus.json': '{}' });
    put('c', { 'corpus.json': JSON.stringify(corpusFixture()) });
    expect(corpusIndex(corpora).corpora.map(({ title }) => title)).toEqual([
      'The Alder footbridge',
      'a-broken',
      'b-not-one',
    ]);
    expect(remarksOn(foundCorpora(corpora))).toEqual([
      expect.stringMatching(/“a-broken” cannot be shown\. .*JSON/),
      expect.stringContaining('“b-not-one” cannot be shown. format: is missing'),
    ]);
  });

  it('says which two have one id, and nothing of two that have not', () => {
    put('a', { 'corpus.json': JSON.stringify(corpusFixture()) });
    put('b', { 'corpus.json': JSON.stringify(corpusFixture({ id: 'other' })) });
    expect(remarksOn(foundCorpora(corpora))).toEqual([]);
    put('c', { 'corpus.json': JSON.stringify(corpusFixture()) });
    expect(remarksOn(foundCorpora(corpora))).toEqual([
      expect.stringMatching(/“a” and “c” have the same id \(alder-footbridge\)/),
    ]);
  });
});
