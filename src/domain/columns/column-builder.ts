/** Columns made of records that come one by one, as they do out of a stream. */
import type { CorpusFile, MomentRecord } from '../corpus/format.ts';
import { toMoment } from '../corpus/to-moment.ts';
import type { Zone } from '../time/instant.ts';
import type { ColumnData, Section } from './column-data.ts';
import { FactsBuilder } from './facts-builder.ts';
import { GrowingNumbers } from './growing.ts';
import { MOMENT } from './layout.ts';
import { withLookups } from './lookup-sections.ts';
import { questioned } from './questioned.ts';
import { ObjectColumns, SharedValues } from './shred.ts';
import { taken } from './taken.ts';
import { isInOrder, orderColumnsOf, runsInOrder } from './time-order.ts';

/** What of the corpus file the facts of moments refer to. */
export type HeadLists = Pick<CorpusFile, 'articles' | 'entities' | 'occasions' | 'questions'>;

export class ColumnBuilder {
  readonly #zone: Zone;
  readonly #values = new SharedValues();
  readonly #records = new ObjectColumns(MOMENT, '', this.#values);
  readonly #facts = new FactsBuilder();
  readonly #order = new GrowingNumbers();

  /** @param zone the corpus's, in which times without one of their own are read */
  constructor(zone: Zone) {
    this.#zone = zone;
  }

  get length(): number {
    return this.#order.length;
  }

  /**
   * Takes a record that fits the format and whose references lead somewhere. Records may come in any order.
   *
   * @param filePlace its place in the list of the file, counted from 0, where some before it were left out
   */
  add(record: MomentRecord, filePlace = this.length): void {
    this.#records.add(record);
    this.#facts.add(toMoment(record, this.#zone));
    this.#order.push(filePlace);
  }

  /** In time order, with look-ups. The builder is done with afterwards. */
  finish(lists: HeadLists): ColumnData {
    const sections: Record<string, Section> = {};
    this.#records.finish(sections);
    this.#values.finish(sections);
    sections.order = this.#order.taken();
    Object.assign(sections, this.#facts.finish({ ...lists, occasions: lists.occasions ?? [] }));
    const asTheyCame = { length: this.length, sections };
    return withLookups(inTimeOrder(questioned(asTheyCame, lists.questions ?? [])));
  }
}

/** The columns of moments of one corpus. */
export function encodeMoments(
  records: Iterable<MomentRecord>,
  head: HeadLists & { readonly zone: Zone },
): ColumnData {
  const builder = new ColumnBuilder(head.zone);
  for (const record of records) builder.add(record);
  return builder.finish(head);
}

function inTimeOrder(data: ColumnData): ColumnData {
  const columns = orderColumnsOf(data);
  return isInOrder(columns) ? data : taken([data], runsInOrder([columns]));
}
