/** The bounds of a moment's time, as its record gives them: one by one, or all in its EDTF. */
import { type EdtfReading, readEdtf } from '../time/edtf/read.ts';
import type { EdtfTime } from '../time/edtf/time.ts';
import { parseInstant, type Zone } from '../time/instant.ts';
import { BOUNDS, type BoundKey, type When } from '../time/when.ts';
import type { WhenRecord } from './format.ts';

type Bounds = Partial<Pick<When, BoundKey>>;

/** What the record's EDTF says, where it gives no bound itself (since 1.2); undefined where it does, or has none. */
export function readAlone(record: WhenRecord, zone: Zone): EdtfReading | undefined {
  const { edtf } = record;
  if (edtf === undefined || BOUNDS.some((name) => record[name] !== undefined)) return undefined;
  return readEdtf(edtf, zone);
}

/** Bounds, soft ones and qualifier. What the record gives itself goes before what its EDTF says; what is none is left out. */
export function boundsOf(record: WhenRecord, zone: Zone): Bounds & Pick<When, 'soft' | 'qualifier'> {
  const alone = readAlone(record, zone);
  const said = alone?.ok ? alone : undefined;
  const qualifier = record.qualifier ?? said?.qualifier;
  return {
    ...(said ? saidBounds(said) : givenBounds(record, zone)),
    soft: record.soft ?? said?.soft ?? [],
    ...(qualifier && { qualifier }),
  };
}

function givenBounds(record: WhenRecord, zone: Zone): Bounds {
  return boundsFrom((name) => {
    const text = record[name];
    return text === undefined ? undefined : parseInstant(text, zone);
  });
}

/** Of an interval with an open end EDTF has one certain bound; a corpus has both or neither. */
export function saidBounds(time: EdtfTime): Bounds {
  const paired = time.certainFrom !== undefined && time.certainTo !== undefined;
  return boundsFrom((name) => (name.startsWith('certain') && !paired ? undefined : time[name]));
}

function boundsFrom(boundAt: (name: BoundKey) => Bounds[BoundKey] | undefined): Bounds {
  const bounds = BOUNDS.map((name) => [name, boundAt(name)] as const);
  return Object.fromEntries(bounds.filter(([, at]) => at !== undefined));
}
