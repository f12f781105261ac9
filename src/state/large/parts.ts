/**
 * A corpus that comes in parts: the first are those that the window touches, others follow as it is moved, by
 * themselves as long as they are not too much, and else when the reader asks for them.
 */

import { resolveId } from '../../domain/corpus/ids.ts';
import { placeOfMoment } from '../../domain/corpus/lookups.ts';
import type { TimeFrame } from '../../domain/overview/time-frame.ts';
import { type Instant, instant, shift } from '../../domain/time/instant.ts';
import type { TimeWindow } from '../../domain/time/window.ts';
import { FetchError, fetchBytes } from '../../platform/fetch-json.ts';
import { useExplorer } from '../store.ts';
import { frameOf, windowIn } from '../time-frame.ts';
import type { LoadFailure } from '../view-state.ts';
import type { OpenCorpus, Part, PartsState } from './answering.ts';
import { type LargeClient, LargeLoadError } from './client.ts';
import type { PartsOfCorpus } from './large-corpus.ts';
import type { LargeProgress, LoadedColumns } from './protocol.ts';
import { shown } from './shown.ts';

/** Bytes of parts that are fetched without being asked for: what a visitor with a usual connection waits for. */
export const MOST_UNASKED = 64 * 1024 * 1024;

/** Bytes of parts that are fetched together at the start: the wait is short, and what is counted is all there is. */
const ALL_AT_ONCE = 8 * 1024 * 1024;

/** Milliseconds that a window rests before what it touches is fetched. */
const REST = 300;

export class PartsFetched implements PartsOfCorpus {
  /** The corpus with what came last; undefined as long as it is as it was opened. */
  newest: OpenCorpus | undefined;
  readonly #client: LargeClient;
  readonly #parts: readonly Part[];
  readonly #here = new Set<number>();
  readonly #listeners = new Set<() => void>();
  #fetching: AbortController | undefined;
  /** Aborted as long as the corpus is not on view. */
  #leaving = new AbortController();
  #rest: ReturnType<typeof setTimeout> | undefined;
  #state: PartsState;
  #stop: (() => void) | undefined;
  #opening: TimeWindow | undefined;

  constructor(client: LargeClient, parts: readonly Part[]) {
    this.#client = client;
    this.#parts = parts;
    this.#state = { parts: [], fetching: undefined, failure: undefined };
    this.#change({});
  }

  state(): PartsState {
    return this.#state;
  }

  subscribe(listener: () => void): () => void {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  }

  /** Loads the head and the parts to begin with. Rejects as the fetch and the client do. */
  async load(
    head: string,
    signal: AbortSignal,
    onProgress: (progress: LargeProgress) => void,
  ): Promise<LoadedColumns> {
    const first = this.#firstParts(useExplorer.getState().window);
    const fetched = await fetchBytes(head, signal, () => undefined);
    const parts = await this.#bytesOf(first, signal, (received, total) =>
      onProgress({ received, total, moments: 0, isIndexing: false }),
    );
    const moments = first.reduce((sum, part) => sum + (this.#parts[part]?.moments ?? 0), 0);
    onProgress({ received: 0, total: undefined, moments, isIndexing: true });
    const source = { kind: 'parts', url: head, head: fetched, parts } as const;
    const loaded = await this.#client.load(source, () => undefined);
    for (const part of first) this.#here.add(part);
    this.#change({});
    return loaded;
  }

  /** Follows the window and the link, once the corpus is on view. */
  follow(): void {
    if (this.#leaving.signal.aborted) this.#leaving = new AbortController();
    this.#stop ??= useExplorer.subscribe((state, before) => {
      if (state.window !== before.window || state.open !== before.open) this.#look();
    });
    this.#look();
  }

  close(): void {
    this.#stop?.();
    this.#stop = undefined;
    clearTimeout(this.#rest);
    this.#leaving.abort();
    this.cancel();
  }

  fetch(which: readonly number[]): void {
    const missing = which.filter((part) => !this.#here.has(part));
    if (missing.length > 0 && !this.#fetching) void this.#fetch(missing);
  }

  /** Once all bytes have come it is too late: what is here is shown. */
  cancel(): void {
    this.#fetching?.abort();
  }

  /** A frame that reaches over all parts. What lies in those that are not here is no emptiness, and is not folded. */
  frameWith(frame: TimeFrame | undefined): TimeFrame | undefined {
    const extents = this.#missing().flatMap((part) => extentOf(this.#parts[part]) ?? []);
    if (!frame) return frame;
    // The reader's window does not move because more has come.
    this.#opening ??= frame.opening;
    const pinned = { ...frame, opening: this.#opening };
    if (extents.length === 0) return pinned;
    const isKnown = ({ from, to }: TimeWindow) => !extents.some((one) => one.from < to && one.to > from);
    const margin = frame.whole.from - frame.reach.from;
    const whole = {
      from: least([frame.whole.from, ...extents.map(({ from }) => from)]),
      to: most([frame.whole.to, ...extents.map(({ to }) => to)]),
    };
    return {
      ...pinned,
      whole,
      reach: { from: shift(whole.from, -margin), to: shift(whole.to, margin) },
      folds: frame.folds.filter(isKnown),
      hidden: frame.hidden.filter((_, index) => isKnown(frame.folds[index] ?? whole)),
    };
  }

  /** All, where these are few; else those a window touches; without one, the fullest: most moments in the shortest time. */
  #firstParts(window: TimeWindow | undefined): number[] {
    const all = [...this.#parts.keys()];
    if (this.#bytes(all) <= ALL_AT_ONCE) return all;
    const touched = window ? all.filter((part) => touches(this.#parts[part], window)) : [];
    const some = touched.length > 0 ? touched : [this.#fullest()];
    return this.#within(some, 0);
  }

  #fullest(): number {
    const densities = this.#parts.map(({ moments, from, to }) =>
      from === undefined || to === undefined ? 0 : moments / Math.max(1, to - from),
    );
    return densities.indexOf(Math.max(...densities));
  }

  /** As many of them, from the first on, as come to no more than is fetched without being asked for; but one at least. */
  #within(which: readonly number[], already: number): number[] {
    let sum = already;
    return which.filter((part, index) => {
      sum += this.#parts[part]?.bytes ?? 0;
      return sum <= MOST_UNASKED || (index === 0 && already === 0);
    });
  }

  #missing(): number[] {
    return [...this.#parts.keys()].filter((part) => !this.#here.has(part));
  }

  #bytes(which: Iterable<number>): number {
    return [...which].reduce((sum, part) => sum + (this.#parts[part]?.bytes ?? 0), 0);
  }

  #look(): void {
    clearTimeout(this.#rest);
    if (this.#leaving.signal.aborted) return;
    this.#rest = setTimeout(() => this.#fetchWanted(), REST);
  }

  #fetchWanted(): void {
    if (this.#fetching) return;
    const already = this.#bytes(this.#here);
    const touched = this.#within(this.#touched(), already);
    const wanted = touched.length > 0 ? touched : this.#within(this.#towardsOpen(), already);
    if (wanted.length > 0) void this.#fetch(wanted);
  }

  /** What the window touches. */
  #touched(): readonly number[] {
    const state = useExplorer.getState();
    const frame = this.#frame();
    const missing = this.#missing();
    if (!frame || missing.length === 0) return [];
    const window = windowIn(frame, state);
    return missing.filter((part) => touches(this.#parts[part], window));
  }

  /** Where the link asks for a moment that is not here, one part after the other: the small ones first. */
  #towardsOpen(): readonly number[] {
    if (this.#isOpenHere()) return [];
    const bytesOf = (part: number) => this.#parts[part]?.bytes ?? 0;
    return this.#missing()
      .sort((a, b) => bytesOf(a) - bytesOf(b))
      .slice(0, 1);
  }

  #frame(): TimeFrame | undefined {
    const { corpus } = useExplorer.getState();
    return corpus && frameOf(corpus);
  }

  #isOpenHere(): boolean {
    const { open, lock, corpus } = useExplorer.getState();
    if (open === undefined || !corpus) return true;
    const resolved = lock ? resolveId(lock, open) : undefined;
    if (resolved?.kind === 'tombstone') return true;
    return placeOfMoment(corpus.moments, resolved?.kind === 'alias' ? resolved.id : open) !== undefined;
  }

  async #fetch(which: readonly number[]): Promise<void> {
    const fetching = new AbortController();
    this.#fetching = fetching;
    this.#change({ failure: undefined, fetching: { received: 0, total: this.#bytes(which) } });
    try {
      const bytes = await this.#bytesOf(which, fetching.signal, (received, total) =>
        this.#change({ fetching: { received, total } }),
      );
      const [path = ''] = which.map((part) => this.#parts[part]?.path);
      const loaded = await this.#client.add(path, bytes, () => undefined);
      for (const part of which) this.#here.add(part);
      await this.#show(loaded);
      this.#change({ fetching: undefined });
      this.#look();
    } catch (error) {
      this.#change({ fetching: undefined, failure: fetching.signal.aborted ? undefined : failureOf(error) });
    } finally {
      this.#fetching = undefined;
    }
  }

  /** A corpus that is no longer on view stays where it is, and has more once it is opened again. */
  async #show(loaded: LoadedColumns): Promise<void> {
    const { signal } = this.#leaving;
    const opened = await shown(this.#client, loaded, signal, this);
    this.newest = opened;
    if (!signal.aborted) useExplorer.setState(opened);
  }

  /** One after another. Bytes are told of all of them. */
  async #bytesOf(
    which: readonly number[],
    signal: AbortSignal,
    onProgress: (received: number, total: number) => void,
  ): Promise<readonly ArrayBuffer[]> {
    const total = this.#bytes(which);
    const fetched: ArrayBuffer[] = [];
    let before = 0;
    for (const part of which) {
      const { path = '', bytes = 0 } = this.#parts[part] ?? {};
      fetched.push(
        await fetchBytes(path, signal, (received) => onProgress(Math.min(total, before + received), total)),
      );
      before += bytes;
    }
    return fetched;
  }

  #change(changed: Partial<Omit<PartsState, 'parts'>>): void {
    const parts = this.#parts.map((part, at) => ({ ...part, isHere: this.#here.has(at) }));
    this.#state = { ...this.#state, ...changed, parts };
    for (const listener of this.#listeners) listener();
  }
}

function extentOf({ from, to }: Partial<Part> = {}): TimeWindow | undefined {
  return from === undefined || to === undefined ? undefined : { from: instant(from), to: instant(to) };
}

function touches(part: Part | undefined, { from, to }: TimeWindow): boolean {
  const extent = extentOf(part);
  return extent !== undefined && extent.from < to && extent.to >= from;
}

function least(times: readonly Instant[]): Instant {
  return instant(Math.min(...times));
}

function most(times: readonly Instant[]): Instant {
  return instant(Math.max(...times));
}

function failureOf(error: unknown): LoadFailure {
  if (error instanceof FetchError) return error.fault;
  if (error instanceof LargeLoadError) return error.failure;
  throw error;
}
