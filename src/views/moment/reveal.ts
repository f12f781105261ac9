/** Which of the reader's filters can stay when a moment that they hide is to be shown. */
import type { ArticleId, EntityId, EntityKind } from '../../domain/corpus/corpus.ts';
import { type Choice, type Filters, NO_FILTERS } from '../../domain/query/filters.ts';

type Part = (kept: Filters) => Filters;

/**
 * As many of the filters as let the moment through: each part is put back on its own and kept unless it hides the
 * moment. `shows` says whether a set of filters lets it through.
 */
export function filtersThatShow(
  filters: Filters,
  kindOf: (id: EntityId) => EntityKind,
  shows: (filters: Filters) => boolean,
): Filters {
  const none: Filters = { ...NO_FILTERS, combine: filters.combine };
  return partsOf(filters, kindOf).reduce((kept, add) => {
    const more = add(kept);
    return shows(more) ? more : kept;
  }, none);
}

/** Values that are asked for hold together with their group; each that is ruled out stands alone. */
function partsOf(filters: Filters, kindOf: (id: EntityId) => EntityKind): readonly Part[] {
  const entities = Object.entries(filters.entities) as [EntityId, Choice][];
  const articles = Object.entries(filters.articles) as [ArticleId, Choice][];
  const asked = entities.filter(([, choice]) => choice === 'in');
  const kinds = [...new Set(asked.map(([id]) => kindOf(id)))];
  return [
    ...kinds.map((kind) => withEntities(asked.filter(([id]) => kindOf(id) === kind))),
    ...entities.filter(([, choice]) => choice === 'out').map((out) => withEntities([out])),
    withArticles(articles.filter(([, choice]) => choice === 'in')),
    ...articles.filter(([, choice]) => choice === 'out').map((out) => withArticles([out])),
    (kept) => ({ ...kept, kinds: filters.kinds }),
    (kept) => ({ ...kept, statuses: filters.statuses }),
    (kept) => ({ ...kept, time: filters.time }),
    (kept) => ({ ...kept, text: filters.text }),
    // Last, since a role is asked of the entities that are asked for.
    (kept) => ({ ...kept, roles: filters.roles }),
  ];
}

function withEntities(choices: readonly (readonly [EntityId, Choice])[]): Part {
  return (kept) => ({ ...kept, entities: { ...kept.entities, ...Object.fromEntries(choices) } });
}

function withArticles(choices: readonly (readonly [ArticleId, Choice])[]): Part {
  return (kept) => ({ ...kept, articles: { ...kept.articles, ...Object.fromEntries(choices) } });
}
