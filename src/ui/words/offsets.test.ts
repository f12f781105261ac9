import { describe, expect, it } from 'vitest';
import { offsetsInWords, timeOfZone, zoneInShort, zoneWithOffset } from './offsets.ts';

/** Kabul before 1890, in minutes. */
const BY_THE_SUN = 276.8;

describe('offsetsInWords', () => {
  it.each([
    [[270], 'UTC+04:30'],
    [[-210], 'UTC-03:30'],
    [[0], 'UTC+00:00'],
    [[120, 60], 'UTC+02:00, then +01:00'],
    [[60, 120, 60], 'UTC+01:00 at first, then changing'],
    [[BY_THE_SUN], 'local mean time'],
    [[BY_THE_SUN, 240], 'local mean time, then +04:00'],
    [[BY_THE_SUN, 240, 270], 'local mean time at first, then changing'],
  ])('%j: %s', (offsets, words) => expect(offsetsInWords(offsets)).toBe(words));
});

describe('a zone with its offset', () => {
  it.each([
    ['Asia/Kabul', [270], 'Kabul, UTC+04:30', 'Kabul time, UTC+04:30', 'Kabul +04:30'],
    [
      'America/New_York',
      [-240, -300],
      'New York, UTC-04:00, then -05:00',
      undefined,
      'New York -04:00, -05:00',
    ],
    ['Europe/Berlin', [60, 120, 60], undefined, undefined, 'Berlin, offset changes'],
    ['Asia/Kabul', undefined, 'Kabul', 'Kabul time', 'Kabul'],
    ['UTC', [0], 'UTC', 'UTC', 'UTC'],
    ['Etc/UTC', [0], 'UTC', 'UTC', 'UTC'],
  ])('%s %j', (zone, offsets, alone, inSentence, short) => {
    if (alone) expect(zoneWithOffset(zone, offsets)).toBe(alone);
    if (inSentence) expect(timeOfZone(zone, offsets)).toBe(inSentence);
    expect(zoneInShort(zone, offsets)).toBe(short);
  });
});
