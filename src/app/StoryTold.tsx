import { useExplorer } from '../state/store.ts';
import { useStoryInHand } from '../state/story-in-hand.ts';
import { onDemand } from '../ui/on-demand.tsx';
import { say } from '../ui/words/say.ts';
import { Boundary } from './Boundary.tsx';

const storyBar = onDemand(async () => (await import('../views/stories/StoryBar.tsx')).StoryBar);
const draftBar = onDemand(async () => (await import('../views/stories/DraftBar.tsx')).DraftBar);

interface StoryTools {
  /** Opens the story that is being made; without it none is made here. */
  readonly edit?: () => void;
}

/**
 * The story that is told; else the one that is being made. Above all that scrolls and all that a panel may cover: a note
 * is to be read before what it is about, and the next step is to be at hand after it.
 */
export function StoryTold({ edit }: StoryTools) {
  const told = useExplorer(({ story, carriedStory }) => story !== undefined || carriedStory !== undefined);
  const making = useStoryInHand(({ id }) => id !== '');
  if (!told && (!making || !edit)) return null;
  return (
    <Boundary name={say('stories.region')}>
      {told ? <storyBar.View /> : edit && <draftBar.View edit={edit} />}
    </Boundary>
  );
}
