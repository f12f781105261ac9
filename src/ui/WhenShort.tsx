import type { Moment, PartOfDay } from '../domain/corpus/corpus.ts';
import type { Telling } from '../domain/time/telling.ts';
import { TextInScripts } from './TextInScripts.tsx';
import { whenInWords } from './words/when.ts';

interface WhenShortProps {
  readonly when: Moment['when'];
  readonly partsOfDay: readonly PartOfDay[];
  readonly telling: Telling;
}

/** A moment's time as a row has room for: "Sun 5 Sep, night". */
export function WhenShort({ when, partsOfDay, telling }: WhenShortProps) {
  return <TextInScripts text={whenInWords(when, partsOfDay, telling).short} />;
}
