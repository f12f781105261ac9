import { type ComponentType, type LazyExoticComponent, lazy, Suspense } from 'react';
import { say } from '../ui/words/say.ts';

/**
 * A view whose code is fetched when it is first drawn. Where that fails the boundary around it says so, and drawing it
 * again fetches it again.
 */
export function onDemand<Props extends object>(
  load: () => Promise<ComponentType<Props>>,
): ComponentType<Props> {
  let View: LazyExoticComponent<ComponentType<Props>> | undefined;
  const fetched = () =>
    lazy(async () => {
      try {
        return { default: await load() };
      } catch (error) {
        View = undefined;
        throw error;
      }
    });
  return function OnDemand(props: Props) {
    View ??= fetched();
    return (
      <Suspense fallback={<p className="view-wait">{say('app.loadingView')}</p>}>
        <View {...props} />
      </Suspense>
    );
  };
}
