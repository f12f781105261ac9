import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Moment } from '../corpus/corpus.ts';
import { DAY, startOfDay } from '../time/instant.ts';
import { certainOf, overlaps, placeOf } from '../time/when.ts';
import { foldsOf } from './folds.ts';
import { moments } from './testing/arbitrary.ts';
import { dated, KABUL, onDay, panjshir, span, undated } from './testing/moments.ts';

/** Three days running, then nothing until the 20th. */
const august = [onDay('a', '2021-08-01'), onDay('b', '2021-08-02'), onDay('c', '2021-08-03')];
const later = onDay('z', '2021-08-20');

const foldsWith = (...more: readonly Moment[]) => foldsOf([...august, ...more, later], KABUL);

describe('foldsOf', () => {
  it('folds the days in which nothing happened', () => {
    expect(foldsWith()).toEqual([span('2021-08-04', '2021-08-20')]);
  });

  it('folds whole days only', () => {
    const evening = dated('d', { earliest: '2021-08-04T18:00', latest: '2021-08-04T20:00' });
    const noon = dated('e', { earliest: '2021-08-18T12:00', latest: '2021-08-18T13:00' });
    expect(foldsWith(evening, noon)).toEqual([span('2021-08-05', '2021-08-18')]);
  });

  it('folds nothing shorter than three days', () => {
    expect(foldsOf([onDay('a', '2021-08-01'), onDay('b', '2021-08-03')], KABUL)).toEqual([]);
    const tight = [0, 1, 2].map((hour) =>
      dated(`h${hour}`, { earliest: `2021-08-01T0${hour}:00`, latest: `2021-08-01T0${hour + 1}:00` }),
    );
    expect(foldsOf([...tight, onDay('b', '2021-08-04')], KABUL)).toEqual([]);
    expect(foldsOf([...tight, onDay('b', '2021-08-05')], KABUL)).toHaveLength(1);
  });

  it('folds nothing where moments lie as far apart all along', () => {
    const weekly = ['01', '08', '15', '22'].map((day) => onDay(day, `2021-08-${day}`));
    expect(foldsOf(weekly, KABUL)).toEqual([]);
    // 20 days are not five times a week.
    expect(foldsOf([...weekly, onDay('z', '2021-09-11')], KABUL)).toEqual([]);
    // What begins together is no gap.
    const twice = weekly.flatMap((one) => [one, one, one]);
    expect(foldsOf(twice, KABUL)).toEqual([]);
  });

  it('folds nothing where there is nothing, or nothing dated', () => {
    expect(foldsOf([], KABUL)).toEqual([]);
    expect(foldsOf([undated('u')], KABUL)).toEqual([]);
  });

  it('leaves a day on which something surely went on', () => {
    const siege = dated('d', { earliest: '2021-08-03', certainFrom: '2021-08-10', certainTo: '2021-08-11' });
    expect(foldsWith(siege)).toEqual([span('2021-08-04', '2021-08-10'), span('2021-08-11', '2021-08-20')]);
  });

  it('leaves a stretch that some moment must lie within', () => {
    const within = dated('d', { earliest: '2021-08-09', latest: '2021-08-12' });
    expect(foldsWith(within)).toEqual([span('2021-08-04', '2021-08-09'), span('2021-08-12', '2021-08-20')]);
  });

  it('is not held up by a time that merely reaches into it', () => {
    const sometime = dated('d', { earliest: '2021-08-03', latest: '2021-08-21' });
    expect(foldsWith(sometime)).toEqual([span('2021-08-04', '2021-08-20')]);
  });

  it('lets the vaguer of two nested times have room elsewhere', () => {
    const narrow = dated('d', { earliest: '2021-08-10', latest: '2021-08-11' });
    const wide = dated('e', { earliest: '2021-08-04', latest: '2021-08-19' });
    expect(foldsWith(narrow, wide)).toEqual(foldsWith(narrow));
  });

  it('leaves the day of a moment that takes no time, even at midnight', () => {
    const midnight = dated('d', { earliest: '2021-08-10', latest: '2021-08-10' });
    expect(foldsWith(midnight)).toEqual([span('2021-08-04', '2021-08-10'), span('2021-08-11', '2021-08-20')]);
  });

  it('leaves the day on which a time with an open end is drawn', () => {
    const since = dated('d', { earliest: '2021-08-10' });
    const by = dated('e', { latest: '2021-08-11' });
    const folds = [span('2021-08-04', '2021-08-10'), span('2021-08-11', '2021-08-20')];
    expect(foldsWith(since)).toEqual(folds);
    expect(foldsWith(by)).toEqual(folds);
  });

  it('finds one fold in the bundled corpus: 16 August to 5 September 2021', () => {
    const { moments, zone } = panjshir();
    expect(foldsOf(moments, zone)).toEqual([span('2021-08-16', '2021-09-05')]);
  });

  it('never hides what surely went on, nor all that a moment may take up', () => {
    fc.assert(
      fc.property(moments, (all) => {
        const folds = foldsOf(all, KABUL);
        for (const { when } of all) {
          const [core, place] = [certainOf(when), placeOf(when)];
          for (const fold of folds) {
            expect(core !== undefined && overlaps(core, fold)).toBe(false);
            if (place)
              expect(overlaps(place, fold) && place.from >= fold.from && place.to <= fold.to).toBe(false);
          }
        }
      }),
    );
  });

  it('gives whole days, at least three of them, in order and apart', () => {
    fc.assert(
      fc.property(moments, (all) => {
        const folds = foldsOf(all, KABUL);
        folds.forEach((fold, index) => {
          expect(startOfDay(fold.from, KABUL)).toBe(fold.from);
          expect(startOfDay(fold.to, KABUL)).toBe(fold.to);
          expect(fold.to - fold.from).toBeGreaterThanOrEqual(3 * DAY);
          expect(fold.from).toBeGreaterThan(folds[index - 1]?.to ?? -Infinity);
        });
      }),
    );
  });

  it('leaves a story of one vague moment whole, though it begins or ends within a day', () => {
    expect(foldsOf([dated('a', { earliest: '2021-08-02', latest: '2021-08-09T01:00' })], KABUL)).toEqual([]);
    expect(foldsOf([dated('a', { earliest: '2021-08-02T23:00', latest: '2021-08-09' })], KABUL)).toEqual([]);
  });

  it('does not depend on the order of the moments', () => {
    fc.assert(
      fc.property(moments, (all) => {
        expect(foldsOf([...all].reverse(), KABUL)).toEqual(foldsOf(all, KABUL));
      }),
    );
  });
});
