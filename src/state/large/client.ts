/**
 * The page's end of the line: one question of each slot is under way at a time, the latest waits behind it, and what
 * was told last stays until more is told. A worker that ends is followed by another, which is sent all it needs.
 */
import type { Filters } from '../../domain/query/filters.ts';
import { wordsSearched } from '../../domain/query/search.ts';
import type { LoadFailure } from '../view-state.ts';
import type { IndexState } from './answering.ts';
import type {
  Answer,
  FromWorker,
  Hearing,
  Held,
  LargeProgress,
  LargeSource,
  Line,
  LoadedColumns,
  OpenLine,
  Question,
  ToWorker,
} from './protocol.ts';

export interface Lines {
  readonly worker: OpenLine;
  readonly twin: OpenLine;
}

/** So many may end, one soon after the other, before it is given up. */
export const MOST_ENDS = 3;
/** Milliseconds: an end so long after the one before has nothing to do with it. */
export const FORGIVEN_AFTER = 5 * 60_000;
/** A question at which so many ended is not asked again. */
const MOST_ENDS_OF_QUESTION = 2;

/** Milliseconds of silence after which one that was asked something is taken for ended. */
export const LONGEST_SILENCE = 20_000;
/** Silence is listened to in stretches of so many milliseconds. */
const LISTENING = 1_000;

/** Loading failed, as it is told. */
export class LargeLoadError extends Error {
  readonly failure: LoadFailure;
  constructor(failure: LoadFailure) {
    super(failure.kind);
    this.failure = failure;
  }
}

/** A question's place: one kind of question, asked for one part of the page. */
interface Slot {
  /** The last that was asked, whether or not it was sent. */
  question: Question;
  /** The number it was sent by, until its answer comes. */
  asking: number | undefined;
  /** What was sent, as it was asked. */
  sent: Question;
  /** True where a later one was asked since. */
  isWaiting: boolean;
  answered: Answered | undefined;
}

/** An answer, with the question it is to: as it was asked, the very object. */
export interface Answered {
  readonly question: Question;
  readonly answer: Answer;
}

interface LoadUnderWay {
  readonly message: ToWorker;
  readonly onProgress: (progress: LargeProgress) => void;
  readonly resolve: (loaded: LoadedColumns) => void;
  readonly reject: (error: Error) => void;
}

export class LargeClient {
  readonly #lines: Lines;
  readonly #listeners = new Set<() => void>();
  readonly #slots = new Map<string, Slot>();
  readonly #bySent = new Map<number, Slot>();
  #line: Line | undefined;
  #hearing: Hearing | undefined;
  /** Whether the one at the other end was ever heard. */
  #isHeard = false;
  #isTwin = false;
  /** One soon after the other. */
  #ends = 0;
  #endedAt = -Infinity;
  #restarts = 0;
  /** How often it ended at a question: at any with a text, or at the very same. */
  #endsOfSearch = 0;
  readonly #endsOf = new WeakMap<Question, number>();
  #sent = 0;
  #generation = 0;
  #state: IndexState = { kind: 'ready' };
  #held: Held | undefined;
  #isHolding = false;
  #load: LoadUnderWay | undefined;
  #silence: ReturnType<typeof setTimeout> | undefined;

  constructor(lines: Lines) {
    this.#lines = lines;
  }

  get generation(): number {
    return this.#generation;
  }

  get state(): IndexState {
    return this.#state;
  }

  /** How often what is at the other end ended and was followed by another. */
  get restarts(): number {
    return this.#restarts;
  }

  /** True once it ended so often at questions with a text that texts are left out of what is asked. */
  get isSearchless(): boolean {
    return this.#endsOfSearch >= MOST_ENDS_OF_QUESTION;
  }

  subscribe(listener: () => void): () => void {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  }

  /** Loads a corpus. Rejects with a `LargeLoadError`. What comes of it is to be given to `hold`, before anything is asked. */
  load(source: LargeSource, onProgress: (progress: LargeProgress) => void): Promise<LoadedColumns> {
    return this.#begin({ kind: 'load', generation: this.#generation + 1, source }, onProgress);
  }

  /** The corpus with the moments of more files, as by `load`. */
  add(
    url: string,
    parts: readonly ArrayBuffer[],
    onProgress: (progress: LargeProgress) => void,
  ): Promise<LoadedColumns> {
    return this.#begin({ kind: 'add', generation: this.#generation + 1, url, parts }, onProgress);
  }

  /**
   * What a worker that takes another's place is sent; the one there is holds it already. What was asked is asked again,
   * and what was told is forgotten: it was about other places.
   */
  hold({ file, data, leadPair, setAside }: Held): void {
    this.#held = { file, data, leadPair, setAside };
    this.#isHolding = true;
    this.#forgetPlaces();
    this.#askAgain();
  }

  /** True where nothing that was asked is still to be told. */
  get isSettled(): boolean {
    return [...this.#slots.values()].every(({ asking, isWaiting }) => asking === undefined && !isWaiting);
  }

  /** Asks, unless the slot was last asked the very same. */
  ask(slot: string, question: Question): void {
    const known = this.#slots.get(slot);
    if (known && isSame(known.question, question)) return;
    const asked = known ?? {
      question,
      sent: question,
      asking: undefined,
      isWaiting: false,
      answered: undefined,
    };
    asked.question = question;
    asked.isWaiting = true;
    this.#slots.set(slot, asked);
    if (!this.#line && this.#held && this.#state.kind !== 'failed') this.#beginAgain();
    else this.#send(asked);
  }

  /** What the slot was asked last, with other filters; nothing where it was asked nothing yet. */
  askWith(slot: string, filters: Filters): void {
    const known = this.#slots.get(slot);
    if (known) this.ask(slot, { ...known.question, filters });
  }

  latest(slot: string): Answer | undefined {
    return this.#slots.get(slot)?.answered?.answer;
  }

  /** `latest`, with the question it is to. The same object until the next answer. */
  answered(slot: string): Answered | undefined {
    return this.#slots.get(slot)?.answered;
  }

  /** Ends what is at the other end, and what it loads. Asked again, another takes its place. */
  close(): void {
    const load = this.#load;
    this.#load = undefined;
    this.#isHolding = false;
    this.#hearing = undefined;
    this.#line?.close();
    this.#line = undefined;
    clearTimeout(this.#silence);
    load?.reject(new LargeLoadError({ kind: 'large', url: '', fault: { kind: 'cancelled' } }));
  }

  #begin(message: ToWorker, onProgress: (progress: LargeProgress) => void): Promise<LoadedColumns> {
    return new Promise((resolve, reject) => {
      this.#load = { message, onProgress, resolve, reject };
      if (!this.#line) this.#open();
      this.#line?.post(message);
      this.#watch();
    });
  }

  #open(): void {
    this.#isHeard = false;
    // Of one that ended, or was closed, nothing counts any more.
    const hearing: Hearing = {
      hear: (message) => this.#hearing === hearing && this.#hear(message),
      ended: (why) => this.#hearing === hearing && this.#ended(why),
    };
    this.#hearing = hearing;
    try {
      this.#line = this.#isTwin ? this.#lines.twin(hearing) : this.#lines.worker(hearing);
    } catch (error) {
      this.#turnToTwin(error);
      this.#line = this.#lines.twin(hearing);
    }
  }

  #turnToTwin(why: unknown): void {
    console.warn('No worker could be started: large corpora are indexed by the page itself.', why);
    this.#isTwin = true;
  }

  #hear(message: FromWorker): void {
    this.#isHeard = true;
    switch (message.kind) {
      case 'progress':
        if (this.#isAwaited(message.generation)) this.#load?.onProgress(message.progress);
        break;
      case 'loaded':
        if (this.#isAwaited(message.generation)) this.#loaded(message.generation, message.loaded);
        break;
      case 'refused':
        if (this.#isAwaited(message.generation)) this.#refused(message.failure);
        break;
      case 'held':
        if (message.generation === this.#generation) this.#heldAgain();
        break;
      case 'told':
        if (message.generation === this.#generation) this.#told(message.id, message.answer);
        break;
      case 'building':
        if (message.generation === this.#generation) this.#building(message.share);
        break;
    }
    this.#watch();
  }

  #isAwaited(generation: number): boolean {
    return this.#load?.message.generation === generation;
  }

  #loaded(generation: number, loaded: LoadedColumns): void {
    const load = this.#load;
    this.#load = undefined;
    this.#generation = generation;
    load?.resolve(loaded);
  }

  #refused(failure: LoadFailure): void {
    const load = this.#load;
    this.#load = undefined;
    load?.reject(new LargeLoadError(failure));
  }

  #told(id: number, answer: Answer): void {
    const slot = this.#bySent.get(id);
    this.#bySent.delete(id);
    if (slot?.asking !== id) return;
    slot.asking = undefined;
    slot.answered = { question: slot.sent, answer };
    this.#send(slot);
    this.#tell();
  }

  /** Told by whole per cents: nobody sees less. */
  #building(exact: number): void {
    const share = exact < 1 ? Math.floor(exact * 100) / 100 : 1;
    if (this.#state.kind === 'building' && this.#state.share === share) return;
    this.#state = share < 1 ? { kind: 'building', share } : { kind: 'ready' };
    this.#tell();
  }

  #send(slot: Slot): void {
    if (!slot.isWaiting || slot.asking !== undefined || !this.#isHolding) return;
    const id = ++this.#sent;
    slot.asking = id;
    slot.isWaiting = false;
    slot.sent = slot.question;
    this.#bySent.set(id, slot);
    this.#line?.post({
      kind: 'ask',
      generation: this.#generation,
      id,
      question: this.#worded(slot.question),
    });
    this.#watch();
  }

  /** As it is sent: without its text, once texts are left out. */
  #worded(question: Question): Question {
    if (!this.isSearchless || !hasText(question)) return question;
    return { ...question, filters: { ...question.filters, text: '' } };
  }

  /** Silence is taken for an end only while an answer is owed. Who reads or joins a corpus answers nothing meanwhile. */
  #watch(): void {
    clearTimeout(this.#silence);
    if (this.#bySent.size === 0 || this.#load) return;
    this.#listen(0);
  }

  /** A page that was busy itself, or in the background, has heard nothing meanwhile: that time is no silence. */
  #listen(silent: number): void {
    const begun = Date.now();
    this.#silence = setTimeout(() => {
      const attended = Date.now() - begun < 2 * LISTENING ? silent + LISTENING : silent;
      if (attended < LONGEST_SILENCE) return this.#listen(attended);
      this.#line?.close();
      this.#ended('It did not answer.');
    }, LISTENING);
  }

  #ended(why: string): void {
    this.#hearing = undefined;
    this.#line = undefined;
    this.#isHolding = false;
    clearTimeout(this.#silence);
    if (!this.#isHeard && !this.#isTwin) this.#turnToTwin(why);
    else {
      console.error('What indexes the corpus ended:', why);
      this.#countEnd();
    }
    if (this.#ends >= MOST_ENDS) this.#giveUp();
    else this.#beginAgain();
  }

  #countEnd(): void {
    const now = Date.now();
    const isForgiven = now - this.#endedAt > FORGIVEN_AFTER;
    this.#ends = isForgiven ? 1 : this.#ends + 1;
    if (this.#ends < MOST_ENDS) this.#restarts += 1;
    if (isForgiven && !this.isSearchless) this.#endsOfSearch = 0;
    this.#endedAt = now;
    // It takes one after the other: the first that waits for its answer is the one it ended at.
    const [slot] = this.#bySent.values();
    this.#bySent.clear();
    if (slot) this.#blame(slot.sent);
  }

  /** Whoever ends at the same question again and again would never come to the others. */
  #blame(question: Question): void {
    if (hasText(question) && !this.isSearchless) this.#endsOfSearch += 1;
    else this.#endsOf.set(question, (this.#endsOf.get(question) ?? 0) + 1);
  }

  #isLeftOut(question: Question): boolean {
    return (this.#endsOf.get(question) ?? 0) >= MOST_ENDS_OF_QUESTION;
  }

  #giveUp(): void {
    this.#refused({ kind: 'large', url: '', fault: { kind: 'ended' } });
    this.#state = { kind: 'failed' };
    this.#tell();
  }

  #beginAgain(): void {
    this.#open();
    if (this.#held) {
      this.#state = { kind: 'restarting' };
      this.#line?.post({ kind: 'hold', generation: this.#generation, held: this.#held });
    }
    if (this.#load) this.#line?.post(this.#load.message);
    this.#tell();
  }

  #heldAgain(): void {
    this.#isHolding = true;
    this.#state = { kind: 'ready' };
    this.#askAgain();
    this.#tell();
  }

  #askAgain(): void {
    this.#bySent.clear();
    for (const slot of this.#slots.values()) {
      slot.asking = undefined;
      slot.isWaiting = !this.#isLeftOut(slot.question);
      this.#send(slot);
    }
  }

  #forgetPlaces(): void {
    for (const [name, slot] of this.#slots) {
      slot.answered = undefined;
      if (slot.question.kind === 'cluster') this.#slots.delete(name);
      else slot.question = withoutPlaces(slot.question);
    }
  }

  #tell(): void {
    for (const listener of this.#listeners) listener();
  }
}

function isSame(one: Question, other: Question): boolean {
  const [a, b] = [one, other] as readonly { kind: string; filters: unknown; asked?: unknown }[];
  return a?.kind === b?.kind && a?.filters === b?.filters && a?.asked === b?.asked;
}

function hasText({ filters }: Question): boolean {
  return wordsSearched(filters.text).length > 0;
}

/** A question that can be asked of a corpus with other places. */
function withoutPlaces(question: Question): Question {
  if (question.kind !== 'detail' || question.asked.always.length === 0) return question;
  return { ...question, asked: { ...question.asked, always: [] } };
}
