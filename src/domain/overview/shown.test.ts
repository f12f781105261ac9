import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { overlaps, placeOf } from '../time/when.ts';
import { shownOf } from './shown.ts';
import { moments, windows } from './testing/arbitrary.ts';
import { dated, idsOf, onDay, panjshir, span, undated } from './testing/moments.ts';
import { timeFrameOf } from './time-frame.ts';

describe('shownOf', () => {
  it('says where each moment is', () => {
    const all = [
      onDay('saturday', '2021-09-04'),
      onDay('sunday', '2021-09-05'),
      dated('instant-at-the-end', { earliest: '2021-09-06', latest: '2021-09-06' }),
      onDay('monday', '2021-09-06'),
      undated('some-day'),
    ];
    const shown = shownOf(all, 8, span('2021-09-05', '2021-09-06'));
    expect(shown).toMatchObject({ total: 8, matched: 5, filteredOut: 3, inWindow: 1, undated: 1 });
    expect(idsOf(shown.before)).toEqual(['saturday']);
    expect(idsOf(shown.after)).toEqual(['instant-at-the-end', 'monday']);
  });

  it('shows all of the bundled corpus that has a date where it opens', () => {
    const corpus = panjshir();
    const frame = timeFrameOf(corpus);
    const shown = frame && shownOf(corpus.moments, corpus.moments.length, frame.opening);
    expect(shown).toMatchObject({ total: 57, inWindow: 52, undated: 5, before: [], after: [] });
  });

  it('accounts for every moment exactly once', () => {
    fc.assert(
      fc.property(moments, fc.nat(9), windows, (matched, more, window) => {
        const total = matched.length + more;
        const shown = shownOf(matched, total, window);
        const { filteredOut, inWindow, before, after, undated: without } = shown;
        expect(filteredOut + inWindow + before.length + after.length + without).toBe(total);
        for (const { when } of before) expect(placeOf(when)?.to).toBeLessThanOrEqual(window.from);
        for (const { when } of after) expect(placeOf(when)?.from).toBeGreaterThanOrEqual(window.to);
        const meeting = matched.filter(({ when }) => {
          const place = placeOf(when);
          return place && overlaps(place, window);
        });
        expect(inWindow).toBe(meeting.length);
      }),
    );
  });
});
