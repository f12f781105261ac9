import { expect, it } from 'vitest';
import type { Entity, EntityId, Voice } from '../../domain/corpus/corpus.ts';
import { shortVoice } from './short-voice.ts';

const ada = 'ada' as EntityId;
const entities = [{ id: ada, shortName: 'Brook' }] as unknown as readonly Entity[];
const voice = (...chain: Extract<Voice, { kind: 'attributed' }>['chain']) =>
  shortVoice({ voice: { kind: 'attributed', chain } }, entities);

it('is short', () => {
  expect(shortVoice({ voice: { kind: 'own' } }, entities)).toBe('own voice');
  expect(voice({ entity: ada, how: 'on the radio' })).toBe('Brook');
  expect(voice({ words: 'reports' }, { entity: ada })).toBe('reports, citing Brook');
});

it('keeps to the id of somebody the corpus lacks', () => {
  expect(voice({ entity: 'gone' as EntityId })).toBe('gone');
});
