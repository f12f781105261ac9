import type { Messages } from '../message.ts';

/** The second clock: what had been reported by when. */
export const known = {
  'known.state': 'As known on {when}:',
  'known.counts': '{articles}, {moments} reported by then.',
  'known.articles': { one: '{shown} of {count} article', other: '{shown} of {count} articles' },
  'known.moments': { one: '{shown} of {count} moment', other: '{shown} of {count} moments' },
  'known.undated': {
    one: '{count} article without a date of publication is left out (number {numbers}).',
    other: '{count} articles without a date of publication are left out (numbers {numbers}).',
  },
  'known.undatedMoments': {
    one: '{count} moment is told there alone.',
    other: '{count} moments are told there alone.',
  },

  'known.slider': 'Publications',
  'known.sliderAt': '{when}: {articles}, {moments}',
  'known.earlier': 'Earlier publication',
  'known.later': 'Later publication',
  'known.oneStop': {
    one: 'Only one article has a date of publication, so there is nothing to step through.',
    other:
      'The {count} articles with a date of publication came out at the same time, as far as they say, so there is nothing to step through.',
  },
  'known.noStops': 'No article here has a date of publication, so none has a place on this clock.',

  'known.newWith': 'New with {articles}: {news}',
  'known.next': 'Next came {articles}, on {when}: {news}.',
  'known.last': 'No article with a date of publication came out later.',
  'known.byNumber': { one: 'article {numbers}', other: 'articles {numbers}' },
  'known.news.moments': { one: '{count} new moment', other: '{count} new moments' },
  'known.news.accounts': {
    one: '{count} more account of what was told before',
    other: '{count} more accounts of what was told before',
  },
  'known.news.denials': {
    one: '{count} account that denies what was told before',
    other: '{count} accounts that deny what was told before',
  },
  'known.news.otherwise': {
    one: '{count} moment of which a detail is given otherwise',
    other: '{count} moments of which details are given otherwise',
  },
  'known.news.questions': {
    one: '{count} question on which positions now differ',
    other: '{count} questions on which positions now differ',
  },
  'known.news.none': 'nothing that was not told before',
  'known.list.moments': 'Told for the first time',
  'known.list.disputed': 'Told before, disputed now',
  'known.list.otherwise': 'Told before, a detail now given otherwise',
  'known.list.more': { one: 'and {count} more', other: 'and {count} more' },

  'known.how': 'How this is reckoned',
  'known.how.day':
    'An article counts from the hour it came out where it gives one, else once the day it is dated is over.',
  'known.how.inferred': {
    one: 'The date of article {numbers} is inferred.',
    other: 'The dates of articles {numbers} are inferred.',
  },
  'known.how.questions': 'A question is one from when two of its positions have been reported.',
  'known.how.written':
    'Titles, summaries, times and sides stand as they were written, with every article at hand. What explains them is left out where it rests on a later article. Filters list the names told of by then, and those already chosen.',

  'known.notOut': 'Not yet out by {when}.',
  'known.cameOut': 'It came out on {when}.',
  'known.neverOut': 'It has no date of publication, so it has no place on this clock.',
  'known.noQuestion': 'Not yet a question by {when}: fewer than two positions on it had been reported.',
  'known.questionFrom': 'It became one on {when}.',
  'known.neverQuestion':
    'Fewer than two of its positions are told by articles with a date of publication, so it has no place on this clock.',
  'known.noQuestions': 'By {when} there was no question on which two positions had been reported.',
  'known.noArticles': 'By {when} no article was out.',
  'known.notNamed': 'No article out by {when} tells of {name}.',
  'known.notLit': '“{question}” is not lit.',
  'known.articlesOut': 'Out by then',
  'known.questionsAsked': 'Questions by then',
} as const satisfies Messages;
