import { activePieces } from '../../domain/query/active.ts';
import { queriesOf, useCorpus, useTelling, useWholeCorpus } from '../../state/derived.ts';
import { useExplorer } from '../../state/store.ts';
import { knownByInWords } from '../../ui/words/known.ts';
import { timeOfZone } from '../../ui/words/offsets.ts';
import { say, sayList } from '../../ui/words/say.ts';
import { filtersInWords } from '../../ui/words/shown.ts';
import { stretchInWords } from '../../ui/words/stretch.ts';
import type { Part } from './carried.ts';

/** More pieces than this are counted, not listed. */
const MOST_LISTED = 4;

/** What each part of the view is at present, in words; undefined where its name says it all. */
export function usePartDetails(): Readonly<Partial<Record<Part, string | undefined>>> {
  const queries = queriesOf(useCorpus());
  const whole = useWholeCorpus();
  const telling = useTelling();
  const { filters, window, knownBy, step } = useExplorer();
  const pieces = filtersInWords(activePieces(queries, filters), whole, telling);
  return {
    filters: pieces.length > MOST_LISTED ? say('share.filters', { count: pieces.length }) : listOf(pieces),
    stretch: window && stretchInWords(window, telling),
    telling: [timeOfZone(telling.zone, undefined), say(`telling.calendarInText.${telling.calendar}`)].join(
      ', ',
    ),
    known: knownBy === undefined ? undefined : knownByInWords(knownBy, whole.zone, telling),
    story: step === undefined ? undefined : say('share.step', { step }),
  };
}

function listOf(pieces: readonly string[]): string | undefined {
  return pieces.length === 0 ? undefined : sayList(pieces);
}
