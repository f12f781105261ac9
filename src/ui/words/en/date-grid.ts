import type { Messages } from '../message.ts';

/** The calendar that a date field opens. */
export const dateGrid = {
  'dates.previousYear': 'Previous year',
  'dates.previousMonth': 'Previous month',
  'dates.nextMonth': 'Next month',
  'dates.nextYear': 'Next year',
  'dates.day': {
    one: '{day}, {count} moment may have been then',
    other: '{day}, {count} moments may have been then',
  },
  'dates.dayWithSure': {
    one: '{day}, {count} moment may have been then, {sure} certainly',
    other: '{day}, {count} moments may have been then, {sure} certainly',
  },
  'dates.dayWithNone': '{day}, no moments',
  'dates.count': '{count}',
  'dates.counts':
    'The small number: moments that may have been on that day. Bold: at least one certainly was.',
  'dates.close': 'Close',
} as const satisfies Messages;
