import { firstWeekday, type Weekday } from '../domain/time/week.ts';
import { readerRegion } from '../platform/region.ts';
import { useCorpus, useTelling } from './derived.ts';

/**
 * The day that weeks begin with: where times are told as in the corpus's own place, as people there have it; else, and
 * where the corpus does not say which region that is, as the reader has it.
 */
export function useFirstWeekday(): Weekday {
  const corpus = useCorpus();
  const { zone, calendar } = useTelling();
  const region = zone === corpus.zone ? corpus.region : undefined;
  return firstWeekday(calendar, region ?? readerRegion());
}
