import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { dataBlock, html } from './html.ts';

const HOSTILE = '</noscript><script>alert(1)</script>"\'`&<!-- $& $1 $`';

describe('html', () => {
  it('takes every value for text, in elements and attributes', () => {
    const { markup } = html`<p title="${HOSTILE}">${HOSTILE}</p>`;
    expect(markup).not.toMatch(/<(?!\/?p)/);
    expect(markup.match(/"/g)).toHaveLength(2);
    expect(markup).toContain('&#60;/noscript&#62;&#60;script&#62;alert(1)');
    expect(markup).toContain('$&#38; $1 $&#96;');
  });

  it('puts HTML into HTML as it is, lists one after another, and nothing for what is left out', () => {
    const items = ['a', '<'].map((text) => html`<li>${text}</li>`);
    expect(html`<ul>${items}</ul>${undefined}${false}${0}`.markup).toBe('<ul><li>a</li><li>&#60;</li></ul>0');
  });

  it('writes half a character as one that is unknown, which UTF-8 can hold', () => {
    expect(html`${'\ud83d'}`.markup).toBe('\ufffd');
  });

  it('leaves out controls, which HTML does not let stand anywhere, but not tabs and line breaks', () => {
    expect(html`<p title="${'a\u0000b\u0085'}">${'\u0007c\t\nd\u001b'}</p>`.markup).toBe(
      '<p title="ab">c\t\nd</p>',
    );
  });

  it('never lets a text open or close anything', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: fc.constantFrom(...'<>"\'`&a/! ', '\ud83d', '\u202e', '</script>', '$&') }),
        (text) => {
          expect(html`${text}`.markup).not.toMatch(/[<>"'`]/);
        },
      ),
    );
  });
});

describe('dataBlock', () => {
  it('has no way out of the element, and reads back as it was', () => {
    const data = { a: `${HOSTILE}</script><!--<script>`, b: ['\u2028', null], c: undefined };
    const { markup } = dataBlock('application/ld+json', data);
    const text = markup.slice('<script type="application/ld+json">'.length, -'</script>'.length);
    expect(text).not.toContain('<');
    expect(JSON.parse(text)).toEqual({ a: data.a, b: data.b });
  });
});
