import type { Messages } from '../message.ts';

export const moments = {
  'moments.heading': 'Moments',
  'moments.order': 'in time order',
  'moments.day.within': '{day}',
  'moments.day.from': 'From {day} on',
  'moments.day.by': 'By {day}',
  'moments.day.mixed': '{day}, and from then on',
  'moments.undated': 'No date given',
} as const satisfies Messages;
