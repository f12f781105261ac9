/** What is taken away, as a document to read. */

import type { Account, Article, Moment } from '../../domain/corpus/corpus.ts';
import { articlesTelling, factsBehind } from '../../domain/corpus/gathered.ts';
import type { Moments } from '../../domain/corpus/moments.ts';
import type {
  MarkdownDocument,
  MarkdownMoment,
  MarkdownSection,
  MarkdownSource,
} from '../../domain/formats/markdown.ts';
import { groupByDay } from '../../domain/query/day-groups.ts';
import { dayHeadingAt } from '../../domain/query/day-heading.ts';
import type { Instant, Zone } from '../../domain/time/instant.ts';
import type { Telling } from '../../domain/time/telling.ts';
import { webAddressOf } from '../../ui/web-address.ts';
import { articleFacts } from '../../ui/words/article-facts.ts';
import { dayMonthYear } from '../../ui/words/dates.ts';
import { dayGroupHeading } from '../../ui/words/day-group.ts';
import { say, sayList } from '../../ui/words/say.ts';
import type { MomentsInWords } from './in-words.ts';
import type { Taken } from './use-taken.ts';

/** With what each is of, for a form that shows more of it than Markdown does. */
export interface DocumentInWords extends MarkdownDocument {
  readonly sections: Iterable<SectionInWords>;
}

interface SectionInWords extends MarkdownSection {
  readonly moments: Iterable<MomentInWords>;
}

export interface MomentInWords extends MarkdownMoment {
  readonly of: Moment;
}

/** Moments in time order stand under their days; in another order they stand as the grid has them. */
export function documentInWords(taken: Taken, words: MomentsInWords, now: Instant): DocumentInWords {
  const { whole, moments, telling } = taken;
  const origin = say('takeAway.markdown.taken', { day: dayMonthYear(now, telling) });
  return {
    title: whole.title,
    about: [taken.words, whole.description ?? ''],
    origin: { text: origin, link: words.linkToView },
    count: moments.length,
    sections: sectionsOf(taken, words),
    sources: {
      heading: say('takeAway.markdown.sources'),
      items: articlesTelling(moments, taken.corpus).map((article) => sourceOf(article, taken, words)),
    },
  };
}

function sectionsOf({ moments, order, telling }: Taken, words: MomentsInWords): Iterable<SectionInWords> {
  if (!order.startsWith('time')) return [{ heading: undefined, moments: momentsOf(moments, words) }];
  if (factsBehind(moments)) return daysOneByOne(moments, telling, words);
  return groupByDay(moments, telling.zone).map((group) => ({
    heading: dayGroupHeading(group, telling),
    moments: momentsOf(group.moments, words),
  }));
}

/** Of moments that are not at hand: a day is looked for as the one before has been gone through. */
function* daysOneByOne(moments: Moments, telling: Telling, words: MomentsInWords): Generator<SectionInWords> {
  for (let from = 0; from < moments.length; ) {
    const group = dayHeadingAt(moments, from, telling.zone);
    const day = untilNextDay(moments, from, telling.zone);
    let count = 0;
    const counted = function* () {
      for (const moment of day) {
        count++;
        yield moment;
      }
    };
    yield { heading: group && dayGroupHeading(group, telling), moments: momentsOf(counted(), words) };
    from += Math.max(1, count);
  }
}

function* untilNextDay(moments: Moments, from: number, zone: Zone): Generator<Moment> {
  for (let at = from; at < moments.length; at++) {
    const moment = at === from || !dayHeadingAt(moments, at, zone) ? moments.at(at) : undefined;
    if (!moment) return;
    yield moment;
  }
}

function* momentsOf(moments: Iterable<Moment>, words: MomentsInWords): Generator<MomentInWords> {
  for (const moment of moments) {
    yield {
      of: moment,
      title: moment.title,
      link: words.linkTo(moment),
      summary: moment.summary,
      facts: factsOf(moment, words),
      accountsHeading: say('takeAway.markdown.accounts'),
      accounts: moment.accounts.map((account) => accountOf(account, words)),
    };
  }
}

function factsOf(moment: Moment, words: MomentsInWords): MarkdownMoment['facts'] {
  return [
    { name: say('takeAway.markdown.when'), value: words.when(moment) },
    { name: say('takeAway.markdown.where'), value: words.where(moment) },
    { name: say('takeAway.markdown.who'), value: words.who(moment) },
    { name: say('takeAway.markdown.status'), value: sayList(words.statuses(moment)) },
    { name: say('takeAway.markdown.questions'), value: words.questions(moment) },
  ].filter(({ value }) => value !== '');
}

function accountOf(account: Account, words: MomentsInWords): MarkdownMoment['accounts'][number] {
  const numbers = [...new Set(account.evidence.map(({ paragraph }) => paragraph))];
  return {
    lead: words.account(account),
    says: account.says,
    passages: numbers.map((paragraph) => ({
      text: say('moment.paragraph', { number: String(paragraph) }),
      link: words.linkToPassage(account.article, paragraph),
    })),
  };
}

function sourceOf(article: Article, { whole, telling }: Taken, words: MomentsInWords): MarkdownSource {
  const { id, number, label, headline, url } = article;
  const facts = articleFacts(article, whole.zone, { ...telling, withYear: true });
  const address = webAddressOf(url);
  return {
    text: say('takeAway.markdown.source', { number: String(number), label }),
    link: words.linkToPassage(id),
    facts:
      headline.value === null || headline.basis === 'unknown'
        ? facts
        : say('takeAway.markdown.sourceFacts', { headline: headline.value, facts }),
    original: address === undefined ? undefined : { text: say('takeAway.markdown.original'), link: address },
  };
}
