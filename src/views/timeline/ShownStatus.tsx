import { Fragment, memo, type ReactNode } from 'react';
import type { Shown } from '../../domain/overview/shown.ts';
import { useHeldBack } from '../../state/derived.ts';
import { useExplorer } from '../../state/store.ts';
import { goToUndatedTray } from '../../ui/undated-tray.ts';
import { say } from '../../ui/words/say.ts';

/**
 * Accounts for every moment: how many the filters let through, and where the others are. Not read out as it changes
 * (panning would never let it end): the app announces what a filter leaves.
 */
export const ShownStatus = memo(function ShownStatus({ shown }: { shown: Shown }) {
  const heldBack = useHeldBack();
  const rest = useRest(shown, heldBack);
  return (
    <p className="shown" role="status" aria-label={say('timeline.shown')} aria-live="off">
      <b>{say('timeline.shown.count', { shown: shown.matched, count: shown.total + heldBack })}</b>
      {rest.map(({ key, part }, index) => (
        <Fragment key={key}>
          {index === 0 ? '; ' : ', '}
          {part}
        </Fragment>
      ))}
    </p>
  );
});

interface Part {
  readonly key: string;
  readonly part: ReactNode;
}

/** Where those are that cannot be seen in the window. */
function useRest(shown: Shown, heldBack: number): readonly Part[] {
  const setAside = useExplorer((state) => state.setAside.length);
  const outside = shown.before.count + shown.after.count;
  const parts: readonly (Part | false)[] = [
    shown.filteredOut > 0 && {
      key: 'filtered-out',
      part: say('timeline.shown.filteredOut', { count: shown.filteredOut }),
    },
    heldBack > 0 && { key: 'held-back', part: say('timeline.shown.unreported', { count: heldBack }) },
    outside > 0 && { key: 'outside', part: say('timeline.shown.outside', { count: outside }) },
    shown.undated > 0 && { key: 'undated', part: <ToUndated count={shown.undated} /> },
    setAside > 0 && { key: 'set-aside', part: say('timeline.shown.setAside', { count: setAside }) },
  ];
  return parts.filter((part) => part !== false);
}

/** They have no place on the timeline, and a tray of their own in the list. */
function ToUndated({ count }: { count: number }) {
  return (
    <button type="button" className="text-button" onClick={goToUndatedTray}>
      {say('timeline.shown.undated', { count })}
    </button>
  );
}
