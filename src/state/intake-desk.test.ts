import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { WORDS } from '../domain/formats/timelinejs/testing/words.ts';
import { clearDesk, readWaiting, removeFile, retell, useDesk } from './intake-desk.ts';
import { useOffered } from './offered-files.ts';
import { listKept } from './own-files.ts';
import { useExplorer } from './store.ts';

function offered(headline: string, meanwhile?: () => void) {
  const timeline = { events: [{ start_date: { year: 2001 }, text: { headline } }] };
  const bytes = new TextEncoder().encode(JSON.stringify(timeline));
  const read = vi.fn(async () => {
    meanwhile?.();
    return bytes;
  });
  return { name: `${headline}.json`, size: bytes.length, read };
}
const offer = (...waiting: ReturnType<typeof offered>[]) =>
  useOffered.setState((state) => ({ waiting: [...state.waiting, ...waiting] }));
const told = () =>
  useDesk
    .getState()
    .told.map(({ name, outcome }) => [name, outcome.kind === 'taken' ? 'taken' : outcome.kind]);
const shown = () => useExplorer.getState().ownFile?.name;

beforeEach(() => {
  clearDesk();
  useOffered.setState({ waiting: [] });
  useExplorer.setState(useExplorer.getInitialState(), true);
});

it('shows the first of a heap that opens, keeps the others, and takes files that come meanwhile', async () => {
  const late = offered('late');
  offer(
    offered('', undefined),
    offered('one', () => offer(late)),
  );
  useOffered.setState(({ waiting }) => ({
    waiting: waiting.map((file, at) =>
      at === 0 ? { ...file, name: 'folder', read: () => Promise.reject() } : file,
    ),
  }));
  const reading = readWaiting(WORDS);
  void readWaiting(WORDS);
  await reading;
  expect(told()).toEqual([
    ['folder', 'unreadable'],
    ['one.json', 'taken'],
    ['late.json', 'taken'],
  ]);
  expect(late.read).toHaveBeenCalledTimes(1);
  expect(shown()).toBe('one.json');
  expect(useDesk.getState().inHand).toBeUndefined();
  offer(offered('next'));
  await readWaiting(WORDS);
  expect(told()).toEqual([['next.json', 'taken']]);
  expect(shown()).toBe('next.json');
});

it('calls off the file in hand, and goes on to the next', async () => {
  offer(
    offered('one', () => useDesk.getState().inHand?.cancel()),
    offered('two'),
  );
  await readWaiting(WORDS);
  expect(told()).toEqual([
    ['one.json', 'cancelled'],
    ['two.json', 'taken'],
  ]);
  expect(shown()).toBe('two.json');
});

it('opens nothing of a heap once the reader has gone on', async () => {
  offer(
    offered('one', () => useDesk.getState().inHand?.cancel()),
    offered('two', () => useExplorer.getState().goTo({ view: 'grid' })),
    offered('three'),
  );
  await readWaiting(WORDS);
  expect(shown()).toBeUndefined();
  expect(useExplorer.getState().view).toBe('grid');
  expect(
    useDesk
      .getState()
      .told.slice(1)
      .map(({ outcome }) => outcome),
  ).toMatchObject([{ taken: { notOpened: true } }, { taken: { notOpened: true } }]);
});

describe('a file that is removed', () => {
  const removed = async () => {
    offer(offered('one'));
    await readWaiting(WORDS);
    const { ownFile, goTo } = useExplorer.getState();
    goTo({ view: 'grid' });
    useExplorer.setState({ index: [{ id: 'first' }] as never });
    if (ownFile) await removeFile(ownFile);
    const [entry] = useDesk.getState().told;
    if (entry?.outcome.kind !== 'removed') throw new Error('it was kept');
    return { key: entry.key, undo: entry.outcome.undo };
  };

  it('is no longer said to be kept; undone, it is as it was', async () => {
    const { key, undo } = await removed();
    expect(told()).toEqual([['one.json', 'removed']]);
    expect(useOffered.getState().hasNews).toBe(true);
    expect(useExplorer.getState()).toMatchObject({ corpusId: 'first', ownFile: undefined });
    expect((await listKept()).some(({ name }) => name === 'one.json')).toBe(false);
    retell(key, await undo());
    expect(told()).toEqual([['one.json', 'put-back']]);
    expect((await listKept()).some(({ name }) => name === 'one.json')).toBe(true);
    expect(useExplorer.getState()).toMatchObject({ view: 'grid', ownFile: { name: 'one.json' } });
  });

  it('does not take back a reader who has gone on', async () => {
    const { undo } = await removed();
    useExplorer.getState().goTo({ view: 'articles' });
    await undo();
    expect(useExplorer.getState()).toMatchObject({ view: 'articles', ownFile: undefined });
  });
});
