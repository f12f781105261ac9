import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { HOSTILE } from './citation/testing/sample-fixture.ts';
import { asMarkdown, markdownLink } from './markdown-text.ts';
import { inOneLine } from './plain-text.ts';

/** Backslash escapes taken back, as CommonMark has them. */
function shown(markdown: string): string {
  return markdown.replace(/\\([!-/:-@[-`{-~])/g, '$1');
}

describe('any text as Markdown', () => {
  it('shows what it was given, and leaves no sign that means something', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.constantFrom(...HOSTILE)), (text) => {
        const markdown = asMarkdown(text);
        expect(shown(markdown)).toBe(inOneLine(text));
        const unescaped = markdown.replace(/\\[!-/:-@[-`{-~]/g, 'x');
        expect(unescaped).not.toMatch(/[\\`*_[\]<>#|~&]|^[-+=]|^\d+[.)]/);
      }),
    );
  });

  it.each([
    ['1. First', '1\\. First'],
    ['5–6 September 2021', '5–6 September 2021'],
    ['- no list', '\\- no list'],
    ['+ no list', '\\+ no list'],
    ['2021) no list', '2021\\) no list'],
    ['---', '\\---'],
    ['===', '\\==='],
    ['AT&T &amp; &#65;', 'AT\\&T \\&amp; \\&\\#65;'],
    ['a  b\n\nc\u00a0d', 'a b c d'],
    ['a_b *c*', 'a\\_b \\*c\\*'],
  ])('%s', (text, markdown) => {
    expect(asMarkdown(text)).toBe(markdown);
  });
});

describe('a link in Markdown', () => {
  it('holds its address, which cannot end it', () => {
    expect(markdownLink('a [b]', 'https://example.org/x(1)?q=a b>"\\')).toBe(
      '[a \\[b\\]](https://example.org/x%281%29?q=a%20b%3E%22%5C)',
    );
  });

  it('leads nowhere but to the web', () => {
    expect(markdownLink('Click', 'javascript:alert(1)')).toBe('Click');
    expect(markdownLink('Click', '//elsewhere.example')).toBe('Click');
  });

  it('never ends before its address does', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        const link = markdownLink('x', `https://example.org/${text}`);
        expect(link).toMatch(/^\[x\]\([^\s()<>\\]*\)$/u);
      }),
    );
  });
});
