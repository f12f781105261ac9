import type { Messages } from '../message.ts';

export const grid = {
  'grid.heading.articles': 'Every account, by article',
  'grid.heading.parties': 'Every account, by party',
  'grid.order.time': 'earliest first',
  'grid.order.time-reversed': 'latest first',
  'grid.order.disagreement': 'most disagreement first',
  'grid.order.disagreement-reversed': 'least disagreement first',
  'grid.order.sources': 'most sources first',
  'grid.order.sources-reversed': 'fewest sources first',
  'grid.counted': 'What is counted',
  'grid.measure.disagreement':
    'Disagreement counts the accounts opposed: the fewer of those that deny a moment and those that do not. Among equals, moments in a question come first, then the earlier.',
  'grid.measure.sources':
    'Sources counts the voices behind a moment: each article in its own voice, each person or organisation cited, unnamed reports together as one. Many articles that cite one voice are one source. Denials and doubts are not counted.',
  'grid.measure.parties':
    'Parties are the corpus’s sides, and whoever else speaks or is cited by name. What a side says is what a member is cited for.',

  'grid.columns': 'Columns',
  'grid.columns.articles': 'Articles',
  'grid.columns.parties': 'Parties',
  'grid.sortBy': 'Sort by',
  'grid.sort.time': 'Time',
  'grid.sort.disagreement': 'Disagreement',
  'grid.sort.sources': 'Sources',
  'grid.legend': 'What the signs mean',
  'grid.whichArticle': 'Which article is which',
  'grid.someColumns.articles':
    '{shown} of {count} articles have a column of their own: those that tell most of what is shown. To see another by itself, filter by it.',
  'grid.someColumns.parties':
    '{shown} of {count} parties have a column: those in most of what is shown. To see another, filter by it.',
  'grid.noArticles': 'This corpus has no articles.',
  'grid.noParties': 'In this corpus nobody speaks or is cited by name.',

  'grid.head.moment': 'Moment',
  'grid.head.byTime': 'by time',
  'grid.head.side': { one: 'side of {count}', other: 'side of {count}' },
  'grid.head.person': 'person',
  'grid.head.organisation': 'organisation',
  'grid.head.place': 'place',

  'grid.head.others': 'Other articles',
  'grid.head.othersCount': { one: '{count} article', other: '{count} articles' },
  'grid.ofArticle': 'article {article}, {who}',

  'grid.keys':
    'Arrow keys move from cell to cell. Enter opens; in a cell with several accounts it goes in, and Escape comes out.',
  'grid.opensParagraph': 'paragraph {number}',
  'grid.opensArticle': 'article {article}, paragraph {number}',
  'grid.opensMoment': 'in: {title}',
  'grid.notAmong': 'has no part',
  'grid.deny': { one: '{count} of {all} accounts denies', other: '{count} of {all} accounts deny' },
  'grid.byQuestion': 'in a question',
  'grid.sources': { one: '{count} source', other: '{count} sources' },
  'grid.sourcesNumber': '{count}',
  'grid.noSources.hedged': 'only hedged',
  'grid.noSources.denied': 'only denied',
  'grid.noSources.either': 'hedged or denied',

  'grid.stance.says': 'says',
  'grid.stance.says-hedged': 'says, hedged',
  'grid.stance.denies': 'denies',
  'grid.stance.confirms': 'says so too',
  'grid.stance.acts': 'acts',
  'grid.stance.acted-upon': 'is acted upon',
  'grid.stance.mentioned': 'mentioned',
} as const satisfies Messages;
