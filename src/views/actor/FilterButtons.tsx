import type { Entity } from '../../domain/corpus/corpus.ts';
import { choiceOf, withoutIds } from '../../domain/query/choices.ts';
import { type Filters, NO_FILTERS } from '../../domain/query/filters.ts';
import { useExplorer } from '../../state/store.ts';
import { say } from '../../ui/words/say.ts';
import { useFiltered } from './use-filtered.ts';

/** Shows only the entity's moments, or all but these. Pressing again takes it back. */
export function FilterButtons({ actor: { id, name } }: { actor: Entity }) {
  const filters = useExplorer((state) => state.filters);
  const goTo = useExplorer((state) => state.goTo);
  const filtered = useFiltered();
  const choice = choiceOf(filters.entities, id);
  const rest = withoutIds(filters.entities, [id]);
  const isOnly = choice === 'in' && Object.keys(rest).length === 0;
  const press = (isOn: boolean, asked: Filters) =>
    goTo(filtered(isOn ? { ...filters, entities: rest } : asked));
  return (
    <p className="actor-filters">
      <button
        type="button"
        className="button"
        aria-pressed={isOnly}
        onClick={() => press(isOnly, { ...NO_FILTERS, entities: { [id]: 'in' } })}
      >
        {say('actor.only', { name })}
      </button>
      <button
        type="button"
        className="button"
        aria-pressed={choice === 'out'}
        onClick={() => press(choice === 'out', { ...filters, entities: { ...rest, [id]: 'out' } })}
      >
        {say('actor.without', { name })}
      </button>
    </p>
  );
}
