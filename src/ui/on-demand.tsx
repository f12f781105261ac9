/** Code that is not part of the first load: whole views, and parts that a reader opens within one. */
import { type ComponentType, lazy, memo, Suspense, useEffect, useState } from 'react';
import { AskedForContext } from './asked-for.ts';
import { say } from './words/say.ts';
import './on-demand.css';

/** A view's code did not come: the network is gone, or the page was published anew since it was loaded. */
export class ViewNotLoaded extends Error {}

export interface OnDemand<Props> {
  /** Draws the view, fetching its code first where it is not there. Throws `ViewNotLoaded` to the boundary around it. */
  readonly View: ComponentType<Props>;
  /**
   * Fetches the code ahead, so that the view is drawn at once. The promise is kept once it is here or did not come; where
   * it did not, drawing it tries again.
   */
  readonly fetchAhead: () => Promise<void>;
}

export interface PartOnDemand<Props> {
  /** Draws the part, fetching its code first where it is not there. Where it does not come, says so in its place. */
  readonly Part: ComponentType<Props>;
  readonly fetchAhead: () => Promise<void>;
}

type Load<Props> = () => Promise<ComponentType<Props>>;

/** A view whose code is not part of the first load. */
export function onDemand<Props extends object>(load: Load<Props>): OnDemand<Props> {
  const code = fetchedOnce(load);
  const Fetching = lazy(async () => {
    try {
      return { default: await code.fetch() };
    } catch (cause) {
      throw new ViewNotLoaded('the code of a view did not come', { cause });
    }
  });
  return {
    View: memo(function View(props: Props) {
      // Kept while it is drawn: another component in its place would be drawn anew, and lose focus.
      const [View] = useState(() => code.here() ?? Fetching);
      const [asked] = useState(() => (code.here() ? undefined : { focus: document.activeElement }));
      return (
        <AskedForContext value={asked}>
          <Suspense fallback={<Wait />}>
            <View {...props} />
          </Suspense>
        </AskedForContext>
      );
    }),
    fetchAhead: code.fetchAhead,
  };
}

/**
 * What stands in a popover or a dialog. It is opened at once, and that its code does not come takes nothing else from
 * the page: what is typed around it stands, so it is fetched again in place and not with the page.
 */
export function partOnDemand<Props extends object>(load: Load<Props>): PartOnDemand<Props> {
  const code = fetchedOnce(load);
  return {
    Part(props) {
      const { Part, failed, retry } = useCode(code);
      if (Part) return <Part {...props} />;
      return failed ? <NotLoaded onRetry={retry} /> : <Wait />;
    },
    fetchAhead: code.fetchAhead,
  };
}

/** What was once drawn stays the same component. */
function useCode<Props>(code: Code<Props>) {
  const [Part, setPart] = useState(code.here);
  const [failed, setFailed] = useState(false);
  const isAwaited = !Part && !failed;
  useEffect(() => {
    if (!isAwaited) return;
    let isGone = false;
    code.fetch().then(
      (here) => !isGone && setPart(() => here),
      () => !isGone && setFailed(true),
    );
    return () => {
      isGone = true;
    };
  }, [isAwaited, code]);
  return { Part, failed, retry: () => setFailed(false) };
}

interface Code<Props> {
  /** Undefined while it is not here. */
  readonly here: () => ComponentType<Props> | undefined;
  readonly fetch: () => Promise<ComponentType<Props>>;
  readonly fetchAhead: () => Promise<void>;
}

function fetchedOnce<Props>(load: Load<Props>): Code<Props> {
  let fetched: ComponentType<Props> | undefined;
  const fetch = async () => {
    fetched ??= await load();
    return fetched;
  };
  return { here: () => fetched, fetch, fetchAhead: () => fetch().then(nothing, nothing) };
}

function nothing(): void {}

function Wait() {
  return (
    <p className="view-wait" role="status">
      {say('app.loadingView')}
    </p>
  );
}

function NotLoaded({ onRetry }: { onRetry: () => void }) {
  return (
    <div role="alert" className="part-not-loaded">
      <p>{say('faults.partNotLoaded')}</p>
      <button type="button" className="button" onClick={onRetry}>
        {say('faults.retry')}
      </button>
    </div>
  );
}
