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
} as const satisfies Messages;
