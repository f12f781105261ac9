import { describe, expect, it } from 'vitest';
import type { ArticleId } from '../../domain/corpus/corpus.ts';
import { layoutLane } from '../../domain/overview/layout.ts';
import { marksOf } from '../../domain/overview/marks.ts';
import { timeScale } from '../../domain/overview/scale.ts';
import { dated, onDay, panjshir, span } from '../../domain/overview/testing/moments.ts';
import { heightOf, withTops } from './lane-rows.ts';
import { SHADE_LABEL, withShadeLabels } from './shade-labels.ts';
import { shadesOf } from './shades.ts';

const NIGHT = { earliest: '2021-09-05T18:00', latest: '2021-09-06T06:00', partOfDay: 'night' };
const saying = (text: string) => [{ article: 'a1' as ArticleId, text }];

describe('shadesOf', () => {
  it('shades each part of a day once, in words that state it and not in those it was reckoned from', () => {
    const along = dated('b', {
      ...NIGHT,
      precision: 'part-of-day',
      basis: 'relative',
      words: saying('Along with him'),
    });
    const stated = dated('a', { ...NIGHT, precision: 'part-of-day', words: saying('On Sunday night') });
    expect(shadesOf([along, stated]).map(({ words }) => words)).toEqual(['On Sunday night']);
    expect(shadesOf([along]).map(({ words }) => words)).toEqual([undefined]);
  });

  it('has no edge where nobody gave one: an end is soft unless somebody has it as a limit', () => {
    const night = (id: string, soft: readonly ('earliest' | 'latest')[]) =>
      dated(id, { ...NIGHT, precision: 'part-of-day', soft });
    const softOf = (...moments: ReturnType<typeof night>[]) => shadesOf(moments).map(({ soft }) => soft);
    expect(softOf(night('a', ['earliest', 'latest']))).toEqual([['earliest', 'latest']]);
    expect(softOf(night('a', ['earliest', 'latest']), night('b', ['latest']))).toEqual([['latest']]);
    expect(softOf(night('a', []))).toEqual([[]]);
    expect(shadesOf(panjshir().moments).map(({ soft }) => soft)).toEqual([['earliest', 'latest']]);
  });

  it('has the bundled corpus’s one night in its articles’ words', () => {
    expect(shadesOf(panjshir().moments).map(({ words }) => words)).toEqual(['On Sunday night']);
  });
});

describe('the labels of shades', () => {
  const window = span('2021-09-05', '2021-09-07');
  const scale = timeScale(window, [], 960);
  const stated = dated('night', { ...NIGHT, precision: 'part-of-day', words: saying('On Sunday night') });
  const shades = shadesOf([stated]);
  const rules = {
    labelWidth: () => 200,
    rows: 4,
    head: 0,
    rowHeight: 25,
    leadHeight: () => 60,
    leastHeight: 60,
  };
  const rowsOf = (...lanes: (readonly ReturnType<typeof onDay>[])[]) =>
    withTops(
      lanes.map((moments, n) => {
        const lane = { id: `lane${n}`, name: { kind: 'others' } as const, facing: undefined, moments };
        return layoutLane(lane, marksOf({ occasions: [] }, lane, []), scale, false, rules);
      }),
    );

  it('stand in the lowest lane that has room', () => {
    const rows = rowsOf([], [stated, onDay('day', '2021-09-05')]);
    const { rows: same, labels } = withShadeLabels(rows, shades, scale);
    expect(same).toBe(rows);
    expect(labels.map(({ top }) => top)).toEqual([60 - SHADE_LABEL.height - 2]);
  });

  it('make room for themselves under the last lane where marks fill them all', () => {
    const rows = rowsOf([stated, onDay('day', '2021-09-05')]);
    const { rows: higher, labels } = withShadeLabels(rows, shades, scale);
    expect(heightOf(higher)).toBe(heightOf(rows) + SHADE_LABEL.height);
    expect(labels[0]?.top).toBeGreaterThanOrEqual(heightOf(rows) - 2);
  });

  it('are left out where what is in view of the night has no room for them', () => {
    const far = timeScale(span('2021-08-01', '2021-10-01'), [], 960);
    expect(withShadeLabels(rowsOf([stated]), shades, far).labels).toEqual([]);
  });
});
