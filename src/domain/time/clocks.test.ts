import { expect, it } from 'vitest';
import { clocksDiffer } from './clocks.ts';
import type { Instant } from './instant.ts';

const WINTER = Date.UTC(2021, 0) as Instant;
const SUMMER = Date.UTC(2021, 6) as Instant;

it('clocks differ where they show another time, and not by their names', () => {
  expect(clocksDiffer('Asia/Kabul', 'Europe/Berlin', [SUMMER])).toBe(true);
  expect(clocksDiffer('Asia/Kabul', 'Asia/Kabul', [SUMMER])).toBe(false);
  expect(clocksDiffer('Europe/London', 'UTC', [WINTER])).toBe(false);
  expect(clocksDiffer('Europe/London', 'UTC', [WINTER, SUMMER])).toBe(true);
  expect(clocksDiffer('Asia/Kabul', 'Europe/Berlin', [])).toBe(false);
});
