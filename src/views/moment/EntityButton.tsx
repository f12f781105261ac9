import type { EntityId } from '../../domain/corpus/corpus.ts';
import { choiceOf } from '../../domain/query/choices.ts';
import { useCorpus } from '../../state/derived.ts';
import { useLinkTo } from '../../state/links.ts';
import { toActor } from '../../state/places.ts';
import { useExplorer } from '../../state/store.ts';
import { say } from '../../ui/words/say.ts';
import { namesOf } from '../../ui/words/voice.ts';

/** A person, an organisation or a place by name: the name leads to its page, the box beside it filters by it. */
export function EntityButton({ id }: { id: EntityId }) {
  return (
    <span className="entity-and-filter">
      <EntityLink id={id} />
      <FilterToggle id={id} />
    </span>
  );
}

/** The name alone. */
export function EntityLink({ id }: { id: EntityId }) {
  const { entities } = useCorpus();
  return (
    <a className="entity" dir="auto" {...useLinkTo(toActor(id))}>
      {namesOf(entities)(id)}
    </a>
  );
}

/** Looks and works like the box in the filters' column, which it ticks as well. */
function FilterToggle({ id }: { id: EntityId }) {
  const name = namesOf(useCorpus().entities)(id);
  const asked = useExplorer((state) => choiceOf(state.filters.entities, id) === 'in');
  const chooseEntity = useExplorer((state) => state.chooseEntity);
  return (
    <button
      type="button"
      className="entity-filter"
      aria-label={say('moment.filterBy', { name })}
      aria-pressed={asked}
      title={say(asked ? 'moment.filteredBy' : 'moment.filterBy', { name })}
      onClick={() => chooseEntity(id, asked ? undefined : 'in')}
    >
      <svg
        width="12"
        height="12"
        viewBox="0 0 12 12"
        fill="none"
        stroke="currentColor"
        strokeWidth={asked ? 1.8 : 1}
        aria-hidden="true"
      >
        <path d="M.5.5h11v11H.5z" strokeWidth="1" />
        {asked && <path d="m2.500 6 2.500 2.500 4.500-5" />}
      </svg>
    </button>
  );
}
