import type { MomentId, WayIn } from '../domain/corpus/corpus.ts';
import { NO_FILTERS } from '../domain/query/filters.ts';
import { useCorpus } from '../state/derived.ts';
import { useMomentLink } from '../state/moment-link.ts';
import { useExplorer } from '../state/store.ts';
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
                {way.moment ? <MomentWay way={way} moment={way.moment} /> : <ViewWay way={way} />}
              </li>
            ))}
          </ul>
        </nav>
      )}
    </div>
  );
}

function MomentWay({ way, moment }: { way: WayIn; moment: MomentId }) {
  const { moments } = useCorpus();
  const slug = moments.find(({ id }) => id === moment)?.slug ?? '';
  const link = useMomentLink({ id: moment, slug });
  return <a {...link}>{way.label}</a>;
}

/** A way in that leads to a window of time or to some people: the whole view it names. */
function ViewWay({ way }: { way: WayIn }) {
  const setFilters = useExplorer((state) => state.setFilters);
  const showWindow = useExplorer((state) => state.showWindow);
  const { from, to, include } = way;
  const go = () => {
    if (include.length > 0) {
      setFilters({ ...NO_FILTERS, entities: Object.fromEntries(include.map((id) => [id, 'in' as const])) });
    }
    if (from !== undefined && to !== undefined) showWindow({ from, to }, 'push');
  };
  return (
    <button type="button" className="way-in" onClick={go}>
      {way.label}
    </button>
  );
}
