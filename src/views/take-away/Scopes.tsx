import { OneOf } from '../../ui/OneOf.tsx';
import { say } from '../../ui/words/say.ts';
import type { Choosing, Scope } from './use-taken.ts';

/** Which moments, where the window shows fewer than fit the filters. */
export function Scopes({ choosing: { shown, scope, chooseScope } }: { choosing: Choosing }) {
  const { matched, inWindow, undated } = shown;
  if (!inWindow) return null;
  const names: Readonly<Record<Scope, string>> = {
    window: say('takeAway.scope.window', { count: inWindow.length }),
    all: say('takeAway.scope.all', { count: matched.length }),
  };
  return (
    <OneOf
      legend={say('takeAway.scope')}
      options={['window', 'all']}
      nameOf={(option) => names[option]}
      chosen={scope}
      choose={chooseScope}
      note={undated > 0 ? say('takeAway.scope.undated', { count: undated }) : undefined}
    />
  );
}
