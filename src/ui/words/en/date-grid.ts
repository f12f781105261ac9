import type { Messages } from '../message.ts';

/** The calendar that a date field opens. */
export const dateGrid = {
  'dates.previousYear': 'Previous year',
  'dates.previousMonth': 'Previous month',
  'dates.nextMonth': 'Next month',
  'dates.nextYear': 'Next year',
  'dates.day': { one: '{day}, {count} moment', other: '{day}, {count} moments' },
  'dates.dayWithNone': '{day}, no moments',
  'dates.count': '{count}',
  'dates.counts': 'The small number: moments on that day.',
  'dates.close': 'Close',
} as const satisfies Messages;
