/** What a dossier says of itself before it begins. */

import type { Instant } from '../../../domain/time/instant.ts';
import { offsetsOver } from '../../../domain/time/offsets.ts';
import type { TimeWindow } from '../../../domain/time/window.ts';
import { useExplorer } from '../../../state/store.ts';
import { useTimeFrame } from '../../../state/time-frame.ts';
import { dayMonthYear } from '../../../ui/words/dates.ts';
import { timeOfZone } from '../../../ui/words/offsets.ts';
import { say } from '../../../ui/words/say.ts';
import type { Choosing, Taken } from '../use-taken.ts';

export interface HeadFact {
  readonly name: string;
  readonly value: string;
  readonly link?: string;
}

/** Which moments, and which not; by whose clocks; from where and when; of which corpus. */
export function useHeadFacts(choosing: Choosing, link: string, takenAt: Instant): readonly HeadFact[] {
  const { taken, scope, shown } = choosing;
  const frame = useTimeFrame();
  const setAside = useExplorer((state) => state.setAside.length);
  const { whole, file } = taken;
  return [
    { name: say('dossier.shown'), value: taken.words },
    { name: say('dossier.notShown'), value: notShown(choosing, setAside) },
    { name: say('dossier.times'), value: times(taken, scope === 'window' ? shown.window : frame?.whole) },
    { name: say('dossier.link'), value: link, link },
    { name: say('dossier.taken'), value: dayMonthYear(takenAt, taken.telling) },
    { name: say('dossier.corpus'), value: say('dossier.corpusVersion', { version: whole.version }) },
    { name: say('dossier.origin'), value: file.source ?? '' },
  ].filter(({ value }) => value !== '');
}

/** Every moment of the corpus is accounted for, as in the status over the timeline. */
function notShown({ taken, shown, scope }: Choosing, setAside: number): string {
  const byWindow = scope === 'window' ? shown.inWindow : undefined;
  const counts = [
    ['filteredOut', taken.corpus.moments.length - shown.matched.length],
    ['unreported', taken.whole.moments.length - taken.corpus.moments.length],
    ['outside', byWindow ? shown.matched.length - byWindow.length - shown.undated : 0],
    ['undated', byWindow ? shown.undated : 0],
    ['setAside', setAside],
  ] as const;
  return counts
    .flatMap(([key, count]) => (count > 0 ? say(`timeline.shown.${key}`, { count }) : []))
    .join(say('takeAway.list'));
}

function times({ telling: { zone, calendar, beside } }: Taken, window: TimeWindow | undefined): string {
  const first = {
    zone: timeOfZone(zone, window && offsetsOver(window, zone)),
    calendar: say(`telling.calendarInText.${calendar}`),
  };
  if (!beside) return say('telling.told', first);
  return say('telling.toldBeside', { ...first, beside: say(`telling.calendarInText.${beside}`) });
}
