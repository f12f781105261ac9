import type { Messages } from '../message.ts';

export const moments = {
  'moments.heading': 'Moments',
  'moments.order': 'by the earliest they may be, then the latest; else as the corpus has them',
  'moments.day.within': '{day}',
  'moments.day.from': 'From {day} on',
  'moments.day.by': 'By {day}',
  'moments.day.mixed': '{day}, and from then on',
  'moments.undated': 'Without a date',
  'moments.undated.count': { one: '{count} moment', other: '{count} moments' },
  'moments.undated.why': 'No article says when: at most, that it was before the article came out.',
  'moments.undated.stays': {
    one: 'The time you ask for can neither let it in nor keep it out, so it stays.',
    other: 'The time you ask for can neither let them in nor keep them out, so they stay.',
  },

  'moments.foundIn.summary': 'found in the summary',
  'moments.foundIn.accounts': 'found in an account',
  'moments.foundIn.passages': 'found in a passage',
  'moments.foundIn.names': 'found in a name: {name}',
  'moments.foundIn.occasion': 'found in the occasion’s title',
  'moments.foundIn.label': 'found in the short title',
} as const satisfies Messages;
