import { expect, it } from 'vitest';
import { type Aim, aimsMet, aimsText, allText, joined, summaries } from './report.ts';

const results = {
  'app 100': { draw: { values: [50, 60, 70] }, 'heap all': { values: [12_000_000] } },
  plain: { draw: { values: [100, 120, 140] }, search: { values: [], over: 60_000 } },
};
const frames = { plain: { 'pan: frame': { values: [1, 2, 9] } } };
const aim: Aim = {
  what: 'draw',
  ours: ['app 100', 'draw'],
  theirs: ['plain', 'draw'],
  of: 'median',
  most: 1,
};

it('sets what came out against what is aimed at', () => {
  const [met] = aimsMet(results, [aim]);
  expect(met?.ratio).toEqual({ ratio: 0.5, atMost: false });
  expect(aimsText(results, met ? [met] : [])).toBe(
    'figure         ours  theirs  ratio  at most\ndraw (median)    60     120  0.5 x      1 x',
  );
});

it('has a dash for what was not measured', () => {
  const missing = { ...aim, theirs: ['plain', 'pan'] as const };
  expect(aimsText(results, aimsMet(results, [missing]))).toMatch(/60 +– +– +1 x$/);
});

it('shows all figures, bytes as megabytes and what was given up as such', () => {
  expect(allText(results).replaceAll(/ {2,}/g, '  ')).toBe(
    [
      'median / p95 (/ largest)  app 100  plain',
      'draw  60 / 69  120 / 138',
      'heap all  12  –',
      'search  –  > 60,000',
    ].join('\n'),
  );
});

it('shows the largest frame besides', () => {
  expect(allText(frames)).toMatch(/2 \/ 8\.3 \/ 9$/);
});

it('adds up rounds; what was given up once stays given up', () => {
  const first = joined({}, { draw: { values: [1] } });
  const second = joined(first, { draw: { values: [2] }, pan: { values: [], over: 9 } });
  expect(second).toEqual({ draw: { values: [1, 2] }, pan: { values: [], over: 9 } });
  expect(joined(second, { pan: { values: [3] } }).pan).toEqual({ values: [3], over: 9 });
});

it('keeps summaries of a run', () => {
  expect(summaries(results).plain).toEqual({
    draw: { median: 120, p95: 138, largest: 140, count: 3 },
    search: { over: 60_000 },
  });
});
