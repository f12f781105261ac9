import type { Messages } from '../message.ts';

export const actor = {
  'actor.kindAndMoments': { one: '{kind}, in {count} moment', other: '{kind}, in {count} moments' },
  'actor.none': 'No moment of this corpus has {name}.',

  'actor.names': 'Names',
  'actor.partOf': 'Part of',
  'actor.parts': 'Includes',
  'actor.noReason': 'No article out by then gives the reason.',
  'actor.side': 'Side',
  'actor.nameHere': 'the name used here',
  'actor.noArticle': 'no article named',
  'actor.outside': 'Outside',
  'actor.outsideNote': 'Not from the articles:',
  'actor.iso': 'ISO 3166 {code}',

  'actor.first': 'First',
  'actor.last': 'Last',
  'actor.onlyDated': 'Dated',
  'actor.open.first': { one: '({count} other may be as early)', other: '({count} others may be as early)' },
  'actor.open.last': { one: '({count} other may be as late)', other: '({count} others may be as late)' },
  'actor.someOf': 'Show the first {count}',
  'actor.dated': { one: '{count} moment with a date', other: '{count} moments with a date' },
  'actor.undated': { one: '{count} without a date', other: '{count} without a date' },
  'actor.fullest': 'most on {days}',
  'actor.fullestOfMany': 'most in {days}',
  'actor.key.all': 'all moments of the corpus',
  'actor.key.days': { one: 'one bar a day', other: 'one bar for {count} days' },

  'actor.only': 'Only moments with {name}',
  'actor.without': 'Without {name}',

  'actor.said': 'Said',
  'actor.saidFor': 'Said on their behalf',
  'actor.did': 'Did',
  'actor.doneTo': 'Done to them',
  'actor.here': 'What happened here',
  'actor.saidHere': 'What was said here or of it',
  'actor.mentioned': 'Mentioned in',
  'actor.inNameOf': 'for {names}',
  'actor.through': 'by {names}',
  'actor.count': '{count}',
  'actor.all': 'Show all {count}',
  'actor.firstOf': 'The first {shown} of {count}. “Only moments with {name}” lists them all.',
  'actor.fewer': 'Show fewer',

  'actor.quoted': 'Their words in the articles',
  'actor.quotedIn': {
    one: '{carrying} of {count} article attributes something to them.',
    other: '{carrying} of {count} articles attribute something to them.',
  },
  'actor.quotedTimes': { one: '{count} account', other: '{count} accounts' },
  'actor.secondHand': { one: '{count} by way of others', other: '{count} by way of others' },

  'actor.with': 'With whom',
  'actor.withNote':
    'How many moments two of them share, over all {count} of the corpus. A number leads to those moments.',
  'actor.withMost': {
    one: 'Shown are those with most in common; {count} other is left out.',
    other: 'Shown are those with most in common; {count} others are left out.',
  },
  'actor.alone': 'No moment has {name} together with another person or organisation.',
  'actor.pair': { one: '{a} and {b}: {count} moment', other: '{a} and {b}: {count} moments' },
  'actor.single': { one: '{a}: {count} moment', other: '{a}: {count} moments' },
  'actor.noPair': 'none',
} as const satisfies Messages;
