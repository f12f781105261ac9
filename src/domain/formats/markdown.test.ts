import { expect, it } from 'vitest';
import { atOnce } from './in-slices.ts';
import { type MarkdownDocument, markdownOf } from './markdown.ts';

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
  const sections = [...document.sections].map((section) => ({ ...section, heading: undefined }));
  const text = atOnce(markdownOf({ ...document, sections, sources: { heading: 'Sources', items: [] } }));
  expect(text).not.toContain('## Monday');
  expect(text).not.toContain('Sources');
});

it('links to where it was told to, whatever spaces and marks an address has', () => {
  const link = 'https://example.org/?q=a\u2003b\u00a0c\u202ed';
  expect(atOnce(markdownOf({ ...document, origin: { text: 'View', link } }))).toContain(
    '[View](https://example.org/?q=a%E2%80%83b%C2%A0c%E2%80%AEd)',
  );
});

it('stands in a line whatever is said in it, and turns nothing round', () => {
  const title = 'a | b $x$\u202e c\u0007';
  expect(atOnce(markdownOf({ ...document, title }))).toMatch(/^# a \\\| b \\\$x\\\$ c\n/);
});
