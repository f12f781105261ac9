/** BibTeX as BibLaTeX and biber read it: UTF-8, dates in ISO 8601. */
import { encoded } from '../markdown-text.ts';
import { inOneLine } from '../plain-text.ts';
import type { Citation, CitedArticle, CitedPage } from './cited.ts';
import { isoDate, isoSpan } from './date-span.ts';

/** Fields in the order they are written; those without a value are left out. */
type Fields = readonly (readonly [name: string, value: string | undefined])[];

/** An entry for the page and one for each article behind it. Ends with a line break. */
export function writeBibtex({ page, articles }: Citation): string {
  return `${[pageEntry(page), ...articles.map(articleEntry)].join('\n\n')}\n`;
}

function pageEntry({ key, title, corpus, version, site, url, read, note }: CitedPage): string {
  return entry('online', key, [
    ['title', kept(title)],
    ['titleaddon', kept(corpus)],
    // BibLaTeX prints the one, citation managers read the other.
    ['booktitle', kept(corpus)],
    ['organization', kept(site)],
    ['version', version],
    ['url', verbatim(url)],
    ['urldate', isoDate(read)],
    ['note', escaped(note)],
  ]);
}

function articleEntry({ key, title, publisher, published, url, note }: CitedArticle): string {
  return entry('article', key, [
    ['entrysubtype', 'newspaper'],
    ['title', kept(title)],
    ['journaltitle', publisher && kept(publisher)],
    ['date', published && isoSpan(published)],
    ['url', url && verbatim(url)],
    ['note', escaped(note)],
  ]);
}

function entry(type: string, key: string, fields: Fields): string {
  const lines = fields.flatMap(([name, value]) => (value ? [`  ${name} = {${value}},`] : []));
  return [`@${type}{${key},`, ...lines, '}'].join('\n');
}

/** In braces of its own, so that no style changes its capitals and no "and" in it makes two of one. */
function kept(text: string): string {
  return `{${escaped(text)}}`;
}

/** What LaTeX takes for a command, by the letter it is to show. A brace within a value counts, even escaped. */
const COMMANDS: Readonly<Record<string, string>> = {
  '\\': '\\textbackslash{}',
  '{': '\\textbraceleft{}',
  '}': '\\textbraceright{}',
  '^': '\\textasciicircum{}',
  '~': '\\textasciitilde{}',
};

/** Any text as LaTeX shows it: also `--` and `''`, of which it would make a dash and a quotation mark. */
function escaped(text: string): string {
  return inOneLine(text)
    .replace(/[\\{}^~$&#%_]/g, (sign) => COMMANDS[sign] ?? `\\${sign}`)
    .replace(/[-'`,<>?!](?=[-'`,<>])/g, '$&{}');
}

/** An address stands as it is, but may hold nothing that ends the field. */
function verbatim(url: string): string {
  return encoded(url, /[\s{}\\"\p{Cc}\p{Surrogate}]/gu);
}
