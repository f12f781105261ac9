import { describe, expect, it } from 'vitest';
import type { TimeFrame } from '../../domain/overview/time-frame.ts';
import { DAY, instant } from '../../domain/time/instant.ts';
import type { Part } from './answering.ts';
import { LargeClient } from './client.ts';
import { MOST_UNASKED, PartsFetched } from './parts.ts';

const at = (day: number) => instant(day * DAY);

function part(from: number | undefined, to: number | undefined, bytes = MOST_UNASKED / 2): Part {
  return {
    path: `${from}.dlc`,
    bytes,
    moments: 10,
    ...(from !== undefined && to !== undefined && { from: at(from), to: at(to) }),
  };
}

function partsOf(parts: readonly Part[]): PartsFetched {
  const unused = () => {
    throw new Error('nothing is to be asked');
  };
  return new PartsFetched(new LargeClient({ worker: unused, twin: unused }), parts);
}

const frame: TimeFrame = {
  whole: { from: at(10), to: at(20) },
  reach: { from: at(9), to: at(21) },
  opening: { from: at(12), to: at(18) },
  folds: [
    { from: at(11), to: at(12) },
    { from: at(15), to: at(17) },
  ] as unknown as TimeFrame['folds'],
  hidden: [
    { from: at(11), to: at(12) },
    { from: at(15), to: at(17) },
  ] as unknown as TimeFrame['hidden'],
};

describe('the frame of a corpus in parts', () => {
  it('reaches over the parts that are not here, with the same margin', () => {
    const { whole, reach } = partsOf([part(2, 5), part(30, 40)]).frameWith(frame) ?? frame;
    expect(whole).toEqual({ from: at(2), to: at(40) });
    expect(reach).toEqual({ from: at(1), to: at(41) });
  });

  it('folds nothing that a part not here may fill', () => {
    const { folds, hidden } = partsOf([part(16, 30)]).frameWith(frame) ?? frame;
    expect(folds).toEqual([frame.folds[0]]);
    expect(hidden).toEqual([frame.hidden[0]]);
  });

  it('opens where it opened first, however much has come since', () => {
    const parts = partsOf([part(2, 5)]);
    parts.frameWith(frame);
    const later = { ...frame, opening: { from: at(1), to: at(30) } };
    expect(parts.frameWith(later)?.opening).toEqual(frame.opening);
  });

  it('is what it was where what is not here has no date', () => {
    expect(partsOf([part(undefined, undefined)]).frameWith(frame)).toEqual(frame);
    expect(partsOf([part(2, 5)]).frameWith(undefined)).toBeUndefined();
  });
});

it('nothing is here before it was fetched', () => {
  const { parts, fetching, failure } = partsOf([part(1, 2), part(2, 3)]).state();
  expect(parts.map(({ isHere }) => isHere)).toEqual([false, false]);
  expect([fetching, failure]).toEqual([undefined, undefined]);
});
