/** Random corpora whose moments lie close together in time, in and around stretches that are hidden. */
import * as fc from 'fast-check';
import type { ArticleId, Corpus, EntityId, Moment, Side, SideId } from '../../../corpus/corpus.ts';
import { ROLES } from '../../../corpus/format.ts';
import { account, article, entity, moment, smallCorpus } from '../../../query/testing/small-corpus.ts';
import { type Instant, shift } from '../../../time/instant.ts';
import { compareWhens } from '../../../time/when.ts';
import { whens } from '../../testing/arbitrary.ts';
import { KABUL, when } from '../../testing/moments.ts';

const PEOPLE = Array.from({ length: 30 }, (_, n) => `person-${n}`);
const PLACES = ['panjshir', 'kabul', 'bazarak'];
const ARTICLES = ['one', 'two', 'three'];

const ENTITIES = [
  ...PEOPLE.map((id) => entity('person', id)),
  ...PLACES.map((id) => entity('place', id)),
  entity('organisation', 'front'),
];

/** A time of a length of nothing up to some days, or any that a file may give. */
const times = fc.oneof(
  { weight: 2, arbitrary: whens },
  whens.map((any) => {
    const at = any.earliest ?? any.latest;
    return at === undefined ? any : { ...when({ precision: 'minute' }), earliest: at, latest: at };
  }),
  whens.map((any) => {
    const at: Instant | undefined = any.earliest;
    return at === undefined ? any : { ...when({}), earliest: at, latest: shift(at, 3_600_000) };
  }),
);

const parts = fc.record({
  when: times,
  kind: fc.constantFrom('event' as const, 'statement' as const),
  places: fc.subarray([...PLACES, 'person-1'] as EntityId[]),
  participants: fc.array(
    fc.record({
      entity: fc.constantFrom(...PEOPLE.slice(0, 4), ...PEOPLE, 'front', 'kabul') as fc.Arbitrary<EntityId>,
      role: fc.constantFrom(...ROLES),
    }),
    { maxLength: 4 },
  ),
  accounts: fc
    .array(
      fc.record({
        from: fc.constantFrom(...ARTICLES),
        stance: fc.constantFrom('reports' as const, 'reports' as const, 'denies' as const),
      }),
      { minLength: 1, maxLength: 4 },
    )
    .map((all) => all.map(({ from, ...more }) => account(from as ArticleId, more))),
});

const side = (id: string, members: readonly string[]): Side => ({
  id: id as SideId,
  name: id,
  members: members.map((member) => ({ entity: member as EntityId, reason: '' })),
});

const sides = fc.constantFrom(
  [],
  [side('these', ['person-0', 'person-1']), side('those', ['person-2', 'person-1', 'front'])],
  [side('a', ['person-0']), side('b', ['person-2']), side('c', ['person-3', 'person-0'])],
);

/** In the order of time, as a corpus that was read is. */
export function laneCorpora(maxLength = 60): fc.Arbitrary<Corpus> {
  return fc.tuple(fc.array(parts, { maxLength, size: 'max' }), sides).map(([all, both]) =>
    smallCorpus({
      zone: KABUL,
      articles: ARTICLES.map((id) => article(id)),
      entities: ENTITIES,
      sides: both,
      moments: inOrder(all.map((given, index) => moment(`m${index}`, given))),
    }),
  );
}

function inOrder(moments: readonly Moment[]): readonly Moment[] {
  return [...moments].sort((a, b) => compareWhens(a.when, b.when));
}
