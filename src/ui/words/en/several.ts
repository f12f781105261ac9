import type { Messages } from '../message.ts';

/** Said in several of the views that are loaded on demand. */
export const several = {
  'actorKind.person': 'Person',
  'actorKind.organisation': 'Organisation',
  'actorKind.place': 'Place',

  'moment.close': 'Close',
  'moment.article': 'Article {number}',
  'moment.paragraph': '¶{number}',
  'moment.ownVoice.asserts': 'Asserts in its own voice',
  'moment.ownVoice.reports': 'Reports in its own voice',
  'moment.ownVoice.denies': 'Denies in its own voice',
  'moment.ownVoice.hedges': 'Hedges in its own voice',
  'moment.attributedTo': 'Attributed to: {chain}',
  'moment.source': '{name}, {how}',
  'moment.chain': '{source}, citing {rest}',
  'articleFact.publisher': 'Publisher',
  'articleFact.headline': 'Headline',
  'articleFact.published': 'Published',
  'moment.unknown': 'unknown',
  'moment.unknownBecause': 'unknown: {reason}',
  'moment.inferred': '{value} (inferred)',
  'moment.inferredBecause': '{value} (inferred: {reason})',

  'voice.own': 'own voice',
  'voice.via': '{source} via {teller}',
  'article.unknown': 'publisher, date unknown',
  'article.inferred': '{publisher}, {published}, inferred',
  'article.facts': '{publisher}, {published}',
  'article.publisherUnknown': 'publisher unknown',
  'article.dateUnknown': 'date unknown',
  'article.inferredOne': '{value} (inferred)',

  'known.dayAndHour': '{day}, {hour} (UTC{offset})',
  'known.andBeside': '{first} ({second})',
  'known.showAll': 'Show all that is known',
  'known.articleNamed': 'article {number}, “{label}”',
  'known.unreported': 'Not yet reported by {when}.',
  'known.firstReported': 'First reported by {articles} on {when}.',
  'known.neverReported':
    'Only articles without a date of publication tell of it, so it has no place on this clock.',
  'known.showThen': 'Show the story as known on {when}',
} as const satisfies Messages;
