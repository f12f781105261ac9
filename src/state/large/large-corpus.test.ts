import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { columnFile } from '../../domain/columns/file/write-column-file.ts';
import { noMoments, shardsOf } from '../../domain/columns/shards.ts';
import { bufferOf } from '../../domain/columns/testing/packed.ts';
import type { Corpus, MomentId } from '../../domain/corpus/corpus.ts';
import { readCorpus } from '../../domain/corpus/read.ts';
import { generatedFile } from '../../domain/corpus/testing/generated.ts';
import { NO_FILTERS } from '../../domain/query/filters.ts';
import { indexCorpus } from '../../domain/query/query.ts';
import { instant } from '../../domain/time/instant.ts';
import { useExplorer } from '../store.ts';
import { answeringOf, type OpenCorpus, type Part } from './answering.ts';
import { LargeClient } from './client.ts';
import { Desk } from './desk.ts';
import { PartsFetched } from './parts.ts';
import type { Hearing, OpenLine, ToWorker } from './protocol.ts';
import { readJson } from './read-large.ts';
import { shown } from './shown.ts';

const MOMENTS = 60;
const file = generatedFile({ moments: MOMENTS, articles: 4 });
const initial = useExplorer.getState();

/** Workers on the page, whose hearing can be held up. */
class Workers {
  readonly open = new Set<Desk>();
  isHeldUp = false;
  /** What was asked, in its order. */
  readonly asked: string[] = [];
  #waiting: (() => void)[] = [];
  #hearing: Hearing | undefined;

  readonly line: OpenLine = (hearing: Hearing) => {
    this.#hearing = hearing;
    const desk = new Desk({
      post: (message) => queueMicrotask(() => hearing.hear(structuredClone(message))),
      turn: async () => undefined,
      now: () => 0,
    });
    this.open.add(desk);
    const post = (message: ToWorker) => {
      if (message.kind === 'ask') this.asked.push(message.question.kind);
      const hear = () => void desk.hear(structuredClone(message));
      if (this.isHeldUp && message.kind === 'ask') this.#waiting.push(hear);
      else hear();
    };
    return {
      post,
      close: () => {
        desk.close();
        this.open.delete(desk);
      },
    };
  };

  /** The one that was opened last ends. */
  end(): void {
    this.#hearing?.ended('It was ended.');
  }

  letGo(): void {
    this.isHeldUp = false;
    for (const hear of this.#waiting) hear();
    this.#waiting = [];
  }
}

async function packed(megabytes: readonly number[]) {
  const nothing = () => undefined;
  const pieces = [new TextEncoder().encode(JSON.stringify(file))];
  const turn = async () => undefined;
  const { data } = await readJson({ url: 'x', pieces, onMoments: nothing, onAllRead: nothing, turn });
  const head = { ...file, moments: [] };
  const shards = [...shardsOf(data, MOMENTS / 3)];
  const files = new Map([['head', bufferOf(columnFile(head, noMoments(data)))]]);
  for (const [at, shard] of shards.entries())
    files.set(`part ${at}`, bufferOf(columnFile(head, shard.data, true)));
  const parts: Part[] = shards.map((shard, at) => ({
    path: `part ${at}`,
    bytes: (megabytes[at] ?? 0) * 1024 * 1024,
    moments: shard.moments,
    ...(shard.from !== undefined && shard.to !== undefined && { from: shard.from, to: shard.to }),
  }));
  return { files, parts };
}

/** Too much for all to be fetched at once, and little enough to come unasked. */
const EACH = [4, 4, 4];

/** A corpus in three parts, of which one is here, on view. */
async function onView(workers: Workers, megabytes = EACH) {
  const { files, parts } = await packed(megabytes);
  vi.stubGlobal(
    'fetch',
    vi.fn(async (url: string) => new Response(files.get(decodeURI(url).replace(/^\//, ''))?.slice(0))),
  );
  const client = new LargeClient({ worker: workers.line, twin: workers.line });
  const fetched = new PartsFetched(client, parts);
  const { signal } = new AbortController();
  const opened = await shown(client, await fetched.load('head', signal, () => undefined), signal, fetched);
  useExplorer.setState(opened);
  answeringOf(opened.corpus)?.open();
  return { opened, fetched, client };
}

const settling = () => vi.waitFor(() => expect(useExplorer.getState().corpus?.moments.length).toBe(40));

/** As the store's subscription in `corpus-loading.ts`. */
let stop: () => void = () => undefined;
beforeEach(() => {
  useExplorer.setState(initial, true);
  stop = useExplorer.subscribe((state, before) => {
    if (before.corpus && before.corpus !== state.corpus) answeringOf(before.corpus)?.close();
  });
});
afterEach(() => {
  useExplorer.setState(initial, true);
  stop();
  vi.unstubAllGlobals();
});

function otherCorpus(): OpenCorpus {
  const reading = readCorpus(generatedFile({ moments: 5, articles: 1 }));
  if (!reading.ok) throw new Error('no corpus');
  return reading;
}

describe('a corpus with no filter on any more', () => {
  /** With a filter on, and then off again, which is still to be heard of. */
  async function cleared(workers: Workers) {
    const { opened } = await onView(workers, [4, 400, 400]);
    const index = answeringOf(opened.corpus);
    const matched = () => index?.result().matched.length;
    useExplorer.getState().setFilters({ ...NO_FILTERS, kinds: ['statement'] });
    await vi.waitFor(() => expect(matched()).toBeLessThan(20));
    workers.isHeldUp = true;
    useExplorer.getState().setFilters(NO_FILTERS);
    expect(matched()).toBeLessThan(20);
    return { index, matched };
  }

  it('has everything once the index says so, with the timeline', async () => {
    const workers = new Workers();
    const { matched } = await cleared(workers);
    workers.letGo();
    await vi.waitFor(() => expect(matched()).toBe(20));
  });

  it('has everything at once where the index ended', async () => {
    const workers = new Workers();
    const { matched } = await cleared(workers);
    vi.spyOn(console, 'error').mockReturnValue();
    workers.end();
    expect(matched()).toBe(20);
  });

  it('has everything for whoever comes back to it', async () => {
    const workers = new Workers();
    const { index, matched } = await cleared(workers);
    index?.close();
    index?.open();
    expect(matched()).toBe(20);
  });
});

describe('a corpus in parts', () => {
  it('goes on with the same worker once another part has come', async () => {
    const workers = new Workers();
    const { opened, fetched } = await onView(workers);
    expect(opened.corpus.moments.length).toBe(20);
    fetched.fetch([1]);
    await settling();
    expect(workers.open.size).toBe(1);
  });

  it('follows the filters where fetching was cancelled once all had come', async () => {
    const workers = new Workers();
    const { fetched, client } = await onView(workers);
    workers.isHeldUp = true;
    fetched.fetch([1]);
    await vi.waitFor(() => expect(client.generation).toBe(2));
    fetched.cancel();
    workers.letGo();
    await settling();
    const { corpus } = useExplorer.getState();
    useExplorer.getState().setFilters({ ...NO_FILTERS, kinds: ['statement'] });
    const result = () => corpus && answeringOf(corpus)?.result().matched.length;
    await vi.waitFor(() => expect(result()).toBeLessThan(40));
    expect(workers.open.size).toBe(1);
  });

  it('that was left while a part settled does not come back, and its worker ends', async () => {
    const workers = new Workers();
    const { fetched, client } = await onView(workers);
    workers.isHeldUp = true;
    fetched.fetch([1]);
    await vi.waitFor(() => expect(client.generation).toBe(2));
    const other = otherCorpus();
    useExplorer.setState(other);
    workers.letGo();
    await vi.waitFor(() => expect(fetched.newest?.corpus.moments.length).toBe(40));
    expect(useExplorer.getState().corpus).toBe(other.corpus);
    expect(workers.open.size).toBe(0);
    await new Promise((resolve) => setTimeout(resolve, 400));
    expect(fetched.state().fetching).toBeUndefined();
  });
});

it('goes on to the moment of the link where nothing that the window touches may come unasked', async () => {
  const workers = new Workers();
  const { fetched } = await onView(workers, [1, 64, 2]);
  const [first, , last] = fetched.state().parts;
  const [id = ''] = [...file.moments].reverse().map((moment) => moment.id);
  expect([first?.isHere, last?.isHere]).toEqual([true, false]);
  const { whole } = answeringOf(useExplorer.getState().corpus as Corpus)?.frame ?? {};
  useExplorer.setState({ ...(whole && { window: whole }), open: id as MomentId });
  await vi.waitFor(() => expect(fetched.state().parts[2]?.isHere).toBe(true), 3_000);
  expect(fetched.state().parts[1]?.isHere).toBe(false);
});

describe('with other filters', () => {
  it('is asked again by the change itself what somebody follows, and what takes long comes last', async () => {
    const workers = new Workers();
    const { opened } = await onView(workers);
    const index = answeringOf(opened.corpus);
    const window = { from: instant(0), to: instant(1) };
    const span = { span: window, bins: 4 };
    index?.ask('density', span, NO_FILTERS);
    index?.ask('shown', window, NO_FILTERS);
    index?.ask('hours', window, NO_FILTERS);
    index?.follow('density');
    index?.follow('shown');
    const leave = index?.follow('hours');
    await vi.waitFor(() => expect(index?.latest('hours')).toBeDefined());
    const askedBy = (filters: typeof NO_FILTERS) => {
      workers.asked.splice(0);
      useExplorer.getState().setFilters(filters);
      return [...workers.asked];
    };
    const statements = { ...NO_FILTERS, kinds: ['statement' as const] };
    expect(askedBy(statements)).toEqual(['hours', 'shown', 'query', 'density']);
    await vi.waitFor(() => expect(index?.latest('density')?.filters).toBe(statements));
    expect(index?.latest('density')?.asked).toBe(span);
    leave?.();
    expect(askedBy(NO_FILTERS)).toEqual(['shown', 'query', 'density']);
  });
});

describe('a moment judged by itself', () => {
  it('passes what a corpus at hand lets through', async () => {
    const { opened, fetched } = await onView(new Workers());
    fetched.fetch([1, 2]);
    await vi.waitFor(() => expect(useExplorer.getState().corpus?.moments.length).toBe(MOMENTS));
    const { corpus = opened.corpus } = useExplorer.getState();
    const whole = readCorpus(file);
    if (!whole.ok) throw new Error('no corpus');
    const { moments, entities, articles } = whole.corpus as Corpus;
    const queries = indexCorpus(whole.corpus);
    const [entity, article] = [entities[0]?.id ?? '', articles[0]?.id ?? ''];
    const when = [...moments][30]?.when.earliest;
    const all = [
      { ...NO_FILTERS, statuses: ['disputed' as const] },
      { ...NO_FILTERS, entities: { [entity]: 'in' as const } },
      { ...NO_FILTERS, articles: { [article]: 'out' as const } },
      { ...NO_FILTERS, ...(when !== undefined && { time: { from: when, sureness: 'possibly' as const } }) },
    ];
    for (const filters of all as (typeof NO_FILTERS)[]) {
      const { matchedIds } = queries.run(filters);
      expect(matchedIds.size).toBeGreaterThan(0);
      const passed = [...moments].filter(({ id }) => answeringOf(corpus)?.passes(filters, id));
      expect(passed.map(({ id }) => id)).toEqual([...matchedIds]);
    }
  });

  it('is not judged by a text that nobody has told of yet', async () => {
    const workers = new Workers();
    const { opened } = await onView(workers);
    const answering = answeringOf(opened.corpus);
    expect(answering?.knowsText('')).toBe(true);
    workers.isHeldUp = true;
    const [word = ''] = file.moments[0]?.title.split(' ') ?? [];
    useExplorer.getState().setFilters({ ...NO_FILTERS, text: word });
    expect(answering?.knowsText(word)).toBe(false);
    workers.letGo();
    await vi.waitFor(() => expect(answering?.knowsText(word)).toBe(true));
    const filters = { ...NO_FILTERS, text: word };
    const passed = [...opened.corpus.moments].filter(({ id }) => answering?.passes(filters, id));
    expect(passed.length).toBe(answering?.result().matched.length);
  });
});
