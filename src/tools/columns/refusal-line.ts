import type { CorpusRefusal } from '../../domain/corpus/read.ts';
import { faultLine } from '../corpora/fault-line.ts';

/** One line for an author: which file cannot be taken, where and why. */
export function refusalLine(file: string, reason: CorpusRefusal | string): string {
  if (typeof reason === 'string') return `${file}: ${reason}`;
  return reason.kind === 'newer-version'
    ? `${file}: version ${reason.version} is not one this Dateline reads`
    : `${file}: ${faultLine({ path: reason.path || '(file)', reason: reason.reason })}`;
}
