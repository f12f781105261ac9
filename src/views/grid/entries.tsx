import type { ReactNode } from 'react';
import type { Account, Article, ArticleId, Corpus, Moment } from '../../domain/corpus/corpus.ts';
import {
  type AnswersByMoment,
  answersByMoment,
  type Party,
  type PartyStand,
  standsOf,
} from '../../domain/corpus/parties.ts';
import { type Place, toMoment, toPassage } from '../../state/places.ts';
import { StanceWord } from '../../ui/marks.tsx';
import { say } from '../../ui/words/say.ts';
import { type ShortNames, shortNamesOf, voiceInShort } from '../../ui/words/voice-in-short.ts';
import type { Column } from './columns.ts';
import { PartyWord } from './PartyWord.tsx';

/** One account or stand in a cell: what it is, whose, and the passage it opens. */
export interface Entry {
  readonly key: string;
  readonly place: Place;
  /** The stance by sign and word. */
  readonly word: ReactNode;
  /** Whose voice, in short; empty where the column's head has said it. */
  readonly who: string;
  /** Where the link leads, for who cannot see it coming. */
  readonly where: string;
}

/** What cells look up, read from the corpus once. */
export interface CellSources {
  readonly names: ShortNames;
  readonly answers: AnswersByMoment;
  readonly articles: ReadonlyMap<ArticleId, Article>;
}

export function cellSources({ entities, moments, articles }: Corpus): CellSources {
  return {
    names: shortNamesOf(entities),
    answers: answersByMoment(moments),
    articles: new Map(articles.map((article) => [article.id, article])),
  };
}

/** What a cell holds, in reading order; empty for silence. */
export function entriesOf(moment: Moment, column: Column, sources: CellSources): readonly Entry[] {
  if (column.kind === 'article') {
    const { id } = column.article;
    return accountsIn(moment, (article) => article === id, sources);
  }
  if (column.kind === 'other-articles') return accountsOfOthers(moment, column.others, sources);
  return standsOf(moment, column.party, sources.answers).map((stand) => ({
    key: stand.stance,
    word: <PartyWord stance={stand.stance} />,
    who: memberName(stand, column.party, sources),
    ...shownBy(moment, stand, sources),
  }));
}

/** Every account the article gives; its own voice first, as in the pips. */
function accountsIn(
  moment: Moment,
  isIn: (article: ArticleId) => boolean,
  { names }: CellSources,
): readonly Entry[] {
  const told = moment.accounts.filter(({ article }) => isIn(article));
  const own = told.filter(({ voice }) => voice.kind === 'own');
  const passedOn = told.filter(({ voice }) => voice.kind !== 'own');
  return [...own, ...passedOn].map((account) => ({
    key: account.id,
    place: passageOf(account, moment),
    word: <StanceWord stance={account.stance} />,
    who: voiceInShort(account, names),
    where: say('grid.opensParagraph', { number: firstParagraph(account) ?? '' }),
  }));
}

/** Each with the number of its article. */
function accountsOfOthers(
  moment: Moment,
  others: ReadonlySet<ArticleId>,
  sources: CellSources,
): readonly Entry[] {
  return moment.accounts
    .filter(({ article }) => others.has(article))
    .map((account) => {
      const article = sources.articles.get(account.article)?.number ?? '';
      return {
        key: account.id,
        place: passageOf(account, moment),
        word: <StanceWord stance={account.stance} />,
        who: say('grid.ofArticle', { article, who: voiceInShort(account, sources.names) }),
        where: say('grid.opensArticle', { article, number: firstParagraph(account) ?? '' }),
      };
    });
}

/** Of a side, which member; empty where the column's head has the name already. */
function memberName({ who }: PartyStand, { name, entity }: Party, { names }: CellSources): string {
  const member = names.get(who) ?? who;
  return entity || member === name ? '' : member;
}

function shownBy(
  moment: Moment,
  { shownBy: shown }: PartyStand,
  { articles }: CellSources,
): Pick<Entry, 'place' | 'where'> {
  if (shown.kind === 'answer') {
    return {
      place: toMoment(shown.moment.id),
      where: say('grid.opensMoment', { title: shown.moment.title }),
    };
  }
  return {
    place: passageOf(shown.account, moment),
    where: say('grid.opensArticle', {
      article: articles.get(shown.account.article)?.number ?? '',
      number: firstParagraph(shown.account) ?? '',
    }),
  };
}

/** From the grid the reader is come to by no question, whatever was lit before. */
function passageOf(account: Account, { id }: Moment): Place {
  return {
    ...toPassage(account.article, firstParagraph(account), id),
    question: undefined,
    position: undefined,
  };
}

function firstParagraph({ evidence }: Account): number | undefined {
  return evidence[0]?.paragraph;
}
