import { isZone, type Zone } from '../../domain/time/instant.ts';
import { zonePlace } from '../../ui/words/offsets.ts';

/**
 * The zone somebody means by what they typed, among those the browser lists: its whole name, the place it is named for
 * ("New York", in any case), or the beginning of one place alone. Undefined where it is none, or may be several.
 */
export function zoneMeant(typed: string, zones: readonly Zone[]): Zone | undefined {
  const text = plain(typed);
  if (text === '') return undefined;
  const exact =
    zones.find((zone) => plain(zone) === text) ?? only(zones, (zone) => plain(zonePlace(zone)) === text);
  if (exact !== undefined) return exact;
  // Browsers know more names than they list: a former one, or that of today. A link takes no name but of this form.
  const named = typed.trim();
  if (/^[A-Z][A-Za-z]+\/[A-Z][A-Za-z_/-]+$/.test(named) && isZone(named)) return named;
  return only(zones, (zone) => plain(zonePlace(zone)).startsWith(text));
}

function only(zones: readonly Zone[], fits: (zone: Zone) => boolean): Zone | undefined {
  const [first, ...others] = zones.filter(fits);
  return others.length === 0 ? first : undefined;
}

function plain(text: string): string {
  return text.trim().replaceAll('_', ' ').replace(/\s+/g, ' ').toLowerCase();
}
