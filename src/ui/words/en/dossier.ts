import type { Messages } from '../message.ts';

/** What is shown, as a document to print. */
export const dossier = {
  'dossier.heading': 'On paper',
  'dossier.intro':
    'What is shown as a dossier: day by day, each moment with its accounts and the passages they rest on, then the questions and the sources. Your browser prints it or saves it as a PDF.',
  'dossier.length': {
    one: '{moments}, about {count} page.',
    other: '{moments}, about {count} pages.',
  },
  'dossier.moments': { one: '{count} moment', other: '{count} moments' },
  'dossier.takesAWhile': 'So many pages take your browser a while to lay out.',
  'dossier.tooMany':
    'A dossier has room for {count} moments. Filter more, show a shorter stretch, or take the Markdown file, which has room for all.',
  'dossier.print': 'Print, or save as PDF',
  'dossier.setting': 'Setting the dossier',
  'dossier.cancel': 'Cancel',
  'dossier.open': 'The dossier is with your browser’s print window.',
  'dossier.through': 'The dossier was handed to your browser’s print window.',
  'dossier.notOpened':
    'Your browser opened no print window. Try its own print command for the page as it stands.',
  'dossier.cancelled': 'Cancelled. Nothing was printed.',

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
