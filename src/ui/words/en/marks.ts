import type { Messages } from '../message.ts';

export const marks = {
  'stance.asserts': 'asserts',
  'stance.reports': 'reports',
  'stance.denies': 'denies',
  'stance.hedges': 'hedges',
  'stance.silent': 'silent',
  'marks.toldBy': '{told} of {count}',
  'kind.event': 'Event',
  'kind.statement': 'Statement',
  'status.disputed': 'disputed',
  'status.oneArticle': 'one article',
  'status.oneVoice': 'no two sources',
  'voice.own': 'own voice',
  'voice.via': '{source} via {teller}',
  'article.unknown': 'publisher, date unknown',
  'article.inferred': '{publisher}, {published}, inferred',
  'article.facts': '{publisher}, {published}',
  'article.publisherUnknown': 'publisher unknown',
  'article.dateUnknown': 'date unknown',
  'article.inferredOne': '{value} (inferred)',
} as const satisfies Messages;
