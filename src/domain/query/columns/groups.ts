import type { Entity, EntityId, EntityKind } from '../../corpus/corpus.ts';

/** The group an entity is combined in, asked of the corpus's list alone. One it does not have is taken for a person. */
export function groupsOf(entities: readonly Entity[]): { groupOf(entity: EntityId): EntityKind } {
  const kinds = new Map(entities.map(({ id, kind }) => [id, kind]));
  return { groupOf: (entity) => kinds.get(entity) ?? 'person' };
}
