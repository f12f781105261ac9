import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { lineOf, paragraphsOf } from './text-of-html.ts';
import { htmlOf } from './write-html.ts';

describe('paragraphsOf', () => {
  it.each([
    ['plain', ['plain']],
    ['', []],
    ['<p>One</p><p>Two</p>', ['One', 'Two']],
    ['One<br>Two<br/>Three', ['One', 'Two', 'Three']],
    ['One\n\nTwo', ['One', 'Two']],
    ['<p>One\nline</p>', ['One line']],
    ['<b>bold</b> and <i>not</i>', ['bold and not']],
    ['a < b and c > d', ['a < b and c > d']],
    ['1 &lt; 2 &amp;&amp; caf&eacute; &#8211; &#x2014; &#150;', ['1 < 2 && café – — –']],
    ['AT&T &unknown; &#0; &#xD800; &#99999999;', ['AT&T &unknown; \ufffd \ufffd \ufffd']],
    ['&lt;script&gt;', ['<script>']],
    [
      '<a href="https://example.org/a?b=1&amp;c=2">the report</a>.',
      ['the report (https://example.org/a?b=1&c=2).'],
    ],
    ['<a href="https://example.org">https://example.org</a>', ['https://example.org']],
    ['<a href=https://example.org></a>', ['https://example.org']],
    ['<a name="x">no address</a>', ['no address']],
    ['<img src="x.png" alt="A dish">', ['A dish (x.png)']],
    ['<script>alert("<p>no</p>")</script>yes<style>p{}</style>', ['yes']],
    ['<scr<script>ipt>alert(1)</script>', ['ipt>alert(1)']],
    ['<!-- <p>hidden</p> -->seen<!-- never closed', ['seen<!-- never closed']],
    ['<p title="a > b">quoted</p>', ['quoted']],
    ['<ul><li>one<li>two</ul>', ['one', 'two']],
    ['<svg onload="x"><p>not closed', ['not closed']],
    ['<SCRIPT>no</script >yes<script>again', ['yesagain']],
    ['seen <b title="never <i>closed', ['seen <b title="never <i>closed']],
    ['5<6 </ 7', ['5<6 </ 7']],
    ['<!doctype html><?xml?>seen', ['seen']],
    ['nul\u0000byte', ['nulbyte']],
    ['مرحبا <b>بالعالم</b>', ['مرحبا بالعالم']],
  ])('%j holds %j', (html, paragraphs) => {
    expect(paragraphsOf(html)).toEqual(paragraphs);
  });

  it('reads in time that grows with the text alone', () => {
    const nasty = [
      '<'.repeat(200_000),
      '<a "'.repeat(50_000),
      '&'.repeat(200_000),
      '<a href="'.repeat(50_000),
      '<!--'.repeat(50_000),
      '<svg>'.repeat(50_000),
      '<svg></svg'.repeat(50_000),
    ];
    const began = performance.now();
    for (const html of nasty) paragraphsOf(html);
    expect(performance.now() - began).toBeLessThan(3_000);
  });

  it('never throws, and never gives an empty paragraph', () => {
    fc.assert(
      fc.property(fc.string(), (html) => {
        expect(paragraphsOf(html).filter((paragraph) => paragraph.trim() === '')).toEqual([]);
      }),
    );
  });
});

describe('htmlOf', () => {
  it('says the same text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        const plain = text.replaceAll('\u0000', '').replace(/\s+/g, ' ').trim();
        expect(lineOf(htmlOf(plain))).toBe(plain.replace(/[ \t\r\n\f]+/g, ' ').trim());
      }),
    );
  });

  it('keeps paragraphs, and holds no tag but theirs', () => {
    expect(htmlOf('one <b>\n\ntwo')).toBe('<p>one &lt;b&gt;</p><p>two</p>');
    expect(paragraphsOf(htmlOf('one <b>\n\ntwo'))).toEqual(['one <b>', 'two']);
  });
});
