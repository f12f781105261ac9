import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { corpusAsKnown } from '../corpus/as-known.ts';
import type { CorpusAtHand, Moment } from '../corpus/corpus.ts';
import { corpusFixture } from '../corpus/fixture.ts';
import type { CorpusFile } from '../corpus/format.ts';
import { publicationStops } from '../corpus/publication.ts';
import { readCorpus } from '../corpus/read.ts';
import { referenceFaults } from '../corpus/references.ts';
import { corpusPart, corpusPartPieces, partId } from './corpus-part.ts';
import { atOnce } from './in-slices.ts';
import { bundled, CORPORA, fixture, kestrel, type Read, readWhole } from './testing/corpora.ts';

const words = { title: 'A part', source: 'Of a whole', reasonNotYetKnown: 'Not known yet.' };

function partOf({ file, corpus }: Pick<Read, 'file' | 'corpus'>, moments: readonly Moment[]): CorpusFile {
  return corpusPart({ file, corpus, moments, words });
}

/** Some of a corpus's moments, in any order. */
function someOf({ moments }: CorpusAtHand): fc.Arbitrary<Moment[]> {
  return fc.shuffledSubarray([...moments]);
}

/** A corpus as known by one of the times at which more of it came out, and some of its moments then. */
function someKnown({ corpus }: Read): fc.Arbitrary<{ corpus: CorpusAtHand; moments: Moment[] }> {
  return fc
    .constantFrom(...publicationStops(corpus))
    .map(({ at }) => corpusAsKnown(corpus, at).corpus)
    .chain((known) => someOf(known).map((moments) => ({ corpus: known, moments })));
}

describe.each(CORPORA)('any part of $name', (read) => {
  it('is a corpus in which everything leads somewhere', () => {
    fc.assert(
      fc.property(someOf(read.corpus), (moments) => {
        const part = partOf(read, moments);
        const reading = readCorpus(JSON.parse(JSON.stringify(part)));
        expect(reading).toMatchObject({ ok: true, setAside: [] });
        expect(referenceFaults(part)).toEqual([]);
      }),
      { numRuns: 60 },
    );
  });

  it('has the moments asked for and no other, as they were', () => {
    fc.assert(
      fc.property(someOf(read.corpus), (moments) => {
        const { corpus } = readWhole(partOf(read, moments));
        const ids = new Set(moments.map(({ id }) => id));
        const asTheyWere = read.corpus.moments
          .filter(({ id }) => ids.has(id))
          .map((moment) => ({ ...moment, answers: moment.answers.filter((one) => ids.has(one.moment)) }));
        expect(corpus.moments).toEqual(asTheyWere);
      }),
      { numRuns: 40 },
    );
  });

  it('says the same written piece by piece', () => {
    fc.assert(
      fc.property(someOf(read.corpus), (moments) => {
        const { file, corpus } = read;
        const text = atOnce(corpusPartPieces({ file, corpus, moments, words }));
        expect(JSON.parse(text)).toEqual(JSON.parse(JSON.stringify(partOf(read, moments))));
      }),
      { numRuns: 20 },
    );
  });
});

describe.each([bundled, kestrel, fixture])('any part of $name as known by some time', (read) => {
  it('is a corpus, and holds nothing of an article that was not out', () => {
    fc.assert(
      fc.property(someKnown(read), ({ corpus, moments }) => {
        const part = partOf({ file: read.file, corpus }, moments);
        expect(readCorpus(part)).toMatchObject({ ok: true, setAside: [] });
        expect(referenceFaults(part)).toEqual([]);
        const out = new Set<string>(corpus.articles.map(({ id }) => id));
        const named = JSON.stringify(part).matchAll(/"article":"([^"]+)"/g);
        expect([...named].map(([, id]) => id).filter((id = '') => !out.has(id))).toEqual([]);
        expect(part.articles.filter(({ id }) => !out.has(id))).toEqual([]);
        const accounts = corpus.moments.flatMap((moment) => moment.accounts.map(({ id }) => id as string));
        const taken = part.moments.flatMap((moment) => moment.accounts.map(({ id }) => id));
        expect(taken.filter((id) => !accounts.includes(id))).toEqual([]);
      }),
      { numRuns: 60 },
    );
  });
});

const only = (...ids: readonly string[]) => fixture.corpus.moments.filter(({ id }) => ids.includes(id));

it('takes along what its moments lead to, and nothing else', () => {
  const part = partOf(fixture, only('unsafe'));
  expect(part.articles.map(({ id }) => id)).toEqual(['alder-post']);
  expect(part.entities.map(({ id }) => id)).toEqual(['ada-brook', 'council']);
  expect(part.sides?.map(({ id }) => id)).toEqual(['town']);
  expect(part.occasions?.map(({ id }) => id)).toEqual(['closing']);
  expect(part.questions).toEqual([]);
  expect(part.waysIn).toEqual([]);
  expect(part).not.toHaveProperty('leadPair');
});

it('keeps a question while two of its positions have an account', () => {
  const part = partOf(fixture, only('closed', 'still-open'));
  expect(part.questions?.map(({ positions }) => positions.map(({ accounts }) => accounts))).toEqual([
    [['closed-1'], ['still-open-1']],
  ]);
  expect(part.entities.map(({ id }) => id)).toContain('walkers');
  expect(part.moments.find(({ id }) => id === 'still-open')).not.toHaveProperty('answers');
});

it('keeps a way in that still leads somewhere, and the lead pair where both are in it', () => {
  expect(partOf(fixture, only('built')).waysIn?.map(({ label }) => label)).toEqual(['From the start']);
  expect(partOf(fixture, only('unsafe', 'still-open')).leadPair).toEqual(['unsafe', 'still-open']);
});

it('has another id and says what it is a part of', () => {
  expect(partOf(fixture, only('built'))).toMatchObject({
    id: 'alder-footbridge-part',
    title: 'A part',
    source: 'Of a whole',
  });
  expect(partId(`${'a'.repeat(58)}-bcdef`)).toBe(`${'a'.repeat(58)}-part`);
  expect(partId('x'.repeat(64))).toHaveLength(64);
});

it('is the file as it is where nothing is left out', () => {
  expect(partOf(fixture, fixture.corpus.moments)).toBe(fixture.file);
});

it('hands on fields that only a newer version knows', () => {
  const [first, ...others] = corpusFixture().moments;
  const read = readWhole(
    corpusFixture({ moments: [{ ...first, weather: { sky: 'grey' } }, ...others], era: 7 }),
  );
  const part = partOf(read, read.corpus.moments.slice(0, 1));
  expect(part).toMatchObject({ era: 7, moments: [{ id: 'built', weather: { sky: 'grey' } }] });
});

it('gives no reason that was not known, and says that it was not', () => {
  const read = readWhole(
    corpusFixture({
      sides: [
        {
          id: 'town',
          name: 'Town',
          members: [{ entity: 'council', reason: 'Later told.', article: 'river-news' }],
        },
      ],
    }),
  );
  const [first] = publicationStops(read.corpus);
  if (!first) throw new Error('no stop');
  const { corpus } = corpusAsKnown(read.corpus, first.at);
  const part = partOf({ file: read.file, corpus }, corpus.moments);
  expect(part.sides).toMatchObject([{ members: [{ entity: 'council', reason: 'Not known yet.' }] }]);
  expect(JSON.stringify(part)).not.toContain('Later told.');
});

it('cuts words that are too long for a line of the format', () => {
  const { file, corpus } = fixture;
  const long = { ...words, source: 'x'.repeat(3_000) };
  const part = corpusPart({ file, corpus, moments: only('built'), words: long });
  expect(part.source).toHaveLength(2_000);
});
