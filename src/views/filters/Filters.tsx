import { Fragment, memo, useMemo, useState } from 'react';
import type { ArticleId, Entity, EntityId, EntityKind, MomentKind } from '../../domain/corpus/corpus.ts';
import { ENTITY_KINDS, ROLES } from '../../domain/corpus/format.ts';
import type { Status } from '../../domain/corpus/status.ts';
import { isFiltering } from '../../domain/query/active.ts';
import { findEntities } from '../../domain/query/aliases.ts';
import { NO_FILTERS } from '../../domain/query/filters.ts';
import { queriesOf, useCorpus, useOfResult, useWholeCorpus } from '../../state/derived.ts';
import { useExplorer } from '../../state/store.ts';
import { DisputedSign, KindMark } from '../../ui/marks.tsx';
import { say } from '../../ui/words/say.ts';
import { CombinableFilters } from './CombinableFilters.tsx';
import './filters.css';
import { articleRows, entitiesToAskFor, entityRows } from './rows.ts';
import { TimeFilters } from './TimeFilters.tsx';
import { ValueFilters } from './ValueFilters.tsx';

/** By what a moment can be asked for: who, when, where, told by whom, how it stands, what it is. Fills its container. */
export function Filters() {
  const [typed, setTyped] = useState('');
  const entities = useEntitiesToAskFor();
  const found = useFound(entities, typed);
  return (
    <section className="filters" aria-label={say('filters.region')} tabIndex={-1}>
      <Head />
      <input
        type="search"
        className="find-name"
        aria-label={say('filters.find')}
        placeholder={say('filters.findExample')}
        autoComplete="off"
        spellCheck={false}
        value={typed}
        onChange={(event) => setTyped(event.target.value)}
      />
      <p aria-live="polite" className="quiet">
        {found?.size === 0 && say('filters.nobody')}
      </p>
      {ENTITY_KINDS.map((kind, index) => (
        <Fragment key={kind}>
          <EntityFilters kind={kind} entities={entities} found={found} />
          {/* Near the top, and not between a name that is looked for and where it is found. */}
          {index === 0 && <TimeFilters hidden={found !== undefined} />}
        </Fragment>
      ))}
      <OtherFilters />
      <p className="filter-keys quiet">{say('filters.keys')}</p>
    </section>
  );
}

/** What no name is looked for in. */
const OtherFilters = memo(function OtherFilters() {
  return (
    <>
      <ArticleFilters />
      <StatusFilters />
      <KindFilters />
      <RoleFilters />
    </>
  );
});

function Head() {
  const filtering = useExplorer((state) => isFiltering(state.filters));
  const clearFilters = useExplorer((state) => state.clearFilters);
  return (
    <header>
      <h2>{say('filters.region')}</h2>
      {filtering && (
        <button type="button" className="text-button" onClick={clearFilters}>
          {say('filters.clear')}
        </button>
      )}
    </header>
  );
}

function useEntitiesToAskFor(): readonly Entity[] {
  const corpus = useCorpus();
  const whole = useWholeCorpus();
  // All can be asked for as long as the second clock is off.
  const chosen = useExplorer(({ filters }) => (corpus === whole ? NO_FILTERS : filters).entities);
  return useMemo(() => entitiesToAskFor(corpus, whole, chosen), [corpus, whole, chosen]);
}

type Found = ReadonlyMap<EntityId, string | undefined>;

/** The entities with the typed name, each with the alias it goes by there; undefined while nothing is typed. */
function useFound(entities: readonly Entity[], typed: string): Found | undefined {
  return useMemo(
    () =>
      typed.trim() === ''
        ? undefined
        : new Map(findEntities(entities, typed).map(({ entity, alias }) => [entity.id, alias?.text])),
    [entities, typed],
  );
}

interface EntityFiltersProps {
  readonly kind: EntityKind;
  readonly entities: readonly Entity[];
  readonly found: Found | undefined;
}

function EntityFilters({ kind, entities, found }: EntityFiltersProps) {
  const { totals } = queriesOf(useCorpus());
  const rows = useMemo(() => entityRows(entities, totals, kind), [entities, totals, kind]);
  return (
    <CombinableFilters
      group={kind}
      rows={rows}
      choices={useExplorer((state) => state.filters.entities)}
      counts={useOfResult(({ facets }) => facets.entities)}
      found={found}
      choose={useExplorer((state) => state.chooseEntity)}
      chooseOnly={useExplorer((state) => state.chooseOnly)}
    />
  );
}

function ArticleFilters() {
  const corpus = useCorpus();
  const rows = useMemo(() => articleRows(corpus), [corpus]);
  return (
    <CombinableFilters<ArticleId>
      group="article"
      rows={rows}
      choices={useExplorer((state) => state.filters.articles)}
      counts={useOfResult(({ facets }) => facets.articles)}
      choose={useExplorer((state) => state.chooseArticle)}
      chooseOnly={chooseOnlyArticle}
    />
  );
}

function chooseOnlyArticle(id: ArticleId) {
  useExplorer.getState().setFilters({ ...NO_FILTERS, articles: { [id]: 'in' } });
}

function StatusFilters() {
  return (
    <ValueFilters
      title={say('filters.status')}
      values={['disputed', 'one-article', 'one-voice', 'corroborated']}
      on={useExplorer((state) => state.filters.statuses)}
      counts={useOfResult(({ facets }) => facets.statuses)}
      nameOf={(status) => say(`filters.status.${status}`)}
      markOf={disputedSign}
      toggle={useExplorer((state) => state.toggleStatus)}
    />
  );
}

function disputedSign(status: Status) {
  return status === 'disputed' && <DisputedSign size={13} />;
}

function KindFilters() {
  return (
    <ValueFilters
      title={say('filters.kind')}
      values={['event', 'statement']}
      on={useExplorer((state) => state.filters.kinds)}
      counts={useOfResult(({ facets }) => facets.kinds)}
      nameOf={(kind) => say(`filters.kind.${kind}`)}
      markOf={kindMark}
      toggle={useExplorer((state) => state.toggleKind)}
    />
  );
}

function kindMark(kind: MomentKind) {
  return <KindMark kind={kind} />;
}

function RoleFilters() {
  return (
    <ValueFilters
      title={say('filters.role')}
      values={ROLES}
      on={useExplorer((state) => state.filters.roles)}
      counts={useOfResult(({ facets }) => facets.roles)}
      nameOf={(role) => say(`filters.role.${role}`)}
      toggle={useExplorer((state) => state.toggleRole)}
    />
  );
}
