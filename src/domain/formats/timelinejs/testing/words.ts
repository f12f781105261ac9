import type { TimelineWords } from '../to-corpus.ts';

/** Words for a corpus that a test reads from TimelineJS. */
export const WORDS: TimelineWords = {
  description: 'No zone.',
  untitled: (number) => `Slide ${number}`,
  group: (name) => `Group: ${name}`,
};
