import fc from 'fast-check';
import { describe, expect, it, vi } from 'vitest';
import { recordsInFileOrder } from '../../domain/columns/joined.ts';
import type { EntityId, SetAside } from '../../domain/corpus/corpus.ts';
import { readCorpus } from '../../domain/corpus/read.ts';
import { generatedFile } from '../../domain/corpus/testing/generated.ts';
import { densityOf } from '../../domain/overview/density.ts';
import { shownOf } from '../../domain/overview/shown.ts';
import { mayShowClock } from '../../domain/overview/ticks.ts';
import { type Filters, NO_FILTERS } from '../../domain/query/filters.ts';
import { indexCorpus } from '../../domain/query/query.ts';
import { corpusLedBy } from './corpus-in-columns.ts';
import { Desk } from './desk.ts';
import { LargeIndex } from './large-index.ts';
import type { Answer, FromWorker, QueryTold, Question } from './protocol.ts';
import { LargeRefusal, readJson } from './read-large.ts';

const file = generatedFile({ moments: 240, articles: 8 });
const text = JSON.stringify(file);
const bytesOf = (json: string) => new TextEncoder().encode(json);

async function read(pieces: Iterable<Uint8Array>) {
  const nothing = () => undefined;
  return readJson({
    url: 'x.json',
    pieces,
    onMoments: nothing,
    onAllRead: nothing,
    turn: async () => undefined,
  });
}

/** A desk, and all it says. Buffers are handed over as to another thread: the sender has them no more. */
function deskHeard() {
  const said: FromWorker[] = [];
  const post = (message: FromWorker, transfer: readonly Transferable[]) =>
    void said.push(structuredClone(message, { transfer: [...transfer] }));
  let now = 0;
  const desk = new Desk({ post, turn: async () => undefined, now: () => (now += 1_000) });
  return { desk, said };
}

async function loadedDesk() {
  const { desk, said } = deskHeard();
  await desk.hear({
    kind: 'load',
    generation: 1,
    source: { kind: 'bytes', form: 'json', name: 'x', bytes: bytesOf(text), most: 300 },
  });
  const ask = async (question: Question): Promise<Answer | undefined> => {
    await desk.hear({ kind: 'ask', generation: 1, id: 7, question });
    const last = said.findLast((message) => message.kind === 'told');
    return last?.answer;
  };
  return { desk, said, ask };
}

describe('a corpus file read as it comes', () => {
  it('is the same wherever it is cut', async () => {
    const small = JSON.stringify(generatedFile({ moments: 12, articles: 2 }), null, 1);
    const bytes = bytesOf(small);
    const whole = readCorpus(JSON.parse(small));
    if (!whole.ok) throw new Error('no corpus');
    const cut = fc.array(fc.nat({ max: bytes.length }), { maxLength: 20 });
    await fc.assert(
      fc.asyncProperty(cut, async (places) => {
        const ends = [...new Set(places), bytes.length].sort((a, b) => a - b);
        const pieces = ends.map((end, index) => bytes.subarray(ends[index - 1] ?? 0, end));
        const { data, file, setAside } = await read(pieces);
        expect(setAside).toEqual(whole.setAside);
        expect({ ...file, moments: [...recordsInFileOrder(data)] }).toStrictEqual(whole.file);
      }),
      { numRuns: 40 },
    );
  });

  it.each([
    ['cut short', text.slice(0, -1), 'not-json'],
    ['no JSON', 'corpus', 'not-json'],
    ['a page', '<!doctype html>', 'missing'],
    ['a list', '[]', 'refused'],
    ['another object', '{"a": 1}', 'refused'],
    ['nested too deeply', `{"a": ${'['.repeat(5_000)}`, 'large'],
    ['saying a field twice', `${text.slice(0, -1)}, "moments": []}`, 'large'],
  ])('that is %s is refused kindly', async (_, json, kind) => {
    const failure = await read([bytesOf(json)]).catch((error: unknown) => error);
    expect(failure).toBeInstanceOf(LargeRefusal);
    expect(failure).toMatchObject({ failure: { kind, url: 'x.json' } });
  });
});

describe('the desk', () => {
  it('says how far it is, and hands over what it read', async () => {
    const { said } = await loadedDesk();
    expect(said[0]).toEqual({ kind: 'hello' });
    const progress = said.filter((message) => message.kind === 'progress');
    expect(progress.at(-1)?.progress).toMatchObject({ moments: 240, isIndexing: true });
    const loaded = said.find((message) => message.kind === 'loaded')?.loaded;
    expect([...recordsInFileOrder(loaded?.data ?? { length: 0, sections: {} })]).toStrictEqual(file.moments);
    expect(loaded?.setAside).toEqual([]);
  });

  it('answers as a corpus at hand is told of', async () => {
    const { ask } = await loadedDesk();
    const reading = readCorpus(JSON.parse(text));
    if (!reading.ok) throw new Error('no corpus');
    const { corpus } = reading;
    const queries = indexCorpus(corpus);
    const actor = corpus.entities[0]?.id ?? '';
    const word = corpus.moments[0]?.title.split(' ')[0] ?? '';
    const all: readonly Filters[] = [
      NO_FILTERS,
      { ...NO_FILTERS, kinds: ['statement'] },
      { ...NO_FILTERS, entities: { [actor as EntityId]: 'in' }, statuses: ['disputed'] },
      { ...NO_FILTERS, text: word },
    ];
    const window = {
      from: corpus.moments[60]?.when.earliest ?? 0,
      to: corpus.moments[160]?.when.latest ?? 1,
    };
    const span = window as Parameters<typeof densityOf>[1];
    for (const filters of all) {
      const { matched } = queries.run(filters);
      const told = (await ask({ kind: 'query', filters })) as QueryTold;
      const places = told.places ?? corpus.moments.keys();
      expect([...places]).toEqual(matched.map((moment) => corpus.moments.indexOf(moment)));
      expect(told.found === undefined).toBe(filters.text === '');
      expect(await ask({ kind: 'shown', filters, asked: span })).toEqual(shownOf(matched, 240, span));
      expect(await ask({ kind: 'density', filters, asked: { span, bins: 16 } })).toEqual(
        densityOf(matched, span, 16).map((count) => expect.closeTo(count, 6)),
      );
      const whens = matched.map(({ when }) => when);
      expect(await ask({ kind: 'hours', filters, asked: span })).toBe(mayShowClock(whens, span));
    }
  });

  it('answers nothing of a generation that has gone', async () => {
    const { desk, said } = await loadedDesk();
    const question: Question = { kind: 'query', filters: NO_FILTERS };
    await desk.hear({ kind: 'ask', generation: 0, id: 1, question });
    expect(said.some((message) => message.kind === 'told')).toBe(false);
  });

  it('takes over what another desk held', async () => {
    const { said } = await loadedDesk();
    const loaded = said.find((message) => message.kind === 'loaded')?.loaded;
    if (!loaded) throw new Error('nothing was loaded');
    const next = deskHeard();
    await next.desk.hear({ kind: 'hold', generation: 1, held: loaded });
    await next.desk.hear({
      kind: 'ask',
      generation: 1,
      id: 3,
      question: { kind: 'query', filters: NO_FILTERS },
    });
    expect(next.said.map(({ kind }) => kind)).toEqual(['hello', 'held', 'told']);
  });

  it('goes on telling what was set aside after it took over', async () => {
    const { said } = await loadedDesk();
    const loaded = said.find((message) => message.kind === 'loaded')?.loaded;
    if (!loaded) throw new Error('nothing was loaded');
    const setAside = [{ path: 'moments[0]', reason: { kind: 'missing-field' } }] as unknown as SetAside[];
    const next = deskHeard();
    await next.desk.hear({ kind: 'hold', generation: 1, held: { ...loaded, setAside } });
    await next.desk.hear({ kind: 'add', generation: 2, url: 'x', parts: [] });
    const added = next.said.find((message) => message.kind === 'loaded')?.loaded;
    expect(added?.setAside).toEqual(setAside);
  });

  it('leaves the text out where search cannot be made, and says so with its answer', async () => {
    vi.spyOn(console, 'error').mockImplementation(() => undefined);
    const { said } = await loadedDesk();
    const loaded = said.find((message) => message.kind === 'loaded')?.loaded;
    if (!loaded) throw new Error('nothing was loaded');
    const index = new LargeIndex(corpusLedBy(loaded), loaded.data, () => Promise.reject(new Error('memory')));
    const { answer } = await index.answer({ kind: 'query', filters: { ...NO_FILTERS, text: 'ship' } });
    const { places, filters, found } = answer as QueryTold;
    expect([places, filters, found]).toEqual([undefined, NO_FILTERS, undefined]);
  });

  it('says nothing any more once it is closed', async () => {
    const { desk, said } = deskHeard();
    desk.close();
    await desk.hear({
      kind: 'load',
      generation: 1,
      source: { kind: 'bytes', form: 'json', name: 'x', bytes: bytesOf(text), most: 300 },
    });
    expect(said.map(({ kind }) => kind)).toEqual(['hello']);
  });
});
