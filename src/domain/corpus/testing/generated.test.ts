import { describe, expect, it } from 'vitest';
import { readCorpus } from '../read.ts';
import { referenceFaults } from '../references.ts';
import { coined } from './generated/vocabulary.ts';
import { generatedCorpus, generatedFile, generatedText } from './generated.ts';

describe('a generated corpus', () => {
  const file = generatedFile({ moments: 3_000, seed: 5 });

  it('is read whole and names nothing it does not have', () => {
    const reading = readCorpus(structuredClone(file));
    expect(reading.ok && reading.setAside).toEqual([]);
    expect(referenceFaults(file)).toEqual([]);
  });

  it('has no spans that begin or end while clocks are changed', () => {
    const bounds = file.moments.flatMap(({ when }) =>
      when.certainFrom ? [when.earliest, when.certainTo] : [],
    );
    expect(bounds.length).toBeGreaterThan(1_000);
    expect(bounds.filter((bound) => /T0[2-4]:/.test(bound ?? ''))).toEqual([]);
  });

  it('is the same for the same seed, another for another', () => {
    expect(generatedFile({ moments: 200, seed: 9 })).toEqual(generatedFile({ moments: 200, seed: 9 }));
    expect(generatedFile({ moments: 200, seed: 9 })).not.toEqual(generatedFile({ moments: 200, seed: 10 }));
  });

  it('makes any moment without the others', () => {
    expect(generatedCorpus({ moments: 3_000, seed: 5 }).momentAt(2_345)).toEqual(file.moments[2_345]);
  });

  it('is written in pieces that make up the file', () => {
    const text = [...generatedText(generatedCorpus({ moments: 3_000, seed: 5 }))];
    expect(text.length).toBeGreaterThan(3);
    expect(JSON.parse(text.join(''))).toEqual(JSON.parse(JSON.stringify(file)));
  });

  it('has spans, bursts, denials and moments without a date, in about the shares it promises', () => {
    const share = (fits: (moment: (typeof file.moments)[number]) => boolean) =>
      file.moments.filter(fits).length / file.moments.length;
    expect(share(({ when }) => when.certainFrom !== undefined || when.latest === undefined)).toBeCloseTo(
      0.3,
      1,
    );
    expect(share(({ when }) => when.basis === 'publication')).toBeCloseTo(0.01, 1);
    expect(share(({ accounts }) => accounts.some(({ stance }) => stance === 'denies'))).toBeCloseTo(0.06, 1);
    const hours = new Map<string, number>();
    for (const { when } of file.moments) {
      const hour = when.earliest?.slice(0, 13) ?? '';
      hours.set(hour, (hours.get(hour) ?? 0) + 1);
    }
    expect(Math.max(...hours.values())).toBeGreaterThan(60);
  });
});

it('coins a new word for every number', () => {
  const words = Array.from({ length: 100_000 }, (_, number) => coined(number));
  expect(new Set(words).size).toBeGreaterThan(90_000);
});
