/** Pieces the pages' texts are made of. Texts of the corpus keep their own direction and never turn what is round them. */
import type { Article, EntityId, Moment, Question, Source } from '../../domain/corpus/corpus.ts';
import { articlePath, momentPath, questionPath } from '../../domain/corpus/page-path.ts';
import { articleFacts } from '../../ui/words/article-facts.ts';
import { say } from '../../ui/words/say.ts';
import { sourceInWords } from '../../ui/words/voice.ts';
import { type Html, html } from './html.ts';
import { type Shelf, whenOf } from './page.ts';
import { asSentence } from './plain-text.ts';
import { linkTo } from './site.ts';

/** A text of the corpus within a line. */
export function ofCorpus(text: string, { corpus }: Shelf): Html {
  return html`<bdi lang="${corpus.language}">${text}</bdi>`;
}

/** A text of the corpus as a paragraph of its own. */
export function paragraph(text: string, { corpus }: Shelf): Html {
  return html`<p dir="auto" lang="${corpus.language}">${text}</p>`;
}

export function heading(title: string, { corpus }: Shelf): Html {
  return html`<h1 dir="auto" lang="${corpus.language}">${title}</h1>`;
}

export function momentLink(moment: Moment, shelf: Shelf): Html {
  return html`<a href="${linkTo(shelf.site, momentPath(moment))}">${ofCorpus(moment.title, shelf)}</a>`;
}

/** A moment in a list: its time, then the link. */
export function momentItem(moment: Moment, shelf: Shelf): Html {
  return html`<li>${whenOf(shelf, moment).long}: ${momentLink(moment, shelf)}</li>`;
}

export function questionLink(question: Question, shelf: Shelf): Html {
  return html`<a href="${linkTo(shelf.site, questionPath(question))}">${ofCorpus(question.title, shelf)}</a>`;
}

export function articleLink(article: Article, shelf: Shelf): Html {
  const name = say('pages.articleNamed', { number: article.number, label: article.label });
  return html`<a href="${linkTo(shelf.site, articlePath(article))}"><bdi>${name}</bdi></a>`;
}

/** "Publisher unknown, 6 Sep 2021". */
export function factsOf(article: Article, { corpus, telling }: Shelf): string {
  return asSentence(articleFacts(article, corpus.zone, { ...telling, withYear: true }));
}

export function holderOf(source: Source, { nameOf }: Shelf): string {
  return sourceInWords(source, nameOf);
}

/** A place, with the larger one it lies in. */
export function placeOf(id: EntityId, { entities, nameOf }: Shelf): string {
  const within = entities.get(id)?.partOf;
  const place = nameOf(id);
  return within === undefined ? place : say('pages.within', { place, larger: nameOf(within) });
}

export function section(title: string, body: readonly Html[] | Html | undefined): Html | undefined {
  if (body === undefined || (Array.isArray(body) && body.length === 0)) return undefined;
  return html`<section><h2>${title}</h2>${body}</section>`;
}

export function list(items: readonly Html[]): Html | undefined {
  return items.length > 0 ? html`<ul>${items}</ul>` : undefined;
}

/** What stands round every text: what it is a page of, and what to do for more. */
export function framed(body: Html, { corpus, file, site }: Shelf): Html {
  return html`<main class="reading">
      ${body}
      <footer>
        <p>${say('pages.from')}: <bdi lang="${corpus.language}">${corpus.title}</bdi>.
          <a href="${linkTo(site, file)}">${say('pages.theFile')}</a>.
          <a href="${linkTo(site, '')}">${say('pages.frontPage')}</a>.</p>
        <p>${say('pages.noScripts')}</p>
      </footer>
    </main>`;
}
