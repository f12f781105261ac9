import { describe, expect, it } from 'vitest';
import corpusFile from '../../../public/corpora/panjshir-2021/corpus.json' with { type: 'json' };
import type { ArticleId, Corpus, EntityId, QuestionId } from '../../domain/corpus/corpus.ts';
import { readCorpus } from '../../domain/corpus/read.ts';
import type { Choice } from '../../domain/query/filters.ts';
import { type Instant, parseInstant } from '../../domain/time/instant.ts';
import { decodeLink } from '../../state/link.ts';
import type { LinkedState } from '../../state/view-state.ts';
import { linkWithout, partsCarried, shortLink, type Viewed } from './carried.ts';

const corpus = bundled();
const index = [{ id: corpus.id, title: corpus.title, path: '', articles: 5, moments: 57 }];
const OPENING: Viewed = { ...decodeLink('', '').link, corpusId: corpus.id, corpus, index };
const FILTERS = { ...OPENING.filters, entities: { 'ahmad-massoud': 'in' } as Record<EntityId, Choice> };
const WINDOW = { from: at('2021-09-05'), to: at('2021-09-07') };

function bundled(): Corpus {
  const reading = readCorpus(corpusFile);
  if (!reading.ok) throw new Error('the bundled corpus is refused');
  return reading.corpus;
}

function at(text: string): Instant {
  const instant = parseInstant(text, 'Asia/Kabul');
  if (instant === undefined) throw new Error(`no time: ${text}`);
  return instant;
}

function viewed(change: Partial<LinkedState>): Viewed {
  return { ...OPENING, ...change };
}

describe('a link to the view', () => {
  it('is the plain address where nothing is open and nothing chosen', () => {
    expect(linkWithout(OPENING, [])).toBe('');
    expect(partsCarried(OPENING)).toEqual([]);
    expect(shortLink(OPENING)).toBeUndefined();
  });

  it('names another corpus than the first', () => {
    const others = [
      { ...index[0], id: 'other', title: 'Other', path: '', articles: 1, moments: 1 },
      ...index,
    ];
    expect(linkWithout({ ...OPENING, index: others }, [])).toBe('?c=panjshir-2021');
    expect(shortLink({ ...viewed({ open: 'm33', window: WINDOW }), index: others })).toBe(
      'm/massoud-calls-for-uprising~m33/?c=panjshir-2021',
    );
  });

  it('carries all of it, or leaves out what a reader leaves out', () => {
    const view = viewed({ open: 'm33', filters: FILTERS, window: WINDOW, calendar: 'solar-hijri' });
    const page = 'm/massoud-calls-for-uprising~m33/';
    expect(partsCarried(view)).toEqual(['filters', 'stretch', 'telling']);
    expect(linkWithout(view, [])).toBe(
      `${page}?c=panjshir-2021&cal=solar-hijri&in=ahmad-massoud&t=2021-09-05T00:00%2B04:30..2021-09-07T00:00%2B04:30`,
    );
    expect(linkWithout(view, ['filters', 'stretch'])).toBe(`${page}?c=panjshir-2021&cal=solar-hijri`);
    expect(shortLink(view)).toBe(page);
  });

  it('goes without its place in another page, and with a story only while one is told', () => {
    expect(linkWithout(viewed({ embedded: true, lanes: 'actor' }), [])).not.toContain('embed');
    const told = viewed({ story: 'fifteen-hours', step: 3, view: 'grid' });
    expect(partsCarried(told)).toEqual(['story']);
    expect(linkWithout(told, [])).toContain('story=fifteen-hours');
    expect(linkWithout(told, ['story'])).not.toMatch(/story|step/);
  });

  it('offers the second clock as a part', () => {
    const known = viewed({ knownBy: at('2021-09-06'), open: 'm33' });
    expect(partsCarried(known)).toEqual(['known']);
    expect(shortLink(known)).toBe('m/massoud-calls-for-uprising~m33/');
  });

  it('is short for a question and an article too', () => {
    const question = corpus.questions[0]?.id as QuestionId;
    expect(shortLink(viewed({ view: 'questions', question, filters: FILTERS }))).toMatch(
      /^q\/[a-z-]+~[a-z0-9-]+\/$/,
    );
    const article = 'a3' as ArticleId;
    expect(shortLink(viewed({ view: 'articles', article, paragraph: 2 }))).toBe('a/massoud-safe~a3/');
  });
});

describe('the longest link that a reader is likely to make', () => {
  it('stays under 2,000 characters, with every filter in use and everything told otherwise', () => {
    const people = corpus.entities.slice(0, 24).map(({ id }, at) => [id, at % 3 === 0 ? 'out' : 'in']);
    const view = viewed({
      open: 'm33',
      filters: {
        entities: Object.fromEntries(people),
        articles: Object.fromEntries(corpus.articles.map(({ id }) => [id, 'in'])),
        combine: { person: 'all', organisation: 'all', place: 'all', article: 'all' },
        roles: ['speaks', 'acts', 'acted-upon'],
        kinds: ['statement'],
        statuses: ['disputed', 'one-article'],
        time: { ...WINDOW, sureness: 'definitely' },
        text: 'air strike on the Panjshir valley “پنجشیر”',
      },
      window: WINDOW,
      lanes: 'actor',
      unfolded: [at('2021-08-20'), at('2021-08-28'), at('2021-09-01')],
      zone: 'America/Argentina/ComodRivadavia',
      calendar: 'solar-hijri',
      beside: 'islamic-civil',
      script: 'dari',
      knownBy: at('2021-09-07'),
      view: 'questions',
      question: corpus.questions[0]?.id as QuestionId,
      story: 'the-fifteen-hours-between-the-night-and-the-evening',
      step: 12,
      columns: 'parties',
      sort: 'disagreement-reversed',
    });
    const address = `https://timelines.news.example.org/investigations/dateline/${linkWithout(view, [])}`;
    expect(address.length).toBeGreaterThan(1_000);
    expect(address.length).toBeLessThan(2_000);
    const [path = '', query = ''] = linkWithout(view, []).split('?');
    expect(decodeLink(path, query).ignored).toEqual([]);
  });
});
