/**
 * The conversation with the page around this one; `docs/embedding.md` describes it. It begins when that page says hello:
 * until then nothing is told of what is read here, and afterwards only to the origin that said it.
 */
import type { HostMessageEvent, HostPage } from '../platform/host-page.ts';
import { corpusShownIn, resultIn } from './derived.ts';
import { followAddress } from './history.ts';
import {
  type LinkBelow,
  PROTOCOL,
  type RefusalReason,
  readHostMessage,
  type StateTold,
  type Told,
} from './host-message.ts';
import { corpusOf, linkOf } from './link/of-state.ts';
import { readPath } from './link/path.ts';
import { selectionIn } from './selection.ts';
import { type ExplorerState, useExplorer } from './store.ts';

/** How far apart what is told is kept: panning changes the link at every frame. Milliseconds. */
export const TELL_INTERVAL = 100;
/** How many messages are heard in a second; the rest is dropped, and said once. */
export const MOST_IN_A_SECOND = 20;
const SECOND = 1_000;

/** What only the drawn page knows. */
export interface Look {
  readonly title: string;
  /** CSS pixels; null while it is not known. */
  readonly height: number | null;
}

export interface HostTalk {
  /** Says that what is told may have changed. */
  touch(): void;
  stop(): void;
}

/**
 * Talks with the host until it is stopped. `look` is asked only when something is told; `onGoTo` hears that the host has
 * moved the view.
 */
export function talkWithHost(page: HostPage, look: () => Look, onGoTo: () => void): HostTalk {
  /** The origin that said hello, and the only one that is told anything. */
  let host: string | undefined;
  let told = '';
  let isDue = false;
  let beat: ReturnType<typeof setTimeout> | undefined;
  const isHeard = listenerThatTires((origin) => refuse('too-many', origin));

  const post = (message: Told, origin: string) => page.post({ dateline: PROTOCOL, ...message }, origin);
  const refuse = (reason: RefusalReason, origin: string) => post({ kind: 'refused', reason }, origin);

  function hear({ data, origin }: HostMessageEvent) {
    if (!isOfHost(origin)) return;
    const reading = readHostMessage(data);
    if (!reading || !isHeard(origin)) return;
    if (page.allowed && !page.allowed.includes(origin)) return refuse('origin', origin);
    if (reading.kind === 'refused') return refuse(reading.reason, origin);
    if (reading.kind === 'hello') return greet(origin);
    if (host === undefined) return refuse('no-hello', origin);
    goTo(reading.link, host);
  }

  /** A page without an origin of its own cannot be told apart from others like it: it is not talked with. */
  function isOfHost(origin: string): boolean {
    return origin !== 'null' && (host === undefined || origin === host);
  }

  function greet(origin: string) {
    host = origin;
    answer();
  }

  function goTo({ path, query }: LinkBelow, origin: string) {
    if (readPath(path).kind === 'unreadable') return refuse('link', origin);
    const { corpusId } = useExplorer.getState();
    followAddress({ path, query, corpus: corpusId }, { embedded: true });
    onGoTo();
    answer();
  }

  /** Tells how things stand, even if nothing has changed. */
  function answer() {
    told = '';
    tellAtPace();
  }

  function tellAtPace() {
    isDue = true;
    if (beat !== undefined || host === undefined) return;
    isDue = false;
    tell(host);
    beat = setTimeout(() => {
      beat = undefined;
      if (isDue) tellAtPace();
    }, TELL_INTERVAL);
  }

  function tell(origin: string) {
    const state = stateTold(useExplorer.getState(), look());
    const text = JSON.stringify(state);
    if (text === told) return;
    told = text;
    post({ kind: 'state', ...state }, origin);
  }

  const stops = [page.listen(hear), useExplorer.subscribe(tellAtPace), isHeard.stop];
  // Nothing but that this frame is listening: whoever put it there knows what it is.
  page.call({ dateline: PROTOCOL, kind: 'waiting' } satisfies Told & { dateline: number });
  return {
    touch: tellAtPace,
    stop() {
      clearTimeout(beat);
      for (const stop of stops) stop();
    },
  };
}

/** True for as many as are heard in a second; of the first that is not, it says so. */
function listenerThatTires(onTired: (origin: string) => void) {
  let heard = 0;
  let rest: ReturnType<typeof setTimeout> | undefined;
  const isHeard = (origin: string): boolean => {
    rest ??= setTimeout(() => {
      heard = 0;
      rest = undefined;
    }, SECOND);
    heard += 1;
    if (heard === MOST_IN_A_SECOND + 1) onTired(origin);
    return heard <= MOST_IN_A_SECOND;
  };
  return Object.assign(isHeard, { stop: () => clearTimeout(rest) });
}

/** All that the host is told of a state. */
export function stateTold(state: ExplorerState, { title, height }: Look): StateTold {
  const corpus = corpusShownIn(state);
  return {
    phase: corpus ? 'ready' : state.loading.kind === 'failed' ? 'failed' : 'loading',
    link: linkOf(state),
    title,
    height,
    selection: selectionIn(state) ?? null,
    shown: corpus ? resultIn(corpus, state).matched.length : null,
    of: corpusOf(state)?.moments.length ?? null,
    ignored: state.ignoredFields,
  };
}
