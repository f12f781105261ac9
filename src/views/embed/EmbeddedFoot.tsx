import { type ReactNode, useEffect, useRef } from 'react';
import { useCorpus, useHeldBack, useQueryResult, useWholeCorpus } from '../../state/derived.ts';
import { linkOf } from '../../state/link/of-state.ts';
import { useExplorer } from '../../state/store.ts';
import { isFiltered, type LinkedState } from '../../state/view-state.ts';
import type { Copying } from '../../ui/copying.ts';
import { TextInScripts } from '../../ui/TextInScripts.tsx';
import { say } from '../../ui/words/say.ts';
import '../../ui/words/sets/embed.ts';

interface EmbeddedFootProps extends Pick<Copying, 'absolute'> {
  /** What the page around asked to be shown. */
  readonly asked: LinkedState;
  /** What else stands in it. */
  readonly children: ReactNode;
}

/** Under a view within another page: of what it is, how much of that is shown, and the way home. */
export function EmbeddedFoot({ asked, absolute, children }: EmbeddedFootProps) {
  const { title } = useWholeCorpus();
  return (
    <footer className="embedded-foot">
      <p>
        <b>
          <TextInScripts text={title} />
        </b>{' '}
        <WhatIsShown />
      </p>
      <BackToFirst asked={asked} />
      {children}
      <Home absolute={absolute} />
    </footer>
  );
}

/** Under what is said in the place of a corpus: the way home alone. */
export function FootWithoutCorpus({ absolute }: Pick<Copying, 'absolute'>) {
  return (
    <footer className="embedded-foot">
      <Home absolute={absolute} />
    </footer>
  );
}

function Home({ absolute }: Pick<Copying, 'absolute'>) {
  const home = useExplorer((state) => absolute(linkOf(state)));
  return (
    <a className="embedded-home" href={home} target="_blank" rel="noopener">
      {say('embed.home')}
    </a>
  );
}

/** Where filters do not choose what is shown, their count would be of something else. */
function WhatIsShown() {
  const view = useExplorer((state) => state.view);
  return isFiltered(view) ? <HowMany /> : <span className="embedded-count">{say(`views.${view}`)}</span>;
}

/** Of all the moments there are, as many as the filters and the second clock let through; and what they hide. */
function HowMany() {
  const reported = useCorpus().moments.length;
  const shown = useQueryResult().matched.length;
  const heldBack = useHeldBack();
  const setAside = useExplorer((state) => state.setAside.length);
  const parts = [
    say('timeline.shown.count', { shown, count: reported + heldBack }),
    reported > shown && say('timeline.shown.filteredOut', { count: reported - shown }),
    heldBack > 0 && say('timeline.shown.unreported', { count: heldBack }),
    setAside > 0 && say('timeline.shown.setAside', { count: setAside }),
  ];
  return <span className="embedded-count">{parts.filter((part) => part !== false).join(', ')}</span>;
}

/**
 * There is no Back within another page: this is the way to where the reader began, while they are elsewhere. A story that
 * was asked for has its own ways, and sets the view by itself.
 */
function BackToFirst({ asked }: { asked: LinkedState }) {
  const isElsewhere = useExplorer(
    (state) => !isTold(asked, state) && linkOf(state) !== linkOf({ ...state, ...asked }),
  );
  const goTo = useExplorer((state) => state.goTo);
  const wasPressed = useRef(false);
  // It goes with what it does; whoever pressed it goes on in the view, unless a panel has taken focus.
  useEffect(() => {
    if (isElsewhere || !wasPressed.current) return;
    wasPressed.current = false;
    if (document.activeElement !== document.body) return;
    document.getElementById('view')?.focus({ preventScroll: true });
  }, [isElsewhere]);
  if (!isElsewhere) return null;
  return (
    <button
      type="button"
      className="text-button"
      onClick={() => {
        wasPressed.current = true;
        goTo(asked);
      }}
    >
      {say('embed.backToFirst')}
    </button>
  );
}

/** Whether the story asked for is still the one that is told. */
function isTold({ story, carriedStory }: LinkedState, now: LinkedState): boolean {
  if (story === undefined && carriedStory === undefined) return false;
  return story === now.story && carriedStory === now.carriedStory;
}
