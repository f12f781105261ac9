import { describe, expect, it } from 'vitest';
import { atOnce } from './in-slices.ts';
import { CORPORA } from './testing/corpora.ts';
import { type TimelineJsGiven, timelineJsTextOf } from './timelinejs/write.ts';
import { timelineJsCsvOf } from './timelinejs/write-csv.ts';
import { timelineJsCsvPieces, timelineJsPieces } from './timelinejs-pieces.ts';

describe.each(CORPORA)('$name', ({ corpus, file }) => {
  const given: TimelineJsGiven = { corpus, file, whenInWords: ({ id }) => `some time, ${id}` };

  it.each([0, 1, 3, Number.POSITIVE_INFINITY])('is the same in pieces as at once: %d moments', (count) => {
    const moments = corpus.moments.slice(0, count);
    expect(JSON.parse(atOnce(timelineJsPieces(moments, given)))).toEqual(
      JSON.parse(timelineJsTextOf(moments, given)),
    );
    expect(atOnce(timelineJsCsvPieces(moments, given))).toBe(timelineJsCsvOf(moments, given));
  });

  it('is laid out as at once', () => {
    const { moments } = corpus;
    const sorted = (text: string) => text.split('\n').toSorted();
    expect(sorted(atOnce(timelineJsPieces(moments, given))).length).toBe(
      sorted(timelineJsTextOf(moments, given)).length,
    );
  });
});
