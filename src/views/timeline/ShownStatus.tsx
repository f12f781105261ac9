import type { Shown } from '../../domain/overview/shown.ts';
import { useExplorer } from '../../state/store.ts';
import { say } from '../../ui/words/say.ts';

/**
 * Accounts for every moment: how many the filters let through, and where the others are. Not read out as it changes
 * (panning would never let it end): the app announces what a filter leaves.
 */
export function ShownStatus({ shown }: { shown: Shown }) {
  const setAside = useExplorer((state) => state.setAside.length);
  const outside = shown.before.length + shown.after.length;
  const rest = [
    shown.filteredOut > 0 && say('timeline.shown.filteredOut', { count: shown.filteredOut }),
    outside > 0 && say('timeline.shown.outside', { count: outside }),
    shown.undated > 0 && say('timeline.shown.undated', { count: shown.undated }),
    setAside > 0 && say('timeline.shown.setAside', { count: setAside }),
  ].filter((part) => part !== false);
  return (
    <p className="shown" role="status" aria-label={say('timeline.shown')} aria-live="off">
      <b>{say('timeline.shown.count', { shown: shown.matched, count: shown.total })}</b>
      {rest.length > 0 && <span>; {rest.join(', ')}</span>}
    </p>
  );
}
