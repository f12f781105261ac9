import { type ReactNode, useEffect, useId, useLayoutEffect, useRef, useState } from 'react';
import type { StoryTold } from '../../domain/corpus/corpus.ts';
import { NO_STORY } from '../../state/places.ts';
import { useHasStepKeys } from '../../state/single-keys.ts';
import { useExplorer, wholeView } from '../../state/store.ts';
import {
  closeStory,
  type StepInHand,
  type StoryReading,
  settleArrival,
  useStepInHand,
  useStoryReading,
} from '../../state/stories.ts';
import { useIsOwn } from '../../state/story-drafts.ts';
import { takesFocus } from '../../state/story-focus.ts';
import { BackIcon, CloseIcon, FoldIcon, OnIcon } from '../../ui/Icons.tsx';
import { say } from '../../ui/words/say.ts';
import { ClippedNote } from './ClippedNote.tsx';
import { NoteText } from './NoteText.tsx';
import { StepList } from './StepList.tsx';
import { stepName } from './step-name.ts';
import { type StepCommand, stepAndGoOn, stepKeepingFocus } from './stepping.ts';
import '../../ui/words/sets/stories.ts';
import './stories.css';

/** The step of the story in hand: its note, and the way on, back and home. */
export function StoryBar() {
  const reading = useStoryReading();
  const told = useExplorer(({ carriedStory, story }) => carriedStory ?? story);
  switch (reading?.kind) {
    case undefined:
      return null;
    case 'told':
      return <Told key={told} story={reading.story} carriedBy={reading.carriedBy} />;
    case 'unpacking':
      return <NotTold>{say('stories.unpacking')}</NotTold>;
    case 'unknown':
      return <NotTold>{say('stories.unknown', { id: reading.id })}</NotTold>;
    case 'broken':
      return <NotTold>{say('stories.broken')}</NotTold>;
  }
}

function NotTold({ children }: { children: string }) {
  return (
    <section className="story-bar not-told" aria-label={say('stories.region')}>
      <p role="status">{children}</p>
      <Close />
    </section>
  );
}

function Told({ story, carriedBy }: Pick<Extract<StoryReading, { kind: 'told' }>, 'story' | 'carriedBy'>) {
  const heading = useRef<HTMLHeadingElement>(null);
  const [isFolded, setFolded] = useState(false);
  const inHand = useStepInHand(story);
  const [isWhole, setWhole] = useState(false);
  const isOwn = useIsOwn(story, say('stories.untitled'));
  const noteId = useId();
  const position = inHand?.position ?? 1;
  useArrival(story, heading);
  useLayoutEffect(() => {
    if (position > 0) setFolded(false);
  }, [position]);
  if (!inHand) return null;
  const { step } = inHand;
  return (
    <section className={isFolded ? 'story-bar folded' : 'story-bar'} aria-label={say('stories.region')}>
      <div className="story-head">
        <p className="story-of">{say('stories.of', { title: story.title })}</p>
        <StepList story={story} position={position} />
        <Stepping story={story} position={position} />
        <button
          type="button"
          className="button icon story-fold"
          aria-label={say(isFolded ? 'stories.showNote' : 'stories.foldNote')}
          aria-expanded={!isFolded}
          aria-controls={noteId}
          onClick={() => setFolded(!isFolded)}
        >
          <FoldIcon />
        </button>
        <Close />
      </div>
      <div className="story-step" id={noteId}>
        <h2 ref={heading} tabIndex={-1}>
          {stepName(step, position)}
        </h2>
        {position === 1 && <NoteText text={story.note} className="story-about" />}
        <ClippedNote text={step.note} isWhole={isWhole} setWhole={setWhole} />
        {carriedBy === 'page' && <p className="story-aside">{say('stories.unlinked')}</p>}
        {position === 1 && carriedBy === 'link' && !isOwn && (
          <p className="story-aside">{say('stories.carried')}</p>
        )}
      </div>
      <Aside story={story} inHand={inHand} />
      <Announced story={story} inHand={inHand} />
    </section>
  );
}

/** What a link asks for is settled once, as soon as its story is here; a story begun in the page takes the focus. */
function useArrival(story: StoryTold, heading: { readonly current: HTMLElement | null }) {
  const arrival = useExplorer((state) => state.arrivals);
  const settled = useRef<number>(undefined);
  useEffect(() => {
    if (settled.current === arrival) return;
    settled.current = arrival;
    // A dialog it was begun from gives focus back to its button as it closes.
    if (takesFocus()) requestAnimationFrame(() => heading.current?.focus({ preventScroll: true }));
    settleArrival(story);
  }, [story, heading, arrival]);
}

/** The buttons stay where they are from step to step, and keep the focus: at an end they say so and do nothing. */
function Stepping({ story, position }: { story: StoryTold; position: number }) {
  const { length } = story.steps;
  return (
    <div className="story-stepping">
      <StepButton
        command="previousStep"
        name={say('stories.previous')}
        isOff={position <= 1}
        keys=","
        go={() => stepKeepingFocus(story, position - 1, 'previousStep')}
      >
        <BackIcon />
        <span>{say('stories.previous')}</span>
      </StepButton>
      <StepButton
        command="nextStep"
        name={say('stories.next')}
        isOff={position >= length}
        keys="."
        go={() => stepKeepingFocus(story, position + 1, 'nextStep')}
      >
        <span>{say('stories.next')}</span>
        <OnIcon />
      </StepButton>
    </div>
  );
}

interface StepButtonProps {
  readonly command: StepCommand;
  readonly name: string;
  readonly keys: string;
  readonly isOff: boolean;
  readonly go: () => void;
  readonly children: ReactNode;
}

function StepButton({ command, name, keys, isOff, go, children }: StepButtonProps) {
  const hasKey = useHasStepKeys();
  return (
    <button
      type="button"
      className="button"
      data-command={command}
      aria-label={name}
      aria-keyshortcuts={hasKey ? keys : undefined}
      title={hasKey ? say('stories.byKey', { name, keys }) : undefined}
      aria-disabled={isOff || undefined}
      onClick={() => !isOff && go()}
    >
      {children}
    </button>
  );
}

function Close() {
  const close = () => {
    closeStory();
    document.getElementById('view')?.focus({ preventScroll: true });
  };
  return (
    <button type="button" className="button icon" aria-label={say('stories.close')} onClick={close}>
      <CloseIcon />
    </button>
  );
}

/** What stands below a note: the way back to a step that was left, or on from the last. */
function Aside({ story, inHand: { position, isLeft } }: { story: StoryTold; inHand: StepInHand }) {
  const { length } = story.steps;
  const isLast = position === length && length > 1;
  return (
    <div className="story-below" role="status">
      {isLeft && (
        <p className="story-left">
          {say('stories.left')}{' '}
          <button type="button" className="text-button" onClick={() => stepAndGoOn(story, position)}>
            {say('stories.back')}
          </button>
        </p>
      )}
      {!isLeft && isLast && (
        <p>
          {say('stories.last')}{' '}
          <button type="button" className="text-button" onClick={showWhole}>
            {say('stories.whole')}
          </button>{' '}
          <button type="button" className="text-button" onClick={() => stepAndGoOn(story, 1)}>
            {say('stories.again')}
          </button>
        </p>
      )}
    </div>
  );
}

function showWhole() {
  useExplorer.getState().goTo({ ...wholeView({}), ...NO_STORY });
  document.getElementById('view')?.focus({ preventScroll: true });
}

/** Reads a step out that was gone to; not the one the story opens with, whose heading has the focus or is found. */
function Announced({ story, inHand: { position, step } }: { story: StoryTold; inHand: StepInHand }) {
  const [first] = useState(position);
  const [hasMoved, setMoved] = useState(false);
  useEffect(() => setMoved((moved) => moved || position !== first), [position, first]);
  const count = story.steps.length;
  const values = { position, count, title: stepName(step, position), note: step.note };
  return (
    <div className="unseen" aria-live="polite">
      {hasMoved && say(position === count ? 'stories.announceLast' : 'stories.announce', values)}
    </div>
  );
}
