/** What articles say of a moment, to be quoted: each passage in whose words it is, with its source. */
import type { Account, Article } from '../../domain/corpus/corpus.ts';
import { type Passage, paragraphsOf, passageOf } from '../../domain/corpus/passages.ts';
import { say, sayList } from '../../ui/words/say.ts';
import { namesOf, voiceInWords } from '../../ui/words/voice.ts';
import { articleInWords, factsOf, titleOf } from './cited-words.ts';
import type { Citing } from './citing.ts';
import type { TextForm } from './text-form.ts';

/** The accounts with their sources, then what they are of. Ends without a line break. */
export function quotationText(accounts: readonly Account[], citing: Citing, form: TextForm): string {
  const { address, telling } = citing;
  const about = [form.titled(titleOf(citing), address), form.words(factsOf(citing, telling))]
    .map((text) => say('cite.sentence', { text }))
    .join(' ');
  const told = accounts.map((account) => accountText(account, citing, form));
  return [...told, form.withAddress(about, address)].join('\n\n');
}

/** "Article 3, ¶10: denies": one of the accounts, to choose by. */
export function accountName({ stance, evidence, article }: Account, articles: readonly Article[]): string {
  const number = articles.find(({ id }) => id === article)?.number ?? 0;
  const paragraphs = sayList(paragraphsOf(evidence).map((each) => say('moment.paragraph', { number: each })));
  return say('quote.choice', { number, paragraphs, stance: say(`stance.${stance}`) });
}

function accountText(account: Account, citing: Citing, form: TextForm): string {
  const { articles, entities } = citing.corpus;
  const article = articles.find(({ id }) => id === account.article);
  if (!article) return '';
  const passages = account.evidence.map((evidence) =>
    passageText(passageOf(article, evidence), article, citing, form),
  );
  const voice = voiceInWords(account, namesOf(entities));
  const inShort = form.quoted(say('quote.inShort', { says: account.says }));
  return [form.words(sourceOf(account, article, citing)), inShort, ...passages, form.words(voice)].join(
    form.between,
  );
}

function sourceOf({ stance }: Account, article: Article, { corpus, telling }: Citing): string {
  const { publisher, headline, published } = articleInWords(article, corpus.zone, telling);
  return say('quote.source', {
    number: article.number,
    facts: [publisher, headline, published].join(', '),
    stance: say(`stance.${stance}`),
  });
}

/** A digest is never put in quotation marks: they are not the article’s words. */
function passageText(passage: Passage, article: Article, citing: Citing, form: TextForm): string {
  const { paragraph, digest, anchored } = passage;
  const text = wordsOf(passage);
  return [
    form.quoted(say(digest ? 'quote.digest' : 'quote.own', { paragraph, text })),
    ...(anchored === 'lost' ? [form.quoted(say('quote.lost'))] : []),
    form.quotedAddress(citing.paragraphAddress(article.id, paragraph)),
  ].join(form.within);
}

/** What is pointed at, with marks where the paragraph goes on. */
function wordsOf({ before, exact, after }: Passage): string {
  if (exact === '') return before;
  const cut = before.trim() === '' ? exact : say('quote.cutBefore', { text: exact });
  return /^[\s.]*$/.test(after) ? cut : say('quote.cutAfter', { text: cut });
}
