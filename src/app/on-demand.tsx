import { type ComponentType, lazy, Suspense, useState } from 'react';
import { say } from '../ui/words/say.ts';

/** A view's code did not come: the network is gone, or the page was published anew since it was loaded. */
export class ViewNotLoaded extends Error {}

export interface OnDemand<Props> {
  /** Draws the view, fetching its code first where it is not there. Throws `ViewNotLoaded` to the boundary around it. */
  readonly View: ComponentType<Props>;
  /** Fetches the code ahead, so that the view is drawn at once. Where that fails, drawing it tries again. */
  readonly fetchAhead: () => void;
}

/** A view whose code is not part of the first load. */
export function onDemand<Props extends object>(load: () => Promise<ComponentType<Props>>): OnDemand<Props> {
  let fetched: ComponentType<Props> | undefined;
  const fetchOnce = async () => {
    fetched ??= await load();
    return fetched;
  };
  const Fetching = lazy(async () => {
    try {
      return { default: await fetchOnce() };
    } catch (cause) {
      throw new ViewNotLoaded('the code of a view did not come', { cause });
    }
  });
  return {
    View(props) {
      // Kept while it is drawn: another component in its place would be drawn anew, and lose focus.
      const [View] = useState(() => fetched ?? Fetching);
      return (
        <Suspense
          fallback={
            <p className="view-wait" role="status">
              {say('app.loadingView')}
            </p>
          }
        >
          <View {...props} />
        </Suspense>
      );
    },
    fetchAhead: () => void fetchOnce().catch(() => undefined),
  };
}
