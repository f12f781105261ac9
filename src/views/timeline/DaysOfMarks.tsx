import { memo } from 'react';
import { offsetAt } from '../../domain/time/instant.ts';
import type { TimeWindow } from '../../domain/time/window.ts';
import { useTelling, useWholeCorpus } from '../../state/derived.ts';
import { zonePlace } from '../../ui/words/offsets.ts';
import { say } from '../../ui/words/say.ts';

/** Where the axis has other clocks than the corpus: whose days the marks are that have no hour. */
export const DaysOfMarks = memo(function DaysOfMarks({ window }: { window: TimeWindow }) {
  const { zone } = useWholeCorpus();
  const told = useTelling().zone;
  if (zone === told || offsetAt(window.from, zone) === offsetAt(window.from, told)) return null;
  return <p className="days-of">{say('timeline.daysOf', { place: zonePlace(zone) })}</p>;
});
