import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Article, Moment } from '../../domain/corpus/corpus.ts';
import { writeBibtex } from '../../domain/formats/citation/bibtex.ts';
import { writeCsl } from '../../domain/formats/citation/csl.ts';
import { inOneLine } from '../../domain/formats/plain-text.ts';
import { plainly } from '../../domain/time/telling.ts';
import { citationOf } from './citation.ts';
import { citationText } from './citation-text.ts';
import type { Citing } from './citing.ts';
import { accountName, quotationText } from './quotation.ts';
import { at, BUNDLED, citing, citingMoment } from './testing/citing-fixture.ts';
import { MARKDOWN, PLAIN } from './text-form.ts';

const CLAIM = 'm21';

describe('a citation of a moment', () => {
  it('says in plain text what is known of it and of its articles, and marks what is not', () => {
    expect(citationText(citingMoment(CLAIM), PLAIN)).toBe(
      `“Taliban spokesperson claims all of Panjshir”. Statement, Monday 6 September 2021, hour not given; its order in the day is known. \
In: Panjshir, 5–6 September 2021, corpus version 0d625cf0d95b. Dateline, read on 22 November 2026.
https://example.org/m/a-moment~m1/
It rests on 4 articles:
- Article 1: publisher not given, headline not given [Massoud’s call], 6 September 2021
- Article 2: publisher not given, headline not given [Air support], 6 September 2021
- Article 3: publisher not given, headline not given [Massoud safe], 6 September 2021
- Article 5: [UNI], “Taliban proclaims victory in Panjshir, RF says it is false”, [6 September 2021]
In square brackets: inferred, or given by the corpus and not by the article.`,
    );
  });

  it('says the same in Markdown, where the title leads to it', () => {
    const [head, rests, list, brackets] = citationText(citingMoment(CLAIM), MARKDOWN).split('\n\n');
    expect(head).toMatch(
      /^\*\*\[Taliban spokesperson claims all of Panjshir\]\(https:\S+\)\*\*\. Statement, /,
    );
    expect(head).toContain('In: *Panjshir, 5–6 September 2021*');
    expect(rests).toBe('It rests on 4 articles:');
    expect(list?.split('\n')[3]).toBe(
      '- Article 5: \\[UNI\\], “Taliban proclaims victory in Panjshir, RF says it is false”, \\[6 September 2021\\]',
    );
    expect(brackets).toMatch(/^In square brackets/);
  });

  it('tells people times as they have them told, and programs in ISO 8601', () => {
    const telling = {
      ...plainly('Asia/Kabul'),
      calendar: 'solar-hijri' as const,
      beside: 'gregorian' as const,
    };
    const told = citingMoment(CLAIM, { telling });
    expect(citationText(told, PLAIN)).toContain(
      'Monday 15 Sunbula 1400, hour not given; its order in the day is known (6 September 2021)',
    );
    expect(citationText(told, PLAIN)).toContain('read on 1 Qaws 1405');
    const { page } = citationOf(told);
    expect(page.note).toMatch(
      /^Statement, Monday 2021-09-06, hour not given.*\. Rests on articles 1, 2, 3 and 5$/,
    );
    expect(page.read).toEqual({ year: 2026, month: 11, day: 22 });
  });

  it('gives programs a day only where nothing of it is guessed', () => {
    const day = { year: 2021, month: 9, day: 6 };
    expect(citationOf(citingMoment(CLAIM)).page.happened).toEqual({ from: day, to: day });
    expect(citationOf(citingMoment('m29')).page.happened, 'uncertain').toBeUndefined();
    expect(citationOf(citingMoment('m55')).page.happened, 'no beginning').toBeUndefined();
  });

  it('has keys of its own for every entry, and names what is inferred or missing', () => {
    const { page, articles } = citationOf(citingMoment(CLAIM));
    const keys = [page.key, ...articles.map(({ key }) => key)];
    expect(new Set(keys).size).toBe(5);
    expect(articles.at(-1)).toMatchObject({
      title: 'Taliban proclaims victory in Panjshir, RF says it is false',
      publisher: '[UNI]',
      published: { from: { year: 2021, month: 9, day: 6 } },
      note: 'Article 5 of the corpus Panjshir, 5–6 September 2021; publisher inferred; date inferred',
    });
    const [, , silent] = citationOf(citingMoment('m18')).articles.concat(
      citationOf(citingMoment('m11')).articles,
    );
    expect(silent).toMatchObject({ title: '[Audio message]', publisher: undefined, published: undefined });
    expect(silent?.note).toContain('date not given');
  });

  it('says by when it is known, while the second clock is on', () => {
    const known = citingMoment(CLAIM, { knownBy: at('2021-09-07') });
    const words = 'As known on Monday 6 September 2021: what was published later is left out.';
    expect(citationText(known, PLAIN)).toContain(words);
    expect(citationText(known, MARKDOWN)).toContain(words);
    expect(citationOf(known).page.note).toContain('As known on Monday 2021-09-06');
    expect(citationText(citingMoment(CLAIM), PLAIN)).not.toContain('As known');
  });

  it('does without a version where there is no file to tell by', () => {
    expect(citationText(citingMoment(CLAIM, { version: undefined }), PLAIN)).toContain(
      'In: Panjshir, 5–6 September 2021. Dateline',
    );
  });
});

describe('a citation of something else', () => {
  it('of an article is the article’s, once', () => {
    const article = BUNDLED.articles[4] as Article;
    const cited = citing({ kind: 'article', article, articles: [article] });
    const { page, articles } = citationOf(cited);
    expect(page.title).toBe('Taliban proclaims victory in Panjshir, RF says it is false');
    expect(articles.map(({ key }) => key)).not.toContain(page.key);
    expect(citationText(cited, PLAIN)).toContain(
      'Article 5 of the corpus, told in the corpus’s own digests.',
    );
  });

  it('of a view says what it shows and what hides the rest', () => {
    const shown = BUNDLED.moments.slice(0, 12);
    const pieces = [{ kind: 'text', text: 'valley' } as const];
    const stretch = { from: at('2021-09-05'), to: at('2021-09-07') };
    const text = citationText(citing({ kind: 'view', shown, articles: [] }, { pieces, stretch }), PLAIN);
    expect(text).toContain(
      '“Timeline”. 12 of 57 moments, filtered by text “valley”, in view 5–6 September 2021. In: ',
    );
    expect(text).not.toContain('It rests on');
  });

  it('counts the articles that are too many to list', () => {
    const articles = Array.from({ length: 45 }, () => BUNDLED.articles[0] as Article);
    const text = citationText(citing({ kind: 'view', shown: [], articles }), PLAIN);
    expect(text).toContain('It rests on 45 articles:');
    expect(text).toContain('- and 5 more articles');
  });
});

describe('a quotation', () => {
  const { accounts } = BUNDLED.moments.find(({ id }) => id === 'm33') as Moment;

  it('says whose words they are, in whose voice, and where they stand', () => {
    const [first] = accounts;
    const text = quotationText(first ? [first] : [], citingMoment('m33'), PLAIN);
    expect(text.split('\n').slice(0, 4)).toEqual([
      'Article 1 (publisher not given, headline not given [Massoud’s call], 6 September 2021) reports:',
      `    In short, in Dateline’s words: ${first?.says}`,
      expect.stringMatching(/^ {4}¶1, in Dateline’s words: (?:… )?[^“]+$/),
      '    https://example.org/a/~a1/?paragraph=1',
    ]);
    expect(text).toMatch(/^Attributed to: .*Massoud/m);
    expect(text).toMatch(/“Massoud calls on all Afghans to rise against the Taliban”\. Statement, /);
  });

  it('puts in quotation marks only what is the article’s own', () => {
    const own = BUNDLED.articles.map((article) => ({
      ...article,
      paragraphs: article.paragraphs.map((paragraph) => ({ ...paragraph, digest: false })),
    }));
    const quoted = quotationText(
      accounts,
      citingMoment('m33', { corpus: { ...BUNDLED, articles: own } }),
      PLAIN,
    );
    expect(quoted).toMatch(/^ {4}¶1: “.+”$/m);
    expect(quoted).not.toMatch(/¶\d+, in Dateline’s words/);
    const digest = quotationText(accounts, citingMoment('m33'), PLAIN);
    expect(digest).not.toMatch(/¶\d+: “/);
  });

  it('is a block in Markdown, with its address in it', () => {
    const text = quotationText(accounts, citingMoment('m33'), MARKDOWN);
    expect(text).toMatch(
      /^> ¶1, in Dateline’s words: .+\n>\n> \[https:\S+\]\(https:\/\/example\.org\/a\/\S+\)$/m,
    );
  });

  it('can be chosen account by account', () => {
    expect(accounts.map((account) => accountName(account, BUNDLED.articles))).toEqual([
      expect.stringMatching(/^Article 1, ¶1.*: reports$/),
      expect.stringMatching(/^Article 4, ¶.*: reports$/),
    ]);
  });
});

describe('a corpus that wants to break out', () => {
  const hostile = fc.oneof(
    fc.string({ unit: 'binary', minLength: 1 }),
    fc.constantFrom(
      'a\n\n# Heading',
      '\u202Eevil',
      '](javascript:alert(1))',
      '} @misc{x,',
      '"},{"id":"x"',
      '<script>',
    ),
  );

  function withoutEscapes(markdown: string): string {
    return markdown.replace(/\\[!-/:-@[-`{-~]/g, '');
  }

  function citingWith(text: string): Citing {
    const corpus = {
      ...BUNDLED,
      title: text,
      articles: BUNDLED.articles.map((article) => ({
        ...article,
        label: text,
        url: `javascript:${text}`,
        headline: { value: text, basis: 'stated' as const },
        publisher: { value: text, basis: 'inferred' as const },
        paragraphs: article.paragraphs.map((paragraph) => ({ ...paragraph, text, digest: false })),
      })),
      moments: BUNDLED.moments.map((moment) => ({
        ...moment,
        title: text,
        accounts: moment.accounts.map((account) => ({
          ...account,
          evidence: account.evidence.map((evidence) => ({ ...evidence, selectors: [] })),
        })),
      })),
    };
    return citingMoment(CLAIM, { corpus });
  }

  it('has as many lines as one that does not, and leads nowhere', () => {
    const lines = (text: string) => text.split('\n').length;
    const usual = citingWith('word');
    const accounts = (usual.subject.kind === 'moment' && usual.subject.moment.accounts) || [];
    fc.assert(
      fc.property(hostile, (text) => {
        const cited = citingWith(text);
        for (const form of [PLAIN, MARKDOWN]) {
          for (const written of [
            (each: Citing) => citationText(each, form),
            (each: Citing) => quotationText(accounts, each, form),
          ]) {
            expect(lines(written(cited))).toBe(lines(written(usual)));
            expect(written(cited)).not.toMatch(/[\u202A-\u202E\u2028\u2029\p{Surrogate}]/u);
            if (form === MARKDOWN) expect(withoutEscapes(written(cited))).not.toMatch(/\]\((?!https:)/);
          }
        }
        expect(JSON.parse(writeCsl(citationOf(cited)))).toHaveLength(5);
        expect(JSON.parse(writeCsl(citationOf(cited)))[0].title).toBe(inOneLine(text));
        expect(writeBibtex(citationOf(cited)).match(/^@/gm)).toHaveLength(5);
      }),
      { numRuns: 40 },
    );
  });
});
