import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Corpus, EntityId, Participant, Role } from '../corpus/corpus.ts';
import { ROLES } from '../corpus/format.ts';
import type { Moments } from '../corpus/moments.ts';
import { type Instant, instant } from '../time/instant.ts';
import { isUndated, type When } from '../time/when.ts';
import { type Filters, NO_FILTERS, type TimeFilter } from './filters.ts';
import { indexCorpus } from './query.ts';
import { corpora, filters } from './testing/arbitrary.ts';
import { asIfChosen, matchesByBruteForce } from './testing/brute-force.ts';
import { account, article, entity, moment, smallCorpus } from './testing/small-corpus.ts';

const ids = (moments: Moments) => moments.map(({ id }) => id as string);
const takes = (who: string, role: Role): Participant => ({ entity: who as EntityId, role });

const massoudSpeaks = moment('massoud-speaks', {
  kind: 'statement',
  participants: [takes('massoud', 'speaks'), takes('taliban', 'mentioned')],
  places: ['panjshir' as EntityId],
  accounts: [account('one'), account('two')],
});
const salehMoves = moment('saleh-moves', {
  participants: [takes('saleh', 'acts'), takes('massoud', 'mentioned')],
  places: ['kabul' as EntityId],
  accounts: [account('one')],
});
const talibanAdvance = moment('taliban-advance', {
  participants: [takes('taliban', 'acts')],
  places: ['panjshir' as EntityId, 'kabul' as EntityId],
  accounts: [account('two'), account('one', { stance: 'denies' })],
});

const panjshir = smallCorpus({
  articles: [article('one', ['Helicopters over the valley.']), article('two')],
  entities: [
    entity('person', 'massoud'),
    entity('person', 'saleh'),
    entity('organisation', 'taliban'),
    entity('place', 'panjshir'),
    entity('place', 'kabul'),
  ],
  moments: [massoudSpeaks, salehMoves, talibanAdvance],
});
const queries = indexCorpus(panjshir);

function shown(some: { [Field in keyof Filters]?: object | string }): string[] {
  return ids(queries.run({ ...NO_FILTERS, ...some } as Filters).matched);
}

describe('what a filter lets through', () => {
  it('is everything, in order, when nothing is asked for', () => {
    expect(shown({})).toEqual(['massoud-speaks', 'saleh-moves', 'taliban-advance']);
  });

  it('is what an entity takes part in, in any role', () => {
    expect(shown({ entities: { massoud: 'in' } })).toEqual(['massoud-speaks', 'saleh-moves']);
  });

  it('is what has any one of the people, or all of them when the reader says so', () => {
    const entities = { massoud: 'in', saleh: 'in' };
    expect(shown({ entities })).toEqual(['massoud-speaks', 'saleh-moves']);
    expect(shown({ entities, combine: { person: 'all' } })).toEqual(['saleh-moves']);
  });

  it('needs every group with something asked for', () => {
    expect(shown({ entities: { massoud: 'in', panjshir: 'in' } })).toEqual(['massoud-speaks']);
  });

  it('leaves out whatever has a value ruled out, mentioned or there', () => {
    expect(shown({ entities: { taliban: 'out' } })).toEqual(['saleh-moves']);
    expect(shown({ entities: { kabul: 'out' } })).toEqual(['massoud-speaks']);
    expect(shown({ articles: { two: 'out' } })).toEqual(['saleh-moves']);
  });

  it('narrows by role those asked for, and not those ruled out', () => {
    expect(shown({ entities: { massoud: 'in' }, roles: ['speaks'] })).toEqual(['massoud-speaks']);
    expect(shown({ entities: { massoud: 'out' }, roles: ['acts'] })).toEqual(['taliban-advance']);
  });

  it('keeps what happened at a place whatever role is asked for', () => {
    expect(shown({ entities: { massoud: 'in', panjshir: 'in' }, roles: ['speaks'] })).toEqual([
      'massoud-speaks',
    ]);
  });

  it('needs somebody in the role where nobody is asked for', () => {
    expect(shown({ roles: ['speaks'] })).toEqual(['massoud-speaks']);
    expect(shown({ roles: ['acts'], entities: { kabul: 'in' } })).toEqual(['saleh-moves', 'taliban-advance']);
  });

  it('knows kinds and statuses', () => {
    expect(shown({ kinds: ['statement'] })).toEqual(['massoud-speaks']);
    expect(shown({ statuses: ['disputed'] })).toEqual(['taliban-advance']);
    expect(shown({ statuses: ['one-article', 'corroborated'] })).toEqual(['massoud-speaks', 'saleh-moves']);
  });

  it('finds nothing for an id the corpus does not have, and hides nothing for it', () => {
    expect(shown({ entities: { nobody: 'in' } })).toEqual([]);
    expect(shown({ entities: { nobody: 'in', massoud: 'in' } })).toEqual(['massoud-speaks', 'saleh-moves']);
    expect(shown({ entities: { nobody: 'out' }, articles: { none: 'out' } })).toHaveLength(3);
  });

  it('searches together with the rest, and says why each was found', () => {
    const { matched, matches } = queries.run({
      ...NO_FILTERS,
      text: 'helicopter',
      articles: { one: 'in' },
    } as Filters);
    expect(ids(matched)).toEqual(['massoud-speaks', 'saleh-moves', 'taliban-advance']);
    expect(matches.get(massoudSpeaks.id)).toEqual({ terms: ['helicopters'], fields: ['passages'] });
    expect(shown({ text: 'helicopter', kinds: ['statement'] })).toEqual(['massoud-speaks']);
  });

  it('keeps matches of what is shown only', () => {
    const { matches } = queries.run({ ...NO_FILTERS, text: 'valley', kinds: ['statement'] });
    expect([...matches.keys()]).toEqual([massoudSpeaks.id]);
  });

  it('asks for nothing with a text that holds no word', () => {
    expect(shown({ text: ' ?! 🙂 ' })).toHaveLength(3);
  });
});

describe('the counts', () => {
  const facets = (some: object) => queries.run({ ...NO_FILTERS, ...some } as Filters).facets;
  const of = (some: object, id: string) => facets(some).entities.get(id as EntityId);

  it('follow the other groups and not their own, where one value is enough', () => {
    const filters = { entities: { saleh: 'in' } };
    expect(of(filters, 'massoud')).toBe(2);
    expect(of(filters, 'panjshir')).toBe(0);
    expect(of(filters, 'kabul')).toBe(1);
  });

  it('follow their own group too, where all values are needed', () => {
    const filters = { entities: { saleh: 'in' }, combine: { person: 'all' } };
    expect(of(filters, 'massoud')).toBe(1);
    expect(of(filters, 'saleh')).toBe(1);
  });

  it('say of a value ruled out what it alone hides', () => {
    expect(of({ entities: { taliban: 'out' } }, 'taliban')).toBe(2);
    expect(of({ entities: { taliban: 'out', kabul: 'out' } }, 'taliban')).toBe(1);
    expect(of({ entities: { taliban: 'out' }, kinds: ['statement'] }, 'taliban')).toBe(1);
  });

  it('count kinds, statuses, roles and articles', () => {
    expect(facets({ kinds: ['event'] }).kinds).toEqual({ event: 2, statement: 1 });
    expect(facets({}).statuses).toEqual({
      disputed: 1,
      'one-article': 1,
      'one-voice': 1,
      corroborated: 1,
    });
    expect(facets({ entities: { massoud: 'in' } }).roles).toEqual({
      speaks: 1,
      acts: 0,
      'acted-upon': 0,
      mentioned: 1,
    });
    expect([...facets({ articles: { two: 'in' } }).articles]).toEqual([
      ['one', 3],
      ['two', 2],
    ]);
  });
});

describe('a stretch of time', () => {
  type Bounds = Partial<Record<'earliest' | 'certainFrom' | 'certainTo' | 'latest', number>>;
  const timed = (id: string, bounds: Bounds, more: Partial<When> = {}) => {
    const when = Object.fromEntries(Object.entries(bounds).map(([name, at]) => [name, instant(at)]));
    const rest = { soft: [], precision: 'hour', basis: 'stated', zone: 'Asia/Kabul', words: [] } as const;
    return moment(id, { when: { ...rest, ...when, ...more }, accounts: [account('one')] });
  };
  const told = indexCorpus(
    smallCorpus({
      articles: [article('one')],
      moments: [
        timed('before', { earliest: 0, latest: 10 }),
        timed('reaches-in', { earliest: 5, latest: 15 }),
        timed('within', { earliest: 12, latest: 18 }),
        timed('surely-on', { earliest: 0, certainFrom: 8, certainTo: 25, latest: 30 }),
        timed('starting-point', { earliest: 10, latest: 10 }),
        timed('ending-point', { earliest: 20, latest: 20 }),
        timed('open', { earliest: 15 }),
        timed('after', { earliest: 20, latest: 30 }),
        timed('published', { latest: 15 }, { basis: 'publication' }),
        timed('undated', {}),
      ],
    }),
  );
  const within = (
    from: number | undefined,
    to: number | undefined,
    sureness: TimeFilter['sureness'] = 'possibly',
  ) => {
    const at = (end: number | undefined): Instant | undefined => (end === undefined ? end : instant(end));
    return told.run({ ...NO_FILTERS, time: { from: at(from), to: at(to), sureness } });
  };

  it('has what may have been in it, or what was in it for sure; and whatever has no date', () => {
    expect(ids(within(10, 20).matched)).toEqual([
      'reaches-in',
      'within',
      'surely-on',
      'starting-point',
      'open',
      'published',
      'undated',
    ]);
    expect(ids(within(10, 20, 'definitely').matched)).toEqual([
      'within',
      'surely-on',
      'starting-point',
      'published',
      'undated',
    ]);
  });

  it('has no limit where an end is left out', () => {
    expect(ids(within(20, undefined, 'definitely').matched)).toEqual([
      'surely-on',
      'ending-point',
      'after',
      'published',
      'undated',
    ]);
    expect(ids(within(undefined, 10).matched)).toEqual([
      'before',
      'reaches-in',
      'surely-on',
      'published',
      'undated',
    ]);
  });

  it('is counted for both choices, whichever is made, and the undated apart', () => {
    const counts = { definitely: 3, possibly: 5, undated: 2 };
    expect(within(10, 20).facets.time).toEqual(counts);
    expect(within(10, 20, 'definitely').facets.time).toEqual(counts);
    expect(told.run(NO_FILTERS).facets.time).toEqual({ definitely: 8, possibly: 8, undated: 2 });
  });

  it('is followed by all other counts', () => {
    expect([...within(10, 20, 'definitely').facets.articles.values()]).toEqual([5]);
    expect(within(10, 20).facets.kinds).toEqual({ event: 7, statement: 0 });
  });
});

describe('for any corpus and filters', () => {
  const check = (holds: (corpus: Corpus, filters: Filters) => void) =>
    fc.assert(fc.property(corpora, filters, holds), { numRuns: 400 });

  it('matches what the definition matches, in the corpus’s order', () => {
    check((corpus, filters) => {
      const result = indexCorpus(corpus).run(filters);
      expect(ids(result.matched)).toEqual(ids(matchesByBruteForce(corpus, filters)));
      expect([...result.matchedIds]).toEqual(ids(result.matched));
      expect(indexCorpus(corpus).count(filters)).toBe(result.matched.length);
    });
  });

  it('counts beside an entity what choosing it would show', () => {
    check((corpus, filters) => {
      const { facets } = indexCorpus(corpus).run(filters);
      for (const entity of corpus.entities.filter(({ id }) => filters.entities[id] !== 'out')) {
        const expected = matchesByBruteForce(corpus, asIfChosen(corpus, filters, entity)).length;
        expect(facets.entities.get(entity.id)).toBe(expected);
      }
    });
  });

  it('counts beside an exclusion what would come back', () => {
    check((corpus, filters) => {
      const { facets, matched } = indexCorpus(corpus).run(filters);
      for (const { id } of corpus.entities.filter((entity) => filters.entities[entity.id] === 'out')) {
        const { [id]: _, ...entities } = filters.entities;
        const without = matchesByBruteForce(corpus, { ...filters, entities });
        expect(facets.entities.get(id)).toBe(without.length - matched.length);
      }
    });
  });

  it('counts beside an article, a kind, a status and a role what asking for it would show', () => {
    check((corpus, filters) => {
      const { facets } = indexCorpus(corpus).run(filters);
      const count = (some: object) => matchesByBruteForce(corpus, { ...filters, ...some }).length;
      for (const [id, counted] of facets.articles) {
        if (filters.articles[id] === 'out') continue;
        const kept = Object.entries(filters.articles).filter(
          ([, choice]) => choice === 'out' || filters.combine.article === 'all',
        );
        expect(counted).toBe(count({ articles: { ...Object.fromEntries(kept), [id]: 'in' } }));
      }
      for (const kind of ['event', 'statement'] as const)
        expect(facets.kinds[kind]).toBe(count({ kinds: [kind] }));
      for (const role of ROLES) expect(facets.roles[role]).toBe(count({ roles: [role] }));
      for (const status of ['disputed', 'one-article', 'one-voice', 'corroborated'] as const) {
        expect(facets.statuses[status]).toBe(count({ statuses: [status] }));
      }
    });
  });

  it('counts beside how sure a time must be what the choice would show, and the undated with both', () => {
    check((corpus, filters) => {
      const { facets, matched } = indexCorpus(corpus).run(filters);
      const { time } = filters;
      for (const sureness of ['definitely', 'possibly'] as const) {
        const shown = matchesByBruteForce(corpus, { ...filters, time: time && { ...time, sureness } });
        const dated = shown.filter(({ when }) => !isUndated(when));
        expect(facets.time[sureness]).toBe(dated.length);
        expect(facets.time.undated).toBe(shown.length - dated.length);
      }
      expect(facets.time[time?.sureness ?? 'possibly'] + facets.time.undated).toBe(matched.length);
    });
  });

  it('hides nothing without a date for being asked for a time', () => {
    check((corpus, filters) => {
      const queries = indexCorpus(corpus);
      const { matchedIds } = queries.run(filters);
      const lifted = queries.run({ ...filters, time: undefined }).matched;
      expect(lifted.filter(({ id, when }) => isUndated(when) && !matchedIds.has(id))).toEqual([]);
    });
  });

  it('never shows more for a further exclusion', () => {
    check((corpus, filters) => {
      const queries = indexCorpus(corpus);
      const { matchedIds } = queries.run(filters);
      for (const { id } of corpus.entities.filter((entity) => !(entity.id in filters.entities))) {
        const fewer = queries.run({ ...filters, entities: { ...filters.entities, [id]: 'out' } });
        expect(fewer.matched.every((moment) => matchedIds.has(moment.id))).toBe(true);
      }
    });
  });

  it('shows for "any" whatever it shows for "all"', () => {
    check((corpus, filters) => {
      const queries = indexCorpus(corpus);
      const all = { person: 'all', organisation: 'all', place: 'all', article: 'all' } as const;
      const { matchedIds } = queries.run({ ...filters, combine: {} });
      expect(queries.run({ ...filters, combine: all }).matched.every(({ id }) => matchedIds.has(id))).toBe(
        true,
      );
    });
  });

  it('does not mind the order of choices', () => {
    const backwards = <T extends object>(choices: T) =>
      Object.fromEntries(Object.entries(choices).reverse()) as T;
    check((corpus, filters) => {
      const queries = indexCorpus(corpus);
      const turned: Filters = {
        ...filters,
        entities: backwards(filters.entities),
        articles: backwards(filters.articles),
        roles: filters.roles.toReversed(),
        statuses: filters.statuses.toReversed(),
      };
      expect(queries.run(turned)).toEqual(queries.run(filters));
    });
  });
});
