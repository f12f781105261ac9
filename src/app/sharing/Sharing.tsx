import { useEffect } from 'react';
import { partOnDemand } from '../../ui/on-demand.tsx';
import { Sheet } from '../../ui/Sheet.tsx';
import { say } from '../../ui/words/say.ts';
import { focusTab } from './focus-tab.ts';
import type { SharingTab } from './tabs.ts';

const inside = partOnDemand(async () => {
  const { SharingInside, fetchLinkAhead } = await import('./SharingInside.tsx');
  void fetchLinkAhead();
  return SharingInside;
});

/** Fetches the code of what the dialog opens with. */
export const fetchSharingAhead = inside.fetchAhead;

interface SharingProps {
  /** Undefined while it is closed. */
  readonly tab: SharingTab | undefined;
  readonly choose: (tab: SharingTab | undefined) => void;
}

/** Everything that leaves the page: links, citations, files, code for other pages, stories. */
export function Sharing({ tab, choose }: SharingProps) {
  const open = tab !== undefined;
  // After the sheet has opened, which gives focus to the first thing in it; its tab has it where it is there by then.
  useEffect(() => {
    if (open) focusTab();
  }, [open]);
  return (
    <Sheet open={open} onClose={() => choose(undefined)} label={say('sharing.heading')} className="sharing">
      {tab !== undefined && <inside.Part tab={tab} choose={choose} />}
    </Sheet>
  );
}
