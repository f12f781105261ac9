import { type KeyboardEvent, useId, useRef } from 'react';
import { absolute } from '../../platform/address.ts';
import { copyText } from '../../platform/clipboard.ts';
import { partOnDemand } from '../../ui/on-demand.tsx';
import { Sheet } from '../../ui/Sheet.tsx';
import { say } from '../../ui/words/say.ts';
import { SHARING_TABS, type SharingTab } from './tabs.ts';
import './sharing.css';

const link = partOnDemand(async () => (await import('../../views/share/ShareLink.tsx')).ShareLink);
const cite = partOnDemand(async () => (await import('../../views/share/Cite.tsx')).Cite);
const takeAway = partOnDemand(async () => (await import('../../views/take-away/TakeAway.tsx')).TakeAway);
const embed = partOnDemand(async () => (await import('../../views/embed/EmbedCode.tsx')).EmbedCode);
const story = partOnDemand(async () => (await import('../../views/stories/StoryMaker.tsx')).StoryMaker);

/** Fetches the code of what the dialog opens with. */
export const fetchSharingAhead = link.fetchAhead;

interface SharingProps {
  /** Undefined while it is closed. */
  readonly tab: SharingTab | undefined;
  readonly choose: (tab: SharingTab | undefined) => void;
}

/** Everything that leaves the page: links, citations, files, code for other pages, stories. */
export function Sharing({ tab, choose }: SharingProps) {
  const close = () => choose(undefined);
  const id = useId();
  return (
    <Sheet open={tab !== undefined} onClose={close} label={say('sharing.heading')} className="sharing">
      <header className="sharing-head">
        <Tabs id={id} tab={tab ?? 'link'} choose={choose} />
        <button type="button" className="button" onClick={close}>
          {say('app.close')}
        </button>
      </header>
      <div role="tabpanel" id={id} aria-labelledby={`${id}-${tab}`} className="sharing-part">
        {tab === 'link' && <link.Part copyText={copyText} absolute={absolute} />}
        {tab === 'cite' && <cite.Part copyText={copyText} absolute={absolute} />}
        {tab === 'take-away' && <takeAway.Part absolute={absolute} close={close} />}
        {tab === 'embed' && <embed.Part copyText={copyText} absolute={absolute} />}
        {tab === 'story' && <story.Part copyText={copyText} absolute={absolute} close={close} />}
      </div>
    </Sheet>
  );
}

interface TabsProps {
  readonly id: string;
  readonly tab: SharingTab;
  readonly choose: (tab: SharingTab) => void;
}

/** Tabs as ARIA's authoring practices have them: one stop of Tab, arrows between, chosen with focus. */
function Tabs({ id, tab, choose }: TabsProps) {
  const list = useRef<HTMLDivElement>(null);
  function onKeyDown(event: KeyboardEvent) {
    const to = tabByKey(event.key, tab, list.current?.matches(':dir(rtl)') === true);
    if (to === undefined) return;
    event.preventDefault();
    choose(to);
    list.current?.querySelector<HTMLElement>(`[data-tab="${to}"]`)?.focus();
  }
  return (
    <div ref={list} role="tablist" aria-label={say('sharing.heading')} onKeyDown={onKeyDown}>
      {SHARING_TABS.map((each) => (
        <button
          key={each}
          type="button"
          role="tab"
          id={`${id}-${each}`}
          data-tab={each}
          aria-selected={each === tab}
          aria-controls={id}
          tabIndex={each === tab ? 0 : -1}
          onClick={() => choose(each)}
        >
          {say(`sharing.${each}`)}
        </button>
      ))}
    </div>
  );
}

/** Undefined for a key that is none of theirs. */
function tabByKey(key: string, tab: SharingTab, rightToLeft: boolean): SharingTab | undefined {
  const at = SHARING_TABS.indexOf(tab);
  const onward = rightToLeft ? 'ArrowLeft' : 'ArrowRight';
  const back = rightToLeft ? 'ArrowRight' : 'ArrowLeft';
  if (key === 'Home') return SHARING_TABS[0];
  if (key === 'End') return SHARING_TABS.at(-1);
  if (key === onward) return SHARING_TABS[(at + 1) % SHARING_TABS.length];
  return key === back ? SHARING_TABS.at(at - 1) : undefined;
}
