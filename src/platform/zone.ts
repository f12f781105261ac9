/** The zones the browser knows, and the one its clock is set to. All by the names IANA gives them now. */
import { isZone, type Zone } from '../domain/time/instant.ts';

/**
 * Places that browsers still call by a name IANA has given up. What a reader is shown and what a link says is the name
 * of today, wherever the browser knows it.
 */
const NAMED_ANEW: Readonly<Record<string, Zone>> = {
  'Africa/Asmera': 'Africa/Asmara',
  'America/Buenos_Aires': 'America/Argentina/Buenos_Aires',
  'America/Catamarca': 'America/Argentina/Catamarca',
  'America/Coral_Harbour': 'America/Atikokan',
  'America/Cordoba': 'America/Argentina/Cordoba',
  'America/Godthab': 'America/Nuuk',
  'America/Indianapolis': 'America/Indiana/Indianapolis',
  'America/Jujuy': 'America/Argentina/Jujuy',
  'America/Louisville': 'America/Kentucky/Louisville',
  'America/Mendoza': 'America/Argentina/Mendoza',
  'Asia/Calcutta': 'Asia/Kolkata',
  'Asia/Katmandu': 'Asia/Kathmandu',
  'Asia/Rangoon': 'Asia/Yangon',
  'Asia/Saigon': 'Asia/Ho_Chi_Minh',
  'Atlantic/Faeroe': 'Atlantic/Faroe',
  'Etc/UCT': 'UTC',
  'Etc/UTC': 'UTC',
  'Europe/Kiev': 'Europe/Kyiv',
  'Pacific/Enderbury': 'Pacific/Kanton',
  'Pacific/Ponape': 'Pacific/Pohnpei',
  'Pacific/Truk': 'Pacific/Chuuk',
};

/** The zone the device's clock is set to; undefined where the browser does not say, or names none that it knows. */
export function ownZone(): Zone | undefined {
  const { timeZone } = new Intl.DateTimeFormat().resolvedOptions();
  return timeZone && isZone(timeZone) ? presentName(timeZone) : undefined;
}

/** Every zone the browser knows, in the order of their names, UTC among them; UTC alone where it lists none. */
export function knownZones(): readonly Zone[] {
  // Browsers from before 2022 know zones but do not list them.
  const listed = typeof Intl.supportedValuesOf === 'function' ? Intl.supportedValuesOf('timeZone') : [];
  return [...new Set(['UTC', ...listed.map(presentName)])].sort();
}

function presentName(zone: Zone): Zone {
  const anew = NAMED_ANEW[zone];
  return anew !== undefined && isZone(anew) ? anew : zone;
}
