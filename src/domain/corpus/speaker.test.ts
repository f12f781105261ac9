import { expect, it } from 'vitest';
import type { Corpus, Entity, Moment, Participant } from './corpus.ts';
import { speakerOf } from './speaker.ts';

const entities = [
  { id: 'taliban', kind: 'organisation', shortName: 'Taliban' },
  { id: 'mujahid', kind: 'person', shortName: 'Mujahid' },
] as unknown as readonly Entity[];
const corpus: Pick<Corpus, 'entities'> = { entities };

function said(...participants: readonly (readonly [id: string, role: Participant['role']])[]) {
  return {
    kind: 'statement',
    participants: participants.map(([entity, role]) => ({ entity, role })),
  } as unknown as Moment;
}

it('names who speaks, the person before the organisation', () => {
  expect(speakerOf(said(['taliban', 'speaks'], ['mujahid', 'speaks']), corpus)).toBe('Mujahid');
  expect(speakerOf(said(['taliban', 'speaks']), corpus)).toBe('Taliban');
});

it('names nobody where nobody speaks', () => {
  expect(speakerOf(said(['mujahid', 'mentioned']), corpus)).toBeUndefined();
  expect(speakerOf(said(['nobody', 'speaks']), corpus)).toBeUndefined();
  expect(speakerOf({ ...said(['mujahid', 'speaks']), kind: 'event' }, corpus)).toBeUndefined();
});
