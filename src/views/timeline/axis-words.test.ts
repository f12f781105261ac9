import { describe, expect, it } from 'vitest';
import { DAY, type Instant, parseInstant } from '../../domain/time/instant.ts';
import { axisWords } from './axis-words.ts';

const at = (text: string) => parseInstant(text, 'UTC') as Instant;
const window = { from: at('2021-11-04T00:00-04:00'), to: at('2021-11-11T00:00-05:00') };
const words = axisWords(
  'America/New_York',
  () => [],
  () => window,
);
const wide = (duration: number) => (duration / DAY) * 200;

describe('the axis after the clocks went back', () => {
  it('names the day a tick means, though vis-timeline puts it an hour early', () => {
    expect(words.minor(at('2021-11-07T23:00-05:00'), 'weekday', wide)).toBe('Mon 8');
    expect(words.major(at('2021-11-07T23:00-05:00'), 'hour', wide)).toBe('Monday 8 November');
  });

  it('names each quarter of that day once', () => {
    const ticks = ['07T00:00-04:00', '07T06:00-04:00', '07T12:00-04:00', '07T18:00-04:00', '08T00:00-04:00'];
    expect(ticks.map((tick) => words.minor(at(`2021-11-${tick}`), 'hour', wide))).toEqual([
      'night',
      'morning',
      'afternoon',
      'evening',
      'night',
    ]);
  });

  it('takes the label at the window’s start as it is', () => {
    expect(words.major(window.from, 'hour', wide)).toBe('Thursday 4 November');
  });
});
