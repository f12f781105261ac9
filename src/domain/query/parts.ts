/** In which parts an entity must have a moment, by the roles asked for. */
import { PART_BIT } from '../columns/facts.ts';
import type { Role } from '../corpus/corpus.ts';

/** All bits of `PART_BIT`. */
export const ANY_PART = 31;

/** The parts that count where these roles are asked for; none asked for means all of them. */
export function partsInRoles(roles: readonly Role[]): number {
  return roles.length === 0 ? ANY_PART : roles.reduce((parts, role) => parts | PART_BIT[role], 0);
}

/**
 * The parts in which an entity asked for has a moment. A place has what happened there whatever the role asked for:
 * "Massoud speaks" and "Kabul" together mean what Massoud says in Kabul, not what Kabul says.
 */
export function partsAskedFor(roles: readonly Role[]): number {
  return partsInRoles(roles) | PART_BIT.located;
}
