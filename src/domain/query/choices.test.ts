import { expect, it } from 'vitest';
import type { EntityId } from '../corpus/corpus.ts';
import { choiceOf } from './choices.ts';

it('takes no choice from what every object knows', () => {
  expect(choiceOf({}, 'constructor' as EntityId)).toBeUndefined();
  expect(choiceOf<string>({ constructor: 'in' } as Record<string, 'in'>, 'constructor')).toBe('in');
});
