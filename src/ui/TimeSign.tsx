/** How a time is drawn, alike on the timeline, in the list, the card and the panel, and in the legend of them. */
import type { CSSProperties } from 'react';
import type { MomentKind } from '../domain/corpus/corpus.ts';
import { type End, shapeOf, type TimeShape } from '../domain/time/shape.ts';
import type { When } from '../domain/time/when.ts';
import { classOf } from './class-of.ts';
import './time-sign.css';

/** Where a piece lies along time: pixels, or any length of CSS. */
export interface Piece {
  readonly from: number | string;
  readonly length: number | string;
}

export interface Body extends Piece {
  /** How far a soft end fades. Pixels; a third of the body where it is left out. */
  readonly fade?: number | undefined;
  /** Pixels of it that are cut off before and after, so that what is seen fades as the whole of it does. */
  readonly cutBefore?: number | undefined;
  readonly cutAfter?: number | undefined;
  /** Whether it is certain right up to that end, so that its cap is as sure as it is. */
  readonly sureFrom?: boolean | undefined;
  readonly sureTo?: boolean | undefined;
}

export interface TimeRailProps {
  /** Thick for what took place, thin for what was said; in between where it does not matter. */
  readonly kind?: MomentKind | undefined;
  readonly disputed?: boolean | undefined;
  /** The possible time. Nothing of it is drawn where it is left out. */
  readonly body: Body | undefined;
  /** Undefined for an end that is out of view: neither cap nor fade. */
  readonly start: End | undefined;
  readonly end: End | undefined;
  /** What runs on beyond an open end. */
  readonly before?: Piece | undefined;
  readonly after?: Piece | undefined;
  /** The certain time. */
  readonly core?: Piece | undefined;
}

/** A time's rail: the possible part, its ends, what runs on beyond them, and the certain part over it. */
export function TimeRail(props: TimeRailProps) {
  return railPieces(props);
}

/** What `TimeRail` draws, for many that are drawn together: without a component for each. */
export function railPieces({ kind, disputed, body, start, end, before, after, core }: TimeRailProps) {
  const look = ['rail', kind, disputed && 'disputed'];
  const fades = start === 'soft' || end === 'soft';
  return (
    <>
      {body && (
        <i
          className={classOf(...look, start === 'soft' && 'soft-from', end === 'soft' && 'soft-to')}
          style={fades ? { ...placed(body), ...fading(body) } : placed(body)}
        >
          {start === 'limit' && <b className={classOf('cap', 'from', body.sureFrom && 'sure')} />}
          {end === 'limit' && <b className={classOf('cap', 'to', body.sureTo && 'sure')} />}
        </i>
      )}
      {before && <i className={classOf(...look, 'run-on', 'from')} style={placed(before)} />}
      {after && <i className={classOf(...look, 'run-on', 'to')} style={placed(after)} />}
      {core && <i className={classOf(...look, 'core')} style={placed(core)} />}
    </>
  );
}

function placed({ from, length }: Piece): CSSProperties {
  return { insetInlineStart: from, inlineSize: length };
}

function fading({ fade, cutBefore = 0, cutAfter = 0 }: Body): CSSProperties {
  return {
    '--cut-before': `${-cutBefore}px`,
    '--cut-after': `${-cutAfter}px`,
    ...(fade !== undefined && { '--fade': `${fade}px` }),
  } as CSSProperties;
}

/** What a sign shows; an end left out is drawn neither way. */
export type SignShape = Partial<TimeShape>;

/** Pixels. */
const WIDTH = 30;
const RUN_ON = 10;
/** Which share of the possible time is drawn as merely possible, where only a part of it is certain. */
const POSSIBLE_SHARE = 0.4;

/** The time as on the timeline, drawn small, whatever its length; the words beside it say the same. */
export function TimeSign({ when }: { when: When }) {
  const shape = shapeOf(when);
  return shape ? <ShapeSign shape={shape} /> : null;
}

/** The same of a shape. */
export function ShapeSign({ shape }: { shape: SignShape }) {
  const { start, end } = shape;
  return (
    <span className="time-sign" aria-hidden="true">
      <span className="time-sign-rail">
        <TimeRail
          {...piecesOf(shape)}
          start={start === 'open' ? undefined : start}
          end={end === 'open' ? undefined : end}
        />
      </span>
      <QualifierSigns shape={shape} />
    </span>
  );
}

/** The printed signs of a time that is approximate ("~") or uncertain ("?"), as EDTF has them: never colour alone. */
export function QualifierSigns({ shape }: { shape: SignShape }) {
  const signs = [shape.approximate && '~', shape.uncertain && '?'].filter(Boolean);
  if (signs.length === 0) return null;
  return (
    <b className="qualifier-signs" aria-hidden="true">
      {signs}
    </b>
  );
}

function piecesOf(shape: SignShape): Pick<TimeRailProps, 'body' | 'before' | 'after' | 'core'> {
  if (shape.extent === 'point') return { body: { from: WIDTH / 2 - 1.5, length: 3 } };
  const from = shape.start === 'open' ? RUN_ON : 0;
  const to = WIDTH - (shape.end === 'open' ? RUN_ON : 0);
  return {
    body: { from, length: to - from, ...sureEnds(shape) },
    core: coreOf(shape, from, to),
    before: shape.start === 'open' ? { from: 0, length: RUN_ON } : undefined,
    after: shape.end === 'open' ? { from: to, length: RUN_ON } : undefined,
  };
}

/** The ends that what is certain reaches. */
export function sureEnds({ certain = 'none', possibleBefore, possibleAfter }: SignShape) {
  return { sureFrom: certain !== 'none' && !possibleBefore, sureTo: certain !== 'none' && !possibleAfter };
}

/** Beyond an open end nothing is drawn but what runs on, so the certain part goes up to it. */
function coreOf(shape: SignShape, from: number, to: number): Piece | undefined {
  if (shape.certain === undefined || shape.certain === 'none') return undefined;
  const before = shape.possibleBefore && shape.start !== 'open';
  const after = shape.possibleAfter && shape.end !== 'open';
  const possible = (to - from) * (before && after ? POSSIBLE_SHARE * 0.8 : POSSIBLE_SHARE);
  const first = before ? from + possible : from;
  return { from: first, length: (after ? to - possible : to) - first };
}
