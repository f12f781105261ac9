import { expect, it } from 'vitest';
import { parseInstant } from '../time/instant.ts';
import type { When } from '../time/when.ts';
import { isoBound, isoTime } from './iso-bounds.ts';

const zone = 'Asia/Kabul';
const at = (text: string, where = zone) => {
  const found = parseInstant(text, where);
  if (found === undefined) throw new Error(text);
  return found;
};
const when = (more: Partial<When>): When => ({ soft: [], precision: 'day', basis: 'stated', zone, ...more });

it('tells a day by itself, and an end by its last day', () => {
  const day = when({ earliest: at('2021-09-06'), latest: at('2021-09-07') });
  expect(isoBound(day, 'earliest')).toBe('2021-09-06');
  expect(isoBound(day, 'latest')).toBe('2021-09-06');
  expect(isoBound(day, 'certainFrom')).toBe('');
});

it('gives a known hour with its offset, midnight too', () => {
  const night = when({ precision: 'hour', earliest: at('2021-09-06'), latest: at('2021-09-06T01:00') });
  expect(isoBound(night, 'earliest')).toBe('2021-09-06T00:00+04:30');
  expect(isoBound(night, 'latest')).toBe('2021-09-06T01:00+04:30');
});

it('gives the hours of a rule, which the bounds are', () => {
  const night = when({
    precision: 'part-of-day',
    earliest: at('2021-09-05T18:00'),
    latest: at('2021-09-06T06:00'),
  });
  expect(isoBound(night, 'earliest')).toBe('2021-09-05T18:00+04:30');
});

it('keeps years before 0 and after 9999 as ISO 8601 has them', () => {
  const ides = when({ earliest: at('-0043-03-15'), latest: at('-0043-03-16') });
  expect([isoBound(ides, 'earliest'), isoBound(ides, 'latest')]).toEqual(['-0043-03-15', '-0043-03-15']);
  expect(isoTime(at('+012345-01-01T10:00'), zone)).toBe('+012345-01-01T10:00+04:30');
});

it('gives seconds where there are any, and UTC where the offset has some', () => {
  expect(isoTime(at('2021-09-06T14:30:07'), zone)).toBe('2021-09-06T14:30:07+04:30');
  expect(isoTime(at('1850-01-01T10:00Z'), 'Europe/Amsterdam')).toMatch(
    /^1850-01-01T1\d:\d\d(:\d\d)?(Z|\+00:1[89])$/,
  );
  expect(parseInstant(isoTime(at('1850-01-01T10:00Z'), 'Europe/Amsterdam'), 'UTC')).toBe(
    at('1850-01-01T10:00Z'),
  );
});
