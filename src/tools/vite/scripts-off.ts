/** What a reader without scripts gets: the list of corpora, with the way to each file. */
import { resolve } from 'node:path';
import type { Plugin } from 'vite';
import { type CorpusEntry, corpusIndex } from '../corpora/corpus-index.ts';
import { html } from '../pages/html.ts';
import { plainText } from '../pages/plain-text.ts';

const MARKER = '<!-- scripts-off -->';

export function scriptsOff(corpora: string): Plugin {
  let base = '/';
  let folder = corpora;
  return {
    name: 'dateline:scripts-off',
    configResolved(config) {
      base = config.base;
      folder = resolve(config.root, corpora);
    },
    transformIndexHtml: {
      order: 'pre',
      handler: (page) => page.replace(MARKER, () => corporaList(corpusIndex(folder).corpora, base)),
    },
  };
}

/** HTML. Titles come from files people drop in: they are escaped, and turn nothing that stands round them. */
export function corporaList(corpora: readonly CorpusEntry[], base: string): string {
  const items = corpora.map(
    ({ title, path, articles, moments }) =>
      html`<li><a href="${base + path}">${plainText(title)}</a>: ${counted(articles, 'article')}, ${counted(moments, 'moment')}</li>`,
  );
  return items.length > 0 ? html`<ul>${items}</ul>`.markup : '';
}

function counted(count: number, noun: string): string {
  return `${count} ${noun}${count === 1 ? '' : 's'}`;
}
