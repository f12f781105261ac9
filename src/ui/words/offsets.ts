/** A zone and its offsets from UTC in words. The offset is always said, and said of the time in view. */
import { formatOffset, type Instant, offsetAt, type Zone } from '../../domain/time/instant.ts';
import type { Offset } from '../../domain/time/offsets.ts';
import { say } from './say.ts';

/** "Kabul": the place a zone is named for. */
export function zonePlace(zone: Zone): string {
  return (zone.split('/').at(-1) ?? zone).replaceAll('_', ' ');
}

/** "UTC+04:30", or "local mean time". */
export function offsetInWords(at: Instant, zone: Zone): string {
  return withUtc(offsetAt(at, zone));
}

/** "+04:30", or "local mean time". */
export function offsetInShort(at: Instant, zone: Zone): string {
  return bare(offsetAt(at, zone));
}

/**
 * "UTC+04:30"; "UTC+02:00, then +01:00" where clocks change; "UTC+01:00 at first, then changing" where they change
 * again. Clocks that are no whole minutes from UTC follow the sun of their place: "local mean time".
 */
export function offsetsInWords(offsets: readonly Offset[]): string {
  const [first = 0, second] = offsets;
  if (second === undefined) return withUtc(first);
  if (offsets.length > 2) return say('telling.offset.changing', { first: withUtc(first) });
  return say('telling.offset.then', { first: withUtc(first), last: bare(second) });
}

/** "Kabul, UTC+04:30"; "Kabul" where there is no time in view that the offset could be told of; "UTC" for itself. */
export function zoneWithOffset(zone: Zone, offsets: readonly Offset[] | undefined): string {
  if (isUtc(zone) || !offsets) return zonePlace(zone);
  return say('telling.zone', { place: zonePlace(zone), offset: offsetsInWords(offsets) });
}

/** "Kabul time, UTC+04:30", within a sentence. */
export function timeOfZone(zone: Zone, offsets: readonly Offset[] | undefined): string {
  if (isUtc(zone)) return zonePlace(zone);
  const time = say('time.zoneWithoutDate', { place: zonePlace(zone) });
  return offsets ? say('telling.zone', { place: time, offset: offsetsInWords(offsets) }) : time;
}

/** "Kabul +04:30", "Berlin +02:00, +01:00": where there is little room. */
export function zoneInShort(zone: Zone, offsets: readonly Offset[] | undefined): string {
  const place = zonePlace(zone);
  if (isUtc(zone) || !offsets) return place;
  if (offsets.length > 2) return say('telling.short.changing', { place });
  return say('telling.short', { place, offset: offsets.map(bare).join(', ') });
}

function withUtc(offset: Offset): string {
  return isWhole(offset) ? say('telling.offset', { offset: formatOffset(offset) }) : bare(offset);
}

function bare(offset: Offset): string {
  return isWhole(offset) ? formatOffset(offset) : say('telling.offset.localMean');
}

function isWhole(offset: Offset): boolean {
  return Number.isInteger(offset);
}

/** "UTC, UTC+00:00" would say it twice. */
function isUtc(zone: Zone): boolean {
  return zonePlace(zone) === 'UTC';
}
