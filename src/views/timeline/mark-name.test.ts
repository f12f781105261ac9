import { describe, expect, it } from 'vitest';
import type { Moment, Occasion } from '../../domain/corpus/corpus.ts';
import type { Mark } from '../../domain/overview/marks.ts';
import { dated, KABUL, onDay, panjshir } from '../../domain/overview/testing/moments.ts';
import { plainly, type Telling } from '../../domain/time/telling.ts';
import { markName } from './mark-name.ts';
import { occasionTime } from './occasion-time.ts';

const occasion = { id: 'o', title: 'The talks' } as Occasion;
const night = { earliest: '2021-09-05T18:00', latest: '2021-09-06T06:00', precision: 'part-of-day' } as const;

function nameOf(moments: Mark['moments'], telling: Telling = plainly(KABUL)): string {
  const mark: Mark = { id: 'm', lane: 'l', moments, occasion, open: false, lead: false };
  return markName(mark, panjshir(), false, undefined, telling);
}

describe('what a screen reader says of an occasion', () => {
  it('is the one time of its points where they have the same', () => {
    expect(nameOf([onDay('a', '2021-09-05'), onDay('b', '2021-09-05')])).toMatch(/Sun 5 Sep, no hour/);
  });

  it('is from the first day to the last where they differ', () => {
    const points: Mark['moments'] = [onDay('a', '2021-09-03'), onDay('b', '2021-09-05')];
    expect(nameOf(points)).toContain('3–5 September 2021');
    expect(nameOf(points, { ...plainly(KABUL), calendar: 'solar-hijri' })).toContain('12–14 Sunbula 1400');
  });

  it('goes to the end of what ends last, not of what begins last', () => {
    const week = dated('w', { earliest: '2021-09-03', latest: '2021-09-10', precision: 'week' });
    expect(nameOf([week, onDay('b', '2021-09-05')])).toContain('3–9 September 2021');
  });
});

describe('the time of an occasion', () => {
  const timeOf = (moments: readonly [Moment, ...Moment[]], telling = plainly(KABUL)) =>
    occasionTime(moments, panjshir().partsOfDay, telling);

  it('says no day that nobody gave, nor an end that is open', () => {
    const spring = dated('s', { earliest: '2021-03-01', latest: '2021-04-01', precision: 'month' });
    expect(timeOf([spring, onDay('b', '2021-09-05')]).words).toBe('Mar 2021 – Sun 5 Sep, no hour');
    const open = dated('o', { earliest: '2021-09-05' });
    expect(timeOf([onDay('b', '2021-09-03'), open]).words).toMatch(/^Fri 3 Sep, no hour – .*or later/);
  });

  it('keeps “about” with the point it belongs to', () => {
    const about = dated('a', { earliest: '2021-09-03', latest: '2021-09-04', qualifier: 'approximate' });
    expect(timeOf([about, onDay('b', '2021-09-05')]).words).toMatch(/^about Fri 3 Sep.* – Sun 5 Sep/);
  });

  it('names the place whose days they are, where the reader’s clocks stand otherwise', () => {
    const points = [onDay('a', '2021-09-03'), onDay('b', '2021-09-05')] as const;
    expect(timeOf(points, plainly('America/New_York')).words).toBe('3–5 September 2021 (Kabul)');
  });

  it('has the second calendar beside it, and the ends that are drawn', () => {
    const points = [onDay('a', '2021-09-03'), dated('n', { ...night, soft: ['latest'] })] as const;
    const time = timeOf(points, { ...plainly(KABUL), beside: 'solar-hijri' });
    expect(time.words).toBe('3–6 September 2021');
    expect(time.beside).toBe('12–15 Sunbula 1400');
    expect(time.shape).toMatchObject({ start: 'limit', end: 'soft' });
  });
});
