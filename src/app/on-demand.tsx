import { type ComponentType, lazy, Suspense } from 'react';
import { say } from '../ui/words/say.ts';

/** A view's code did not come: the network is gone, or the page was published anew since it was loaded. */
export class ViewNotLoaded extends Error {}

/** A view whose code is fetched when it is first drawn. Throws `ViewNotLoaded` to the boundary around it. */
export function onDemand<Props extends object>(
  load: () => Promise<ComponentType<Props>>,
): ComponentType<Props> {
  const View = lazy(async () => {
    try {
      return { default: await load() };
    } catch (cause) {
      throw new ViewNotLoaded('the code of a view did not come', { cause });
    }
  });
  return function OnDemand(props: Props) {
    return (
      <Suspense fallback={<p className="view-wait">{say('app.loadingView')}</p>}>
        <View {...props} />
      </Suspense>
    );
  };
}
