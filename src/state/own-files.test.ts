import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { corpusFixture } from '../domain/corpus/fixture.ts';
import { WORDS } from '../domain/formats/timelinejs/testing/words.ts';
import { writeViewFile } from '../domain/formats/view-file.ts';
import { corpusOf } from './link/of-state.ts';
import { decodeLink } from './link.ts';
import { forget, listKept, loadOwnFile, openKept, takeIn } from './own-files.ts';
import { useExplorer } from './store.ts';

const offered = (name: string, json: unknown) => {
  const bytes = new TextEncoder().encode(JSON.stringify(json));
  return { name, size: bytes.length, read: async () => bytes };
};
const timeline = (headline: string) => ({ events: [{ start_date: { year: 2001 }, text: { headline } }] });
const take = (file: ReturnType<typeof offered>) => takeIn(file, WORDS, true);

async function taken(file: ReturnType<typeof offered>) {
  const outcome = await take(file);
  if (outcome.kind !== 'taken') throw new Error(outcome.kind);
  return outcome.taken;
}

beforeEach(async () => {
  vi.restoreAllMocks();
  for (const { hash } of await listKept()) await forget(hash);
  useExplorer.setState(useExplorer.getInitialState(), true);
});

describe('a file that is taken in', () => {
  it('is kept, opened, and found again by what is in it', async () => {
    const { file, keeping } = await taken(offered('t.json', timeline('One')));
    expect(keeping).toBe('kept');
    expect(useExplorer.getState().ownFile).toEqual(file);
    const { reading } = await loadOwnFile({ ...file, name: 'renamed.json' }, WORDS);
    expect(reading.ok && reading.corpus.moments.map(({ title }) => title)).toEqual(['One']);
  });

  it('is read anew from the device once another was read', async () => {
    const { file } = await taken(offered('one.json', timeline('One')));
    await taken(offered('two.json', timeline('Two')));
    const { reading } = await loadOwnFile(file, WORDS);
    expect(reading.ok && reading.corpus.moments[0]?.title).toBe('One');
  });

  it('is open for this session where the browser keeps nothing', async () => {
    vi.spyOn(IDBDatabase.prototype, 'transaction').mockImplementation(() => {
      throw new DOMException('no', 'InvalidStateError');
    });
    const { file, keeping } = await taken(offered('t.json', timeline('Session')));
    expect(keeping).toBe('refused');
    await taken(offered('two.json', timeline('Two')));
    const { reading } = await loadOwnFile(file, WORDS);
    expect(reading.ok && reading.corpus.moments[0]?.title).toBe('Session');
    expect(await listKept()).toEqual([]);
  });

  it('is forgotten whole', async () => {
    const { file } = await taken(offered('t.json', timeline('One')));
    await forget(file.hash);
    await expect(loadOwnFile(file, WORDS)).rejects.toMatchObject({
      failure: { kind: 'file-not-here', file },
    });
  });

  it('does not stand for a published corpus of the same id, nor that for it', async () => {
    const { file } = await taken(offered('own.json', corpusFixture()));
    const { reading } = await loadOwnFile(file, WORDS);
    if (!reading.ok) throw new Error('it is a corpus');
    const { id } = reading.corpus;
    useExplorer.setState({ corpus: reading.corpus, corpusId: id });
    expect(corpusOf(useExplorer.getState())).toBe(reading.corpus);
    expect(corpusOf({ ...useExplorer.getState(), ownFile: undefined })).toBeUndefined();
    const published = { ...reading.corpus };
    expect(corpusOf({ ...useExplorer.getState(), corpus: published })).toBeUndefined();
    expect(corpusOf({ ...useExplorer.getState(), corpus: published, ownFile: undefined })).toBe(published);
  });
});

describe('a link that waits for a file', () => {
  const waitFor = (hash: string) => {
    const file = { name: 'asked.json', hash };
    const { link } = decodeLink('m/one~one/', `?c=x&file=asked.json~${hash}&lanes=none`);
    useExplorer.setState({ ...link, loading: { kind: 'failed', failure: { kind: 'file-not-here', file } } });
  };

  it('keeps its view when the file comes', async () => {
    const { file } = await taken(offered('t.json', timeline('One')));
    await forget(file.hash);
    waitFor(file.hash);
    await taken(offered('another-name.json', timeline('One')));
    expect(useExplorer.getState()).toMatchObject({
      open: 'one',
      lanes: 'none',
      ownFile: { hash: file.hash },
    });
  });

  it('is not given another, unless that is asked for', async () => {
    waitFor('f'.repeat(32));
    const outcome = await take(offered('t.json', timeline('One')));
    expect(outcome).toMatchObject({ kind: 'other-file', asked: 'asked.json' });
    expect(await listKept()).toEqual([]);
    expect(useExplorer.getState().ownFile?.hash).toBe('f'.repeat(32));
    if (outcome.kind === 'other-file') await outcome.open();
    expect(useExplorer.getState()).toMatchObject({ open: 'one', ownFile: { name: 't.json' } });
    expect(await listKept()).toHaveLength(1);
  });
});

it('follows the link of a saved view', async () => {
  const corpus = { id: 'x', title: 'X' };
  const view = JSON.parse(writeViewFile({ link: 'm/one~one/?c=x&view=grid', corpus, saved: '2026' }));
  expect(await take(offered('v.json', view))).toEqual({ kind: 'link', title: 'X' });
  expect(useExplorer.getState()).toMatchObject({ corpusId: 'x', open: 'one', view: 'grid' });
});

it('opens a kept file as its corpus opens', async () => {
  await taken(offered('t.json', timeline('One')));
  useExplorer.setState({ view: 'grid', knownBy: undefined });
  const [kept] = await listKept();
  if (kept) openKept(kept);
  expect(useExplorer.getState()).toMatchObject({ view: 'timeline', corpusId: kept?.corpusId });
});

it('says what the device would not hand over, and does not look into what is too large', async () => {
  const read = vi.fn(() => Promise.reject(new Error('gone')));
  expect(await takeIn({ name: 'x', size: 1, read }, WORDS, true)).toEqual({
    kind: 'unreadable',
    detail: 'gone',
  });
  expect(await takeIn({ name: 'x', size: 65 * 1024 * 1024, read }, WORDS, true)).toMatchObject({
    kind: 'too-large',
  });
  expect(read).toHaveBeenCalledTimes(1);
});
