import type { MomentId } from '../domain/corpus/corpus.ts';
import { copyText } from '../platform/clipboard.ts';
import { useActor } from '../state/derived.ts';
import type { Copying } from '../ui/copying.ts';
import { onDemand } from '../ui/on-demand.tsx';
import { say } from '../ui/words/say.ts';
import { useActorNotYet } from '../views/known/use-not-yet.ts';
import { rowLinkOf } from '../views/moments/row-link.ts';
import { Boundary } from './Boundary.tsx';

const momentPanel = onDemand(async () => (await import('../views/moment/MomentPanel.tsx')).MomentPanel);
const actorPanel = onDemand(async () => (await import('../views/actor/ActorPanel.tsx')).ActorPanel);
const notYetNamed = onDemand(async () => (await import('../views/known/NotYetNamed.tsx')).NotYetNamed);

/** The panel is what a reader opens next. */
export const fetchPanelAhead = momentPanel.fetchAhead;

/** What the panel shows: an actor's page, or the open moment. */
export function PanelPage({ absolute }: Pick<Copying, 'absolute'>) {
  const actor = useActor();
  const actorNotYet = useActorNotYet();
  if (!actor) {
    return (
      <Boundary name={say('moment.region')}>
        <momentPanel.View copyText={copyText} absolute={absolute} fallbackFocus={rowOf} />
      </Boundary>
    );
  }
  return (
    <Boundary key={actor.id} name={actor.name}>
      {actorNotYet ? (
        <notYetNamed.View missing={actorNotYet} fallbackFocus={listOrView} />
      ) : (
        <actorPanel.View actor={actor} fallbackFocus={listOrView} />
      )}
    </Boundary>
  );
}

/** Where focus goes when what opened the panel has left the page: the moment's row, or else the list. */
function rowOf(id: MomentId | undefined): HTMLElement | null {
  return (id && rowLinkOf(id)) ?? listOrView();
}

/** Where focus goes when an actor's page closes and what opened it has left the page. */
function listOrView(): HTMLElement | null {
  return document.getElementById('moments') ?? document.getElementById('view');
}
