/**
 * A corpus file that comes field by field and record by record, its moments put into columns as they come: what
 * `readCorpus` makes of the whole, for files too large to be held as one. The lists beside the moments are held.
 */
import type { SetAside } from '../corpus/corpus.ts';
import type { CorpusFile } from '../corpus/format.ts';
import {
  besideMoments,
  type CorpusRefusal,
  fileOf,
  type Head,
  knownIds,
  type Lists,
  listsBesideMoments,
  readHead,
  withKnownAnswers,
  withReadableParts,
} from '../corpus/read.ts';
import { type KnownIds, momentFault } from '../corpus/record-faults.ts';
import { type Placed, type RecordOf, SettingAside } from '../corpus/setting-aside.ts';
import { isZone } from '../time/instant.ts';
import { ColumnBuilder } from './column-builder.ts';
import { type ColumnData, wideNumbersIn } from './column-data.ts';
import { columnsOf } from './columns-of.ts';
import { recordsInFileOrder } from './joined.ts';

export type ColumnReading =
  | {
      readonly ok: true;
      /** Without its moments: these are in `data`. */
      readonly file: CorpusFile;
      readonly data: ColumnData;
      /** As `readCorpus` sets aside, in the same order. */
      readonly setAside: readonly SetAside[];
    }
  | { readonly ok: false; readonly reason: CorpusRefusal };

type MomentPlaced = Placed<RecordOf<'moments'>>;

/** A list or a field of the same name stood there before: the file says two things. */
export class SaidTwice extends Error {
  readonly field: string;
  constructor(field: string) {
    super(`“${field}” stands twice`);
    this.field = field;
  }
}

const NONE: ReadonlySet<string> = new Set();

export class CorpusReader {
  readonly #fields = new Map<string, unknown>();
  readonly #seen = new Set<string>();
  readonly #ofSchema = new SettingAside();
  readonly #ofReferences = new SettingAside();
  /** Read before all that they name: they are looked at again at the end. */
  readonly #doubtful = new Map<string, { readonly moment: MomentPlaced; readonly index: number }>();
  /** Those that answer what had not come yet, or tell an order by an article that had not. */
  readonly #unsettled: MomentPlaced[] = [];
  #builder: ColumnBuilder | undefined;
  #known: KnownIds = { articles: NONE, entities: NONE, occasions: NONE, partsOfDay: NONE };
  #zone: string | undefined;
  #moments = 0;

  /** How many moments have come, whatever becomes of them. */
  get moments(): number {
    return this.#moments;
  }

  /** A field that is no list. Throws `SaidTwice`. */
  value(key: string, value: unknown): void {
    this.#begin(key, value);
  }

  /** Throws `SaidTwice`. */
  list(key: string): void {
    this.#begin(key, []);
    if (key !== 'moments') return;
    const { zone } = Object.fromEntries(this.#fields) as { zone?: unknown };
    this.#zone = typeof zone === 'string' && isZone(zone) ? zone : undefined;
    this.#known = knownIds(this.#lists(new SettingAside()));
  }

  item(key: string, item: unknown): void {
    if (key === 'moments') this.#moment(item, this.#moments++);
    else (this.#fields.get(key) as unknown[]).push(item);
  }

  /** To be called once all has come. */
  finish(): ColumnReading {
    const source = Object.fromEntries(this.#fields);
    const head = readHead(source);
    if (!head.ok) return head;
    const [first, last] = [new SettingAside(), new SettingAside()];
    const lists = this.#lists(first, last);
    // A list of moments that is none is said; an honest one has been read.
    if (!Array.isArray(source.moments)) this.#ofSchema.read('moments', source);
    this.#settle(head.head.zone, knownIds(lists));
    return this.#read(head.head, lists, [first, last]);
  }

  #begin(key: string, value: unknown): void {
    if (this.#fields.has(key)) throw new SaidTwice(key);
    this.#fields.set(key, value);
  }

  /** The lists beside the moments, as far as they have come. */
  #lists(before: SettingAside, after = before): Omit<Lists, 'moments'> {
    return listsBesideMoments(Object.fromEntries(this.#fields), before, after);
  }

  #moment(item: unknown, index: number): void {
    const moment = this.#ofSchema.readOne('moments', item, index, this.#seen);
    if (!moment) return;
    const zone = this.#zone;
    if (zone === undefined || momentFault(moment.value, this.#known, zone)) {
      this.#doubtful.set(moment.value.id, { moment, index });
    } else {
      this.#take(moment, index, zone);
    }
  }

  #take(moment: MomentPlaced, index: number, zone: string): void {
    const { value } = moment;
    this.#builder ??= new ColumnBuilder(zone);
    this.#builder.add(value, index);
    const answers = value.answers ?? [];
    if (answers.some((answer) => !this.#isSettled(answer))) this.#unsettled.push(moment);
  }

  /** What is kept once stays, and lists only grow. */
  #isSettled({ moment, order }: NonNullable<RecordOf<'moments'>['answers']>[number]): boolean {
    if (!this.#seen.has(moment) || this.#doubtful.has(moment)) return false;
    return order === undefined || this.#known.articles.has(order.article);
  }

  /** Looks at the doubtful again, now that all that they may name is known. */
  #settle(zone: string, known: KnownIds): void {
    this.#known = known;
    for (const { moment, index } of this.#doubtful.values()) {
      const [kept] = this.#ofReferences.keep([moment], (record) => momentFault(record, known, zone));
      if (kept) this.#take(kept, index, zone);
    }
  }

  #read(
    head: Head,
    lists: Omit<Lists, 'moments'>,
    [first, last]: readonly [SettingAside, SettingAside],
  ): ColumnReading {
    const heads = fileOf(head, { ...lists, moments: [], stories: [] });
    const data = (this.#builder ?? new ColumnBuilder(head.zone)).finish(heads);
    const { records } = columnsOf(data);
    const ids = { has: (id: string) => records.placeOf(id) !== undefined };
    const accounts = { has: (id: string) => records.placeOfAccount(id) !== undefined };
    const rest = new SettingAside();
    const beside = besideMoments(lists, head, { moments: ids, accounts }, rest);
    const changed = this.#withKnownAnswers(ids, rest);
    const file = fileOf(head, { ...lists, ...withReadableParts(beside, accounts, rest), moments: [] });
    const isAsItCame = changed.size === 0 && file.questions?.length === heads.questions?.length;
    return {
      ok: true,
      file,
      data: isAsItCame ? data : rebuilt(data, file, changed),
      setAside: [first, this.#ofSchema, last, this.#ofReferences, rest].flatMap(({ setAside }) => setAside),
    };
  }

  /** The records whose answers could not all be kept, by id. */
  #withKnownAnswers(
    ids: Pick<ReadonlySet<string>, 'has'>,
    desk: SettingAside,
  ): ReadonlyMap<string, RecordOf<'moments'>> {
    const inOrder = this.#unsettled.toSorted((a, b) => indexOf(a) - indexOf(b));
    const changed = inOrder.flatMap((moment) => {
      const before = desk.setAside.length;
      const { value } = withKnownAnswers(moment, ids, this.#known.articles, desk);
      return desk.setAside.length > before ? [[value.id, value] as const] : [];
    });
    return new Map(changed);
  }
}

/** Where in the file's list a record stands. */
function indexOf({ path }: Placed<unknown>): number {
  return Number(/\d+/.exec(path)?.[0]);
}

/** The columns anew, with these records in place of those of the same id. */
function rebuilt(
  data: ColumnData,
  file: CorpusFile,
  changed: ReadonlyMap<string, RecordOf<'moments'>>,
): ColumnData {
  const builder = new ColumnBuilder(file.zone);
  const places = wideNumbersIn(data, 'order').toSorted();
  let row = 0;
  for (const record of recordsInFileOrder(data)) {
    builder.add(changed.get(record.id) ?? record, places[row] ?? row);
    row += 1;
  }
  return builder.finish(file);
}
