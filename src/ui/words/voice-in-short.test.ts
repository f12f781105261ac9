import { expect, it } from 'vitest';
import type { EntityId, Source, Voice } from '../../domain/corpus/corpus.ts';
import { voiceInShort } from './voice-in-short.ts';

const mujahid = 'mujahid' as EntityId;
const names = new Map([[mujahid, 'Mujahid']]);
const attributed = (...chain: Source[]): Voice => ({ kind: 'attributed', chain });

it.each<[Voice, string]>([
  [{ kind: 'own' }, 'own voice'],
  [attributed({ entity: mujahid, how: 'on Twitter' }), 'Mujahid'],
  [attributed({ words: 'reports, not named' }), 'reports, not named'],
  [attributed({ words: 'Afghan media' }, { entity: mujahid }), 'Mujahid via Afghan media'],
  [attributed({ words: 'one' }, { words: 'two' }, { words: 'three' }), 'three via one'],
  [attributed({ entity: 'nobody' as EntityId }), 'nobody'],
])('says whose voice %o is: %s', (voice, words) => {
  expect(voiceInShort({ voice }, names)).toBe(words);
});
