import type { Corpus, Moment } from '../../domain/corpus/corpus.ts';
import type { Lit } from '../../domain/overview/lit.ts';
import type { TimeScale } from '../../domain/overview/scale.ts';
import { startOfDay } from '../../domain/time/instant.ts';
import { DisputedSign } from '../../ui/marks.tsx';
import { say } from '../../ui/words/say.ts';
import { type DrawnMark, type LaneRow, SEAM } from './lane-rows.ts';
import { QuestionLink } from './QuestionLink.tsx';
import { bracketOf } from './seam-bracket.ts';
import { seamQuestion, seamRecedes } from './seam-question.ts';

interface SeamProps {
  readonly corpus: Corpus;
  readonly rows: readonly LaneRow[];
  readonly drawn: readonly DrawnMark[];
  readonly scale: TimeScale;
  /** The question lit: the seam recedes where it is another than its own. */
  readonly lit: Lit | undefined;
}

/** Less room than this has no question. Pixels. */
const LEAST_ROOM = 80;

/**
 * The seam between two sides: the question that divides them, printed on the line, and the bracket that joins the
 * claim above it to the denial below. Only where both are drawn.
 */
export function Seam({ corpus, rows, drawn, scale, lit }: SeamProps) {
  const below = rows.find((row) => row.seamBefore);
  if (!below) return null;
  const question = seamQuestion(corpus);
  const leads = drawn.filter(({ box }) => box.mark.lead);
  const light = seamRecedes(lit, question) || leads.length < 2 ? 'recedes' : '';
  const top = below.top - SEAM.height;
  const [first, second] = leads.map(({ box }) => box.mark.moments[0]);
  const at = Math.min(...leads.map(({ box }) => box.label.at));
  // Its words begin with the pair's rails; where they have no room there they move back, but not over a fold.
  const edge = scale.cuts.findLast((cut) => cut <= at) ?? 0;
  return (
    <>
      <i className={`seam-band ${light}`} style={{ insetBlockStart: top, blockSize: SEAM.height }} />
      <Bracket drawn={drawn} light={light} />
      {first && second && question && at <= scale.width - LEAST_ROOM && (
        <p
          className={`seam-question ${light}`}
          style={{ insetInlineStart: edge, insetBlockStart: top, blockSize: SEAM.height }}
        >
          <i style={{ inlineSize: at - edge }} />
          <span className="seam-words">
            <span>
              <DisputedSign size={16} />
              <QuestionLink question={question} />
            </span>
            {sameDayWithoutHours(first, second) && (
              <span className="seam-note">{say('timeline.seam.sameDay')}</span>
            )}
          </span>
        </p>
      )}
    </>
  );
}

/** Joins the claim to the denial. Its line's middle runs where other lines of the open moment would. */
function Bracket({ drawn, light }: { drawn: readonly DrawnMark[]; light: string }) {
  const bracket = bracketOf(drawn);
  if (!bracket) return null;
  const { x, from, to } = bracket;
  return (
    <svg
      className={`seam-bracket ${light}`}
      width="14"
      height={to - from + 2}
      style={{ insetInlineStart: x - 1.5, insetBlockStart: from - 1 }}
      aria-hidden="true"
    >
      <path d={`M12 1H1.5V${to - from + 1}H12`} />
    </svg>
  );
}

/** A day is the day of where it was reported from, whatever clocks the reader goes by. */
function sameDayWithoutHours({ when: a }: Moment, { when: b }: Moment): boolean {
  if (a.precision !== 'day' || b.precision !== 'day') return false;
  if (a.earliest === undefined || b.earliest === undefined) return false;
  return startOfDay(a.earliest, a.zone) === startOfDay(b.earliest, b.zone);
}
