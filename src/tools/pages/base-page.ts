/** The front page, as readers without scripts, crawlers and previews have it: which corpora there are, and the way in. */

import { say } from '../../ui/words/say.ts';
import type { CorpusEntry } from '../corpora/corpus-index.ts';
import { type Html, html } from './html.ts';
import type { Page, Shelf } from './page.ts';
import { articleLink, list, questionLink, section } from './pieces.ts';
import { corpusThing } from './things.ts';

/** Every reader downloads this page; beyond these, each page leads to the next. */
const MOST_LISTED = 100;

/**
 * The front page but for its text, which is that of `index.html` with the lists of all corpora.
 *
 * @param first the corpus that opens without being named; undefined where there is none that can be read
 */
export function basePage(entry: CorpusEntry | undefined, first: Shelf | undefined): Page {
  const corpus = first?.corpus;
  const title = corpus?.title ?? say('app.name');
  const counts = [
    say('pages.articles', { count: entry?.articles ?? 0 }),
    say('pages.moments', { count: entry?.moments ?? 0 }),
  ] as const;
  return {
    path: '',
    corpus: undefined,
    language: corpus?.language,
    tab: say('app.name'),
    title,
    description:
      corpus?.description ?? say('pages.corpusDescription', { articles: counts[0], moments: counts[1] }),
    data: first && corpusThing(first),
    source: undefined,
    text: html``,
    card: {
      mark: 'corpus',
      kind: say('app.corpus'),
      disputed: undefined,
      lead: undefined,
      title: corpus?.headline?.text ?? title,
      when: corpus?.headline ? title : '',
      corpus: say('questions.size', { positions: counts[0], moments: counts[1] }),
      told: undefined,
      pips: [],
    },
  };
}

/** The way to a corpus's pages: its questions and articles, and from those to all moments. */
export function corpusList(shelf: Shelf): Html {
  const { corpus } = shelf;
  const questions = corpus.questions.map((question) => html`<li>${questionLink(question, shelf)}</li>`);
  const articles = corpus.articles.map((article) => html`<li>${articleLink(article, shelf)}</li>`);
  return html`${section(say('views.questions'), atMost(questions))}${section(say('views.articles'), atMost(articles))}`;
}

function atMost(items: readonly Html[]): Html | undefined {
  const beyond = items.length - MOST_LISTED;
  if (beyond <= 0) return list(items);
  const more = say('pages.more', { count: beyond });
  return list([...items.slice(0, MOST_LISTED), html`<li>${more}</li>`]);
}
