import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { overlaps, placeOf } from '../time/when.ts';
import { beyond, NOTHING_BEYOND, shownOf } from './shown.ts';
import { moments, windows } from './testing/arbitrary.ts';
import { at, dated, onDay, panjshir, span, undated } from './testing/moments.ts';
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
    expect(shown.before).toEqual({ count: 1, nearest: at('2021-09-05') });
    expect(shown.after).toEqual({ count: 2, nearest: at('2021-09-06') });
  });

  it('shows all of the bundled corpus that has a date where it opens', () => {
    const corpus = panjshir();
    const frame = timeFrameOf(corpus);
    const shown = frame && shownOf(corpus.moments, corpus.moments.length, frame.opening);
    expect(shown).toMatchObject({
      total: 57,
      inWindow: 52,
      undated: 5,
      before: NOTHING_BEYOND,
      after: NOTHING_BEYOND,
    });
  });

  it('accounts for every moment exactly once', () => {
    fc.assert(
      fc.property(moments, fc.nat(9), windows, (matched, more, window) => {
        const total = matched.length + more;
        const shown = shownOf(matched, total, window);
        const { filteredOut, inWindow, before, after, undated: without } = shown;
        expect(filteredOut + inWindow + before.count + after.count + without).toBe(total);
        const outside = matched
          .flatMap(({ when }) => placeOf(when) ?? [])
          .filter((place) => !overlaps(place, window));
        const ends = outside.filter(({ to }) => to <= window.from).map(({ to }) => to);
        const beginnings = outside.filter(({ from, to }) => to > window.from && from >= window.to);
        expect(before).toEqual(beyond(ends.length, Math.max(...ends)));
        expect(after).toEqual(beyond(beginnings.length, Math.min(...beginnings.map(({ from }) => from))));
        const meeting = matched.filter(({ when }) => {
          const place = placeOf(when);
          return place && overlaps(place, window);
        });
        expect(inWindow).toBe(meeting.length);
      }),
    );
  });
});
