/** Names of the files that are taken away: of which corpus, what of it, and as known when. Safe on any system. */
import { type Instant, shift, type Zone } from '../time/instant.ts';
import { isoTime } from './iso-bounds.ts';

/** The second clock, with the zone its days are told in. */
export interface AsKnown {
  readonly by: Instant;
  readonly zone: Zone;
}

/** `panjshir-2021-moments.csv`, under the second clock `panjshir-2021-moments-as-known-2021-09-06.csv`. */
export function fileName(corpusId: string, what: string, ending: string, asKnown?: AsKnown): string {
  const name = [corpusId, what, ...(asKnown ? ['as-known', lastDayOf(asKnown)] : [])].join('-');
  return `${name.replace(/[^\w.+-]/g, '-')}.${ending}`;
}

/** Its end is exclusive: what is known when the 7th begins is what was known on the 6th. */
function lastDayOf({ by, zone }: AsKnown): string {
  return isoTime(shift(by, -1), zone).replace(/T.*/, '');
}
