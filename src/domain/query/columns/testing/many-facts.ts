/** Facts of as many moments as are wanted, always the same: three entities each, two articles each, heavy-tailed. */
import { endsOf, type MomentFacts } from '../../../columns/facts.ts';
import { chanceFrom } from '../../../columns/testing/chance.ts';
import type { Entity } from '../../../corpus/corpus.ts';
import { HOUR } from '../../../time/instant.ts';
import { article, entity } from '../../testing/small-corpus.ts';
import type { QueryHeads } from '../value-columns.ts';

const ENTITIES = 500;
const ARTICLES = 200;
const IN_EACH = 3;
const TELLING = 2;

const KINDS: readonly Entity['kind'][] = ['person', 'person', 'organisation', 'place'];

export const MANY_HEADS: QueryHeads = {
  entities: Array.from({ length: ENTITIES }, (_, n) => entity(KINDS[n % KINDS.length] ?? 'person', `e${n}`)),
  articles: Array.from({ length: ARTICLES }, (_, n) => article(`a${n}`)),
};

export function manyFacts(length: number): MomentFacts {
  const chance = chanceFrom(6);
  const from = Float64Array.from({ length }, () => Math.floor(chance() * 9_000) * HOUR).sort();
  const to = from.map((at) => at + Math.ceil(chance() * 48) * HOUR);
  const rare = (most: number) => Math.floor(most * chance() ** 3);
  const distinct = (count: number, most: number) => {
    const values = new Set<number>();
    while (values.size < count) values.add(rare(most));
    return [...values];
  };
  const entity = new Uint32Array(length * IN_EACH);
  const told = new Uint32Array(length * TELLING);
  for (let place = 0; place < length; place++) {
    entity.set(distinct(IN_EACH, ENTITIES), place * IN_EACH);
    told.set(distinct(TELLING, ARTICLES), place * TELLING);
  }
  return {
    length,
    bounds: {
      earliest: from,
      latest: to,
      certainFrom: new Float64Array(length).fill(Infinity),
      certainTo: new Float64Array(length).fill(-Infinity),
      undated: new Uint8Array(length),
    },
    from,
    to,
    precision: new Uint8Array(length).fill(1),
    statement: Uint8Array.from({ length }, () => Number(chance() < 0.6)),
    status: Uint8Array.from({ length }, () => [2, 4, 8, 3, 5][Math.floor(chance() * 5)] ?? 2),
    entities: {
      ends: endsOf(Array.from({ length }, () => IN_EACH)),
      entity,
      parts: Uint8Array.from({ length: entity.length }, () => 1 << Math.floor(chance() * 5)),
    },
    articles: { ends: endsOf(Array.from({ length }, () => TELLING)), article: told },
    occasion: new Uint32Array(length),
    zone: new Uint16Array(length),
    zones: ['Asia/Kabul'],
    opposed: Uint8Array.from({ length }, () => rare(4)),
    voices: Uint8Array.from({ length }, () => 1 + rare(9)),
  };
}
