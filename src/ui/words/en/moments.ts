import type { Messages } from '../message.ts';

export const moments = {
  'moments.heading': 'Moments',
  'moments.order': 'in time order',
  'moments.day.within': '{day}',
  'moments.day.from': 'From {day} on',
  'moments.day.by': 'By {day}',
  'moments.day.mixed': '{day}, and from then on',
  'moments.undated': 'No date given',

  'moments.foundIn.summary': 'found in the summary',
  'moments.foundIn.accounts': 'found in an account',
  'moments.foundIn.passages': 'found in a passage',
  'moments.foundIn.names': 'found in a name: {name}',
  'moments.foundIn.occasion': 'found in the occasion’s title',
  'moments.foundIn.label': 'found in the short title',
} as const satisfies Messages;
