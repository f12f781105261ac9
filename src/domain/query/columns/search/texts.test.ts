import { describe, expect, it } from 'vitest';
import { encodeMoments } from '../../../columns/column-builder.ts';
import { textFrom } from '../../../columns/utf8.ts';
import { generatedFile } from '../../../corpus/testing/generated.ts';
import { toCorpus } from '../../../corpus/to-corpus.ts';
import { type TextsOfMoments, textsAtHand, textsInColumns } from './texts.ts';

function told(texts: TextsOfMoments, place: number) {
  const own = new Set<string>();
  const cited = new Set<string>();
  texts.eachText(place, (bytes, from, to) => own.add(textFrom(bytes, from, to)));
  texts.eachCited(place, (article, paragraph) => cited.add(`${article} ${paragraph}`));
  return { own, cited };
}

describe('the texts of moments', () => {
  it('are the same in columns as at hand', () => {
    const file = generatedFile({ moments: 300 });
    const corpus = toCorpus(file);
    const columns = textsInColumns(encodeMoments(file.moments, file), corpus.articles);
    const atHand = textsAtHand(corpus);
    expect(columns.length).toBe(atHand.length);
    for (let place = 0; place < atHand.length; place++)
      expect(told(columns, place)).toEqual(told(atHand, place));
    expect(told(columns, 0).own.size).toBeGreaterThan(1);
    expect(Array.from({ length: 300 }, (_, place) => told(columns, place).cited.size)).not.toContain(0);
  });
});
