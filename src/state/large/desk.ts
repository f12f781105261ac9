/** What the worker does: it loads a large corpus, holds its index, and answers. The page's own twin of it does the same. */
import { buffersOf, type ColumnData } from '../../domain/columns/column-data.ts';
import { inSlices } from '../../domain/formats/in-slices.ts';
import { frameOfFacts } from '../../domain/overview/frame-of-facts.ts';
import { FetchError } from '../../platform/fetch-json.ts';
import type { LoadFailure } from '../view-state.ts';
import { type CorpusInColumns, corpusInColumns, corpusLedBy } from './corpus-in-columns.ts';
import { LargeIndex, type RunSteps } from './large-index.ts';
import { type LoadingPace, loadLarge, withParts } from './load-large.ts';
import type { FromWorker, LargeProgress, LoadedColumns, ToWorker } from './protocol.ts';
import { LargeRefusal, type ReadColumns } from './read-large.ts';

/** What a desk needs of where it stands. */
export interface DeskPlace {
  readonly post: (message: FromWorker, transfer: readonly Transferable[]) => void;
  /** Lets what waits be heard. */
  readonly turn: () => Promise<void>;
  /** Milliseconds, from any beginning. */
  readonly now: () => number;
}

/** Milliseconds from one word on how far loading is to the next. */
const TOLD_EVERY = 100;

export class Desk {
  readonly #place: DeskPlace;
  readonly #ending = new AbortController();
  #index: LargeIndex | undefined;
  #held: ReadColumns | undefined;
  #generation = 0;

  constructor(place: DeskPlace) {
    this.#place = place;
    this.#post({ kind: 'hello' });
  }

  /** Ends all that is under way. */
  close(): void {
    this.#ending.abort();
  }

  /** Rejects where something is wrong with the desk itself, which is not to be used any more then. */
  async hear(message: ToWorker): Promise<void> {
    const { generation } = message;
    switch (message.kind) {
      case 'load':
        await this.#load(generation, (pace) => loadLarge(message.source, pace));
        break;
      case 'add':
        await this.#load(generation, async () => this.#withParts(message));
        break;
      case 'hold':
        this.#hold(generation, corpusLedBy(message.held), message.held.data);
        this.#held = message.held;
        this.#post({ kind: 'held', generation });
        break;
      case 'ask':
        await this.#answer(message);
        break;
    }
  }

  async #load(generation: number, read: (pace: LoadingPace) => Promise<ReadColumns>): Promise<void> {
    try {
      const { signal } = this.#ending;
      const { turn } = this.#place;
      this.#handOver(generation, await read({ signal, turn, onProgress: this.#progressOf(generation) }));
    } catch (error) {
      if (this.#ending.signal.aborted) return;
      this.#post({ kind: 'refused', generation, failure: failureOf(error) });
    }
  }

  #withParts({ url, parts }: Extract<ToWorker, { kind: 'add' }>): ReadColumns {
    if (!this.#held) throw new Error('Parts came before what they are parts of.');
    return withParts(this.#held, url, parts);
  }

  /** The page gets a copy of the columns, handed over so that it need not make one itself. */
  #handOver(generation: number, read: ReadColumns): void {
    const { file, data, setAside } = read;
    const corpus = corpusInColumns(file, data);
    const { leadPair, moments, zone } = corpus;
    const { totals } = this.#hold(generation, corpus, data);
    this.#held = read;
    const leads = (leadPair ?? []).flatMap((id) => moments.columns.records.placeOf(id) ?? []);
    const frame = frameOfFacts(moments.columns.facts, { zone, leads });
    const sent = copyOf(data);
    const loaded: LoadedColumns = { file, data: sent, setAside, leadPair, frame, totals };
    this.#post({ kind: 'loaded', generation, loaded }, buffersOf(sent));
  }

  #hold(generation: number, corpus: CorpusInColumns, data: ColumnData): LargeIndex {
    this.#generation = generation;
    this.#index = new LargeIndex(corpus, data, this.#stepsOf(generation));
    return this.#index;
  }

  async #answer({ generation, id, question }: Extract<ToWorker, { kind: 'ask' }>): Promise<void> {
    if (generation !== this.#generation || !this.#index) return;
    const { answer, transfer } = await this.#index.answer(question);
    this.#post({ kind: 'told', generation, id, answer }, transfer);
  }

  /** Told now and then, and whenever another kind of work begins. */
  #progressOf(generation: number): (progress: LargeProgress) => void {
    let toldAt = -Infinity;
    let wasIndexing = false;
    return (progress) => {
      const now = this.#place.now();
      if (now - toldAt < TOLD_EVERY && progress.isIndexing === wasIndexing) return;
      toldAt = now;
      wasIndexing = progress.isIndexing;
      this.#post({ kind: 'progress', generation, progress });
    };
  }

  #stepsOf(generation: number): RunSteps {
    const { now, turn: pause } = this.#place;
    const { signal } = this.#ending;
    const onProgress = (share: number) => this.#post({ kind: 'building', generation, share });
    return async (steps) => {
      const result = await inSlices(steps, { now, pause, signal, onProgress });
      // Called off: nobody hears what would come of it.
      return result ?? new Promise(() => undefined);
    };
  }

  #post(message: FromWorker, transfer: readonly Transferable[] = []): void {
    if (!this.#ending.signal.aborted) this.#place.post(message, transfer);
  }
}

function copyOf({ length, sections }: ColumnData): ColumnData {
  const copies = Object.entries(sections).map(([name, section]) => [name, section.slice()] as const);
  return { length, sections: Object.fromEntries(copies) };
}

function failureOf(error: unknown): LoadFailure {
  if (error instanceof FetchError) return error.fault;
  if (error instanceof LargeRefusal) return error.failure;
  throw error;
}
