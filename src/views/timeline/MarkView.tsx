import { type CSSProperties, type MouseEvent, memo } from 'react';
import type { Corpus } from '../../domain/corpus/corpus.ts';
import type { LetterCarried } from '../../domain/corpus/questions.ts';
import { qualifiersOf } from '../../domain/overview/mark-place.ts';
import type { Mark } from '../../domain/overview/marks.ts';
import { type Label, LEAST_RAIL, type Placed, type Rail, type Span } from '../../domain/overview/placing.ts';
import { useTelling } from '../../state/derived.ts';
import { useMomentLink } from '../../state/links.ts';
import { useExplorer } from '../../state/store.ts';
import { Letters } from '../../ui/Letters.tsx';
import { DisputedSign, KindMark, Pips } from '../../ui/marks.tsx';
import { type Body, type Piece, QualifierSigns, TimeRail } from '../../ui/TimeSign.tsx';
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
  readonly placed: Placed;
  readonly top: number;
  readonly height: number;
  /** Pixels the lanes are wide: what lies beyond is not drawn. */
  readonly width: number;
  /** Of a lead's title. */
  readonly lines: number;
}

/** One mark: its label above, its rail below. A link to its moment, or the button that opens an occasion. */
export const MarkView = memo(function MarkView({
  corpus,
  placed,
  top,
  height,
  width,
  lines,
  ...state
}: MarkProps) {
  const { mark, label } = placed;
  const classes = [
    'mark',
    mark.lead && 'lead',
    state.disputed && 'disputed',
    state.selected && 'selected',
    lightClass(state.carried),
  ];
  return (
    <div
      className={classes.filter(Boolean).join(' ')}
      style={{ insetBlockStart: top, blockSize: height, '--lead-lines': lines } as CSSProperties}
    >
      {state.selected && (
        <i
          className="selection"
          style={{
            insetInlineStart: label.at - 7,
            inlineSize: Math.min(Math.max(label.width + 12, 40), width - label.at + 7),
          }}
        />
      )}
      <RailView placed={placed} disputed={state.disputed} width={width} />
      {mark.occasion ? (
        <OccasionLabel corpus={corpus} placed={placed} {...state} />
      ) : (
        <MomentLabel corpus={corpus} placed={placed} {...state} />
      )}
    </div>
  );
});

interface LabelProps extends MarkState {
  readonly corpus: Corpus;
  readonly placed: Placed;
}

function MomentLabel({ corpus, placed: { mark, label }, ...state }: LabelProps) {
  const { disputed, selected, active, carried, pointed } = state;
  const [moment] = mark.moments;
  const link = useMomentLink(moment);
  const telling = useTelling();
  return (
    <a
      href={link.href}
      onClick={link.onClick}
      className={labelClass(label)}
      data-mark={mark.id}
      draggable={false}
      tabIndex={active ? 0 : -1}
      aria-current={selected || undefined}
      aria-label={markName(mark, corpus, disputed, carried, telling)}
      style={{ insetInlineStart: label.at, maxInlineSize: label.width }}
    >
      <LabelText
        corpus={corpus}
        mark={mark}
        disputed={disputed}
        carried={carried}
        pointed={pointed}
        withPips={hasPips(label)}
      />
    </a>
  );
}

function OccasionLabel({ corpus, placed: { mark, label }, ...state }: LabelProps) {
  const { disputed, selected, active, carried, pointed } = state;
  const toggle = useExplorer((state) => state.toggleOccasion);
  const telling = useTelling();
  const { occasion } = mark;
  if (!occasion) return null;
  return (
    <button
      type="button"
      className={labelClass(label)}
      data-mark={mark.id}
      tabIndex={active ? 0 : -1}
      aria-expanded={mark.open}
      aria-current={selected || undefined}
      aria-label={markName(mark, corpus, disputed, carried, telling)}
      onClick={(event: MouseEvent) => {
        event.stopPropagation();
        toggle(occasion.id);
      }}
      style={{ insetInlineStart: label.at, maxInlineSize: label.width }}
    >
      <LabelText
        corpus={corpus}
        mark={mark}
        disputed={disputed}
        carried={carried}
        pointed={pointed}
        withPips={hasPips(label)}
      />
    </button>
  );
}

function labelClass({ overTear }: Label): string {
  return overTear ? 'mark-label over-tear' : 'mark-label';
}

/** A label cut shorter than this gives its room to words. Pixels. */
const ROOM_FOR_PIPS = 170;

/** None beyond a tear, where they would stand under another day. */
function hasPips({ whole, width, overTear }: Label): boolean {
  return !overTear && (whole || width > ROOM_FOR_PIPS);
}

function LabelText({
  corpus,
  mark,
  disputed,
  carried = [],
  pointed,
  withPips,
}: Pick<MarkState, 'carried' | 'pointed'> & {
  corpus: Corpus;
  mark: Mark;
  disputed: boolean;
  withPips: boolean;
}) {
  const { speaker, text } = markText(mark, corpus);
  const [first] = mark.moments;
  const signs = (
    <>
      <KindMark kind={first.kind} />
      {disputed && <DisputedSign />}
      <QualifierSigns shape={qualifiersOf(mark)} />
      {mark.occasion && <span className="cluster">{mark.moments.length}</span>}
      <Letters letters={carried} pointed={pointed} />
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

/** How far beyond the lanes' edge a rail is still drawn, so that its end does not show. */
const BEYOND = 40;

interface RailProps {
  readonly placed: Placed;
  readonly disputed: boolean;
  readonly width: number;
}

function RailView({ placed, disputed, width }: RailProps) {
  const { mark, rail } = placed;
  const { start, end, core } = rail;
  const body = bodyOf(rail, width);
  return (
    <TimeRail
      kind={mark.moments[0].kind}
      disputed={disputed}
      body={body}
      start={start === 'open' || (start === 'limit' && rail.body.from < 0) ? undefined : start}
      end={end === 'open' || (end === 'limit' && rail.body.to > width) ? undefined : end}
      before={inSight({ from: rail.from, to: rail.body.from }, width)}
      after={inSight({ from: rail.body.to, to: rail.to }, width)}
      core={core && inSight(cut(core, width), width)}
    />
  );
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
