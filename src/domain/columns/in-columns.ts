/** Whether moments stand in columns. A property is asked for, so that the classes are no part of the first load. */
import type { Moments } from '../corpus/moments.ts';
import type { ColumnMoments, OrderedMoments } from './column-moments.ts';

/** All of a corpus, in columns. */
export function isInColumns(moments: Moments): moments is ColumnMoments {
  return 'columns' in moments;
}

/** Some of a corpus in columns, by their places there. */
export function hasPlaces(moments: Moments): moments is OrderedMoments {
  return 'places' in moments;
}
