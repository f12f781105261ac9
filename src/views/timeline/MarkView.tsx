import { type CSSProperties, type MouseEvent, memo, useMemo } from 'react';
import type { Corpus } from '../../domain/corpus/corpus.ts';
import type { LetterCarried } from '../../domain/corpus/questions.ts';
import { qualifiersOf } from '../../domain/overview/mark-place.ts';
import type { Mark } from '../../domain/overview/marks.ts';
import { type Label, LEAST_RAIL, type Placed, type Rail, type Span } from '../../domain/overview/placing.ts';
import type { Telling } from '../../domain/time/telling.ts';
import type { MomentLinkTo } from '../../state/links.ts';
import { useExplorer } from '../../state/store.ts';
import { classOf } from '../../ui/class-of.ts';
import { Letters } from '../../ui/Letters.tsx';
import { DisputedSign, KIND_MARKS, Pips } from '../../ui/marks.tsx';
import { type Body, type Piece, QualifierSigns, railPieces } from '../../ui/TimeSign.tsx';
import { lightClass, markName } from './mark-name.ts';
import { markText } from './mark-text.ts';

export interface MarkState {
  readonly disputed: boolean;
  readonly selected: boolean;
  /** The one mark that Tab reaches; the arrow keys go on from there. */
  readonly active: boolean;
  /** The positions it carries of the question that is lit; none where it recedes, undefined where nothing is lit. */
  readonly carried: readonly LetterCarried[] | undefined;
  /** The letter of the position pointed out. */
  readonly pointed: string | undefined;
}

interface MarkProps extends MarkState {
  readonly corpus: Corpus;
  readonly telling: Telling;
  readonly linkTo: MomentLinkTo;
  readonly placed: Placed;
  readonly top: number;
  readonly height: number;
  /** Pixels the lanes are wide: what lies beyond is not drawn. */
  readonly width: number;
  /** Of a lead's title. */
  readonly lines: number;
  /** Pixels that all of it has come along since it was placed; none where this is left out. */
  readonly by?: number;
}

/**
 * One mark: its label above, its rail below. A link to its moment, or the button that opens an occasion. Hundreds may be
 * drawn at a time: none asks the store for anything, and what it says is made anew only where that is another.
 */
export const MarkView = memo(function MarkView(props: MarkProps) {
  const { placed, top, height, width, lines, by = 0, disputed, selected, carried } = props;
  const { mark, label } = placed;
  const rail = useMemo(() => railOf(placed, disputed, width), [placed, disputed, width]);
  const style = { insetBlockStart: top, blockSize: height, ...(by !== 0 && { insetInlineStart: by }) };
  return (
    <div
      className={classOf(
        'mark',
        mark.lead && 'lead',
        disputed && 'disputed',
        selected && 'selected',
        lightClass(carried),
      )}
      style={mark.lead ? ({ ...style, '--lead-lines': lines } as CSSProperties) : style}
    >
      {selected && (
        <i
          className="selection"
          style={{
            insetInlineStart: label.at - 7,
            inlineSize: Math.min(Math.max(label.width + 12, 40), width - label.at + 7),
          }}
        />
      )}
      {rail}
      <MarkLabel {...props} />
    </div>
  );
});

function MarkLabel(props: MarkProps) {
  const { corpus, telling, linkTo, disputed, selected, active, carried, pointed } = props;
  const { mark, label } = props.placed;
  const withPips = hasPips(label);
  const name = useMemo(
    () => markName(mark, corpus, disputed, carried, telling),
    [mark, corpus, disputed, carried, telling],
  );
  const text = useMemo(
    () => labelText({ corpus, mark, disputed, carried, pointed, withPips }),
    [corpus, mark, disputed, carried, pointed, withPips],
  );
  const shared = {
    className: label.overTear ? 'mark-label over-tear' : 'mark-label',
    'data-mark': mark.id,
    tabIndex: active ? 0 : -1,
    'aria-current': selected || undefined,
    'aria-label': name,
    style: { insetInlineStart: label.at, maxInlineSize: label.width },
  };
  const { occasion } = mark;
  if (!occasion) {
    const { href, onClick } = linkTo(mark.moments[0]);
    return (
      <a {...shared} href={href} onClick={onClick} draggable={false}>
        {text}
      </a>
    );
  }
  return (
    <button
      type="button"
      {...shared}
      aria-expanded={mark.open}
      onClick={(event: MouseEvent) => {
        event.stopPropagation();
        useExplorer.getState().toggleOccasion(occasion.id);
      }}
    >
      {text}
    </button>
  );
}

/** A label cut shorter than this gives its room to words. Pixels. */
const ROOM_FOR_PIPS = 170;

/** None beyond a tear, where they would stand under another day. */
function hasPips({ whole, width, overTear }: Label): boolean {
  return !overTear && (whole || width > ROOM_FOR_PIPS);
}

interface LabelText extends Pick<MarkState, 'disputed' | 'carried' | 'pointed'> {
  readonly corpus: Corpus;
  readonly mark: Mark;
  readonly withPips: boolean;
}

function labelText({ corpus, mark, disputed, carried = NONE, pointed, withPips }: LabelText) {
  const { speaker, text } = markText(mark, corpus);
  const [first] = mark.moments;
  const shape = qualifiersOf(mark);
  const signs = (
    <>
      {KIND_MARKS[first.kind]}
      {disputed && DISPUTED}
      {(shape.approximate || shape.uncertain) && <QualifierSigns shape={shape} />}
      {mark.occasion && <span className="cluster">{mark.moments.length}</span>}
      {carried.length > 0 && <Letters letters={carried} pointed={pointed} />}
      {speaker && (
        <span className="mark-speaker" dir="auto">
          {speaker}
        </span>
      )}
    </>
  );
  const pips = withPips && !mark.occasion && <Pips moment={first} articles={corpus.articles} />;
  if (mark.lead) {
    return (
      <>
        <span className="mark-kicker">
          {signs}
          {pips}
        </span>
        <span className="mark-title">
          <bdi>{text}</bdi>
        </span>
      </>
    );
  }
  return (
    <>
      {signs}
      <span className="mark-text" dir="auto">
        {text}
      </span>
      {pips}
    </>
  );
}

const DISPUTED = <DisputedSign />;
const NONE: readonly LetterCarried[] = [];

/** How far beyond the lanes' edge a rail is still drawn, so that its end does not show. */
const BEYOND = 40;

function railOf({ mark, rail }: Placed, disputed: boolean, width: number) {
  const { start, end, core } = rail;
  return railPieces({
    kind: mark.moments[0].kind,
    disputed,
    body: bodyOf(rail, width),
    start: start === 'open' || (start === 'limit' && rail.body.from < 0) ? undefined : start,
    end: end === 'open' || (end === 'limit' && rail.body.to > width) ? undefined : end,
    before: inSight({ from: rail.from, to: rail.body.from }, width),
    after: inSight({ from: rail.body.to, to: rail.to }, width),
    core: core && inSight(cut(core, width), width),
  });
}

function cut({ from, to }: Span, width: number): Span {
  return { from: Math.max(from, -BEYOND), to: Math.min(to, width + BEYOND) };
}

/** What of a stretch is drawn; undefined where it has no length or lies out of sight. */
function inSight({ from, to }: Span, width: number): Piece | undefined {
  return to > from && to > -BEYOND && from < width + BEYOND ? { from, length: to - from } : undefined;
}

/** A soft end takes up so much of its rail, and no less than this where there is room: it looks alike at every zoom. */
const FADE = { share: 0.28, least: 64, most: 0.42 } as const;
/** Shorter than this, a rail has no room to fade in: it would be gone. Pixels. */
const SHORTEST_FADING = 12;

function bodyOf({ body, core, start, end }: Rail, width: number): Body | undefined {
  const whole = { from: body.from, to: Math.max(body.to, body.from + LEAST_RAIL) };
  const seen = cut(whole, width);
  const piece = inSight(seen, width);
  const length = whole.to - whole.from;
  const fades = start === 'soft' || end === 'soft';
  return (
    piece && {
      ...piece,
      fade: fades ? fadeOf(length) : undefined,
      cutBefore: seen.from - whole.from,
      cutAfter: whole.to - seen.to,
      sureFrom: core?.from === body.from,
      sureTo: core?.to === body.to,
    }
  );
}

function fadeOf(length: number): number {
  if (length < SHORTEST_FADING) return 0;
  return Math.max(length * FADE.share, Math.min(length * FADE.most, FADE.least));
}
