import type { Fault } from '../../domain/corpus/fault.ts';
import { reasonInWords } from '../../ui/words/reasons.ts';
import '../all-words.ts';

/** One line for an author: where, whether it only warns, what is wrong, and what the record is called. */
export function faultLine({ path, reason, name, severity }: Fault): string {
  const warning = severity === 'warning' ? '(warning) ' : '';
  const words = typeof reason === 'string' ? reason : reasonInWords(reason);
  return `${path}: ${warning}${words}${name ? ` (${name})` : ''}`;
}
