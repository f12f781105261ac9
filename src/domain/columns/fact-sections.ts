/** Where the facts of moments stand among the sections, and `MomentFacts` over them. */
import type { Zone } from '../time/instant.ts';
import { valueOfCode } from './assemble.ts';
import { bytesIn, type ColumnData, timesIn, valuesNamed, wideNumbersIn } from './column-data.ts';
import type { MomentFacts } from './facts.ts';

/** One number for each moment, by the name of the section. */
export const FACT_COLUMNS = {
  'facts.earliest': 'f64',
  'facts.certainFrom': 'f64',
  'facts.certainTo': 'f64',
  'facts.latest': 'f64',
  'facts.undated': 'u8',
  'facts.from': 'f64',
  'facts.to': 'f64',
  'facts.precision': 'u8',
  'facts.statement': 'u8',
  'facts.status': 'u8',
  'facts.opposed': 'u8',
  'facts.voices': 'u8',
  'facts.occasion': 'u32',
} as const;

/** Lists of numbers for each moment: by the name of the section of their ends, the sections that stand in rows. */
export const FACT_ROWS = {
  'facts.entities.ends': { 'facts.entities.entity': 'u32', 'facts.entities.parts': 'u8' },
  'facts.articles.ends': { 'facts.articles.article': 'u32' },
} as const;

/** The zone of each moment, as a place among the values `zones`, counted from 0. */
export const ZONE = 'facts.zone';
export const ZONES = 'zones';

function zonePlacesIn({ sections }: ColumnData): Uint16Array {
  const section = sections[ZONE];
  return section instanceof Uint16Array ? section : new Uint16Array(0);
}

function zonesIn(data: ColumnData): readonly Zone[] {
  const zones = valuesNamed(data, ZONES);
  return Array.from(zones.ends, (_, value) => valueOfCode(zones, value + 1) as Zone);
}

/** Over the same arrays: nothing is copied. */
export function factsIn(data: ColumnData): MomentFacts {
  const times = (name: string) => timesIn(data, `facts.${name}`);
  const bytes = (name: string) => bytesIn(data, `facts.${name}`);
  const wide = (name: string) => wideNumbersIn(data, `facts.${name}`);
  return {
    length: data.length,
    bounds: {
      earliest: times('earliest'),
      certainFrom: times('certainFrom'),
      certainTo: times('certainTo'),
      latest: times('latest'),
      undated: bytes('undated'),
    },
    from: times('from'),
    to: times('to'),
    precision: bytes('precision'),
    statement: bytes('statement'),
    status: bytes('status'),
    entities: {
      ends: wide('entities.ends'),
      entity: wide('entities.entity'),
      parts: bytes('entities.parts'),
    },
    articles: { ends: wide('articles.ends'), article: wide('articles.article') },
    occasion: wide('occasion'),
    zone: zonePlacesIn(data),
    zones: zonesIn(data),
    opposed: bytes('opposed'),
    voices: bytes('voices'),
  };
}
