import type { Moment } from '../../domain/corpus/corpus.ts';
import { type Status, statusesOf } from '../../domain/corpus/status.ts';
import type { Disputed } from '../../state/derived.ts';

export type OneSource = Extract<Status, 'one-article' | 'one-voice'>;

/** The one article or the one source it rests on; undefined where two speak for it. */
export function restsOn(moment: Moment, disputed: Disputed): OneSource | undefined {
  return statusesOf(moment, disputed).find((status) => status === 'one-article' || status === 'one-voice');
}
