import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Corpus, Moment, MomentId } from '../../corpus/corpus.ts';
import type { Moments } from '../../corpus/moments.ts';
import { disputedMoments } from '../../corpus/status.ts';
import { voicesOf } from '../../corpus/voices.ts';
import { dayNumberAt, startOfDayNumber } from '../../time/calendar.ts';
import { HOUR, instant } from '../../time/instant.ts';
import { PRECISIONS } from '../../time/when.ts';
import { momentsByDay } from '../day-counts.ts';
import { inOrder } from '../moment-order.ts';
import { pairsAround } from '../pairs.ts';
import { stepsFrom } from '../stepping.ts';
import { corpora } from '../testing/arbitrary.ts';
import { moment, smallCorpus } from '../testing/small-corpus.ts';
import { chosenIn, inColumns } from './testing/in-columns.ts';

/** As a corpus has them: those with a date first. */
const inTime: fc.Arbitrary<Corpus> = corpora.map((corpus) => ({
  ...corpus,
  moments: corpus.moments.slice().sort((a, b) => startOf(a) - startOf(b)),
}));

function startOf({ when }: Moment): number {
  const start = when.earliest ?? when.certainFrom ?? (when.basis === 'publication' ? undefined : when.latest);
  return start ?? Number.MAX_VALUE;
}

const listed = (moments: Moments) => Array.from({ length: moments.length }, (_, index) => moments.at(index));

const mask = fc.integer({ min: 0, max: 2 ** 15 - 1 });

describe('over moments in columns', () => {
  it('stepping goes where it goes over moments at hand, and makes the neighbours alone', () => {
    fc.assert(
      fc.property(inTime, mask, fc.nat({ max: 15 }), (corpus, which, number) => {
        const all = inColumns(corpus);
        const chosen = chosenIn(all, which);
        const shown = corpus.moments.filter((_, place) => (which >> place) & 1);
        const open = `m${number}` as MomentId;
        expect(stepsFrom(open, all, chosen)).toEqual(stepsFrom(open, corpus.moments, shown));
        expect(stepsFrom(open, all, all)).toEqual(stepsFrom(open, corpus.moments, corpus.moments));
        expect(all.made).toBeLessThanOrEqual(4);
      }),
    );
  });

  it('every order is that of moments at hand, and makes none of them', () => {
    const by = fc.constantFrom('time' as const, 'disagreement' as const, 'sources' as const);
    fc.assert(
      fc.property(inTime, mask, by, fc.boolean(), (corpus, which, by, reversed) => {
        const all = inColumns(corpus);
        const measures = {
          disputed: disputedMoments(corpus.moments, corpus.questions),
          sourcesOf: (each: Moment) => voicesOf(each).length,
        };
        const shown = corpus.moments.filter((_, place) => (which >> place) & 1);
        const ordered = inOrder(chosenIn(all, which), { by, reversed }, measures);
        expect(all.made).toBe(0);
        expect(listed(ordered)).toEqual(listed(inOrder(shown, { by, reversed }, measures)));
        expect(listed(inOrder(all, { by, reversed }, measures))).toEqual(
          listed(inOrder(corpus.moments, { by, reversed }, measures)),
        );
      }),
    );
  });

  it('pairs are those of moments at hand', () => {
    fc.assert(
      fc.property(corpora, fc.nat({ max: 6 }), (corpus, most) => {
        const columns = { ...corpus, moments: inColumns(corpus) };
        for (const each of corpus.entities) {
          const [expected, pairs] = [pairsAround(each, corpus, most), pairsAround(each, columns, most)];
          expect([pairs.entities, pairs.others]).toEqual([expected.entities, expected.others]);
          for (const a of corpus.entities) {
            for (const b of corpus.entities) expect(pairs.count(a.id, b.id)).toBe(expected.count(a.id, b.id));
          }
        }
        expect(columns.moments.made).toBe(0);
      }),
      { numRuns: 50 },
    );
  });

  it('days hold what they hold of moments at hand, by the clocks of any zone', () => {
    const zone = fc.constantFrom('Asia/Kabul', 'America/Los_Angeles', 'Europe/Riga', 'Pacific/Apia');
    const first = dayNumberAt(instant(Date.UTC(2021, 9, 25)), 'UTC');
    const limits = { first, last: first + 14 };
    const start = startOfDayNumber(first, 'UTC');
    const point = fc.integer({ min: -3 * 24, max: 18 * 24 }).map((hours) => instant(start + hours * HOUR));
    const time = fc.record({
      points: fc.tuple(point, point, point, point).map((all) => all.sort((a, b) => a - b)),
      given: fc.tuple(fc.boolean(), fc.boolean(), fc.boolean(), fc.boolean()),
      precision: fc.constantFrom(...PRECISIONS),
      zone,
    });
    fc.assert(
      fc.property(fc.array(time, { maxLength: 8 }), zone, mask, (times, reader, which) => {
        const moments = times.map(({ points, given, precision, zone }, index) => {
          const names = ['earliest', 'certainFrom', 'certainTo', 'latest'] as const;
          const bounds = Object.fromEntries(
            names.flatMap((name, at) => (given[at] ? [[name, points[at]]] : [])),
          );
          const when = { ...bounds, soft: [], precision, basis: 'stated' as const, zone, words: [] };
          return moment(`m${index}`, { when });
        });
        const all = inColumns(smallCorpus({ moments }));
        const shown = moments.filter((_, place) => (which >> place) & 1);
        const sorted = (days: ReadonlyMap<number, unknown>) => [...days].sort(([a], [b]) => a - b);
        expect(sorted(momentsByDay(chosenIn(all, which), limits, reader))).toEqual(
          sorted(momentsByDay(shown, limits, reader)),
        );
        expect(all.made).toBe(0);
      }),
    );
  });
});
