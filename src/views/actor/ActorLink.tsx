import type { Entity } from '../../domain/corpus/corpus.ts';
import { useLinkTo } from '../../state/links.ts';
import { toActor } from '../../state/places.ts';

/** A person, an organisation or a place by name, as a link to its page. */
export function ActorLink({ actor, short = false }: { actor: Entity; short?: boolean }) {
  return (
    <a
      className="entity"
      dir="auto"
      title={short && actor.shortName !== actor.name ? actor.name : undefined}
      {...useLinkTo(toActor(actor.id))}
    >
      {short ? actor.shortName : actor.name}
    </a>
  );
}
