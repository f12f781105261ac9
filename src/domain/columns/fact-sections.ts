/** Where the facts of moments stand among the sections, and `MomentFacts` over them. */
import {
  bytesIn,
  type ColumnData,
  type Section,
  timesIn,
  wideNumbersIn,
} from './column-data.ts';
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
  'facts.occasion': 'u32',
} as const;

/** Lists of numbers for each moment: by the name of the section of their ends, the sections that stand in rows. */
export const FACT_ROWS = {
  'facts.entities.ends': { 'facts.entities.entity': 'u32', 'facts.entities.parts': 'u8' },
  'facts.articles.ends': { 'facts.articles.article': 'u32' },
} as const;

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
    entities: { ends: wide('entities.ends'), entity: wide('entities.entity'), parts: bytes('entities.parts') },
    articles: { ends: wide('articles.ends'), article: wide('articles.article') },
    occasion: wide('occasion'),
  };
}

/** The sections that hold these facts. */
export function sectionsOf(facts: MomentFacts): Record<string, Section> {
  const { bounds, entities, articles } = facts;
  return {
    'facts.earliest': bounds.earliest,
    'facts.certainFrom': bounds.certainFrom,
    'facts.certainTo': bounds.certainTo,
    'facts.latest': bounds.latest,
    'facts.undated': bounds.undated,
    'facts.from': facts.from,
    'facts.to': facts.to,
    'facts.precision': facts.precision,
    'facts.statement': facts.statement,
    'facts.status': facts.status,
    'facts.occasion': facts.occasion,
    'facts.entities.ends': entities.ends,
    'facts.entities.entity': entities.entity,
    'facts.entities.parts': entities.parts,
    'facts.articles.ends': articles.ends,
    'facts.articles.article': articles.article,
  };
}
