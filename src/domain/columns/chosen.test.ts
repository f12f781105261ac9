import * as fc from 'fast-check';
import { expect, it } from 'vitest';
import { allChosen } from './chosen.ts';
import { chosenAt } from './testing/chosen-at.ts';

it('tells the places that were chosen, ascending', () => {
  fc.assert(
    fc.property(fc.uniqueArray(fc.nat(60)), (places) => {
      const chosen = chosenAt(61, places);
      expect(chosen.count).toBe(places.length);
      expect([...allChosen(chosen)]).toEqual(places.toSorted((a, b) => a - b));
    }),
  );
});
