import type { EntityId } from '../../domain/corpus/corpus.ts';
import { useCorpus } from '../../state/derived.ts';
import { useExplorer } from '../../state/store.ts';
import { say } from '../../ui/words/say.ts';
import { namesOf } from '../../ui/words/voice.ts';

/** A person, an organisation or a place by name; pressing it filters by it, pressing again takes the filter away. */
export function EntityButton({ id }: { id: EntityId }) {
  const { entities } = useCorpus();
  const asked = useExplorer((state) => state.filters.entities[id] === 'in');
  const chooseEntity = useExplorer((state) => state.chooseEntity);
  const name = namesOf(entities)(id);
  return (
    <button
      type="button"
      className="entity"
      dir="auto"
      aria-pressed={asked}
      title={say(asked ? 'moment.filteredBy' : 'moment.filterBy', { name })}
      onClick={() => chooseEntity(id, asked ? undefined : 'in')}
    >
      {name}
    </button>
  );
}
