import { Cite } from '@citation-js/core';
import '@citation-js/plugin-bibtex';
import '@citation-js/plugin-csl';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { inOneLine } from '../plain-text.ts';
import { writeBibtex } from './bibtex.ts';
import type { Citation } from './cited.ts';
import { writeCsl } from './csl.ts';
import { ARTICLE, CITATION, HOSTILE, PAGE } from './testing/sample-fixture.ts';

const FORMS = [
  ['BibTeX', writeBibtex],
  ['CSL JSON', writeCsl],
] as const;

/** citation-js keeps braces round words whose capitals stay as markup of CSL. */
function plain(text: unknown): string {
  return String(text).replaceAll(/<\/?span[^>]*>/g, '');
}

function titled(title: string): Citation {
  return { page: { ...PAGE, title, note: title }, articles: [{ ...ARTICLE, title, publisher: title }] };
}

describe.each(FORMS)('a citation in %s, read by citation-js', (form, write) => {
  it('has the page and the article, with all that is known of them', () => {
    const [page, article] = new Cite(write(CITATION)).data;
    expect(page).toMatchObject({
      id: PAGE.key,
      type: 'webpage',
      URL: PAGE.url,
      accessed: { 'date-parts': [[2026, 11, 22]] },
      version: PAGE.version,
      'container-title': PAGE.corpus,
      publisher: PAGE.site,
      note: PAGE.note,
    });
    expect(plain(page?.title)).toContain(PAGE.title);
    expect(article).toMatchObject({
      id: ARTICLE.key,
      // citation-js makes all of BibTeX's articles those of a journal, and keeps what they are as their genre.
      ...(form === 'BibTeX' ? { genre: 'newspaper' } : { type: 'article-newspaper' }),
      issued: { 'date-parts': [[2021, 9, 6]] },
      note: ARTICLE.note,
    });
    expect(plain(article?.title)).toBe(ARTICLE.title);
    expect(plain(article?.['container-title'])).toBe('[UNI]');
  });

  it('makes a bibliography in the style of the APA', () => {
    const text = new Cite(write(CITATION)).format('bibliography', { template: 'apa', format: 'text' });
    expect(text).toContain(PAGE.title);
    expect(text).toContain(PAGE.corpus);
    expect(text).toContain('Dateline');
    expect(text).toContain(PAGE.url);
    expect(text).toContain('Retrieved November 22, 2026');
    expect(text).toContain(form === 'BibTeX' ? '(2021)' : '(2021, September 6)');
    expect(text).toContain('[UNI]');
  });

  it('leaves out what is not known', () => {
    const unknown: Citation = {
      page: { ...PAGE, version: undefined, happened: undefined },
      articles: [{ ...ARTICLE, publisher: undefined, published: undefined }],
    };
    const [page, article] = new Cite(write(unknown)).data;
    expect(page).not.toHaveProperty('version');
    expect(page).not.toHaveProperty('event-date');
    expect(article).not.toHaveProperty('issued');
    expect(article).not.toHaveProperty('container-title');
  });

  it.each([
    [{ from: { year: 2021 }, to: { year: 2021 } }, [[2021]]],
    [{ from: { year: 2021, month: 9 }, to: { year: 2021, month: 9 } }, [[2021, 9]]],
    [
      { from: { year: 2021, month: 9, day: 5 }, to: { year: 2021, month: 9, day: 6 } },
      [
        [2021, 9, 5],
        [2021, 9, 6],
      ],
    ],
  ])('dates an article no finer than is known: %j', (published, parts) => {
    const [, article] = new Cite(write({ page: PAGE, articles: [{ ...ARTICLE, published }] })).data;
    expect(article?.issued).toMatchObject({ 'date-parts': parts });
  });

  it.each(HOSTILE)('takes %j for words', (title) => {
    const { data } = new Cite(write(titled(title)));
    expect(data).toHaveLength(2);
    expect(plain(data[1]?.title)).toBe(readBack(title, form));
  });

  it('takes any text for words', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', minLength: 1 }), (text) => {
        const { data } = new Cite(write(titled(`x ${text} x`)));
        expect(data).toHaveLength(2);
        expect(plain(data[1]?.title)).toBe(readBack(`x ${text} x`, form));
      }),
      { numRuns: 300 },
    );
  });
});

/** What the text is after a program has read it. LaTeX has no other space than one, also for those that do not break. */
function readBack(text: string, form: string): string {
  const line = plain(inOneLine(text));
  return form === 'BibTeX' ? line.replaceAll(/\s+/g, ' ') : line;
}

describe('BibTeX', () => {
  it('has a line for each field, in an order that stays', () => {
    expect(writeBibtex(CITATION)).toBe(`@online{panjshir-2021-moment-m33,
  title = {{Massoud calls on all Afghans to rise}},
  titleaddon = {{Panjshir, 5–6 September 2021}},
  booktitle = {{Panjshir, 5–6 September 2021}},
  organization = {{Dateline}},
  version = {0d625cf0d95b},
  url = {https://example.org/m/massoud-calls~m33/?in=a,b},
  urldate = {2026-11-22},
  note = {Statement, 2021-09-06, hour not given},
}

@article{panjshir-2021-article-a5,
  entrysubtype = {newspaper},
  title = {{Taliban proclaims victory in Panjshir, RF says it is false}},
  journaltitle = {{[UNI]}},
  date = {2021-09-06},
  note = {Article 5 of the corpus; publisher inferred},
}
`);
  });

  it('keeps an address as it is, but for what would end it', () => {
    const url = 'https://example.org/m/~m1/?known=2021-09-06T00:00%2B04:30&q={a}%20"b"_c';
    expect(writeBibtex({ page: { ...PAGE, url }, articles: [] })).toContain(
      'url = {https://example.org/m/~m1/?known=2021-09-06T00:00%2B04:30&q=%7Ba%7D%20%22b%22_c},',
    );
  });

  it('keeps its braces in pairs, whatever stands in it', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string({ unit: 'binary' }), fc.constantFrom(...HOSTILE)), (text) => {
        const bibtex = writeBibtex(titled(text));
        let depth = 0;
        for (const sign of bibtex) {
          depth += Number(sign === '{') - Number(sign === '}');
          expect(depth).toBeGreaterThanOrEqual(0);
        }
        expect(depth).toBe(0);
        expect(bibtex.match(/^@/gm)).toHaveLength(2);
      }),
    );
  });
});

describe('CSL JSON', () => {
  it('says when it happened, and has no year 0', () => {
    const [page] = JSON.parse(writeCsl(CITATION));
    expect(page['event-date']).toEqual({ 'date-parts': [[2021, 9, 6]] });
    const ides = { year: -43, month: 3, day: 15 };
    const [old] = JSON.parse(
      writeCsl({ page: { ...PAGE, happened: { from: ides, to: ides } }, articles: [] }),
    );
    expect(old['event-date']).toEqual({ 'date-parts': [[-44, 3, 15]] });
  });
});
