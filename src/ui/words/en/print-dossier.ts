import type { Messages } from '../message.ts';

/** The way to the dossier: what it is, how long, and how it stands. What it says itself is in `dossier.ts`. */
export const printDossier = {
  'dossier.heading': 'On paper',
  'dossier.intro':
    'What is shown as a dossier: day by day, each moment with its accounts and the passages they rest on, then the questions and the sources. Your browser prints it or saves it as a PDF.',
  'dossier.length': {
    one: '{moments}, about {count} page.',
    other: '{moments}, about {count} pages.',
  },
  'dossier.moments': { one: '{count} moment', other: '{count} moments' },
  'dossier.takesAWhile': 'To lay out so many takes your browser some seconds, in which it holds still.',
  'dossier.tooMany':
    'A dossier has room for {count} moments. Filter more, show a shorter stretch, or take the Markdown file, which has room for all.',
  'dossier.print': 'Print, or save as PDF',
  'dossier.setting': 'Setting the dossier',
  'dossier.cancel': 'Cancel',
  'dossier.told.open': 'The dossier is with your browser’s print window.',
  'dossier.told.through': 'The dossier was handed to your browser’s print window.',
  'dossier.told.notOpened':
    'Your browser opened no print window. Try its own print command for the page as it stands.',
  'dossier.told.cancelled': 'Cancelled. Nothing was printed.',
} as const satisfies Messages;
