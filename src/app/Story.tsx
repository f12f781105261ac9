import type { WayIn } from '../domain/corpus/corpus.ts';
import { NO_FILTERS } from '../domain/query/filters.ts';
import { useCorpus } from '../state/derived.ts';
import { useViewLink } from '../state/links.ts';
import { useExplorer } from '../state/store.ts';
import type { NamedView } from '../state/view-state.ts';
import { say } from '../ui/words/say.ts';

/** The corpus's headline and the ways in. With a moment open it gives up all but its headline. */
export function Story({ short }: { short: boolean }) {
  const { headline, title, waysIn } = useCorpus();
  return (
    <div className={short ? 'story short' : 'story'}>
      <div>
        <h1>{headline?.text ?? title}</h1>
        {!short && headline?.detail && <p>{headline.detail}</p>}
      </div>
      {!short && waysIn.length > 0 && (
        <nav className="ways-in" aria-label={say('app.waysIn')}>
          <h2>{say('app.waysIn')}</h2>
          <ul>
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
