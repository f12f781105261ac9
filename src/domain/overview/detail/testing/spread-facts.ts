/** Columns of as many moments as asked for, without ever making one: always the same. */
import { type MomentFacts, PART_BIT, STATUS_BIT } from '../../../columns/facts.ts';
import { chanceFrom } from '../../../columns/testing/chance.ts';
import type { Entity, Side, SideId } from '../../../corpus/corpus.ts';
import { article, entity } from '../../../query/testing/small-corpus.ts';
import { DAY, HOUR, MINUTE } from '../../../time/instant.ts';
import { PRECISIONS } from '../../../time/when.ts';
import type { DetailHead } from '../homes.ts';

const PLACES = 20;
const ACTORS = 400;
const ARTICLES = 200;
const BEGINS = Date.UTC(2021, 0);
const YEAR = 365 * DAY;

export interface SpreadFacts {
  readonly facts: MomentFacts;
  readonly head: DetailHead;
  readonly begins: number;
  readonly ends: number;
}

/** Over a year, a fifth of them in bursts of an hour; most an hour long, some a month; one in fifty disputed; the last undated. */
export function spreadFacts(length: number): SpreadFacts {
  const draw = chanceFrom(1);
  const undated = Math.floor(length / 100);
  const from = new Float64Array(length).fill(Number.NaN);
  for (let place = 0; place < length - undated; place++) from[place] = beginning(draw);
  from.sort();
  const to = from.map((at) => at + stretch(draw));
  const places = Uint32Array.from({ length }, () => ACTORS + Math.floor(draw() ** 2 * PLACES));
  return {
    facts: factsOf(length, { from, to, places }, draw),
    head: headOf(),
    begins: BEGINS,
    ends: BEGINS + YEAR,
  };
}

type Draw = () => number;

function beginning(draw: Draw): number {
  const isBurst = draw() < 0.2;
  const at = isBurst ? (Math.floor(draw() * 40) / 40) * YEAR + draw() * HOUR : draw() * YEAR;
  return BEGINS + Math.floor(at / MINUTE) * MINUTE;
}

function stretch(draw: Draw): number {
  const kind = draw();
  if (kind < 0.05) return 0;
  return kind < 0.9 ? HOUR : kind < 0.98 ? DAY : 30 * DAY;
}

interface Drawn {
  readonly from: Float64Array;
  readonly to: Float64Array;
  readonly places: Uint32Array;
}

function factsOf(length: number, { from, to, places }: Drawn, draw: Draw): MomentFacts {
  const each = (make: (place: number) => number) => Uint32Array.from({ length }, (_, place) => make(place));
  const undated = Uint8Array.from(from, (at) => Number(Number.isNaN(at)));
  const missing = new Float64Array(length);
  return {
    length,
    bounds: {
      earliest: from.map((at) => (Number.isNaN(at) ? -Infinity : at)),
      certainFrom: missing.fill(Infinity),
      certainTo: missing.map(() => -Infinity),
      latest: to.map((at) => (Number.isNaN(at) ? Infinity : at)),
      undated,
    },
    from,
    to,
    precision: Uint8Array.from({ length }, () => PRECISIONS.indexOf(draw() < 0.5 ? 'hour' : 'day')),
    statement: Uint8Array.from({ length }, () => Number(draw() < 0.5)),
    status: Uint8Array.from({ length }, () =>
      draw() < 0.02 ? STATUS_BIT.disputed : STATUS_BIT['one-article'],
    ),
    entities: {
      ends: each((place) => 3 * (place + 1)),
      entity: Uint32Array.from({ length: 3 * length }, (_, at) =>
        at % 3 === 2
          ? (places[Math.floor(at / 3)] ?? 0)
          : Math.floor(draw() ** 3 * (ACTORS / 2)) + (at % 3) * (ACTORS / 2),
      ),
      parts: Uint8Array.from({ length: 3 * length }, (_, at) =>
        at % 3 === 2 ? PART_BIT.located : at % 3 === 0 ? PART_BIT.speaks : PART_BIT.acts,
      ),
    },
    articles: {
      ends: each((place) => 2 * (place + 1)),
      article: Uint32Array.from(
        { length: 2 * length },
        (_, at) => Math.floor(draw() * (ARTICLES / 2)) + (at % 2) * (ARTICLES / 2),
      ),
    },
    occasion: new Uint32Array(length),
    zone: new Uint16Array(length),
    zones: ['UTC'],
    opposed: new Uint8Array(length),
    voices: new Uint8Array(length).fill(1),
  };
}

function headOf(): DetailHead {
  const actors = Array.from({ length: ACTORS }, (_, n) => entity('person', `actor-${n}`));
  const places = Array.from({ length: PLACES }, (_, n) => entity('place', `place-${n}`));
  const side = (id: string, members: readonly Entity[]): Side => ({
    id: id as SideId,
    name: id,
    members: members.map(({ id: member }) => ({ entity: member })),
  });
  return {
    entities: [...actors, ...places],
    articles: Array.from({ length: ARTICLES }, (_, n) => article(`article-${n}`)),
    sides: [side('these', actors.slice(0, 20)), side('those', actors.slice(20, 40))],
  };
}
