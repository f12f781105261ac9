import { describe, expect, it } from 'vitest';
import { corpusFixture } from '../../domain/corpus/fixture.ts';
import { readCorpus } from '../../domain/corpus/read.ts';
import { readJsonFile } from '../corpora/folders.ts';
import { pagesOf } from './corpus-pages.ts';
import { type Shelf, shelfOf, type Thing } from './page.ts';
import { siteOf } from './site.ts';

function shelf(json: unknown): Shelf {
  const reading = readCorpus(json);
  if (!reading.ok) throw new Error('the corpus cannot be read');
  return shelfOf(reading.corpus, 'corpora/x/corpus.json', siteOf('/', 'https://example.org'));
}

/** Without what is left out, as it will be written. */
function dataOf(json: unknown): ReadonlyMap<string, Thing> {
  const pages = [...pagesOf(shelf(json))];
  return new Map(pages.map(({ path, data }) => [path, JSON.parse(JSON.stringify(data))]));
}

const fixture = dataOf(corpusFixture());
const thing = (path: string) => fixture.get(path);

describe('what a page is about', () => {
  it('is an event with its day, its place and the articles on it', () => {
    expect(thing('m/bridge-closed~closed/')).toEqual({
      '@type': 'Event',
      name: 'The council closes the footbridge',
      description: 'The council shuts it.',
      startDate: '2024-03',
      location: { '@type': 'Place', name: 'Footbridge' },
      about: { '@type': 'Organization', name: 'Alder Council' },
      subjectOf: [
        {
          '@type': 'NewsArticle',
          headline: 'Footbridge closed',
          publisher: { '@type': 'Organization', name: 'Alder Post' },
          datePublished: '2024-03-04',
        },
        {
          '@type': 'NewsArticle',
          name: 'River News',
          publisher: { '@type': 'Organization', name: 'River News' },
        },
      ],
    });
  });

  it('is a claim of who makes it, appearing where it is passed on and not where it is only denied', () => {
    expect(thing('m/mayor-calls-bridge-unsafe~unsafe/')).toMatchObject({
      '@type': 'Claim',
      author: { '@type': 'Person', name: 'Ada Brook' },
      datePublished: '2024-03-04',
      appearance: { '@type': 'NewsArticle', headline: 'Footbridge closed' },
    });
    const denied = thing('m/club-says-bridge-is-open~still-open/');
    expect(denied).toMatchObject({ subjectOf: { '@type': 'NewsArticle', name: 'River News' } });
    expect(denied).not.toHaveProperty('appearance');
    expect(denied, 'its hour is only about').not.toHaveProperty('datePublished');
  });

  it('is a question with an answer for each position and none that is accepted', () => {
    expect(thing('q/may-the-bridge-be-crossed~may-it-be-crossed/')).toEqual({
      '@type': 'Question',
      name: 'May the bridge be crossed?',
      text: 'May the bridge be crossed?',
      answerCount: 2,
      suggestedAnswer: [
        { '@type': 'Answer', text: 'No', author: { '@type': 'Organization', name: 'Alder Council' } },
        { '@type': 'Answer', text: 'Yes' },
      ],
    });
  });

  it('is an article, of which nothing unknown or inferred is said', () => {
    expect(thing('a/river-news~river-news/')).toEqual({
      '@type': 'NewsArticle',
      name: 'River News',
      publisher: { '@type': 'Organization', name: 'River News' },
    });
  });
});

/** As schema.org has them, of the type and of those it descends from. */
const PROPERTIES: Readonly<Record<string, string>> = {
  Event: 'name description startDate endDate location about subjectOf',
  Claim: 'name text author datePublished about contentLocation appearance subjectOf',
  Question: 'name text description answerCount suggestedAnswer',
  Answer: 'text author',
  NewsArticle: 'headline name publisher datePublished url',
  Person: 'name sameAs',
  Organization: 'name sameAs',
  Place: 'name sameAs',
};

function check(value: unknown): void {
  if (Array.isArray(value)) for (const item of value) check(item);
  if (Array.isArray(value)) return;
  if (typeof value !== 'object' || value === null) return;
  const { '@type': type, ...own } = value as Thing;
  expect(PROPERTIES, type).toHaveProperty(type);
  expect(PROPERTIES[type]?.split(' ')).toEqual(expect.arrayContaining(Object.keys(own)));
  for (const item of Object.values(own)) check(item);
}

describe('of the published corpus', () => {
  const file = readJsonFile('public/corpora/panjshir-2021/corpus.json');
  const published = dataOf(file.ok ? file.json : undefined);

  it('uses only what schema.org knows, each for its type', () => {
    for (const data of published.values()) check(data);
    expect(published.size).toBeGreaterThan(60);
  });

  it('never gives midnight for an hour nobody gave', () => {
    expect(JSON.stringify([...published.values()])).not.toMatch(/T00:00/);
  });

  it('names no publisher: the articles name none, and the one there is was inferred', () => {
    expect(JSON.stringify([...published.values()])).not.toContain('"publisher"');
  });
});
