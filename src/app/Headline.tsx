import type { MouseEvent } from 'react';
import type { Story, WayIn } from '../domain/corpus/corpus.ts';
import { NO_FILTERS } from '../domain/query/filters.ts';
import { useCorpus, useHasPanel } from '../state/derived.ts';
import { useLinkTo, useViewLink } from '../state/links.ts';
import { NO_STORY } from '../state/places.ts';
import { useExplorer, wholeView } from '../state/store.ts';
import { willTakeFocus } from '../state/story-focus.ts';
import type { NamedView } from '../state/view-state.ts';
import { say } from '../ui/words/say.ts';

/**
 * The corpus's headline and the ways in. With a moment open it gives up all but its headline; a step of a story, with a
 * heading and a note of its own, leaves that to be read out.
 */
export function Headline() {
  const embedded = useExplorer((state) => state.embedded);
  const short = useHasPanel() || embedded;
  const { headline, title, waysIn, stories: published } = useCorpus();
  const isTold = useExplorer(
    ({ story, carriedStory }) => carriedStory !== undefined || published.some(({ id }) => id === story),
  );
  // A story was written with every article at hand: the second clock is not to be taken past its day by one.
  const stories = useExplorer(({ knownBy }) => knownBy !== undefined) ? [] : published;
  if (isTold) return <h1 className="unseen">{headline?.text ?? title}</h1>;
  return (
    <div className={short ? 'story short' : 'story'}>
      <div>
        <h1>{headline?.text ?? title}</h1>
        {!short && headline?.detail && <p>{headline.detail}</p>}
      </div>
      {!short && waysIn.length + stories.length > 0 && (
        <nav className="ways-in" aria-label={say('app.waysIn')}>
          <h2>{say('app.waysIn')}</h2>
          <ul>
            {stories.map((story) => (
              <li key={story.id} className="story-way">
                <StoryWay story={story} />
              </li>
            ))}
            {waysIn.map((way) => (
              <li key={way.label}>
                {way.moment || way.question ? <LinkedWay way={way} /> : <ViewWay way={way} />}
              </li>
            ))}
          </ul>
        </nav>
      )}
    </div>
  );
}

/** A link that names a story and no view of its own means the story's first step. */
const storyAlone = {
  ...wholeView({}),
  ...NO_STORY,
  lanes: undefined,
  columns: 'articles',
  sort: 'time',
} as const;

function StoryWay({ story }: { story: Story }) {
  const { href, onClick } = useLinkTo({ ...storyAlone, story: story.id });
  const begin = (event: MouseEvent) => {
    onClick(event);
    if (event.defaultPrevented) willTakeFocus();
  };
  return (
    <a href={href} onClick={begin}>
      {say('app.wayInStory', { title: story.title })}
    </a>
  );
}

/** A moment or a question is linked to, so that it can be opened in a tab of its own; a view is set with a button. */
function LinkedWay({ way }: { way: WayIn }) {
  return <a {...useViewLink(viewOf(way))}>{way.label}</a>;
}

function ViewWay({ way }: { way: WayIn }) {
  const showView = useExplorer((state) => state.showView);
  return (
    <button type="button" className="way-in" onClick={() => showView(viewOf(way))}>
      {way.label}
    </button>
  );
}

/** The whole view a way in names: with filters of the reader's left on, what it promises could be hidden. */
function viewOf({ moment, question, from, to, include }: WayIn): NamedView {
  const entities = Object.fromEntries(include.map((id) => [id, 'in' as const]));
  return {
    open: moment,
    question,
    view: question ? 'questions' : 'timeline',
    filters: { ...NO_FILTERS, entities },
    window: from === undefined || to === undefined ? undefined : { from, to },
  };
}
