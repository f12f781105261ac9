import { describe, expect, it } from 'vitest';
import type { Account, Entity, EntityId } from '../../domain/corpus/corpus.ts';
import { knownInWords, namesOf, voiceInWords } from './voice.ts';

const nameOf = namesOf([{ id: 'mujahid', name: 'Zabihullah Mujahid' } as unknown as Entity]);
const mujahid = 'mujahid' as EntityId;
const account = (voice: Account['voice']) => ({ stance: 'denies', voice }) as Account;

describe('whose words an account is', () => {
  it('is the article’s own', () => {
    expect(voiceInWords(account({ kind: 'own' }), nameOf)).toBe('Denies in its own voice');
  });

  it('is somebody’s', () => {
    const chain = [{ entity: mujahid, how: 'on Twitter' }];
    expect(voiceInWords(account({ kind: 'attributed', chain }), nameOf)).toBe(
      'Attributed to: Zabihullah Mujahid, on Twitter',
    );
  });

  it('is a chain of sources', () => {
    const chain = [{ words: 'several reports' }, { entity: mujahid }];
    expect(voiceInWords(account({ kind: 'attributed', chain }), nameOf)).toBe(
      'Attributed to: several reports, citing Zabihullah Mujahid',
    );
  });
});

it.each([
  [{ value: 'UNI', basis: 'stated' }, 'UNI'],
  [{ value: null, basis: 'unknown' }, 'unknown'],
  [{ value: null, basis: 'unknown', reason: 'cut off' }, 'unknown: cut off'],
  [{ value: '2021', basis: 'inferred' }, '2021 (inferred)'],
  [{ value: '2021', basis: 'inferred', reason: 'the events' }, '2021 (inferred: the events)'],
] as const)('says what is known: %o', (known, words) => {
  expect(knownInWords(known)).toBe(words);
});
