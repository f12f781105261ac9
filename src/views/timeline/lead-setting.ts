import type { Corpus, MomentId } from '../../domain/corpus/corpus.ts';
import { momentById } from '../../domain/corpus/lookups.ts';
import { type Mark, markOf } from '../../domain/overview/marks.ts';
import { isMarkInView, labelRoom } from '../../domain/overview/placing.ts';
import type { TimeScale } from '../../domain/overview/scale.ts';
import { isUndated } from '../../domain/time/when.ts';
import type { LabelMeasure } from './label-width.ts';
import { SEAM } from './lane-rows.ts';

/** How the lead pair's words are set. */
export interface LeadSetting {
  /** Pixels. */
  readonly size: number;
  /** Each takes the lines its own words need, of those in the window. */
  readonly lines: ReadonlyMap<MomentId, number>;
}

/** Both sides' words in one size, always: the first of these (pixels) at which neither needs more lines. */
const SETTINGS = [
  { size: 23, lines: 1 },
  { size: 21, lines: 1 },
  { size: 19, lines: 1 },
  { size: 17, lines: 1 },
  { size: 17, lines: 2 },
  { size: 15.5, lines: 2 },
  { size: 17, lines: 3 },
] as const;
const TIGHTEST = { size: 15.5, lines: 3 } as const;
/** What the page may set wider than it was measured. Pixels. */
const SLACK = 4;

export function leadSetting(corpus: Corpus, scale: TimeScale, measure: LabelMeasure): LeadSetting {
  const leads = (corpus.leadPair ?? [])
    .flatMap((id) => momentById(corpus.moments, id) ?? [])
    .filter(({ when }) => !isUndated(when))
    .map((moment) => ({ ...markOf(SEAM, [moment]), lead: true }))
    .filter((mark) => isMarkInView(mark, scale));
  const linesAt = (mark: Mark, size: number) =>
    measure.titleLines(mark, size, labelRoom(mark, scale) - SLACK);
  const { size, lines } =
    SETTINGS.find(({ size, lines }) => leads.every((mark) => linesAt(mark, size) <= lines)) ?? TIGHTEST;
  const own = leads.map((mark) => [mark.moments[0].id, Math.min(lines, linesAt(mark, size))] as const);
  return { size, lines: new Map(own) };
}

export function leadLines({ lines }: LeadSetting, { moments: [moment] }: Mark): number {
  return lines.get(moment.id) ?? 1;
}
