/** Times that cannot be, by the rules of `momentFault`: each is read once in each zone that it is told in. */
import { readAlone } from '../../corpus/time-bounds.ts';
import { parseInstant, type Zone } from '../../time/instant.ts';
import { BOUNDS } from '../../time/when.ts';
import { valueOf } from '../assemble.ts';
import { type ColumnData, numbersIn, valuesNamed } from '../column-data.ts';
import type { Texts } from '../texts.ts';

/** More zones of their own than moments of an honest corpus have; what is told in others is looked at one by one. */
const MOST_ZONES = 16;

/** What is read in one zone, as it is asked for. */
class TimesIn {
  readonly #zone: Zone;
  readonly #times: Texts;
  readonly #edtfs: Texts;
  /** Infinite: not read yet. NaN: no date. */
  readonly #instants: Float64Array;
  /** 0: not read yet. */
  readonly #readable: Uint8Array;

  constructor(zone: Zone, times: Texts, edtfs: Texts) {
    this.#zone = zone;
    this.#times = times;
    this.#edtfs = edtfs;
    this.#instants = new Float64Array(times.ends.length + 1).fill(Infinity);
    this.#readable = new Uint8Array(edtfs.ends.length + 1);
  }

  instant(code: number): number {
    const known = this.#instants[code] ?? Number.NaN;
    if (known !== Infinity) return known;
    const time = valueOf(this.#times, code);
    const at = (typeof time === 'string' ? parseInstant(time, this.#zone) : undefined) ?? Number.NaN;
    this.#instants[code] = at;
    return at;
  }

  isEdtf(code: number): boolean {
    const known = this.#readable[code] ?? 0;
    if (known !== 0) return known === 1;
    const edtf = valueOf(this.#edtfs, code);
    // Only what the rest of a time says of itself is missing here, and EDTF is read without it.
    const alone = typeof edtf === 'string' && readAlone({ edtf, precision: 'day', basis: 'stated' }, this.#zone);
    const isRead = alone ? alone.ok : false;
    this.#readable[code] = isRead ? 1 : 2;
    return isRead;
  }
}

/** Adds doubts about moments whose times may not be. What is no time at all is doubted already. */
export function doubtTimes(data: ColumnData, zone: Zone, doubts: Uint8Array): void {
  const bounds = BOUNDS.map((name) => numbersIn(data, `when.${name}.codes`));
  const edtf = numbersIn(data, 'when.edtf.codes');
  const rests = numbersIn(data, 'when.rest.codes');
  const timesOf = timesByRest(data, zone);
  for (let row = 0; row < doubts.length; row++) {
    if (doubts[row] !== 0) continue;
    const times = timesOf(rests[row] ?? 0);
    if (!times || !isInOrder(bounds, row, times, edtf[row] ?? 0)) doubts[row] = 1;
  }
}

/** The times of the zone that a rest names; of the corpus's where it names none. Undefined for one zone too many. */
function timesByRest(data: ColumnData, zone: Zone): (rest: number) => TimesIn | undefined {
  const [times, edtfs] = [valuesNamed(data, 'times'), valuesNamed(data, 'edtf')];
  const inZones = new Map([[zone, new TimesIn(zone, times, edtfs)]]);
  const rests = valuesNamed(data, 'when.rest');
  const byRest = Array.from(rests.ends, (_, value) => {
    const { zone: own = zone } = valueOf(rests, value + 1) as { zone?: unknown };
    if (typeof own !== 'string') return undefined;
    if (!inZones.has(own) && inZones.size < MOST_ZONES) inZones.set(own, new TimesIn(own, times, edtfs));
    return inZones.get(own);
  });
  return (rest) => (rest === 0 ? inZones.get(zone) : byRest[rest - 1]);
}

function isInOrder(bounds: readonly ArrayLike<number>[], row: number, times: TimesIn, edtf: number): boolean {
  let before = -Infinity;
  let given = 0;
  for (let bound = 0; bound < bounds.length; bound++) {
    const code = bounds[bound]?.[row] ?? 0;
    if (code === 0) continue;
    given |= 1 << bound;
    const at = times.instant(code);
    if (!(at >= before)) return false;
    before = at;
  }
  if (given === 0 && edtf !== 0) return times.isEdtf(edtf);
  return (given & CERTAIN) === 0 || (given & CERTAIN) === CERTAIN;
}

/** The two certain bounds stand second and third: both or neither. */
const CERTAIN = 0b0110;
