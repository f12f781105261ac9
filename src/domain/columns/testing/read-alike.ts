import { expect } from 'vitest';
import type { CorpusFile } from '../../corpus/format.ts';
import { readCorpus } from '../../corpus/read.ts';
import { columnsOf } from '../columns-of.ts';
import { factsOf } from '../facts.ts';
import { readColumns } from '../file/read-columns.ts';
import { recordsInFileOrder } from '../joined.ts';
import { packed } from './packed.ts';

/** A corpus packed into columns reads as its plain file does: the same set aside, the same records, the same facts. */
export function expectReadAlike(file: CorpusFile) {
  const [plain, columns] = [readCorpus(file), readColumns(packed(file))];
  if (!plain.ok || !columns.ok) throw new Error('refused');
  expect(columns.setAside).toEqual(plain.setAside);
  expect({ ...columns.file, moments: [...recordsInFileOrder(columns.data)] }).toStrictEqual(plain.file);
  expect(columnsOf(columns.data).facts).toStrictEqual(factsOf(plain.corpus));
}
