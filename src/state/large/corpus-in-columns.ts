import type { ColumnData } from '../../domain/columns/column-data.ts';
import { ColumnMoments } from '../../domain/columns/column-moments.ts';
import { columnsOf } from '../../domain/columns/columns-of.ts';
import { leadPairInColumns } from '../../domain/columns/lead-pair.ts';
import type { Corpus, MomentId } from '../../domain/corpus/corpus.ts';
import type { CorpusFile } from '../../domain/corpus/format.ts';
import { corpusAround } from '../../domain/corpus/to-corpus.ts';
import type { Held } from './protocol.ts';

/** A corpus whose moments stand in columns: made on either side of the line, from what was sent over it. */
export interface CorpusInColumns extends Corpus {
  readonly moments: ColumnMoments;
}

/** With the lead pair that the file names, or that follows from its moments: that may take a second. */
export function corpusInColumns(file: CorpusFile, data: ColumnData): CorpusInColumns {
  const corpus = around(file, data);
  const named = file.leadPair as readonly [MomentId, MomentId] | undefined;
  return { ...corpus, leadPair: leadPairInColumns(corpus, data, named) };
}

/** With the lead pair that is known already. Takes no time. */
export function corpusLedBy({ file, data, leadPair }: Held): CorpusInColumns {
  return { ...around(file, data), leadPair };
}

function around(file: CorpusFile, data: ColumnData) {
  return corpusAround(file, new ColumnMoments(columnsOf(data), file.zone));
}
