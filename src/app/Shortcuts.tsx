import { partOnDemand } from '../ui/on-demand.tsx';
import { Sheet } from '../ui/Sheet.tsx';
import { say } from '../ui/words/say.ts';

const list = partOnDemand(async () => (await import('./ShortcutList.tsx')).ShortcutList);

/** Fetches the list's code before it is opened. */
export const fetchShortcutsAhead = list.fetchAhead;

/** The dialog with the keyboard shortcuts. */
export function Shortcuts({ open, onClose }: { open: boolean; onClose: () => void }) {
  return (
    <Sheet open={open} onClose={onClose} label={say('app.help')} className="shortcuts">
      <list.Part onClose={onClose} />
    </Sheet>
  );
}
