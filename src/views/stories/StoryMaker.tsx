import { useId, useState } from 'react';
import { useWholeCorpus } from '../../state/derived.ts';
import {
  addStep,
  beginDraft,
  type Draft,
  deleteDraft,
  draftsOf,
  put,
  useDrafts,
} from '../../state/story-drafts.ts';
import { setStoryInHand, useStoryInHand } from '../../state/story-in-hand.ts';
import { say } from '../../ui/words/say.ts';
import { DraftFields } from './DraftFields.tsx';
import type { Making } from './given.ts';
import { StepEditors } from './StepEditors.tsx';
import { stepCount } from './step-count.ts';
import { TakeStory } from './TakeStory.tsx';
import { Undo, type Undone } from './Undo.tsx';
import { useViewToAdd } from './use-view-to-add.ts';
import '../../ui/words/sets/stories.ts';
import './stories.css';
import './maker.css';

/** Makes a story of views: adds the one on view, orders them, gives each its note, and takes the story away. */
export function StoryMaker(making: Making) {
  const corpus = useWholeCorpus();
  const drafts = useDrafts((state) => state.drafts);
  const inHand = useStoryInHand((state) => state.id);
  const [undone, setUndone] = useState<Undone>();
  const own = draftsOf(drafts, corpus.id);
  const draft = own.find(({ id }) => id === inHand) ?? own.at(-1);
  const begin = () => beginDraft({ id: corpus.id, title: corpus.title });
  const remove = (gone: Draft) => {
    deleteDraft(gone.id);
    setStoryInHand('');
    const undo = () => {
      put(gone);
      setStoryInHand(gone.id);
    };
    setUndone({ words: say('stories.deleted', { title: nameOf(gone) }), undo });
  };
  return (
    <div className="story-maker">
      {(draft?.steps.length ?? 0) === 0 && <p className="maker-intro">{say('stories.intro')}</p>}
      {draft && <Chooser drafts={own} draft={draft} begin={begin} />}
      {draft && <DraftFields key={draft.id} draft={draft} />}
      {draft && (
        <StepEditors key={`steps-${draft.id}`} draft={draft} setUndone={setUndone} close={making.close} />
      )}
      <Undo undone={undone} done={() => setUndone(undefined)} />
      <Add id={draft?.id} begin={begin} />
      {draft && <TakeStory draft={draft} making={making} />}
      {draft && <Foot remove={() => remove(draft)} />}
    </div>
  );
}

function nameOf({ title }: Draft): string {
  return title.trim() || say('stories.untitled');
}

interface ChooserProps {
  readonly drafts: readonly Draft[];
  readonly draft: Draft;
  readonly begin: () => void;
}

function Chooser({ drafts, draft, begin }: ChooserProps) {
  const id = useId();
  return (
    <div className="maker-chooser">
      {drafts.length > 1 && (
        <>
          <label htmlFor={id}>{say('stories.which')}</label>
          <select id={id} value={draft.id} onChange={(event) => setStoryInHand(event.target.value)}>
            {drafts.map((each) => (
              <option key={each.id} value={each.id}>
                {say('stories.option', { title: nameOf(each), steps: stepCount(each) })}
              </option>
            ))}
          </select>
        </>
      )}
      <button type="button" className="text-button" onClick={begin}>
        {say('stories.new')}
      </button>
    </div>
  );
}

/** The view on hand becomes the last step; whoever has no story yet begins one with it. */
function Add({ id, begin }: { id: string | undefined; begin: () => string }) {
  const view = useViewToAdd();
  const add = () => {
    const to = id ?? begin();
    setStoryInHand(to);
    addStep(to, { ...view, note: '' });
    requestAnimationFrame(focusLastNote);
  };
  return (
    <p className="maker-add">
      <button type="button" className="button strong" onClick={add}>
        {say('stories.addView')}
      </button>
      <span>{say('stories.opens', { title: view.title })}</span>
    </p>
  );
}

/** What was added wants its note next. */
function focusLastNote() {
  const notes = document.querySelectorAll<HTMLElement>('.maker-steps textarea');
  [...notes].at(-1)?.focus();
}

function Foot({ remove }: { remove: () => void }) {
  const areKept = useDrafts((state) => state.areKept);
  return (
    <p className={areKept ? 'maker-foot' : 'maker-foot notice'}>
      <span>{say(areKept ? 'stories.kept' : 'stories.notKept')}</span>
      <button type="button" className="text-button" onClick={remove}>
        {say('stories.delete')}
      </button>
    </p>
  );
}
