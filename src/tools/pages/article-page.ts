import type { Article, Moment, Paragraph } from '../../domain/corpus/corpus.ts';
import { articlePath } from '../../domain/corpus/page-path.ts';
import { publishedInWords } from '../../ui/words/published.ts';
import { say } from '../../ui/words/say.ts';
import { knownInWords } from '../../ui/words/voice.ts';
import { type Html, html } from './html.ts';
import type { Page, Shelf } from './page.ts';
import { articleLink, factsOf, framed, heading, list, momentItem, section } from './pieces.ts';
import { isWhole } from './site.ts';
import { articleThing, corpusThing } from './things.ts';

/** @param resting the moments that rest on it, in time order */
export function articlePage(article: Article, resting: readonly Moment[], shelf: Shelf): Page {
  const { corpus } = shelf;
  const number = say('moment.article', { number: article.number });
  const title = headlineOf(article) ?? article.label;
  const facts = factsOf(article, shelf);
  const count = say('pages.moments', { count: resting.length });
  return {
    path: articlePath(article),
    corpus: corpus.id,
    language: corpus.language,
    tab: say('app.titleOf', { subject: article.label, corpus: corpus.title }),
    title,
    description: [number, facts, count].join(say('pages.between')),
    data: articleThing(article, shelf),
    source: corpusThing(shelf),
    text: framed(articleText(article, resting, shelf), shelf),
    card: {
      mark: 'article',
      kind: number,
      disputed: undefined,
      lead: title === article.label ? undefined : article.label,
      title,
      when: facts.replaceAll('\u00a0', ' '),
      corpus: corpus.title,
      told: count,
      pips: [],
    },
  };
}

/** Its headline, where one is known that is not inferred. */
function headlineOf({ headline: { value, basis } }: Article): string | undefined {
  return value === null || basis !== 'stated' ? undefined : value;
}

function articleText(article: Article, resting: readonly Moment[], shelf: Shelf): Html {
  return html`<p class="facts">${say('moment.article', { number: article.number })}</p>
    ${heading(headlineOf(article) ?? article.label, shelf)}
    ${facts(article, shelf)}
    ${section(say('pages.restHere'), list(resting.map((moment) => momentItem(moment, shelf))))}
    ${section(
      say('pages.paragraphs'),
      article.paragraphs.map((one) => paragraphText(one, shelf)),
    )}
    ${section(say('reader.articlesRound'), around(article, shelf))}`;
}

function facts(article: Article, { corpus, telling }: Shelf): Html {
  const { publisher, headline, published, url } = article;
  const value = publishedInWords(article, corpus.zone, telling) ?? published.value;
  return html`<dl>
      <dt>${say('articleFact.publisher')}</dt><dd><bdi>${knownInWords(publisher)}</bdi></dd>
      <dt>${say('articleFact.headline')}</dt><dd><bdi>${knownInWords(headline)}</bdi></dd>
      <dt>${say('articleFact.published')}</dt><dd><bdi>${knownInWords({ ...published, value })}</bdi></dd>
      ${url !== undefined && isWhole(url) && html`<dt>${say('pages.original')}</dt><dd><a href="${new URL(url).href}" rel="noreferrer">${url}</a></dd>`}
    </dl>`;
}

function paragraphText({ number, digest, text }: Paragraph, { corpus }: Shelf): Html {
  return html`<blockquote>
      <p class="facts">${say(digest ? 'pages.ourDigest' : 'pages.itsWords', { number })}</p>
      <p dir="auto" lang="${corpus.language}">${text}</p>
    </blockquote>`;
}

function around({ number }: Article, shelf: Shelf): Html | undefined {
  const { articles } = shelf.corpus;
  return list(
    [articles[number - 2], articles[number]].flatMap((article) =>
      article ? [html`<li>${articleLink(article, shelf)}</li>`] : [],
    ),
  );
}
