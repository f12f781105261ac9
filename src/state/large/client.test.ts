import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { NO_FILTERS } from '../../domain/query/filters.ts';
import { FORGIVEN_AFTER, LargeClient, LONGEST_SILENCE, MOST_ENDS } from './client.ts';
import type { Answer, Hearing, LoadedColumns, Question, ToWorker } from './protocol.ts';

/** The other end of a line, in the hands of a test. */
class Other {
  readonly heard: ToWorker[] = [];
  isClosed = false;
  readonly hearing: Hearing;

  constructor(hearing: Hearing) {
    this.hearing = hearing;
  }

  get asked(): Extract<ToWorker, { kind: 'ask' }>[] {
    return this.heard.filter((message) => message.kind === 'ask');
  }

  tell(to: Extract<ToWorker, { kind: 'ask' }> | undefined, answer: Answer): void {
    if (!to) throw new Error('nothing was asked');
    this.hearing.hear({ kind: 'told', generation: to.generation, id: to.id, answer });
  }
}

function lines(others: Other[]) {
  const open = (hearing: Hearing) => {
    const other = new Other(hearing);
    others.push(other);
    return {
      post: (message: ToWorker) => void other.heard.push(message),
      close: () => {
        other.isClosed = true;
      },
    };
  };
  return open;
}

const loaded = {
  file: {},
  data: { length: 0, sections: {} },
  leadPair: undefined,
} as unknown as LoadedColumns;
const hours = (from: number): Question =>
  ({ kind: 'hours', filters: NO_FILTERS, asked: { from, to: from + 1 } }) as Question;

const searching = (text: string): Question => ({ kind: 'query', filters: { ...NO_FILTERS, text } });

/** A client that holds a corpus, and those at the other end: workers, and twins. */
async function holding() {
  const workers: Other[] = [];
  const twins: Other[] = [];
  const client = new LargeClient({ worker: lines(workers), twin: lines(twins) });
  const loading = client.load({ kind: 'json', path: 'x' }, () => undefined);
  workers[0]?.hearing.hear({ kind: 'hello' });
  workers[0]?.hearing.hear({ kind: 'loaded', generation: 1, loaded });
  client.hold(await loading);
  return { client, workers, twins };
}

/** Ends the worker in use, and has the next one take its place. */
function endAndFollow(workers: readonly Other[]): Other | undefined {
  workers.at(-1)?.hearing.ended('out of memory');
  const next = workers.at(-1);
  next?.hearing.hear({ kind: 'hello' });
  next?.hearing.hear({ kind: 'held', generation: 1 });
  return next;
}

beforeEach(() => {
  vi.useFakeTimers();
  vi.spyOn(console, 'warn').mockImplementation(() => undefined);
  vi.spyOn(console, 'error').mockImplementation(() => undefined);
});
afterEach(() => {
  vi.useRealTimers();
  vi.restoreAllMocks();
});

describe('questions', () => {
  it('go one at a time, and only the latest of those that wait is asked', async () => {
    const { client, workers } = await holding();
    for (const from of [1, 2, 3, 4]) client.ask('a', hours(from));
    const [worker] = workers;
    expect(worker?.asked.map(({ question }) => question)).toEqual([hours(1)]);
    worker?.tell(worker.asked[0], true);
    expect(worker?.asked.map(({ question }) => question)).toEqual([hours(1), hours(4)]);
    expect(client.latest('a')).toBe(true);
    worker?.tell(worker.asked[1], false);
    expect(client.latest('a')).toBe(false);
    expect(worker?.asked).toHaveLength(2);
  });

  it('do not wait for those of other slots', async () => {
    const { client, workers } = await holding();
    client.ask('a', hours(1));
    client.ask('b', hours(2));
    expect(workers[0]?.asked).toHaveLength(2);
    workers[0]?.tell(workers[0].asked[1], true);
    expect([client.latest('a'), client.latest('b')]).toEqual([undefined, true]);
  });

  it('are asked once, however often the same is asked', async () => {
    const { client, workers } = await holding();
    const question = hours(1);
    client.ask('a', question);
    client.ask('a', { ...question });
    workers[0]?.tell(workers[0].asked[0], true);
    client.ask('a', question);
    expect(workers[0]?.asked).toHaveLength(1);
  });

  it('are answered once: what was told of an earlier generation is passed over', async () => {
    const { client, workers } = await holding();
    client.ask('a', hours(1));
    const [worker] = workers;
    const [old] = worker?.asked ?? [];
    const adding = client.add('x', [], () => undefined);
    worker?.hearing.hear({ kind: 'loaded', generation: 2, loaded });
    client.hold(await adding);
    worker?.tell(old, true);
    expect(client.latest('a')).toBeUndefined();
    client.ask('a', hours(1));
    expect(worker?.asked.at(-1)).toMatchObject({ generation: 2, question: hours(1) });
  });

  it('are told with their answers, as they were asked', async () => {
    const { client, workers } = await holding();
    const [first, second] = [hours(1), hours(2)];
    client.ask('a', first);
    client.ask('a', second);
    workers[0]?.tell(workers[0].asked[0], true);
    expect(client.answered('a')?.question).toBe(first);
    workers[0]?.tell(workers[0].asked[1], true);
    expect(client.answered('a')?.question).toBe(second);
  });

  it('carry no places over to a corpus with more moments, and what was told of others is forgotten', async () => {
    const { client, workers } = await holding();
    const [worker] = workers;
    const detail = { kind: 'detail', filters: NO_FILTERS, asked: { width: 8, always: [3] } };
    const cluster = { kind: 'cluster', filters: NO_FILTERS, asked: { detail: detail.asked, id: 'x' } };
    client.ask('detail', detail as unknown as Question);
    client.ask('cluster', cluster as unknown as Question);
    for (const asked of worker?.asked ?? []) worker?.tell(asked, true);
    expect(client.latest('detail')).toBe(true);
    const adding = client.add('x', [], () => undefined);
    worker?.hearing.hear({ kind: 'loaded', generation: 2, loaded });
    client.hold(await adding);
    expect([client.latest('detail'), client.latest('cluster')]).toEqual([undefined, undefined]);
    const again = worker?.asked.filter(({ generation }) => generation === 2);
    expect(again?.map(({ question }) => question)).toEqual([
      { ...detail, asked: { ...detail.asked, always: [] } },
    ]);
  });

  it('tell whoever listens, until they no longer do', async () => {
    const { client, workers } = await holding();
    const listener = vi.fn();
    const stop = client.subscribe(listener);
    client.ask('a', hours(1));
    workers[0]?.tell(workers[0].asked[0], true);
    expect(listener).toHaveBeenCalledOnce();
    stop();
    client.ask('a', hours(2));
    workers[0]?.tell(workers[0].asked[1], true);
    expect(listener).toHaveBeenCalledOnce();
  });
});

describe('a worker that ends', () => {
  it('is followed by another, which is sent the corpus and asked the last questions again', async () => {
    const { client, workers } = await holding();
    client.ask('a', hours(1));
    workers[0]?.tell(workers[0].asked[0], true);
    client.ask('b', hours(2));
    client.ask('b', hours(3));
    workers[0]?.hearing.ended('out of memory');
    expect(client.state).toEqual({ kind: 'restarting' });
    expect(workers[1]?.heard).toEqual([{ kind: 'hold', generation: 1, held: loaded }]);
    expect(client.latest('a')).toBe(true);
    workers[1]?.hearing.hear({ kind: 'held', generation: 1 });
    expect(client.state).toEqual({ kind: 'ready' });
    expect(workers[1]?.asked.map(({ question }) => question)).toEqual([hours(1), hours(3)]);
    expect(client.restarts).toBe(1);
  });

  it('is not heard any more', async () => {
    const { client, workers } = await holding();
    client.ask('a', hours(1));
    const [old] = workers[0]?.asked ?? [];
    const next = endAndFollow(workers);
    workers[0]?.tell(old, true);
    expect(client.latest('a')).toBeUndefined();
    next?.tell(next.asked[0], false);
    expect(client.latest('a')).toBe(false);
  });

  it('is given up once that happened too often, and what was told stays', async () => {
    const { client, workers } = await holding();
    client.ask('a', hours(1));
    workers[0]?.tell(workers[0].asked[0], true);
    for (let end = 0; end < MOST_ENDS; end++) endAndFollow(workers);
    expect(client.state).toEqual({ kind: 'failed' });
    expect(workers).toHaveLength(MOST_ENDS);
    client.ask('a', hours(2));
    expect(workers).toHaveLength(MOST_ENDS);
    expect(client.latest('a')).toBe(true);
  });

  it('is known by its silence while an answer is owed, and only then', async () => {
    const { client, workers } = await holding();
    vi.advanceTimersByTime(10 * LONGEST_SILENCE);
    expect(workers).toHaveLength(1);
    client.ask('a', hours(1));
    vi.advanceTimersByTime(LONGEST_SILENCE - 1);
    workers[0]?.hearing.hear({ kind: 'building', generation: 1, share: 0.5 });
    expect(client.state).toEqual({ kind: 'building', share: 0.5 });
    vi.advanceTimersByTime(LONGEST_SILENCE - 1);
    expect(workers).toHaveLength(1);
    vi.advanceTimersByTime(1);
    expect(workers[0]?.isClosed).toBe(true);
    expect(workers).toHaveLength(2);
  });

  it('is not taken for silent once it has answered all it was asked', async () => {
    const { client, workers } = await holding();
    client.ask('a', hours(1));
    workers[0]?.tell(workers[0].asked[0], true);
    vi.advanceTimersByTime(10 * LONGEST_SILENCE);
    expect(workers).toHaveLength(1);
  });

  it('is not taken for silent while the page itself was too busy to hear', async () => {
    const { client, workers } = await holding();
    client.ask('a', hours(1));
    vi.advanceTimersByTime(LONGEST_SILENCE - 2_000);
    vi.setSystemTime(Date.now() + 10 * LONGEST_SILENCE);
    vi.advanceTimersByTime(1_000);
    expect(workers).toHaveLength(1);
    vi.advanceTimersByTime(2_000);
    expect(workers).toHaveLength(2);
  });

  it('while it loads is followed by another that loads anew, until it is given up', async () => {
    const workers: Other[] = [];
    const client = new LargeClient({ worker: lines(workers), twin: lines([]) });
    const loading = client.load({ kind: 'json', path: 'x' }, () => undefined);
    const failure = loading.catch((error: { failure: unknown }) => error.failure);
    for (let end = 0; end < MOST_ENDS; end++) {
      expect(workers[end]?.heard).toEqual([
        { kind: 'load', generation: 1, source: { kind: 'json', path: 'x' } },
      ]);
      workers[end]?.hearing.hear({ kind: 'hello' });
      workers[end]?.hearing.ended('out of memory');
    }
    expect(await failure).toMatchObject({ kind: 'large', fault: { kind: 'ended' } });
    expect(workers).toHaveLength(MOST_ENDS);
  });
});

describe('a question that ends the worker', () => {
  it('is left out once it did so twice, and the others are answered', async () => {
    const { client, workers } = await holding();
    client.ask('deadly', hours(1));
    client.ask('b', hours(2));
    endAndFollow(workers);
    const next = endAndFollow(workers);
    expect(next?.asked.map(({ question }) => question)).toEqual([hours(2)]);
    next?.tell(next.asked[0], true);
    expect(client.latest('b')).toBe(true);
    expect(client.isSettled).toBe(true);
  });

  it('is asked without its text where it has one, and so is every other from then on', async () => {
    const { client, workers } = await holding();
    client.ask('query', searching('ship'));
    endAndFollow(workers);
    expect(client.isSearchless).toBe(false);
    const next = endAndFollow(workers);
    expect(client.isSearchless).toBe(true);
    expect(client.state).toEqual({ kind: 'ready' });
    expect(next?.asked.map(({ question }) => question.filters.text)).toEqual(['']);
    next?.tell(next.asked[0], true);
    expect(client.answered('query')?.question).toEqual(searching('ship'));
    client.ask('query', searching('shore'));
    expect(next?.asked.at(-1)?.question.filters.text).toBe('');
  });
});

describe('ends far apart', () => {
  it('are not counted together', async () => {
    const { client, workers } = await holding();
    for (let end = 0; end < 2 * MOST_ENDS; end++) {
      endAndFollow(workers);
      vi.advanceTimersByTime(FORGIVEN_AFTER + 1);
    }
    expect(client.state).toEqual({ kind: 'ready' });
    expect(client.restarts).toBe(2 * MOST_ENDS);
  });
});

it('how far search is, is told by whole per cents', async () => {
  const { client, workers } = await holding();
  const listener = vi.fn();
  client.subscribe(listener);
  for (const share of [0.101, 0.104, 0.109, 0.111, 0.999, 1])
    workers[0]?.hearing.hear({ kind: 'building', generation: 1, share });
  expect(listener).toHaveBeenCalledTimes(4);
  expect(client.state).toEqual({ kind: 'ready' });
});

it('a worker that joins parts is not taken for silent', async () => {
  const { client, workers } = await holding();
  client.ask('a', hours(1));
  const adding = client.add('x', [], () => undefined);
  vi.advanceTimersByTime(3 * LONGEST_SILENCE);
  expect(workers).toHaveLength(1);
  workers[0]?.hearing.hear({ kind: 'loaded', generation: 2, loaded });
  client.hold(await adding);
  vi.advanceTimersByTime(2 * LONGEST_SILENCE);
  expect(workers).toHaveLength(2);
});

describe('a worker that cannot be started', () => {
  it.each([
    ['throws', true],
    ['ends before it is heard', false],
  ])('and %s is replaced by the page’s own twin, which only the console tells', async (_, throws) => {
    const [workers, twins]: [Other[], Other[]] = [[], []];
    const worker = lines(workers);
    const client = new LargeClient({
      worker: (hearing) => {
        if (throws) throw new Error('not here');
        return worker(hearing);
      },
      twin: lines(twins),
    });
    const loading = client.load({ kind: 'json', path: 'x' }, () => undefined);
    workers[0]?.hearing.ended('The script did not start.');
    expect(twins[0]?.heard).toHaveLength(1);
    twins[0]?.hearing.hear({ kind: 'loaded', generation: 1, loaded });
    await loading;
    expect(client.state).toEqual({ kind: 'ready' });
    expect(client.restarts).toBe(0);
    expect(console.warn).toHaveBeenCalledOnce();
  });
});

describe('calling it off', () => {
  it('ends the worker and what it loads', async () => {
    const workers: Other[] = [];
    const client = new LargeClient({ worker: lines(workers), twin: lines([]) });
    const onProgress = vi.fn();
    const loading = client.load({ kind: 'json', path: 'x' }, onProgress);
    client.close();
    await expect(loading).rejects.toMatchObject({ failure: { fault: { kind: 'cancelled' } } });
    expect(workers[0]?.isClosed).toBe(true);
  });

  it('of a corpus that is shown again later wakes another worker with the first question', async () => {
    const { client, workers } = await holding();
    client.close();
    expect(workers[0]?.isClosed).toBe(true);
    client.ask('a', hours(1));
    expect(workers[1]?.heard).toEqual([{ kind: 'hold', generation: 1, held: loaded }]);
    workers[1]?.hearing.hear({ kind: 'held', generation: 1 });
    expect(workers[1]?.asked).toHaveLength(1);
    expect(client.restarts).toBe(0);
  });
});
