import type { Messages } from '../message.ts';

/** What is shown, as a document to print. */
export const dossier = {
  'dossier.title': '{title}: dossier',
  'dossier.kind': 'Dossier',
  'dossier.shown': 'Shown',
  'dossier.notShown': 'Not shown',
  'dossier.times': 'Times',
  'dossier.link': 'This view',
  'dossier.taken': 'Taken on',
  'dossier.corpus': 'Corpus',
  'dossier.corpusVersion': 'version {version}',
  'dossier.origin': 'Origin',
  'dossier.digests':
    'Passages (¶) are from digests of the articles written for this corpus, not the articles’ own words. Each is what an account rests on; an ellipsis stands for the rest of the paragraph.',
  'dossier.passages':
    'Passages (¶) are the articles’ own words. Each is what an account rests on; an ellipsis stands for the rest of the paragraph.',
  'dossier.someDigests':
    'Each passage (¶) is what an account rests on; an ellipsis stands for the rest of the paragraph. Those marked as digests were written for this corpus; the others are the articles’ own words.',
  'dossier.digest': 'digest',
  'dossier.lost': 'no longer found in this paragraph; these are the words it had',
  'dossier.reAnchored': 'the text was edited since; this is how it stands now',
  'dossier.page': 'Page',
  'dossier.questions': 'Questions on which these accounts differ',
  'dossier.noVerdict': 'Every position is set out. Dateline does not decide between them.',
  'dossier.heldBy': 'Held by {holder}',
  'dossier.carried': '{moment} ({accounts})',
  'dossier.carriedBy': 'article {number} {stance}',
  'dossier.carriedElsewhere': {
    one: '{count} moment that is not in this dossier carries it too.',
    other: '{count} moments that are not in this dossier carry it too.',
  },
  'dossier.carriedOnlyElsewhere': {
    one: 'Carried by {count} moment that is not in this dossier.',
    other: 'Carried by {count} moments that are not in this dossier.',
  },
  'dossier.notCarried': 'No account carries this position.',
  'dossier.sources': 'Sources',
  'dossier.address': 'Address',
  'dossier.inDateline': 'In Dateline',
} as const satisfies Messages;
