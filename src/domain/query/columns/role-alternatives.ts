/**
 * What would be met were other roles asked for. The count beside each role is that of a filter which asks for it alone;
 * so each moment is judged by the filter's own roles and by each single role at once, one bit for each.
 */
import type { Role } from '../../corpus/corpus.ts';
import { ROLES } from '../../corpus/format.ts';
import { ANY_PART, partsAskedFor, partsInRoles } from '../parts.ts';

/** The filter's own roles. */
export const AS_ASKED = 1;

/** For what bits of parts which alternatives are met. */
export type MetBy = Uint8Array;

/** The bit of the alternative that asks for this role alone. */
export function alternativeOf(role: Role): number {
  return 2 << ROLES.indexOf(role);
}

/** Of an entity asked for, by the parts in which a moment has it; it has none of them where that is 0. */
export function metByEntity(roles: readonly Role[]): MetBy {
  return metBy(roles, (parts, asked) => (parts & partsAskedFor(asked)) !== 0);
}

/** Where nobody is asked for, by the parts in which anybody takes part. */
export function metByAnybody(roles: readonly Role[]): MetBy {
  return metBy(roles, (parts, asked) => asked.length === 0 || (parts & partsInRoles(asked)) !== 0);
}

function metBy(roles: readonly Role[], isMet: (parts: number, asked: readonly Role[]) => boolean): MetBy {
  const alternatives = [
    { bit: AS_ASKED, asked: roles },
    ...ROLES.map((role) => ({ bit: alternativeOf(role), asked: [role] })),
  ];
  return Uint8Array.from({ length: ANY_PART + 1 }, (_, parts) =>
    alternatives.reduce((met, { bit, asked }) => (isMet(parts, asked) ? met | bit : met), 0),
  );
}
