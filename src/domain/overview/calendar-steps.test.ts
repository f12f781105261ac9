import { expect, it } from 'vitest';
import { dayNumber } from '../time/civil.ts';
import { weekNumber } from './calendar-steps.ts';

it.each([
  [2021, 1, 1, 53],
  [2021, 1, 4, 1],
  [2021, 9, 5, 35],
  [2021, 9, 6, 36],
  [2018, 12, 31, 1],
  [2020, 12, 31, 53],
  [0, 1, 1, 52],
])('%d-%d-%d lies in week %d', (year, month, day, week) => {
  expect(weekNumber(dayNumber({ year, month, day }))).toBe(week);
});
