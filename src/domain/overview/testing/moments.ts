/** Moments told by their dates alone, and the bundled corpus as it is served. */
import corpusFile from '../../../../public/corpora/panjshir-2021/corpus.json' with { type: 'json' };
import type { CorpusAtHand, Moment, MomentTime } from '../../corpus/corpus.ts';
import type { Moments } from '../../corpus/moments.ts';
import { readCorpus } from '../../corpus/read.ts';
import { moment } from '../../query/testing/small-corpus.ts';
import { addDays, type Instant, parseInstant, type Zone } from '../../time/instant.ts';
import type { TimeWindow } from '../../time/window.ts';

export const KABUL: Zone = 'Asia/Kabul';

export function at(text: string, zone: Zone = KABUL): Instant {
  const found = parseInstant(text, zone);
  if (found === undefined) throw new Error(`Not a time: ${text}`);
  return found;
}

export function span(from: string, to: string): TimeWindow {
  return { from: at(from), to: at(to) };
}

type BoundWords = Partial<Record<'earliest' | 'certainFrom' | 'certainTo' | 'latest', string>>;
type Rest = Partial<Omit<MomentTime, keyof BoundWords>>;

/** A time whose bounds are written as dates in Kabul; a bound left out is unknown. */
export function when({ earliest, certainFrom, certainTo, latest, ...rest }: BoundWords & Rest): MomentTime {
  return {
    ...(earliest !== undefined && { earliest: at(earliest) }),
    ...(certainFrom !== undefined && { certainFrom: at(certainFrom) }),
    ...(certainTo !== undefined && { certainTo: at(certainTo) }),
    ...(latest !== undefined && { latest: at(latest) }),
    soft: [],
    precision: 'day',
    basis: 'stated',
    zone: KABUL,
    words: [],
    ...rest,
  };
}

export function dated(id: string, time: BoundWords & Rest, more: Partial<Moment> = {}): Moment {
  return moment(id, { when: when(time), ...more });
}

/** A moment that took place on one day. */
export function onDay(id: string, date: string, more: Partial<Moment> = {}): Moment {
  const earliest = at(date);
  return moment(id, { when: { ...when({}), earliest, latest: addDays(earliest, 1, KABUL) }, ...more });
}

export function undated(id: string, more: Partial<Moment> = {}): Moment {
  return dated(id, { latest: '2021-09-07', basis: 'publication' }, more);
}

export function idsOf(moments: Moments): string[] {
  return moments.map(({ id }) => id);
}

/** The corpus the app comes with. */
export function panjshir(): CorpusAtHand {
  const reading = readCorpus(corpusFile);
  if (!reading.ok) throw new Error('The bundled corpus is refused.');
  return reading.corpus;
}
