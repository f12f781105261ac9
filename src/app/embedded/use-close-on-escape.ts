import { useEffect } from 'react';
import { useExplorer } from '../../state/store.ts';

/**
 * Escape closes the panel. It is the one key that is a command here: the page around has keys of its own, and the
 * choice to switch ours off is not at hand.
 */
export function useCloseOnEscape(): void {
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent) => {
      if (event.key !== 'Escape' || event.defaultPrevented) return;
      if (!document.querySelector('dialog[open], [popover]:popover-open')) closePanel();
    };
    window.addEventListener('keydown', onKeyDown);
    return () => window.removeEventListener('keydown', onKeyDown);
  }, []);
}

function closePanel(): void {
  const state = useExplorer.getState();
  if (state.open !== undefined || state.actor !== undefined) state.closePanel();
}
