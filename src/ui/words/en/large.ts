import type { Messages } from '../message.ts';

/** Corpora too large to be held at once: how they are loaded, and what may go wrong with them. */
export const large = {
  'large.connecting': 'Loading a large corpus',
  'large.received': 'Loading a large corpus: {received} MB received, {moments}',
  'large.receivedOf': 'Loading a large corpus: {received} of {total} MB received, {moments}',
  'large.moments': { one: '{count} moment read', other: '{count} moments read' },
  'large.checking': 'All is received. Checking it and making the index',
  'large.indexing': {
    one: 'All is received. Making the index of {count} moment',
    other: 'All is received. Making the index of {count} moments',
  },
  'large.cancel': 'Cancel',

  'large.cancelled.heading': 'Loading was cancelled',
  'large.cancelled': 'Nothing of it was kept.',
  'large.ended':
    'Reading this corpus ended several times before it was done. It may need more memory than this device has to spare: close other pages, then try again.',
  'large.tooMany': 'It has {count} moments; up to {most} of a file can be shown.',
  'large.saidTwice':
    '{url} says “{field}” twice, and nobody can tell which counts. If you host this corpus, take one of them out.',
  'large.tooDeep':
    '{url} has lists and objects more deeply within one another than any corpus. If you host it, run npm run corpus:check on it.',
  'large.tooLong':
    '{url} has a record of more than {most} MB, which no honest corpus has. If you host it, run npm run corpus:check on it.',

  'large.restarted':
    'What finds and counts moments ended unexpectedly and was started again. Nothing was lost; what you see is up to date again in a moment.',
  'large.failed':
    'What finds and counts moments ended several times. What you see is what it told last, and filters and the window are no longer followed. Load the page again.',

  'large.parts': 'Parts not fetched',
  'large.parts.here': {
    one: '{here} of {count} part of this corpus is here.',
    other: '{here} of {count} parts of this corpus are here.',
  },
  'large.parts.rest': {
    one: '{count} moment lies in the others ({size} MB): what is counted, filtered and searched here does not take it in.',
    other:
      '{count} moments lie in the others ({size} MB): what is counted, filtered and searched here does not take them in.',
  },
  'large.parts.earlier': 'Fetch what lies earlier ({size} MB)',
  'large.parts.later': 'Fetch what lies later ({size} MB)',
  'large.parts.all': 'Fetch all ({size} MB)',
  'large.parts.fetching': 'Fetching: {received} of {total} MB',
  'large.parts.failed': 'The last could not be fetched. The connection may be gone; try again.',

  'large.parts.gone':
    'No moment with this name is among what is here: {here} of the {count} parts of this corpus. It may be in the others.',

  'large.building': 'Preparing the search',
  'large.searchless':
    'Search is not possible on this device: the text is left out. All other filters, the timeline and the lists go on as before.',
  'large.hidden': 'Your filters hide this moment. Which of them do is said once the search has answered.',
} as const satisfies Messages;
