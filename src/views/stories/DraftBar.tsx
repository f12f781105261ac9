import { useState } from 'react';
import { useWholeCorpus } from '../../state/derived.ts';
import { useExplorer } from '../../state/store.ts';
import { addStep, type Draft, useDrafts } from '../../state/story-drafts.ts';
import { setStoryInHand, useStoryInHand } from '../../state/story-in-hand.ts';
import { stepLinkOf } from '../../state/story-steps.ts';
import { CloseIcon } from '../../ui/Icons.tsx';
import { say } from '../../ui/words/say.ts';
import { stepCount } from './step-count.ts';
import { useTakingView } from './use-view-to-add.ts';
import '../../ui/words/sets/stories.ts';
import './stories.css';

/** The story that is being made, while the reader goes on looking: one line, with “Add this view” at hand. */
export function DraftBar({ edit }: { edit: () => void }) {
  const { id: corpusId } = useWholeCorpus();
  const id = useStoryInHand((state) => state.id);
  const draft = useDrafts(({ drafts }) => drafts.find((one) => one.id === id));
  if (!draft || draft.corpus.id !== corpusId) return null;
  return <Bar draft={draft} edit={edit} />;
}

function Bar({ draft, edit }: { draft: Draft; edit: () => void }) {
  const takeView = useTakingView();
  const announce = useExplorer((state) => state.announce);
  const [added, setAdded] = useState({ link: '', words: '' });
  // Said as long as what was added is what is on view. Nothing else of the view is asked for: it changes with every frame.
  const isOnView = useExplorer((state) => added.words !== '' && added.link === stepLinkOf(state));
  const news = isOnView ? added.words : '';
  const add = () => {
    const view = takeView();
    addStep(draft.id, { ...view, note: '' });
    const words = say('stories.added', { count: draft.steps.length + 1, title: view.title });
    setAdded({ link: view.link, words });
    announce(words);
  };
  const putAway = () => {
    setStoryInHand('');
    document.getElementById('view')?.focus({ preventScroll: true });
  };
  return (
    <section className="draft-bar" aria-label={say('stories.making')}>
      <p>
        <span className="draft-title">
          {say('stories.makingNow', { title: draft.title.trim() || say('stories.untitled') })}
        </span>{' '}
        <span className="quiet">{news || stepCount(draft)}</span>
      </p>
      <button type="button" className="button" onClick={add}>
        {say('stories.addView')}
      </button>
      <button
        type="button"
        className="button"
        aria-label={say('stories.edit')}
        aria-haspopup="dialog"
        onClick={edit}
      >
        {say('stories.edit.short')}
      </button>
      <button type="button" className="button icon" aria-label={say('stories.putAway')} onClick={putAway}>
        <CloseIcon />
      </button>
    </section>
  );
}
