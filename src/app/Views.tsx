import { useLinkTo } from '../state/links.ts';
import { toView } from '../state/places.ts';
import { useExplorer } from '../state/store.ts';
import { VIEWS, type View } from '../state/view-state.ts';
import { say } from '../ui/words/say.ts';

/** The views by name: in the page's head, on a phone at its foot. */
export function Views() {
  return (
    <nav className="views" aria-label={say('app.views')}>
      {VIEWS.map((view) => (
        <ViewLink key={view} view={view} />
      ))}
    </nav>
  );
}

function ViewLink({ view }: { view: View }) {
  const current = useExplorer((state) => state.view === view);
  return (
    <a {...useLinkTo(toView(view))} aria-current={current ? 'page' : undefined}>
      {say(`views.${view}`)}
    </a>
  );
}
