import { afterEach, describe, expect, it, vi } from 'vitest';
import { isZone } from '../domain/time/instant.ts';
import { knownZones, ownZone } from './zone.ts';

afterEach(() => vi.restoreAllMocks());

function setTo(timeZone: string) {
  const resolved = { ...new Intl.DateTimeFormat().resolvedOptions(), timeZone };
  vi.spyOn(Intl.DateTimeFormat.prototype, 'resolvedOptions').mockReturnValue(resolved);
}

describe('ownZone', () => {
  it('is the one the clock is set to', () => {
    expect(ownZone()).toBe(process.env.TZ ?? ownZone());
  });

  it.each([
    ['Asia/Calcutta', 'Asia/Kolkata'],
    ['Europe/Kiev', 'Europe/Kyiv'],
    ['America/Buenos_Aires', 'America/Argentina/Buenos_Aires'],
    ['Asia/Kabul', 'Asia/Kabul'],
    ['Etc/UTC', 'UTC'],
    ['constructor', undefined],
    ['', undefined],
  ])('called %s by the browser, it is %s', (name, zone) => {
    setTo(name);
    expect(ownZone()).toBe(zone);
  });
});

describe('knownZones', () => {
  it('lists zones by their present names, once each, in order', () => {
    const zones = knownZones();
    expect(zones).toEqual([...new Set(zones)].sort());
    expect(zones).toEqual(expect.arrayContaining(['UTC', 'Asia/Kabul', 'Europe/Kyiv', 'Asia/Kolkata']));
    expect(zones).not.toContain('Europe/Kiev');
    expect(zones.filter((zone) => !isZone(zone))).toEqual([]);
  });

  it('is UTC alone in a browser that lists none', () => {
    vi.spyOn(Intl, 'supportedValuesOf').mockReturnValue([]);
    expect(knownZones()).toEqual(['UTC']);
  });
});
