import type { Entity } from '../../domain/corpus/corpus.ts';

/** To be built. */
export function ActorPanel({ actor }: { actor: Entity }) {
  return <h2>{actor.name}</h2>;
}
