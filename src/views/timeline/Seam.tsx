import type { Corpus, Moment } from '../../domain/corpus/corpus.ts';
import { sharedQuestion } from '../../domain/corpus/questions.ts';
import { carriedBy, type Lit } from '../../domain/overview/lit.ts';
import type { TimeScale } from '../../domain/overview/scale.ts';
import { startOfDay } from '../../domain/time/instant.ts';
import { DisputedSign } from '../../ui/marks.tsx';
import { say } from '../../ui/words/say.ts';
import type { LaneRow } from './lane-rows.ts';
import { QuestionLink } from './QuestionLink.tsx';
import { bracketAt } from './seam-bracket.ts';

/**
 * The seam between two sides: the question that divides them, printed on the line, and the bracket that joins the
 * claim above it to the denial below. Only where both are drawn.
 */
export function Seam({
  corpus,
  rows,
  scale,
  seamHeight,
  lit,
}: {
  corpus: Corpus;
  rows: readonly LaneRow[];
  scale: TimeScale;
  seamHeight: number;
  /** The question lit: the bracket recedes where it is another than theirs. */
  lit: Lit | undefined;
}) {
  const below = rows.find((row) => row.seamBefore);
  const leads = rows.flatMap(({ layout, top }) =>
    layout.boxes.filter((box) => box.mark.lead).map((box) => ({ box, y: top + box.top })),
  );
  const [claim, denial] = leads;
  const first = claim?.box.mark.moments[0];
  const second = denial?.box.mark.moments[0];
  const question = first && second && sharedQuestion(corpus, first, second)?.question;
  if (!below) return null;
  const seam = below.top - seamHeight;
  const band = <i className="seam-band" style={{ insetBlockStart: seam, blockSize: seamHeight }} />;
  const at = claim && denial ? Math.max(0, Math.min(claim.box.label.at, denial.box.label.at)) : Infinity;
  if (!claim || !denial || !first || !question || at > scale.width - 80) return band;
  const recedes = lit !== undefined && !leads.some(({ box }) => (carriedBy(lit, box.mark)?.length ?? 0) > 0);
  const [bracket] = bracketAt(leads.map(({ box }) => box));
  const from = claim.y + 10;
  const to = denial.y + 11;
  return (
    <>
      {band}
      {bracket !== undefined && (
        <svg
          className="seam-bracket"
          width="14"
          height={to - from}
          style={{ insetInlineStart: bracket - 1.5, insetBlockStart: from }}
          aria-hidden="true"
        >
          <path
            d={`M12 1H1.500V${to - from - 1}H12`}
            fill="none"
            stroke={recedes ? 'var(--possible)' : 'var(--against)'}
            strokeWidth="1.500"
          />
        </svg>
      )}
      <p
        className="seam-question"
        style={{
          insetInlineStart: at,
          insetBlockStart: seam,
          blockSize: seamHeight,
          maxInlineSize: scale.width - at,
        }}
      >
        <DisputedSign size={16} />
        <QuestionLink question={question} />
        {second && sameDayWithoutHours(first, second, corpus.zone) && (
          <span className="seam-note">{say('timeline.seam.sameDay')}</span>
        )}
      </p>
    </>
  );
}

function sameDayWithoutHours(a: Moment, b: Moment, zone: string): boolean {
  const [one, two] = [a.when, b.when];
  if (one.precision !== 'day' || two.precision !== 'day' || !one.earliest || !two.earliest) return false;
  return startOfDay(one.earliest, zone) === startOfDay(two.earliest, zone);
}
