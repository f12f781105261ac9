import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Moment } from '../corpus/corpus.ts';
import { moments } from '../overview/testing/arbitrary.ts';
import { at, when } from '../overview/testing/moments.ts';
import { dayNumberAt, startOfDayNumber } from '../time/calendar.ts';
import { standingIn } from '../time/relations.ts';
import { zoneTold } from '../time/telling.ts';
import { overlaps, placeOf } from '../time/when.ts';
import { momentsByDay } from './day-counts.ts';
import { moment } from './testing/small-corpus.ts';

const KABUL = 'Asia/Kabul';
const FIRST = dayNumberAt(at('2021-09-01'), KABUL);
const SEPTEMBER = { first: FIRST, last: FIRST + 29 };

describe('the moments on each day', () => {
  it('are counted on every day they may be on, and on no other', () => {
    const counts = momentsByDay(
      [
        moment('day', { when: when({ earliest: '2021-09-05', latest: '2021-09-06' }) }),
        moment('night', { when: when({ earliest: '2021-09-05T18:00', latest: '2021-09-06T06:00' }) }),
        moment('point', { when: when({ earliest: '2021-09-06', latest: '2021-09-06' }) }),
        moment('before', { when: when({ earliest: '2021-08-30', latest: '2021-09-01' }) }),
        moment('over', { when: when({ earliest: '2021-09-29', latest: '2021-10-15' }) }),
        moment('undated', { when: when({}) }),
      ],
      SEPTEMBER,
      KABUL,
    );
    expect([...counts].sort(([a], [b]) => a - b)).toEqual([
      [FIRST + 4, { possibly: 2, definitely: 1 }],
      [FIRST + 5, { possibly: 2, definitely: 1 }],
      [FIRST + 28, { possibly: 1, definitely: 0 }],
      [FIRST + 29, { possibly: 1, definitely: 0 }],
    ]);
  });

  it('are those whose place lies on it, as it is told to the reader', () => {
    const zones = fc.constantFrom(KABUL, 'Pacific/Apia', 'America/Los_Angeles');
    fc.assert(
      fc.property(moments, zones, fc.integer({ min: -40, max: 40 }), (moments, reader, shift) => {
        const limits = { first: FIRST + shift, last: FIRST + shift + 7 };
        const counts = momentsByDay(moments, limits, reader);
        for (let day = limits.first - 2; day <= limits.last + 2; day++) {
          const onDay = ({ zone: own, precision }: Moment['when']) => {
            const zone = zoneTold({ zone: own, precision }, reader);
            return { from: startOfDayNumber(day, zone), to: startOfDayNumber(day + 1, zone) };
          };
          const on = moments.filter(({ when }) => {
            const place = placeOf(when);
            return place && overlaps(place, onDay(when));
          });
          const possibly = on.length;
          const definitely = on.filter(({ when }) => standingIn(when, onDay(when)) === 'definitely').length;
          const within = day >= limits.first && day <= limits.last;
          expect(counts.get(day)).toEqual(within && possibly > 0 ? { possibly, definitely } : undefined);
        }
      }),
    );
  });

  it('are sure of a day where a moment lasted through it, or was on no other', () => {
    const counts = momentsByDay(
      [
        moment('lasting', {
          when: when({
            earliest: '2021-09-05',
            certainFrom: '2021-09-06T12:00',
            certainTo: '2021-09-08T12:00',
            latest: '2021-09-10',
          }),
        }),
      ],
      SEPTEMBER,
      KABUL,
    );
    expect(
      [...counts].filter(([, { definitely }]) => definitely > 0).map(([day]) => day - FIRST + 1),
    ).toEqual([6, 7, 8]);
  });

  it('take no longer for a moment of a thousand years', () => {
    const whole = moment('age', { when: when({ earliest: '1021-09-05', latest: '2021-09-06' }) });
    expect(momentsByDay([whole], SEPTEMBER, KABUL).size).toBe(5);
  });
});
