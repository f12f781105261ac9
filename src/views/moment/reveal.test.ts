import { describe, expect, it } from 'vitest';
import type { EntityId } from '../../domain/corpus/corpus.ts';
import { type Filters, NO_FILTERS } from '../../domain/query/filters.ts';
import type { Instant } from '../../domain/time/instant.ts';
import { filtersThatShow } from './reveal.ts';

const KINDS: Record<string, 'person' | 'place'> = { massoud: 'person', saleh: 'person', kabul: 'place' };
const kindOf = (id: EntityId) => KINDS[id] ?? 'person';
const entities = (choices: Record<string, 'in' | 'out'>) => choices as Filters['entities'];

/** Shows a moment that has Saleh, acting, and nobody else, no place, and no word of what is searched for. */
function shows({ entities: chosen, text, roles }: Filters): boolean {
  const people = Object.entries(chosen).filter(([id]) => KINDS[id] === 'person');
  const asked = people.filter(([, choice]) => choice === 'in').map(([id]) => id);
  const placeAsked = Object.entries(chosen).some(([id, choice]) => KINDS[id] === 'place' && choice === 'in');
  const ruledOut = (chosen as Record<string, string>).saleh === 'out';
  const roleFits = asked.length === 0 || roles.length === 0 || roles.includes('acts');
  return (
    !ruledOut && !placeAsked && roleFits && (asked.length === 0 || asked.includes('saleh')) && text === ''
  );
}

const reveal = (filters: Partial<Filters>) => filtersThatShow({ ...NO_FILTERS, ...filters }, kindOf, shows);

describe('showing a hidden moment', () => {
  it('keeps a group one of whose values lets it through, and drops the group that hides it', () => {
    const filters = { entities: entities({ massoud: 'in', saleh: 'in', kabul: 'in' }) };
    expect(reveal(filters).entities).toEqual({ massoud: 'in', saleh: 'in' });
  });

  it('drops only the value that rules it out', () => {
    const filters = { entities: entities({ saleh: 'out', massoud: 'out' }), kinds: ['event'] as const };
    expect(reveal(filters)).toEqual({ ...NO_FILTERS, entities: { massoud: 'out' }, kinds: ['event'] });
  });

  it('keeps a stretch of time that holds it', () => {
    const time = { from: 0 as Instant, to: undefined, sureness: 'possibly' } as const;
    expect(reveal({ time, text: 'tweet' })).toEqual({ ...NO_FILTERS, time });
  });

  it('drops a search or a role that hides it, and keeps what it was asked of', () => {
    const filters = { entities: entities({ saleh: 'in' }), roles: ['speaks'] as const, text: 'tweet' };
    expect(reveal(filters)).toEqual({ ...NO_FILTERS, entities: { saleh: 'in' } });
  });
});
