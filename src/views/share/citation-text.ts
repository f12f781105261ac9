/** The citation as people read it: plain, or in Markdown. */
import type { Article } from '../../domain/corpus/corpus.ts';
import { webAddressOf } from '../../ui/web-address.ts';
import { dayMonthYear } from '../../ui/words/dates.ts';
import { knownByInWords } from '../../ui/words/known.ts';
import { say } from '../../ui/words/say.ts';
import { articleInWords, factsOf, titleOf } from './cited-words.ts';
import type { Citing } from './citing.ts';
import type { TextForm } from './text-form.ts';

/** A citation of a whole view may rest on hundreds: the rest is counted, and stands in the forms for programs. */
const MOST_LISTED = 40;

/** The citation in a paragraph, and the articles behind it in a list. Ends without a line break. */
export function citationText(citing: Citing, form: TextForm): string {
  const { articles } = citing.subject;
  const listed = articles.slice(0, MOST_LISTED).map((article) => articleLine(article, citing, form));
  const more = articles.length - listed.length;
  const parts = [
    headOf(citing, form),
    ...(listed.length === 0 ? [] : [form.words(say('cite.rests', { count: articles.length }))]),
    [...listed, ...(more > 0 ? [form.item(form.words(say('cite.more', { count: more })))] : [])].join('\n'),
    ...(hasBrackets(citing) ? [form.words(say('cite.bracketsMeaning'))] : []),
  ];
  return parts.filter((part) => part !== '').join(form.between);
}

function headOf(citing: Citing, form: TextForm): string {
  const { corpus, version, telling, now, address, knownBy } = citing;
  const facts = form.words(factsOf(citing, telling));
  const title = form.titled(titleOf(citing), address);
  const within = { corpus: form.emphasised(corpus.title), version: version ?? '' };
  const known =
    knownBy === undefined
      ? []
      : [form.words(say('cite.asKnown', { when: knownByInWords(knownBy, corpus.zone, telling) }))];
  const read = say('cite.read', { site: say('app.name'), day: dayMonthYear(now, telling) });
  const inCorpus = say(version === undefined ? 'cite.inUnversioned' : 'cite.in', within);
  const line = [title, facts, ...known, inCorpus, form.words(read)].map((text) =>
    say('cite.sentence', { text }),
  );
  return form.withAddress(line.join(' '), address);
}

function articleLine(article: Article, { corpus, telling }: Citing, form: TextForm): string {
  const { publisher, headline, published } = articleInWords(article, corpus.zone, telling);
  const facts = [publisher, headline, published].map(form.words).join(', ');
  const url = webAddressOf(article.url);
  const line = say('cite.article', {
    number: String(article.number),
    facts: url === undefined ? facts : `${facts}, ${form.address(url)}`,
  });
  return form.item(line);
}

function hasBrackets({ subject, corpus, telling }: Citing): boolean {
  return subject.articles
    .slice(0, MOST_LISTED)
    .some((article) => articleInWords(article, corpus.zone, telling).bracketed);
}
