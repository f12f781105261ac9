import type { TimelineWords } from '../../domain/formats/timelinejs/to-corpus.ts';
import { say } from '../../ui/words/say.ts';
import '../../ui/words/sets/intake.ts';

/** What a corpus made of a TimelineJS file says that the file does not. */
export const TIMELINE_WORDS: TimelineWords = {
  get description() {
    return say('intake.timelineDescription');
  },
  untitled: (number) => say('intake.untitledSlide', { number }),
  group: (name) => say('intake.group', { name }),
};
