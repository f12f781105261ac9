/** CSL JSON, as citation managers read it (https://citeproc-js.readthedocs.io/en/latest/csl-json/markup.html). */

import { inOneLine } from '../plain-text.ts';
import type { Citation, CitedArticle, CitedPage, DateKnown, DateSpan } from './cited.ts';
import { isOneDate } from './date-span.ts';

/** An item for the page and one for each article behind it. Ends with a line break. */
export function writeCsl({ page, articles }: Citation): string {
  return `${JSON.stringify([pageItem(page), ...articles.map(articleItem)], null, 2)}\n`;
}

/** Properties without a value are left out by JSON. */
function pageItem({ key, title, corpus, version, site, url, read, happened, note }: CitedPage) {
  return {
    id: key,
    type: 'webpage',
    title: inOneLine(title),
    'container-title': inOneLine(corpus),
    publisher: inOneLine(site),
    version,
    URL: url,
    accessed: dateOf({ from: read, to: read }),
    'event-date': happened && dateOf(happened),
    note: inOneLine(note),
  };
}

function articleItem({ key, title, publisher, published, url, note }: CitedArticle) {
  return {
    id: key,
    type: 'article-newspaper',
    title: inOneLine(title),
    'container-title': publisher && inOneLine(publisher),
    issued: published && dateOf(published),
    URL: url,
    note: inOneLine(note),
  };
}

function dateOf(span: DateSpan) {
  const parts = isOneDate(span) ? [partsOf(span.to)] : [partsOf(span.from), partsOf(span.to)];
  return { 'date-parts': parts };
}

/** CSL has no year 0: -1 is 1 BCE. */
function partsOf({ year, month, day }: DateKnown): number[] {
  return [year < 1 ? year - 1 : year, month, day].filter((part) => part !== undefined);
}
