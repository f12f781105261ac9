/** The citation as programs take it: BibTeX and CSL JSON are written from it. */
import type { Article, Corpus, Moment } from '../../domain/corpus/corpus.ts';
import { publicationOf } from '../../domain/corpus/publication.ts';
import type { Citation, CitedArticle, CitedPage, DateSpan } from '../../domain/formats/citation/cited.ts';
import { dayIn, daysFrom } from '../../domain/formats/citation/date-span.ts';
import { zoneTold } from '../../domain/time/telling.ts';
import { isUndated } from '../../domain/time/when.ts';
import { webAddressOf } from '../../ui/web-address.ts';
import { knownByInWords } from '../../ui/words/known.ts';
import { publishedInWords } from '../../ui/words/published.ts';
import { say, sayList } from '../../ui/words/say.ts';
import { factsOf, forMachines, headlineOf, publisherOf, supplied, titleOf } from './cited-words.ts';
import type { Citing } from './citing.ts';
import type { Subject } from './subject.ts';

export function citationOf(citing: Citing): Citation {
  const { subject, corpus } = citing;
  return { page: pageOf(citing), articles: subject.articles.map((article) => articleOf(article, corpus)) };
}

function pageOf(citing: Citing): CitedPage {
  const { subject, corpus, version, address, now, telling } = citing;
  return {
    key: `${corpus.id}-${subject.kind}${idOf(subject)}`,
    title: titleOf(citing),
    corpus: corpus.title,
    version,
    site: say('app.name'),
    url: address,
    read: dayIn(now, telling.zone),
    happened: subject.kind === 'moment' ? happened(subject.moment) : undefined,
    note: [factsOf(citing, forMachines(corpus)), ...restsOn(subject), ...asKnown(citing)].join('. '),
  };
}

function idOf(subject: Subject): string {
  switch (subject.kind) {
    case 'moment':
      return `-${subject.moment.id}`;
    case 'question':
      return `-${subject.question.id}`;
    case 'article':
      return `-${subject.article.id}-page`;
    case 'view':
      return '';
  }
}

/** Only where both ends are known and nothing is guessed: the rest is for words. */
function happened({ when }: Moment): DateSpan | undefined {
  const { earliest, latest, qualifier } = when;
  if (earliest === undefined || latest === undefined || qualifier || isUndated(when)) return undefined;
  return daysFrom(earliest, latest, zoneTold(when, when.zone));
}

function restsOn({ kind, articles }: Subject): readonly string[] {
  if (kind === 'article' || articles.length === 0) return [];
  const numbers = sayList(articles.map(({ number }) => String(number)));
  return [say('cite.noteTold', { articles: numbers, count: articles.length })];
}

function asKnown({ knownBy, corpus }: Citing): readonly string[] {
  if (knownBy === undefined) return [];
  return [say('cite.asKnown', { when: knownByInWords(knownBy, corpus.zone, forMachines(corpus)) })];
}

function articleOf(article: Article, corpus: Corpus): CitedArticle {
  const headline = headlineOf(article);
  const publication = publicationOf(article, corpus.zone);
  return {
    key: `${corpus.id}-article-${article.id}`,
    title: headline ?? supplied(article.label),
    publisher: publisherOf(article),
    published:
      publication?.earliest === undefined
        ? undefined
        : daysFrom(publication.earliest, publication.latest, corpus.zone),
    url: webAddressOf(article.url),
    note: [
      say('cite.noteArticle', { number: article.number, corpus: corpus.title }),
      ...notesOf(article, corpus),
    ].join('; '),
  };
}

/** What is not given, and what is inferred. */
function notesOf(article: Article, corpus: Corpus): readonly string[] {
  const { headline, publisher, published } = article;
  const when = publishedInWords(article, corpus.zone, forMachines(corpus));
  const hasDates = publicationOf(article, corpus.zone)?.earliest !== undefined;
  return [
    ...(headlineOf(article) === undefined ? [say('cite.noteHeadline')] : []),
    ...(headline.basis === 'inferred' ? [say('cite.noteHeadlineInferred')] : []),
    ...(publisherOf(article) === undefined ? [say('cite.publisherMissing')] : []),
    ...(publisher.basis === 'inferred' ? [say('cite.notePublisher')] : []),
    ...(when === undefined ? [say('cite.dateMissing')] : []),
    ...(when !== undefined && !hasDates ? [say('cite.noteDateIs', { when })] : []),
    ...(published.basis === 'inferred' ? [say('cite.noteDate')] : []),
  ];
}
