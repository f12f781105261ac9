import { useId, useMemo } from 'react';
import type { Corpus, Entity } from '../../domain/corpus/corpus.ts';
import { choiceOf } from '../../domain/query/choices.ts';
import type { Filters } from '../../domain/query/filters.ts';
import { filtersForPair, type Pairs, pairsAround } from '../../domain/query/pairs.ts';
import { useLinks } from '../../state/links.ts';
import { useExplorer } from '../../state/store.ts';
import { say } from '../../ui/words/say.ts';
import { ActorLink } from './ActorLink.tsx';
import { useFiltered } from './use-filtered.ts';

/** How many besides the entity itself have a row: what a narrow panel has room for. */
const COMPANIONS = 7;

/** With whom the entity appears, and these with one another; each pair once, each number a way to its moments. */
export function PairTable({ actor, corpus }: { actor: Entity; corpus: Corpus }) {
  const pairs = useMemo(() => pairsAround(actor, corpus, COMPANIONS), [actor, corpus]);
  const id = useId();
  return (
    <section className="pairs" aria-labelledby={id}>
      <h3 id={id}>{say('actor.with')}</h3>
      {pairs.entities.length === 1 ? (
        <p className="note">{say('actor.alone', { name: actor.name })}</p>
      ) : (
        <>
          <p className="note">{say('actor.withNote', { count: corpus.moments.length })}</p>
          <Table pairs={pairs} labelledBy={id} />
          {pairs.others > 0 && <p className="note">{say('actor.withMost', { count: pairs.others })}</p>}
        </>
      )}
    </section>
  );
}

function Table({ pairs, labelledBy }: { pairs: Pairs; labelledBy: string }) {
  const { entities } = pairs;
  return (
    <table aria-labelledby={labelledBy}>
      <thead>
        <tr>
          <td />
          {entities.map((entity) => (
            <th key={entity.id} scope="col">
              <span dir="auto">{entity.shortName}</span>
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {entities.map((entity, place) => (
          <tr key={entity.id}>
            <th scope="row">
              {place === 0 ? <bdi>{entity.shortName}</bdi> : <ActorLink actor={entity} short />}
            </th>
            {entities.slice(0, place + 1).map((other) => (
              <td key={other.id} className={other === entity ? 'pairs-own' : undefined}>
                <PairCell a={other} b={entity} count={pairs.count(other.id, entity.id)} />
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function PairCell({ a, b, count }: { a: Entity; b: Entity; count: number }) {
  const linkTo = useLinks();
  const filtered = useFiltered();
  const asked = useExplorer(({ filters }) => isAsked(filters, a, b));
  if (count === 0) {
    return (
      <>
        <span aria-hidden="true">·</span>
        <span className="unseen">{say('actor.noPair')}</span>
      </>
    );
  }
  const { href, onClick } = linkTo(filtered(filtersForPair(a, b)));
  const words = pairInWords(a, b, count);
  return (
    <a
      href={href}
      onClick={onClick}
      aria-label={words}
      title={words}
      aria-current={asked ? 'true' : undefined}
    >
      {say('actor.count', { count })}
    </a>
  );
}

/** Whether the two together, and no other entity, are what the reader asks for now. */
function isAsked({ entities, combine }: Filters, a: Entity, b: Entity): boolean {
  const wanted = new Set([a.id, b.id]);
  const together = a === b || a.kind !== b.kind || combine[a.kind] === 'all';
  return (
    together &&
    Object.keys(entities).length === wanted.size &&
    [...wanted].every((id) => choiceOf(entities, id) === 'in')
  );
}

function pairInWords(a: Entity, b: Entity, count: number): string {
  return a === b
    ? say('actor.single', { a: a.name, count })
    : say('actor.pair', { a: a.name, b: b.name, count });
}
