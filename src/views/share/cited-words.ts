/** What a citation says of its subject and of an article, told as a reader has times told, or as a machine does. */
import type { Article, Known, Moment } from '../../domain/corpus/corpus.ts';
import type { Zone } from '../../domain/time/instant.ts';
import { plainly, type Telling } from '../../domain/time/telling.ts';
import { publishedInWords } from '../../ui/words/published.ts';
import { say, sayList } from '../../ui/words/say.ts';
import { filtersInWords } from '../../ui/words/shown.ts';
import { stretchInWords } from '../../ui/words/stretch.ts';
import { whenInWords } from '../../ui/words/when.ts';
import type { Citing } from './citing.ts';

/** Dates as ISO 8601 writes them, by the corpus's own clocks: for what a program reads. */
export function forMachines({ zone }: { readonly zone: Zone }): Telling {
  return { ...plainly(zone), calendar: 'iso' };
}

export function titleOf({ subject, view }: Pick<Citing, 'subject' | 'view'>): string {
  switch (subject.kind) {
    case 'moment':
      return subject.moment.title;
    case 'question':
      return subject.question.title;
    case 'article':
      return headlineOf(subject.article) ?? supplied(subject.article.label);
    case 'view':
      return say(`views.${view}`);
  }
}

/** "Statement, Monday 6 September 2021, hour not given"; "12 of 57 moments, filtered by Ahmad Massoud". */
export function factsOf(citing: Citing, telling: Telling): string {
  const { subject } = citing;
  switch (subject.kind) {
    case 'moment':
      return momentFacts(subject.moment, citing, telling);
    case 'question':
      return say('cite.questionFacts', { count: subject.question.positions.length });
    case 'article':
      return articleFacts(subject.article);
    case 'view':
      return viewFacts(subject.shown.length, citing, telling);
  }
}

function momentFacts({ kind, when }: Moment, { corpus }: Citing, telling: Telling): string {
  const { long, beside } = whenInWords(when, corpus.partsOfDay, telling);
  return say('cite.kindAndWhen', {
    kind: say(`kind.${kind}`),
    when: beside === undefined ? long : say('cite.besideIt', { when: long, beside }),
  });
}

/** Whose words its paragraphs are told in is part of what is cited. */
function articleFacts({ number, paragraphs }: Article): string {
  const digested = paragraphs.some(({ digest }) => digest);
  return say(digested ? 'cite.articleDigested' : 'cite.articleFacts', { number });
}

function viewFacts(shown: number, { pieces, stretch, whole }: Citing, telling: Telling): string {
  const facts = say('cite.viewFacts', { shown, count: whole.moments.length });
  const filters = sayList(filtersInWords(pieces, whole, telling));
  const filtered = pieces.length === 0 ? facts : say('cite.viewFiltered', { facts, filters });
  if (!stretch) return filtered;
  return say('cite.viewStretch', { facts: filtered, stretch: stretchInWords(stretch, telling) });
}

/** What an article gives of itself. What was inferred, or comes from the corpus, stands in square brackets. */
export interface ArticleWords {
  readonly headline: string;
  readonly publisher: string;
  readonly published: string;
  /** Whether any of it is in brackets. */
  readonly bracketed: boolean;
}

export function articleInWords(article: Article, zone: Zone, telling: Telling): ArticleWords {
  const { headline, publisher, published, label } = article;
  const title = given(headline);
  const who = given(publisher);
  const when = publishedInWords(article, zone, telling);
  return {
    headline:
      title === undefined
        ? say('cite.headlineMissing', { label: supplied(label) })
        : marked(say('cite.quoted', { text: title }), headline),
    publisher: who === undefined ? say('cite.publisherMissing') : marked(who, publisher),
    published: when === undefined ? say('cite.dateMissing') : marked(when, published),
    bracketed:
      title === undefined || [headline, publisher, published].some(({ basis }) => basis === 'inferred'),
  };
}

export function headlineOf({ headline }: Article): string | undefined {
  const title = given(headline);
  return title === undefined ? undefined : marked(title, headline);
}

export function publisherOf({ publisher }: Article): string | undefined {
  const who = given(publisher);
  return who === undefined ? undefined : marked(who, publisher);
}

/** As bibliographies mark what a work does not say of itself. */
export function supplied(text: string): string {
  return say('cite.supplied', { text });
}

function given({ value, basis }: Known): string | undefined {
  return value === null || basis === 'unknown' ? undefined : value;
}

function marked(text: string, { basis }: Known): string {
  return basis === 'inferred' ? supplied(text) : text;
}
