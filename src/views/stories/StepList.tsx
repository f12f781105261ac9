import { type MouseEvent, useEffect, useRef, useState } from 'react';
import type { StoryTold } from '../../domain/corpus/corpus.ts';
import { useWholeCorpus } from '../../state/derived.ts';
import { useLinks } from '../../state/links.ts';
import { useExplorer } from '../../state/store.ts';
import { goToStep, placeInStory } from '../../state/stories.ts';
import { say } from '../../ui/words/say.ts';
import { stepName } from './step-name.ts';

interface StepListProps {
  readonly story: StoryTold;
  readonly position: number;
}

/** Which step it is, and all of them to jump to. */
export function StepList({ story, position }: StepListProps) {
  const details = useRef<HTMLDetailsElement>(null);
  useClosing(details);
  // Every change of the view makes the links anew: only while they are there to be seen.
  const [isOpen, setOpen] = useState(false);
  const count = story.steps.length;
  return (
    <details
      className="story-steps"
      ref={details}
      onToggle={({ currentTarget }) => setOpen(currentTarget.open)}
    >
      <summary>{say('stories.stepOf', { position, count })}</summary>
      <nav aria-label={say('stories.allSteps')}>
        {isOpen && (
          <Steps story={story} position={position} close={() => details.current?.removeAttribute('open')} />
        )}
      </nav>
    </details>
  );
}

function Steps({ story, position, close }: StepListProps & { readonly close: () => void }) {
  const corpus = useWholeCorpus();
  const linkTo = useLinks();
  const state = useExplorer.getState();
  return (
    <ol>
      {story.steps.map((step, index) => {
        const { href, onClick } = linkTo(placeInStory(story, index + 1, state, corpus));
        const goOn = (event: MouseEvent) => {
          const from = useExplorer.getState();
          onClick(event);
          if (!event.defaultPrevented) return;
          // It is there already; this says what of its link is not.
          goToStep(story, index + 1, 'replace', from);
          close();
        };
        return (
          // biome-ignore lint/suspicious/noArrayIndexKey: a step is its place in the story
          <li key={index}>
            <a href={href} onClick={goOn} aria-current={index + 1 === position ? 'step' : undefined}>
              <span className="story-number">{index + 1}</span>
              <span>{stepName(step, index + 1)}</span>
            </a>
          </li>
        );
      })}
    </ol>
  );
}

/** The list lies over the view, so it goes as any such list does: by Escape, and by a press beside it. */
function useClosing(details: { readonly current: HTMLDetailsElement | null }) {
  useEffect(() => {
    const isOpen = () => details.current?.open === true;
    const onPress = (event: Event) => {
      if (isOpen() && !details.current?.contains(event.target as Node))
        details.current?.removeAttribute('open');
    };
    const onKey = (event: KeyboardEvent) => {
      if (event.key !== 'Escape' || !isOpen()) return;
      // What is open beneath, such as a moment, stays.
      event.stopPropagation();
      event.preventDefault();
      details.current?.removeAttribute('open');
      details.current?.querySelector('summary')?.focus();
    };
    document.addEventListener('pointerdown', onPress);
    document.addEventListener('keydown', onKey, { capture: true });
    return () => {
      document.removeEventListener('pointerdown', onPress);
      document.removeEventListener('keydown', onKey, { capture: true });
    };
  }, [details]);
}
