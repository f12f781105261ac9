import type { Messages } from '../message.ts';

export const faults = {
  'faults.heading': 'The corpus could not be opened',
  'faults.retry': 'Try again',
  'faults.unreachable': 'The server did not answer ({detail}). Check the connection, then try again.',
  'faults.missing':
    'There is nothing at {url} (status {status}). If you host this corpus, check that the file is there.',
  'faults.notJson':
    '{url} is not readable as JSON: {detail}. If you host this corpus, run npm run corpus:check on it.',
  'faults.notACorpus':
    '{url} is not a Dateline corpus: {fault}. If you host it, run npm run corpus:check on it.',
  'faults.notAnIndex':
    '{url} is not a list of corpora: {fault}. It is written with the site; if you host it, build the site again.',
  'faults.newerVersion':
    '{url} is written in version {version} of the corpus format; this Dateline reads version 1. A newer Dateline is needed.',
  'faults.unknownCorpus': 'This link asks for a corpus called “{id}”, which is not here.',
  'faults.noCorpora':
    'There is no corpus here yet. Put a folder with a corpus.json into public/corpora and build again.',
  'faults.others': 'These are here:',
  'faults.setAside': {
    one: '{count} record of this corpus could not be read and was set aside',
    other: '{count} records of this corpus could not be read and were set aside',
  },
  'faults.ignored': 'Part of this link could not be read and was ignored:',
  'faults.ignoredMore': { one: 'and {count} more', other: 'and {count} more' },
  'faults.dismiss': 'Dismiss',
  'faults.view': 'Something went wrong while drawing this part. The rest of the page still works.',
  'faults.viewNotLoaded':
    'This view could not be loaded. The network may be gone, or the site was published anew.',
  'faults.partNotLoaded':
    'This could not be loaded. The network may be gone; or the site was published anew, then load the page again.',
  'faults.loadPageAgain': 'Load the page again',
  'faults.drawAgain': 'Draw it again',
} as const satisfies Messages;
