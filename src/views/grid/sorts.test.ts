import { expect, it } from 'vitest';
import { orderOf } from '../../state/shown-moments.ts';
import { GRID_SORTS } from '../../state/view-state.ts';
import { ariaSort, pressed } from './sorts.ts';

it('takes every order of the link apart', () => {
  expect(GRID_SORTS.map(orderOf)).toEqual([
    { by: 'time', reversed: false },
    { by: 'time', reversed: true },
    { by: 'disagreement', reversed: false },
    { by: 'disagreement', reversed: true },
    { by: 'sources', reversed: false },
    { by: 'sources', reversed: true },
  ]);
});

it('asks for an order, reverses the present one, and turns it back', () => {
  expect(pressed('sources', 'time')).toBe('sources');
  expect(pressed('sources', 'sources')).toBe('sources-reversed');
  expect(pressed('sources', 'sources-reversed')).toBe('sources');
  expect(pressed('time', 'sources-reversed')).toBe('time');
});

it('tells a screen reader which way it runs', () => {
  expect(ariaSort('time', 'time')).toBe('ascending');
  expect(ariaSort('time', 'time-reversed')).toBe('descending');
  expect(ariaSort('disagreement', 'disagreement')).toBe('descending');
  expect(ariaSort('sources', 'sources-reversed')).toBe('ascending');
  expect(ariaSort('time', 'sources')).toBe('none');
});
