import { expect, it, vi } from 'vitest';
import { inSlices, type Pace, type Piece, packedIn, SLICE } from './in-slices.ts';

const asIs = (text: string) => text;

/** Pieces that take some milliseconds each, on a clock that only they move. */
function work(count: number, each: number) {
  const clock = { at: 0, longest: 0, since: 0, given: 0, ended: false };
  function* pieces(): Generator<Piece> {
    try {
      for (let index = 1; index <= count; index++) {
        clock.at += each;
        clock.given = index;
        clock.longest = Math.max(clock.longest, clock.at - clock.since);
        yield { text: `${index} `, share: index / count };
      }
    } finally {
      clock.ended = true;
    }
  }
  const shares: number[] = [];
  const pace: Pace = {
    now: () => clock.at,
    pause: async () => {
      clock.since = clock.at;
    },
    onProgress: (share) => shares.push(share),
    signal: { aborted: false },
  };
  return { clock, pieces, pace, shares };
}

it('gives all of it in order, and the page its turn in time', async () => {
  const { clock, pieces, pace, shares } = work(1_000, 3);
  const texts = await inSlices(packedIn(pieces(), asIs), pace);
  expect(texts?.join('')).toBe(Array.from({ length: 1_000 }, (_, index) => `${index + 1} `).join(''));
  expect(clock.longest).toBeLessThanOrEqual(SLICE + 3);
  expect(shares.length).toBeGreaterThan(100);
  expect(shares).toEqual(shares.toSorted((a, b) => a - b));
  expect(shares.at(-1)).toBe(1);
});

it('does not wait where there is little to do', async () => {
  const { pieces, pace } = work(5, 1);
  const pause = vi.fn(pace.pause);
  await inSlices(packedIn(pieces(), asIs), { ...pace, pause });
  expect(pause).not.toHaveBeenCalled();
});

it('stops at the next turn once it is called off, and lets the writer go', async () => {
  const { clock, pieces, pace, shares } = work(1_000, 3);
  const signal = { aborted: false };
  const onProgress = (share: number) => {
    shares.push(share);
    if (share > 0.5) signal.aborted = true;
  };
  expect(await inSlices(packedIn(pieces(), asIs), { ...pace, signal, onProgress })).toBeUndefined();
  expect(clock.given).toBeLessThan(520);
  expect(clock.ended).toBe(true);
  expect(shares.at(-1)).toBeLessThan(1);
});

it('gives nothing of what was called off at its last piece', async () => {
  const { pieces, pace } = work(2, 1);
  expect(await inSlices(packedIn(pieces(), asIs), { ...pace, signal: { aborted: true } })).toBeUndefined();
});

it('hands on what the writer throws', async () => {
  const { pace } = work(1, 1);
  const broken = (function* (): Generator<Piece> {
    yield { text: 'a', share: 0 };
    throw new Error('no room');
  })();
  await expect(inSlices(packedIn(broken, asIs), pace)).rejects.toThrow('no room');
});

it('hands a long file on in parts, so that none of them takes long to turn into bytes', async () => {
  const { pace } = work(0, 0);
  const long = Array.from({ length: 9 }, (_, index) => ({
    text: String(index).repeat(100_000),
    share: index / 9,
  }));
  const parts = await inSlices(packedIn(long, asIs), pace);
  expect(parts?.join('')).toBe(long.map(({ text }) => text).join(''));
  expect(parts?.length).toBe(3);
});
