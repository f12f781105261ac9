import * as fc from 'fast-check';
import { expect, it } from 'vitest';
import { atOnce } from './in-slices.ts';
import { inline, type MarkdownDocument, markdownOf } from './markdown.ts';

const document: MarkdownDocument = {
  title: 'Panjshir [2021]',
  about: ['2 of 57 moments: all there are.', ''],
  origin: { text: 'Taken from this view', link: 'https://example.org/?in=a&q=b' },
  count: 1,
  sections: [
    {
      heading: 'Monday 6 September 2021',
      moments: [
        {
          title: 'Claim *and* denial',
          link: 'https://example.org/m/a~m1/?q=(x y)',
          summary: 'One says it.\nThe other does not.',
          facts: [{ name: 'When', value: 'Monday, hour not given' }],
          accountsHeading: 'What each article says',
          accounts: [
            {
              lead: 'Article 1 denies',
              says: 'It <b>did</b> not.',
              passages: [{ text: '¶2', link: 'https://example.org/a/~a1/?paragraph=2' }],
            },
            { lead: 'Article 2 reports', says: 'It did.', passages: [] },
          ],
        },
      ],
    },
  ],
  sources: {
    heading: 'Sources',
    items: [
      {
        text: 'Article 1, Post',
        link: 'https://example.org/a/~a1/',
        facts: 'publisher unknown',
        original: undefined,
      },
      {
        text: 'Article 2, News',
        link: 'https://example.org/a/~a2/',
        facts: 'News, 6 Sep',
        original: { text: 'the article itself', link: 'https://news.example/2' },
      },
    ],
  },
};

it('is a document from its title to its sources', () => {
  expect(atOnce(markdownOf(document))).toBe(`# Panjshir \\[2021\\]

2 of 57 moments: all there are.

[Taken from this view](https://example.org/?in=a&q=b)

## Monday 6 September 2021

### [Claim \\*and\\* denial](https://example.org/m/a~m1/?q=%28x%20y%29)

One says it. The other does not.

- **When:** Monday, hour not given

**What each article says**

- Article 1 denies: It \\<b\\>did\\</b\\> not. ([¶2](https://example.org/a/~a1/?paragraph=2))
- Article 2 reports: It did.

## Sources

- [Article 1, Post](https://example.org/a/~a1/): publisher unknown
- [Article 2, News](https://example.org/a/~a2/): News, 6 Sep, [the article itself](https://news.example/2)
`);
});

it('leaves out a heading over moments in another order, and sources where there are none', () => {
  const sections = document.sections.map((section) => ({ ...section, heading: undefined }));
  const text = atOnce(markdownOf({ ...document, sections, sources: { heading: 'Sources', items: [] } }));
  expect(text).not.toContain('## Monday');
  expect(text).not.toContain('Sources');
});

it.each([
  ['# no heading', '\\# no heading'],
  ['- no list', '\\- no list'],
  ['+ no list', '\\+ no list'],
  ['1. no list', '1\\. no list'],
  ['2021) no list', '2021\\) no list'],
  ['---', '\\---'],
  ['===', '\\==='],
  ['-5 degrees', '-5 degrees'],
  ['AT&T &amp; &#65;', 'AT\\&T \\&amp; \\&\\#65;'],
  ['a  b\n\nc\u00a0d', 'a b c d'],
])('takes nothing in %j for its own', (text, escaped) => {
  expect(inline(text)).toBe(escaped);
});

it('is one line, and the text again once its backslashes are gone', () => {
  fc.assert(
    fc.property(fc.string({ unit: fc.constantFrom(...'\\`*_{}[]<>#~&!|-+=1.) a\n') }), (text) => {
      const line = inline(text);
      expect(line).not.toContain('\n');
      expect(line.replace(/\\([!-/:-@[-`{-~])/g, '$1')).toBe(text.replace(/\s+/g, ' ').trim());
    }),
  );
});
