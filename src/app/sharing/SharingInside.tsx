import { type KeyboardEvent, useEffect, useId, useRef, useState } from 'react';
import { absolute } from '../../platform/address.ts';
import { copyText } from '../../platform/clipboard.ts';
import { milliseconds, pause } from '../../platform/pace.ts';
import { pngOf } from '../../platform/picture.ts';
import { packed, saveFile } from '../../platform/save-file.ts';
import { canShare, now, share } from '../../platform/sharing.ts';
import { useExplorer } from '../../state/store.ts';
import { CloseIcon } from '../../ui/Icons.tsx';
import { partOnDemand } from '../../ui/on-demand.tsx';
import { say } from '../../ui/words/say.ts';
import { focusTab } from './focus-tab.ts';
import { SHARING_TABS, type SharingTab } from './tabs.ts';
import './sharing.css';

const link = partOnDemand(async () => (await import('../../views/share/ShareLink.tsx')).ShareLink);
const cite = partOnDemand(async () => (await import('../../views/share/Cite.tsx')).Cite);
const takeAway = partOnDemand(async () => (await import('./TakeAwayTab.tsx')).TakeAwayTab);
const embed = partOnDemand(async () => (await import('../../views/embed/EmbedCode.tsx')).EmbedCode);
const story = partOnDemand(async () => (await import('../../views/stories/StoryMaker.tsx')).StoryMaker);

/** Fetches the code of the first tab. */
export const fetchLinkAhead = link.fetchAhead;

/** What the browser does for sharing, handed to views that do not reach for it themselves. */
const SHARING = {
  absolute,
  copyText,
  canShare,
  share,
  saveFile,
  pngOf,
  now,
  pacing: { milliseconds, pause },
};

/** The same for taking away. */
const TAKING_AWAY = { absolute, packed, saveFile, now, milliseconds, pause };

interface SharingInsideProps {
  readonly tab: SharingTab;
  readonly choose: (tab: SharingTab | undefined) => void;
}

/** The inside of the dialog: its tabs, and the part that is chosen. */
export function SharingInside({ tab, choose }: SharingInsideProps) {
  const close = () => choose(undefined);
  const id = useId();
  // Where the code came after the dialog was opened, focus waits on the dialog itself.
  useEffect(() => {
    if (document.activeElement?.matches('body, dialog')) focusTab();
  }, []);
  return (
    <>
      <header className="sharing-head">
        <h2>{say('sharing.heading')}</h2>
        <button type="button" className="button icon" aria-label={say('app.close')} onClick={close}>
          <CloseIcon />
        </button>
        <Tabs id={id} tab={tab} choose={choose} />
      </header>
      <div role="tabpanel" id={id} aria-labelledby={`${id}-${tab}`} className="sharing-part">
        {tab === 'link' && <link.Part {...SHARING} />}
        {tab === 'cite' && <cite.Part {...SHARING} />}
        {tab === 'take-away' && <takeAway.Part {...TAKING_AWAY} close={close} />}
        {tab === 'embed' && <embed.Part copyText={copyText} absolute={absolute} />}
        {tab === 'story' && <story.Part {...SHARING} close={close} />}
      </div>
      <Announcer />
    </>
  );
}

/** What the page says to a screen reader is not heard while a dialog makes the page inert: so it is said here as well. */
function Announcer() {
  const announcement = useExplorer((state) => state.announcement);
  const [before] = useState(announcement);
  return (
    <div className="unseen" aria-live="polite">
      {announcement === before ? '' : announcement}
    </div>
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
