/** The records that moments were read from, as the corpus file has them: of a large corpus made one at a time. */
import { wideNumbersIn } from '../columns/column-data.ts';
import type { ColumnMoments } from '../columns/column-moments.ts';
import { isInColumns } from '../columns/in-columns.ts';
import type { Corpus } from '../corpus/corpus.ts';
import type { CorpusFile, MomentRecord } from '../corpus/format.ts';
import { eachPlace } from '../corpus/gathered.ts';
import type { Moments } from '../corpus/moments.ts';

export interface RecordsOf {
  readonly count: number;
  /** In the file's order; anew each time it is gone through. */
  readonly each: () => Iterable<MomentRecord>;
}

/** The records of some of a corpus's moments. `file` is what it was read from; that of a large corpus has no moments. */
export function recordsOf(
  moments: Moments,
  { moments: all }: Pick<Corpus, 'moments'>,
  file: CorpusFile,
): RecordsOf {
  if (isInColumns(all)) return recordsInColumns(moments, all);
  if (moments.length === file.moments.length) return { count: moments.length, each: () => file.moments };
  const taken = new Set<string>(moments.map(({ id }) => id));
  return { count: moments.length, each: () => file.moments.filter(({ id }) => taken.has(id)) };
}

function recordsInColumns(moments: Moments, { columns: { records, data } }: ColumnMoments): RecordsOf {
  const places = new Uint32Array(moments.length);
  let next = 0;
  eachPlace(moments, (place) => {
    places[next++] = place;
  });
  const order = data && wideNumbersIn(data, 'order');
  if (order) places.sort((a, b) => (order[a] ?? 0) - (order[b] ?? 0) || a - b);
  return {
    count: places.length,
    *each() {
      for (const place of places) yield records.recordAt(place);
    },
  };
}

/** How many moments the file has: that of a large corpus stands in its columns. */
export function countInFile(file: Pick<CorpusFile, 'moments'>, { moments }: Pick<Corpus, 'moments'>): number {
  return isInColumns(moments) ? moments.length : file.moments.length;
}

/** The record of a moment of a large corpus, by its id; undefined where the file itself has the records. */
export function recordsBehind({
  moments,
}: Pick<Corpus, 'moments'>): ((id: string) => MomentRecord | undefined) | undefined {
  if (!isInColumns(moments)) return undefined;
  const { records } = moments.columns;
  return (id) => {
    const place = records.placeOf(id);
    return place === undefined ? undefined : records.recordAt(place);
  };
}
