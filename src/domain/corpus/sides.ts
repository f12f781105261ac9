import type { EntityId, Moment, Side, SideId } from './corpus.ts';

/**
 * Those a moment is about first of all: who speaks, for a statement; who acts, for an event; and where an account
 * names nobody who acts, those it was done to. Entities merely mentioned are never among them.
 */
export function principalsOf(moment: Moment): readonly EntityId[] {
  const inRole = (role: string) => moment.participants.filter((p) => p.role === role).map((p) => p.entity);
  for (const role of moment.kind === 'statement'
    ? ['speaks', 'acts', 'acted-upon']
    : ['acts', 'acted-upon']) {
    const found = inRole(role);
    if (found.length > 0) return found;
  }
  return inRole('speaks');
}

/** The sides a moment's principals belong to, in the corpus's order. None, one, or both. */
export function sidesOf(moment: Moment, sides: readonly Side[]): readonly SideId[] {
  const principals = new Set(principalsOf(moment));
  return sides.filter((side) => side.members.some((m) => principals.has(m.entity))).map((side) => side.id);
}
