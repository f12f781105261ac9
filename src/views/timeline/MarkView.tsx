import { type CSSProperties, type MouseEvent, memo } from 'react';
import type { Corpus } from '../../domain/corpus/corpus.ts';
import type { LetterCarried } from '../../domain/corpus/questions.ts';
import type { Mark } from '../../domain/overview/marks.ts';
import type { Label, Placed, Rail } from '../../domain/overview/placing.ts';
import { useMomentLink } from '../../state/links.ts';
import { useExplorer } from '../../state/store.ts';
import { Letters } from '../../ui/Letters.tsx';
import { DisputedSign, KindMark, Pips } from '../../ui/marks.tsx';
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
  const { mark, rail, label } = placed;
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
      <RailView rail={rail} kind={mark.moments[0].kind} disputed={state.disputed} width={width} />
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
  return (
    <a
      href={link.href}
      onClick={link.onClick}
      className={labelClass(label)}
      data-mark={mark.id}
      draggable={false}
      tabIndex={active ? 0 : -1}
      aria-current={selected || undefined}
      aria-label={markName(mark, corpus, disputed, carried)}
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
      aria-label={markName(mark, corpus, disputed, carried)}
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

function RailView({
  rail,
  kind,
  disputed,
  width,
}: {
  rail: Rail;
  kind: 'event' | 'statement';
  disputed: boolean;
  width: number;
}) {
  const from = Math.max(rail.from, -BEYOND);
  const to = Math.min(rail.to, width + BEYOND);
  if (to <= from && rail.to !== rail.from) return null;
  const length = Math.max(to - from, 3);
  const fade = Math.min(64, length * 0.42);
  const softFrom = rail.softFrom && rail.from >= -BEYOND;
  const softTo = rail.softTo && rail.to <= width + BEYOND;
  const classes = ['rail', kind, disputed && 'disputed', softFrom && 'soft-from', softTo && 'soft-to'];
  const core = rail.core && {
    from: Math.max(rail.core.from, -BEYOND),
    to: Math.min(rail.core.to, width + BEYOND),
  };
  return (
    <>
      <i
        className={classes.filter(Boolean).join(' ')}
        style={{ insetInlineStart: from, inlineSize: length, '--fade': `${fade}px` } as CSSProperties}
      >
        {!rail.softFrom && rail.from >= 0 && <b className="cap from" />}
        {!rail.softTo && rail.to <= width && <b className="cap to" />}
      </i>
      {core && core.to > core.from && (
        <i
          className={['rail', 'core', kind, disputed && 'disputed'].filter(Boolean).join(' ')}
          style={{ insetInlineStart: core.from, inlineSize: core.to - core.from }}
        />
      )}
    </>
  );
}
