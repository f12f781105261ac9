import * as v from 'valibot';
import { RECORDS, type RecordList } from './format.ts';
import type { Placed, RecordOf } from './setting-aside.ts';

/** The records of one list of a parsed file that fit their schema, with their places. */
export function placed<List extends RecordList>(
  file: Readonly<Record<string, unknown>>,
  list: List,
): Placed<RecordOf<List>>[] {
  const items = file[list];
  if (!Array.isArray(items)) return [];
  return items.flatMap((item: unknown, index) => {
    const result = v.safeParse(RECORDS[list], item);
    return result.success ? [{ path: `${list}[${index}]`, value: result.output as RecordOf<List> }] : [];
  });
}
