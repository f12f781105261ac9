/** What is told of a corpus too large to be held at once: how far its loading is, why it failed, how its index stands. */
import { useEffect, useState } from 'react';
import type { TimeFrame } from '../../domain/overview/time-frame.ts';
import { useCorpus } from '../../state/derived.ts';
import { answeringOf, type PartsState } from '../../state/large/answering.ts';
import { useAnswering, useIndexKind, useIsSearchless, useParts } from '../../state/large/told.ts';
import { useExplorer } from '../../state/store.ts';
import { useTimeFrame, useTimeWindow } from '../../state/time-frame.ts';
import type { LargeFault, Loading } from '../../state/view-state.ts';
import { say } from '../../ui/words/say.ts';
import '../../ui/words/sets/large.ts';
import './large.css';

type Way = Extract<Loading, { kind: 'loading' }>;

interface ProgressProps extends Pick<Way, 'received' | 'total'> {
  readonly large: NonNullable<Way['large']>;
}

/** How far loading is, and the way to call it off. */
export function LargeProgress({ received, total, large }: ProgressProps) {
  const ends = large.isIndexing || total === undefined;
  return (
    <div className="load-progress">
      <p id="load-progress">{progressInWords({ received, total, large })}</p>
      {ends ? (
        <progress aria-labelledby="load-progress" />
      ) : (
        <progress aria-labelledby="load-progress" value={received} max={total} />
      )}
      <button type="button" className="button" onClick={large.cancel}>
        {say('large.cancel')}
      </button>
    </div>
  );
}

function progressInWords({ received, total, large: { moments, isIndexing } }: ProgressProps): string {
  if (isIndexing) return moments === 0 ? say('large.checking') : say('large.indexing', { count: moments });
  if (received === 0) return say('large.connecting');
  const values = { received: inMegabytes(received), moments: say('large.moments', { count: moments }) };
  return total === undefined
    ? say('large.received', values)
    : say('large.receivedOf', { ...values, total: inMegabytes(total) });
}

/** To a tenth. */
function inMegabytes(bytes: number): number {
  return Math.round(bytes / 100_000) / 10;
}

/** Why a large corpus was not loaded, and what to do. */
export function LargeFailure({ url, fault, retry }: { url: string; fault: LargeFault; retry: () => void }) {
  return (
    <>
      <h1>{say(fault.kind === 'cancelled' ? 'large.cancelled.heading' : 'faults.heading')}</h1>
      <p>{explain(url, fault)}</p>
      <button type="button" className="button" onClick={retry}>
        {say('faults.retry')}
      </button>
    </>
  );
}

function explain(url: string, fault: LargeFault): string {
  switch (fault.kind) {
    case 'cancelled':
      return say('large.cancelled');
    case 'ended':
      return say('large.ended');
    case 'too-many':
      return say('large.tooMany', fault);
    case 'said-twice':
      return say('large.saidTwice', { url, field: fault.field });
    case 'too-deep':
      return say('large.tooDeep', { url });
    case 'too-long':
      return say('large.tooLong', { url, most: inMegabytes(fault.most) });
  }
}

/** How the index stands, where that is not as it should be. */
export function LargeNotice() {
  const kind = useIndexKind();
  return (
    <>
      <PartsNotFetched />
      {kind === 'failed' ? <Failed /> : <Restarted />}
      <SearchNotice isBuilding={kind === 'building'} />
    </>
  );
}

/** Told calmly: the region is there before there is anything to tell, and how far it is stands beside it. */
function SearchNotice({ isBuilding }: { isBuilding: boolean }) {
  const isSearchless = useIsSearchless();
  return (
    <div className={isBuilding || isSearchless ? 'notice search-notice' : undefined}>
      <p role="status" id="search-notice">
        {isBuilding ? say('large.building') : isSearchless && say('large.searchless')}
      </p>
      {isBuilding && <SearchProgress />}
    </div>
  );
}

function SearchProgress() {
  const state = useAnswering();
  return (
    <progress aria-labelledby="search-notice" value={state.kind === 'building' ? state.share : 1} max={1} />
  );
}

function Failed() {
  return (
    <div className="notice ignored" role="alert">
      <p>{say('large.failed')}</p>
      <button type="button" className="button" onClick={() => location.reload()}>
        {say('faults.loadPageAgain')}
      </button>
    </div>
  );
}

/** Said once for each time, until the reader has seen it. */
function Restarted() {
  const restarts = answeringOf(useCorpus())?.restarts() ?? 0;
  const [seen, setSeen] = useState(0);
  const corpus = useExplorer((state) => state.corpus);
  // Of another corpus nothing has ended yet.
  // biome-ignore lint/correctness/useExhaustiveDependencies: only when the corpus changes
  useEffect(() => setSeen(restarts), [corpus]);
  if (restarts <= seen) return null;
  return (
    <div className="notice ignored" role="alert">
      <p>{say('large.restarted')}</p>
      <button type="button" className="text-button" onClick={() => setSeen(restarts)}>
        {say('faults.dismiss')}
      </button>
    </div>
  );
}

/** What of a corpus in parts is not here, and the ways to it. Counts, filters and search know nothing of it. */
function PartsNotFetched() {
  const told = useParts();
  const frame = useTimeFrame();
  if (!told || !frame) return null;
  const { parts, state } = told;
  const missing = state.parts.flatMap((part, at) => (part.isHere ? [] : [{ ...part, at }]));
  if (missing.length === 0) return null;
  return (
    <section className="notice parts-not-fetched" aria-label={say('large.parts')}>
      <p>
        {say('large.parts.here', { here: state.parts.length - missing.length, count: state.parts.length })}{' '}
        {say('large.parts.rest', {
          count: missing.reduce((sum, { moments }) => sum + moments, 0),
          size: sizeOf(missing),
        })}
      </p>
      {state.failure && <p role="alert">{say('large.parts.failed')}</p>}
      {state.fetching ? (
        <Fetching {...state.fetching} cancel={() => parts.cancel()} />
      ) : (
        <Ways missing={missing} frame={frame} fetch={(which) => parts.fetch(which)} />
      )}
    </section>
  );
}

type Missing = PartsState['parts'][number] & { readonly at: number };

function Ways({
  missing,
  frame,
  fetch,
}: {
  missing: readonly Missing[];
  frame: TimeFrame;
  fetch: (which: readonly number[]) => void;
}) {
  const window = useTimeWindow(frame);
  const earlier = missing.filter(({ from }) => from !== undefined && from < window.from);
  const later = missing.filter((part) => !earlier.includes(part) && part.from !== undefined);
  const ways = [
    ['large.parts.earlier', earlier],
    ['large.parts.later', later],
    ['large.parts.all', missing],
  ] as const;
  return (
    <p className="parts-ways">
      {ways
        .filter(
          ([key, some]) => some.length > 0 && (key === 'large.parts.all' || some.length < missing.length),
        )
        .map(([key, some]) => (
          <button
            key={key}
            type="button"
            className="text-button"
            onClick={() => fetch(some.map(({ at }) => at))}
          >
            {say(key, { size: sizeOf(some) })}
          </button>
        ))}
    </p>
  );
}

function sizeOf(parts: readonly Missing[]): number {
  return inMegabytes(parts.reduce((sum, { bytes }) => sum + bytes, 0));
}

function Fetching({ received, total, cancel }: { received: number; total: number; cancel: () => void }) {
  return (
    <p className="parts-ways">
      <span id="parts-progress">
        {say('large.parts.fetching', { received: inMegabytes(received), total: inMegabytes(total) })}
      </span>{' '}
      <progress aria-labelledby="parts-progress" value={received} max={total} />{' '}
      <button type="button" className="text-button" onClick={cancel}>
        {say('large.cancel')}
      </button>
    </p>
  );
}
