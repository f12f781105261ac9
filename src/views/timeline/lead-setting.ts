import type { Corpus } from '../../domain/corpus/corpus.ts';
import { LEAST_LEAD } from '../../domain/overview/layout.ts';
import { markOf } from '../../domain/overview/marks.ts';
import type { TimeScale } from '../../domain/overview/scale.ts';
import { placeOf } from '../../domain/time/when.ts';
import type { LabelMeasure } from './label-width.ts';
import { SEAM } from './lane-rows.ts';

/** How the lead pair's words are set. */
export interface LeadSetting {
  /** Pixels. */
  readonly size: number;
  readonly lines: 1 | 2;
}

/** Both sides' words in one size, always: the largest of these (pixels) that fits both on a line, or else on two. */
const LEAD_SIZES = [23, 21, 19, 17] as const;

export function leadSetting(corpus: Corpus, scale: TimeScale, measure: LabelMeasure): LeadSetting {
  const leads = corpus.moments.filter((moment) => corpus.leadPair?.includes(moment.id));
  const fits = (size: number) =>
    leads.every((moment) => {
      const mark = { ...markOf(SEAM, [moment]), lead: true };
      const at = Math.max(0, scale.x(placeOf(moment.when)?.from ?? 0));
      const room = scale.width - at;
      // Where there is next to no room the label moves towards the start instead.
      return measure(mark, size) <= (room >= LEAST_LEAD ? room : scale.width);
    });
  const size = LEAD_SIZES.find(fits);
  return size ? { size, lines: 1 } : { size: 17, lines: 2 };
}
