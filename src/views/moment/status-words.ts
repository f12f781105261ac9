/** Why a moment has the status it has, in words that give no verdict. */
import type { Account, ArticleId, Corpus } from '../../domain/corpus/corpus.ts';
import type { Dispute, StatusReasons } from '../../domain/corpus/status.ts';
import type { IndependentVoice } from '../../domain/corpus/voices.ts';
import { say, sayList } from '../../ui/words/say.ts';
import { namesOf } from '../../ui/words/voice.ts';

type Named = Pick<Corpus, 'articles' | 'entities'>;

/** "article 5 denies it in its own voice; a position on “Who holds Panjshir?” rests on it". */
export function disputeInWords({ disputes }: StatusReasons, corpus: Named): string {
  return disputes.flatMap((dispute) => reasonsInWords(dispute, corpus)).join(say('moment.between'));
}

function reasonsInWords(dispute: Dispute, corpus: Named): readonly string[] {
  if (dispute.kind === 'question') {
    const { question, positions } = dispute;
    return [say('moment.why.question', { count: positions.length, question: question.title })];
  }
  const own = dispute.denying.filter(({ voice }) => voice.kind === 'own');
  const passedOn = dispute.denying.filter(({ voice }) => voice.kind !== 'own');
  return [
    ...(own.length > 0 ? [say('moment.why.deny', withArticles(own, corpus))] : []),
    ...(passedOn.length > 0 ? [say('moment.why.passOnDenial', withArticles(passedOn, corpus))] : []),
  ];
}

/** Whose word it is that more than one article passes on. */
export function oneVoiceInWords({ voices, voiceless }: StatusReasons, corpus: Named): string {
  const [voice] = voices;
  if (!voice) return say('moment.why.noVoice');
  // Several voices that are no two articles' are one article's.
  if (voices.length > 1 || voice.origin.kind === 'article') {
    return say('moment.why.oneArticleTells', withArticles(voice.accounts, corpus));
  }
  return say(voiceless.length > 0 ? 'moment.why.outrightFrom' : 'moment.why.allFrom', {
    source: sourceInWords(voice, corpus),
  });
}

/** "told independently by articles 1 and 2"; with whom they cite, where they do. */
export function voicesInWords({ voices }: StatusReasons, corpus: Named): string {
  if (voices.every(({ origin }) => origin.kind === 'article')) {
    const accounts = voices.flatMap((voice) => voice.accounts);
    return say('moment.why.independently', withArticles(accounts, corpus));
  }
  return say('moment.why.voices', { voices: sayList(voices.map((voice) => voiceInWords(voice, corpus))) });
}

function voiceInWords(voice: IndependentVoice, corpus: Named): string {
  const articles = withArticles(voice.accounts, corpus);
  return voice.origin.kind === 'article'
    ? say('moment.why.ownVoice', articles)
    : say('moment.why.cited', { ...articles, source: sourceInWords(voice, corpus) });
}

function sourceInWords({ origin }: IndependentVoice, { entities }: Named): string {
  return origin.kind === 'entities'
    ? sayList(origin.entities.map(namesOf(entities)))
    : say('moment.why.unnamed');
}

/** "1 and 3", in the corpus's order, with how many they are. */
function withArticles(accounts: readonly Account[], { articles }: Pick<Corpus, 'articles'>) {
  const ids = new Set<ArticleId>(accounts.map(({ article }) => article));
  const numbers = articles.filter(({ id }) => ids.has(id)).map(({ number }) => String(number));
  return { count: numbers.length, articles: sayList(numbers) };
}
