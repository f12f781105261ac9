import * as fc from 'fast-check';
import { createElement } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, it } from 'vitest';
import { runsOf } from './script-runs.ts';
import { TextInScripts } from './TextInScripts.tsx';

const SUNBULA = '۱۴ سنبله ۱۴۰۰';

function drawn(text: string): string {
  return renderToStaticMarkup(createElement(TextInScripts, { text }));
}

describe('TextInScripts', () => {
  it('draws plain text as plain text', () => {
    expect(drawn('Sunday 5 September 2021')).toBe('Sunday 5 September 2021');
    expect(drawn('')).toBe('');
  });

  it('draws isolated Dari in an element of its language and direction', () => {
    expect(drawn(`\u2068${SUNBULA}\u2069, hour not given`)).toBe(
      `<bdi lang="fa-AF" dir="rtl">${SUNBULA}</bdi>, hour not given`,
    );
  });

  it('draws every run of it, and what stands between', () => {
    expect(drawn(`from \u2068دوشنبه\u2069 to \u2068جمعه\u2069 or later`)).toBe(
      'from <bdi lang="fa-AF" dir="rtl">دوشنبه</bdi> to <bdi lang="fa-AF" dir="rtl">جمعه</bdi> or later',
    );
  });

  it('draws a span with both its ends in Dari as one, so that it reads from the right', () => {
    expect(drawn(`In view: \u2068۱۴\u2069–\u2068۱۵ سنبله\u2069 and \u2068۱ میزان\u2069`)).toBe(
      'In view: <bdi lang="fa-AF" dir="rtl">۱۴–۱۵ سنبله</bdi> and <bdi lang="fa-AF" dir="rtl">۱ میزان</bdi>',
    );
  });

  it.each(['\u2068Kabul\u2069, noon', 'an end \u2069 without start', '\u2068 a start', SUNBULA])(
    'leaves %j as it is',
    (text) => expect(drawn(text)).toBe(text),
  );

  it('never takes a text for markup', () => {
    expect(drawn('\u2068<b>سنبله\u2069')).toBe('<bdi lang="fa-AF" dir="rtl">&lt;b&gt;سنبله</bdi>');
  });
});

describe('runsOf', () => {
  it('keeps every character but isolates, in their order, and knows where each run starts', () => {
    const texts = fc
      .array(fc.constantFrom('a', 'س', '۱', ' ', '–', '\u2068', '\u2069'))
      .map((all) => all.join(''));
    const plain = (text: string) => text.replace(/[\u2068\u2069]/g, '');
    fc.assert(
      fc.property(texts, (text) => {
        const runs = runsOf(text);
        expect(plain(runs.map((run) => run.text).join(''))).toBe(plain(text));
        for (const { isDari, start, text: run } of runs) {
          expect(text.slice(start).startsWith(isDari ? '\u2068' : run)).toBe(true);
        }
      }),
    );
  });
});
