import { cpSync, existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import * as v from 'valibot';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { corpusFixture } from '../../domain/corpus/fixture.ts';
import { corpusIndexSchema } from '../../domain/corpus/format.ts';
import { foundCorpora } from '../corpora/corpus-index.ts';
import { differingFrom, wrongFacts } from './column-faults.ts';
import { columnFilesIn, readColumnFolder } from './column-folder.ts';
import { CannotPack, pack, unpack } from './pack.ts';

const BUNDLED = 'public/corpora/panjshir-2021';
let corpora: string;
let folder: string;
beforeEach(() => {
  corpora = mkdtempSync(join(tmpdir(), 'columns-'));
  folder = join(corpora, 'mine');
  cpSync(BUNDLED, folder, { recursive: true });
});
afterEach(() => rmSync(corpora, { recursive: true }));

const plain = () => join(folder, 'corpus.json');
const jsonOf = (path: string) => JSON.parse(readFileSync(path, 'utf8')) as Record<string, unknown>;
const entry = () => foundCorpora(corpora)[0];

function columns() {
  const files = columnFilesIn(folder);
  const read = files && readColumnFolder(folder, files);
  if (!read?.ok) throw new Error(JSON.stringify(read));
  return read;
}

describe('corpus:pack', () => {
  it.each([undefined, 20])('gives the plain file back (shards of %s)', (most) => {
    const before = jsonOf(plain());
    pack(folder, most);
    rmSync(plain());
    unpack(folder);
    expect(jsonOf(plain())).toStrictEqual(before);
  });

  it('leaves one kind of column file only', () => {
    pack(folder, 10);
    pack(folder, 30);
    expect(columnFilesIn(folder)).toEqual({
      first: 'shards/head.dlc',
      shards: ['shards/0001.dlc', 'shards/0002.dlc'],
    });
    expect(existsSync(join(folder, 'corpus.dlc'))).toBe(false);
    pack(folder, undefined);
    expect(columnFilesIn(folder)).toEqual({ first: 'corpus.dlc', shards: undefined });
  });

  it('packs nothing of a corpus with faults, and says what they are', () => {
    const { moments } = corpusFixture();
    writeFileSync(plain(), JSON.stringify(corpusFixture({ moments: [{ ...moments[0], kind: 'rumour' }] })));
    expect(() => pack(folder, undefined)).toThrow(/moments\[0\]\.kind: must be one of/);
    writeFileSync(plain(), '{"format": "dateline-corpus"');
    expect(() => pack(folder, undefined)).toThrow(CannotPack);
    expect(columnFilesIn(folder)).toBeUndefined();
  });

  it('unpacks over no plain file, and nothing that is broken', () => {
    pack(folder, undefined);
    expect(() => unpack(folder)).toThrow(/is there already/);
    rmSync(plain());
    writeFileSync(join(folder, 'corpus.dlc'), readFileSync(join(folder, 'corpus.dlc')).subarray(0, -100));
    expect(() => unpack(folder)).toThrow(/corpus\.dlc: .*: ends too early/);
    expect(existsSync(plain())).toBe(false);
  });
});

describe('the index of corpora', () => {
  it('lists a column file beside a plain one', () => {
    pack(folder, undefined);
    const bytes = readFileSync(join(folder, 'corpus.dlc')).length;
    expect(entry()).toMatchObject({
      fault: undefined,
      entry: {
        id: 'panjshir-2021',
        path: 'corpora/mine/corpus.json',
        articles: 5,
        moments: 57,
        columns: { path: 'corpora/mine/corpus.dlc', bytes },
      },
    });
  });

  it.each([undefined, 20])('lists what has no plain file (shards of %s)', (most) => {
    const [before] = foundCorpora(corpora);
    pack(folder, most);
    rmSync(plain());
    const found = entry();
    const path = `corpora/mine/${most ? 'shards/head.dlc' : 'corpus.dlc'}`;
    expect(found?.fault).toBeUndefined();
    expect(found?.entry).toMatchObject({ ...before?.entry, path, columns: { path } });
    expect(v.is(corpusIndexSchema, { corpora: [found?.entry] })).toBe(true);
    const shards = found?.entry.shards?.map(({ path: at, moments, undated }) => ({ at, moments, undated }));
    expect(shards).toEqual(
      most && [
        { at: 'corpora/mine/shards/0001.dlc', moments: 19 },
        { at: 'corpora/mine/shards/0002.dlc', moments: 19 },
        { at: 'corpora/mine/shards/0003.dlc', moments: 19, undated: expect.any(Number) },
      ],
    );
  });

  it('says why a corpus without a plain file cannot be shown', () => {
    pack(folder, undefined);
    rmSync(plain());
    writeFileSync(join(folder, 'corpus.dlc'), 'no columns');
    expect(entry()).toMatchObject({
      entry: { title: 'mine', moments: 0 },
      fault: expect.stringContaining('column file'),
    });
  });
});

describe('corpus:check', () => {
  it.each([undefined, 20])('finds nothing where both say the same (shards of %s)', (most) => {
    pack(folder, most);
    expect(differingFrom(jsonOf(plain()), columns())).toEqual([]);
    expect(wrongFacts(columns())).toEqual([]);
  });

  it('finds a plain file that was edited since', () => {
    pack(folder, undefined);
    const json = jsonOf(plain());
    const [first, ...others] = json.moments as object[];
    const paths = (edited: Record<string, unknown>) =>
      differingFrom(edited, columns()).map(({ path }) => path);
    expect(paths({ ...json, title: 'Another' })).toEqual(['title']);
    expect(paths({ ...json, moments: [{ ...first, title: 'Another' }, ...others] })).toEqual(['moments[0]']);
    expect(paths({ ...json, moments: others })).toEqual(['moments[0]']);
    expect(paths({ ...json, moments: [first, ...others, first] })).toEqual(['moments[57]']);
  });

  it('finds facts that are not what the records say', () => {
    pack(folder, undefined);
    const { head, data } = columns();
    const status = data.sections['facts.status']?.map(() => 2) as Uint8Array;
    const wrong = { head, data: { ...data, sections: { ...data.sections, 'facts.status': status } } };
    expect(wrongFacts(wrong).map(({ path }) => path)).toEqual(['facts.status']);
  });
});
