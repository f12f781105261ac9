import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { corpusFixture } from '../domain/corpus/fixture.ts';
import { LARGEST_CORPUS } from '../domain/formats/intake/limits.ts';
import type { OfferedFile } from '../domain/formats/intake/offered.ts';
import { WORDS } from '../domain/formats/timelinejs/testing/words.ts';
import { writeViewFile } from '../domain/formats/view-file.ts';
import { corpusOf } from './link/of-state.ts';
import { decodeLink } from './link.ts';
import { forget, listKept, loadOwnFile, openKept, openTaken, takeIn, whereabouts } from './own-files.ts';
import { useExplorer } from './store.ts';

const offered = (name: string, json: unknown): OfferedFile => {
  const bytes = new TextEncoder().encode(JSON.stringify(json));
  return { name, size: bytes.length, read: async () => bytes };
};
const timeline = (headline: string) => ({ events: [{ start_date: { year: 2001 }, text: { headline } }] });
const taking = () => ({
  words: WORDS,
  shows: true,
  since: whereabouts(),
  signal: new AbortController().signal,
});
const take = (file: OfferedFile) => takeIn(file, taking());

async function taken(file: OfferedFile) {
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
    expect(reading.ok && reading.corpus.moments.at(0)?.title).toBe('One');
  });

  it('is open for this session where the browser keeps nothing', async () => {
    vi.spyOn(IDBDatabase.prototype, 'transaction').mockImplementation(() => {
      throw new DOMException('no', 'InvalidStateError');
    });
    const { file, keeping } = await taken(offered('t.json', timeline('Session')));
    expect(keeping).toBe('refused');
    await taken(offered('two.json', timeline('Two')));
    const { reading } = await loadOwnFile(file, WORDS);
    expect(reading.ok && reading.corpus.moments.at(0)?.title).toBe('Session');
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

describe('a reader who goes on while a file is read', () => {
  /** `meanwhile` happens as the device hands the file over. */
  const slow = (name: string, json: unknown, meanwhile: () => void): OfferedFile => {
    const file = offered(name, json);
    return {
      ...file,
      read: (signal) => {
        meanwhile();
        return file.read(signal);
      },
    };
  };
  const { openMoment, chooseCorpus, goTo } = useExplorer.getState();

  it.each<[string, () => void]>([
    ['another corpus', () => chooseCorpus('other')],
    ['another view', () => goTo({ view: 'grid' })],
    ['a moment', () => openMoment('m1' as Parameters<typeof openMoment>[0])],
  ])('stays at %s; the file is kept, and opened when they say so', async (_, meanwhile) => {
    const outcome = await taken(slow('t.json', timeline('Slow'), meanwhile));
    expect(outcome).toMatchObject({ keeping: 'kept', notOpened: true });
    expect(useExplorer.getState().ownFile).toBeUndefined();
    expect(await listKept()).toHaveLength(1);
    expect(await openTaken(outcome)).toMatchObject({ kind: 'taken', taken: { notOpened: false } });
    expect(useExplorer.getState()).toMatchObject({
      ownFile: outcome.file,
      view: 'timeline',
      open: undefined,
    });
  });

  it('is not taken for one when the first corpus comes, or when they only pan', async () => {
    const first = { id: 'first', path: 'first.json', title: 'First', moments: 1, articles: 1 };
    const meanwhile = () => useExplorer.setState({ index: [first] as never, corpusId: 'first', zone: 'UTC' });
    expect(await taken(slow('t.json', timeline('Slow'), meanwhile))).toMatchObject({ notOpened: false });
  });

  it('is asked before a saved view is followed', async () => {
    const corpus = { id: 'x', title: 'X' };
    const view = JSON.parse(writeViewFile({ link: 'm/one~one/?c=x', corpus, saved: '2026' }));
    const outcome = await take(slow('v.json', view, () => goTo({ view: 'grid' })));
    expect(outcome).toMatchObject({ kind: 'not-opened', what: 'link', title: 'X' });
    expect(useExplorer.getState()).toMatchObject({ view: 'grid', corpusId: undefined });
    if (outcome.kind === 'not-opened') await outcome.open();
    expect(useExplorer.getState()).toMatchObject({ corpusId: 'x', open: 'one' });
  });
});

describe('a reading that is called off', () => {
  const calling = (when: 'before' | 'while') => {
    const cancelling = new AbortController();
    const file = offered('t.json', timeline('Cancelled'));
    const read = (signal: AbortSignal) => {
      cancelling.abort();
      return file.read(signal);
    };
    if (when === 'before') cancelling.abort();
    return takeIn({ ...file, read }, { ...taking(), signal: cancelling.signal });
  };

  it.each(['before', 'while'] as const)('%s it is read keeps and opens nothing', async (when) => {
    expect(await calling(when)).toEqual({ kind: 'cancelled' });
    expect(await listKept()).toEqual([]);
    expect(useExplorer.getState().ownFile).toBeUndefined();
  });
});

it('holds no corpus once it was handed over', async () => {
  const { file } = await taken(offered('t.json', timeline('One')));
  const { reading: first } = await loadOwnFile(file, WORDS);
  const { reading: second } = await loadOwnFile(file, WORDS);
  expect(second).toEqual(first);
  expect(second).not.toBe(first);
});

it('keeps how the reader has times told, whatever file is opened', async () => {
  const telling = {
    zone: 'Asia/Kabul',
    calendar: 'solar-hijri',
    beside: 'gregorian',
    script: 'dari',
  } as const;
  useExplorer.setState(telling);
  const outcome = await taken(offered('t.json', timeline('One')));
  expect(useExplorer.getState()).toMatchObject(telling);
  const [kept] = await listKept();
  if (kept) openKept(kept);
  expect(useExplorer.getState()).toMatchObject(telling);
  await openTaken(outcome);
  expect(useExplorer.getState()).toMatchObject(telling);
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

it('opens no view where another of several files is open', async () => {
  const corpus = { id: 'x', title: 'X' };
  const view = JSON.parse(writeViewFile({ link: '?c=x', corpus, saved: '2026' }));
  const outcome = await takeIn(offered('v.json', view), { ...taking(), shows: false });
  expect(outcome).toMatchObject({ kind: 'not-opened', what: 'link' });
  expect(useExplorer.getState().corpusId).toBeUndefined();
});

it('reads a view without a corpus as of the file’s, and stays the page it is', async () => {
  const corpus = { id: 'x', title: 'X' };
  const view = JSON.parse(writeViewFile({ link: '?view=grid&embed=1', corpus, saved: '2026' }));
  await take(offered('v.json', view));
  expect(useExplorer.getState()).toMatchObject({ corpusId: 'x', view: 'grid', embedded: false });
});

it('does not say that it is kept where the browser does not give it back', async () => {
  vi.spyOn(IDBObjectStore.prototype, 'get').mockImplementation(() => {
    throw new DOMException('no', 'DataError');
  });
  expect((await taken(offered('t.json', timeline('Lost')))).keeping).toBe('refused');
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
  expect(await take({ name: 'x', size: 1, read })).toEqual({
    kind: 'unreadable',
    detail: 'gone',
  });
  expect(await take({ name: 'x', size: LARGEST_CORPUS + 1, read })).toMatchObject({
    kind: 'too-large',
  });
  expect(read).toHaveBeenCalledTimes(1);
});
