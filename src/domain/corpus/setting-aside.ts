/** The desk a corpus's records are read at: those that cannot be used go to one side, with their place and the reason. */
import * as v from 'valibot';
import type { SetAside } from './corpus.ts';
import { RECORDS, type RecordList } from './format.ts';
import { join, pathOf } from './json-path.ts';
import type { Reason } from './reason.ts';
import { reasonOf } from './schema-reason.ts';

export type RecordOf<List extends RecordList> = v.InferOutput<(typeof RECORDS)[List]>;

/** A record and where it stood in the file, so that a fault found later can still name its place. */
export interface Placed<T> {
  readonly value: T;
  readonly path: string;
}

/** A fault within a record: where in it, and what is wrong. */
export interface RecordFault {
  readonly at: string;
  readonly reason: Reason;
}

export class SettingAside {
  readonly setAside: SetAside[] = [];

  /** The records of one list that fit their schema and whose id no earlier record of the list has. */
  read<List extends RecordList>(list: List, source: Record<string, unknown>): Placed<RecordOf<List>>[] {
    const items = source[list] ?? [];
    if (!Array.isArray(items)) {
      this.#put(list, list, { kind: 'wrong-type', expected: 'list', received: items });
      return [];
    }
    const seen = new Set<string>();
    return items.flatMap((item: unknown, index) => this.readOne(list, item, index, seen) ?? []);
  }

  /**
   * One item of a list as a record, as by `read`; undefined where it is set aside.
   *
   * @param seen the ids of the records before it; its own is added
   */
  readOne<List extends RecordList>(
    list: List,
    item: unknown,
    index: number,
    seen: Set<string>,
  ): Placed<RecordOf<List>> | undefined {
    const path = `${list}[${index}]`;
    const result = v.safeParse(RECORDS[list], item);
    if (!result.success) {
      const issue = result.issues[0];
      this.#put(join(path, pathOf(issue)), nameOf(item), reasonOf(issue));
      return undefined;
    }
    const value = result.output as RecordOf<List>;
    return this.#isFirst(value, path, seen) ? { value, path } : undefined;
  }

  /** The records in which `faultOf` finds nothing. */
  keep<T>(records: readonly Placed<T>[], faultOf: (record: T) => RecordFault | undefined): Placed<T>[] {
    return records.filter(({ value, path }) => {
      const fault = faultOf(value);
      if (fault) this.#put(join(path, fault.at), nameOf(value), fault.reason);
      return fault === undefined;
    });
  }

  /**
   * The items of a list within a record in which `faultOf` finds nothing. The others are set aside one by one, and
   * the record stands without them.
   *
   * @param list the list's path from the record
   */
  keepItems<T>(
    record: Placed<unknown>,
    list: string,
    items: readonly T[],
    faultOf: (item: T) => Reason | undefined,
  ): T[] {
    return items.filter((item, index) => this.keepsPart(record, `${list}[${index}]`, faultOf(item)));
  }

  /** True without a reason; else false, and the part of the record is set aside for it while the record stands. */
  keepsPart({ value, path }: Placed<unknown>, at: string, reason: Reason | undefined): boolean {
    if (reason !== undefined) this.#put(join(path, at), nameOf(value), reason);
    return reason === undefined;
  }

  /** Ways in alone have no id. */
  #isFirst(record: object, path: string, seen: Set<string>): boolean {
    const id = 'id' in record ? record.id : undefined;
    if (typeof id !== 'string') return true;
    const isFirst = !seen.has(id);
    if (!isFirst) this.#put(`${path}.id`, nameOf(record), { kind: 'same-id', id });
    seen.add(id);
    return isFirst;
  }

  #put(path: string, name: string, reason: Reason) {
    this.setAside.push({ path, name, reason });
  }
}

/** The reason against a reference to `id`, where no record that was kept has it. */
export function notThere(id: string): Reason {
  return { kind: 'not-there', id };
}

/** What a person would know a faulty record by. */
export function nameOf(record: unknown): string {
  if (typeof record !== 'object' || record === null) return '';
  const fields = record as Record<string, unknown>;
  const name = [fields.title, fields.name, fields.label, fields.id].find(
    (value) => typeof value === 'string',
  );
  return (name as string | undefined)?.slice(0, 120) ?? '';
}
