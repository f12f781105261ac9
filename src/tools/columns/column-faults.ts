/** What a corpus's column files have against them: that they cannot be read, or say otherwise than the plain file. */
import { isDeepStrictEqual } from 'node:util';
import { encodeMoments, type HeadLists } from '../../domain/columns/column-builder.ts';
import type { ColumnData } from '../../domain/columns/column-data.ts';
import { columnsOf } from '../../domain/columns/columns-of.ts';
import { factsIn } from '../../domain/columns/fact-sections.ts';
import { recordsInFileOrder } from '../../domain/columns/joined.ts';
import type { Fault } from '../../domain/corpus/fault.ts';

/** Columns that were read, and what they are of. */
export interface ReadColumns {
  readonly head: Readonly<Record<string, unknown>>;
  readonly data: ColumnData;
}

/** Where what they unpack to is not what the plain file says. */
export function differingFrom(
  plain: Readonly<Record<string, unknown>>,
  { head, data }: ReadColumns,
): Fault[] {
  const fields = Object.keys({ ...plain, ...head }).filter(
    (name) => name !== 'moments' && !isDeepStrictEqual(plain[name], head[name]),
  );
  return [...fields.map(stale), ...differingMoments(plain.moments, data)];
}

function stale(path: string): Fault {
  return { path, reason: 'is not in the column file as it stands here: run npm run corpus:pack' };
}

/** The first, which is enough to know that they are of another edition. */
function differingMoments(plain: unknown, data: ColumnData): Fault[] {
  const records = Array.isArray(plain) ? (plain as unknown[]) : [];
  let at = 0;
  for (const record of recordsInFileOrder(data)) {
    if (!isDeepStrictEqual(records[at], record)) return [stale(`moments[${at}]`)];
    at += 1;
  }
  return at === records.length ? [] : [stale(`moments[${at}]`)];
}

/** Facts that are not what the records say. They tell where a moment stands and what filters find, so all must hold. */
export function wrongFacts({ head, data }: ReadColumns): Fault[] {
  const anew = encodeMoments(recordsInFileOrder(data), head as unknown as HeadLists & { zone: string });
  const [told, known] = [factsIn(data), factsIn(anew)];
  if (!isInSameOrder(data, anew)) return [wrong('order')];
  return (Object.keys(known) as (keyof typeof known)[])
    .filter((name) => !isDeepStrictEqual(told[name], known[name]))
    .map(wrong);
}

function wrong(name: string): Fault {
  return { path: `facts.${name}`, reason: 'is not what the records say: run npm run corpus:pack' };
}

function isInSameOrder(a: ColumnData, b: ColumnData): boolean {
  const [one, other] = [columnsOf(a).records, columnsOf(b).records];
  for (let place = 0; place < a.length; place++) if (one.idAt(place) !== other.idAt(place)) return false;
  return true;
}
