import { describe, expect, it } from 'vitest';
import type { Moment, MomentId } from '../corpus/corpus.ts';
import { type Instant, parseInstant } from '../time/instant.ts';
import type { When } from '../time/when.ts';
import { groupByDay } from './day-groups.ts';

const KABUL = 'Asia/Kabul';

function at(text: string): Instant {
  const read = parseInstant(text, KABUL);
  if (read === undefined) throw new Error(`Not a time: ${text}`);
  return read;
}

function moment(id: string, bounds: Partial<Record<'earliest' | 'certainFrom' | 'latest', string>>): Moment {
  const read = Object.fromEntries(Object.entries(bounds).map(([name, text]) => [name, at(text)]));
  const when: When = { ...read, soft: [], precision: 'day', basis: 'stated', zone: KABUL };
  return { id: id as MomentId, when } as Moment;
}

const shape = (moments: readonly Moment[]) =>
  groupByDay(moments, KABUL).map(({ day, reach, moments: held }) => [day, reach, held.map(({ id }) => id)]);

describe('the days of the list', () => {
  it('puts moments under the day they begin on, a night under its evening', () => {
    expect(
      shape([
        moment('sunday', { earliest: '2021-09-05', latest: '2021-09-06' }),
        moment('night', { earliest: '2021-09-05T18:00', latest: '2021-09-06T06:00' }),
        moment('monday', { earliest: '2021-09-06', latest: '2021-09-07' }),
      ]),
    ).toEqual([
      [at('2021-09-05'), 'within', ['sunday', 'night']],
      [at('2021-09-06'), 'within', ['monday']],
    ]);
  });

  it('tells what reaches beyond its day', () => {
    expect(
      shape([
        moment('fighting', { earliest: '2021-09-03', latest: '2021-09-07' }),
        moment('sunday', { earliest: '2021-09-05', latest: '2021-09-06' }),
        moment('open', { earliest: '2021-09-05' }),
      ]),
    ).toEqual([
      [at('2021-09-03'), 'from', ['fighting']],
      [at('2021-09-05'), 'mixed', ['sunday', 'open']],
    ]);
  });

  it('puts an open start under the day it is known by', () => {
    expect(
      shape([moment('by', { latest: '2021-09-06' }), moment('under-way', { certainFrom: '2021-09-06' })]),
    ).toEqual([
      [at('2021-09-05'), 'by', ['by']],
      [at('2021-09-06'), 'by', ['under-way']],
    ]);
  });

  it('keeps the undated together', () => {
    expect(shape([moment('a', {}), moment('b', {})])).toEqual([[undefined, 'within', ['a', 'b']]]);
  });
});
