import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findEntities } from './aliases.ts';
import { entity } from './testing/small-corpus.ts';

const alias = (text: string) => ({ text, articles: [] });
const entities = [
  entity('person', 'massoud', { name: 'Ahmad Massoud', shortName: 'Massoud' }),
  entity('person', 'father', { name: 'Ahmad Shah Massoud' }),
  entity('person', 'mujahid', { name: 'Zabihullah Mujahid', aliases: [alias('Zabihulla')] }),
  entity('person', 'hameed', { name: 'Faiz Hameed', aliases: [alias('Lt. Gen. Faiz Hamid')] }),
  entity('organisation', 'front', {
    name: 'National Resistance Front',
    shortName: 'Resistance Front',
    aliases: [alias('NRF'), alias('NRFA')],
  }),
];
const found = (typed: string) =>
  findEntities(entities, typed).map(({ entity, alias }) =>
    alias ? `${entity.id} by ${alias.text}` : entity.id,
  );

describe('finding an entity', () => {
  it.each([
    ['mass', ['massoud', 'father']],
    ['massoud ahmad', ['massoud', 'father']],
    ['shah mas', ['father']],
    ['MUJAHID', ['mujahid']],
    ['Zabihullah', ['mujahid']],
    ['hamid', ['hameed by Lt. Gen. Faiz Hamid']],
    ['nrfa', ['front by NRFA']],
    ['nrf', ['front by NRF']],
    ['resist', ['front']],
    ['Masoud', ['massoud', 'father']],
    ['Zabihulah', ['mujahid']],
    ['Hamid Ahmad', []],
    ['nobody', []],
    ['  ', []],
    ['.*', []],
  ])('by %j gives %j', (typed, expected) => {
    expect(found(typed)).toEqual(expected);
  });

  it('needs all words in one name, not spread over several', () => {
    expect(found('nrf front')).toEqual([]);
  });

  it('is safe with any text', () => {
    fc.assert(fc.property(fc.string({ unit: 'binary' }), (typed) => void findEntities(entities, typed)));
    expect(findEntities(entities, 'x'.repeat(1_000_000))).toEqual([]);
  });
});
