import { describe, expect, it } from 'vitest';
import { zoneMeant } from './zone-meant.ts';

const ZONES = [
  'America/Argentina/Buenos_Aires',
  'America/New_York',
  'America/North_Dakota/New_Salem',
  'Asia/Kabul',
  'Europe/Berlin',
  'Europe/Bern',
  'UTC',
];

describe('zoneMeant', () => {
  it.each([
    ['Europe/Berlin', 'Europe/Berlin'],
    ['  europe/BERLIN ', 'Europe/Berlin'],
    ['Berlin', 'Europe/Berlin'],
    ['new york', 'America/New_York'],
    ['America/New York', 'America/New_York'],
    ['Buenos  Aires', 'America/Argentina/Buenos_Aires'],
    ['utc', 'UTC'],
    ['kab', 'Asia/Kabul'],
    ['Bern', 'Europe/Bern'],
    // Known to the browser though not listed.
    ['Asia/Calcutta', 'Asia/Calcutta'],
  ])('%j is %s', (typed, zone) => expect(zoneMeant(typed, ZONES)).toBe(zone));

  it.each([
    '',
    '   ',
    'Mars/Olympus',
    'Mars',
    'New',
    'Ber',
    '+04:30',
    'constructor',
    '../Kabul',
    'asia/calcutta',
  ])('%j is none, or not one', (typed) => expect(zoneMeant(typed, ZONES)).toBeUndefined());
});
