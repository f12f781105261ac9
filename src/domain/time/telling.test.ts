import { describe, expect, it } from 'vitest';
import { plainly, zoneTold } from './telling.ts';
import { PRECISIONS } from './when.ts';

describe('zoneTold', () => {
  it.each(['minute', 'hour'] as const)(
    'moves what is known to the %s to the reader’s clocks',
    (precision) => {
      expect(zoneTold({ precision, zone: 'Asia/Kabul' }, 'America/New_York')).toBe('America/New_York');
    },
  );

  it('leaves everything coarser in the zone it was reported from', () => {
    const coarser = PRECISIONS.filter((precision) => precision !== 'minute' && precision !== 'hour');
    expect(coarser).toContain('part-of-day');
    expect(coarser).toContain('day');
    for (const precision of coarser) {
      expect(zoneTold({ precision, zone: 'Asia/Kabul' }, 'America/New_York')).toBe('Asia/Kabul');
    }
  });
});

it('tells plainly by one zone and the Gregorian calendar', () => {
  expect(plainly('Asia/Kabul')).toEqual({
    zone: 'Asia/Kabul',
    calendar: 'gregorian',
    beside: undefined,
    script: 'latin',
    withYear: false,
  });
});
