import type { ReactNode } from 'react';
import { useCorpus, useHeldBack, useQueryResult, useWholeCorpus } from '../../state/derived.ts';
import { linkOf } from '../../state/link/of-state.ts';
import { useExplorer } from '../../state/store.ts';
import type { LinkedState } from '../../state/view-state.ts';
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
  const home = useExplorer((state) => absolute(linkOf(state)));
  return (
    <footer className="embedded-foot">
      <p>
        <b>
          <TextInScripts text={title} />
        </b>{' '}
        <HowMany />
      </p>
      <BackToFirst asked={asked} />
      {children}
      <a className="embedded-home" href={home} target="_blank" rel="noopener">
        {say('embed.home')}
      </a>
    </footer>
  );
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
  if (!isElsewhere) return null;
  return (
    <button type="button" className="text-button" onClick={() => goTo(asked)}>
      {say('embed.backToFirst')}
    </button>
  );
}

/** Whether the story asked for is still the one that is told. */
function isTold({ story, carriedStory }: LinkedState, now: LinkedState): boolean {
  if (story === undefined && carriedStory === undefined) return false;
  return story === now.story && carriedStory === now.carriedStory;
}
