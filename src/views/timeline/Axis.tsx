/** The time axis: our own labels in vis-timeline's upper panel, under the hand that pans and zooms. */
import type { Tick } from '../../domain/overview/ticks.ts';
import { TextInScripts } from '../../ui/TextInScripts.tsx';
import { type AxisLabel, MARGIN, namesStretch } from './axis-labels.ts';
import type { DrawnAxis } from './use-axis.ts';
import './axis.css';

/** Pixels, without the line below it. */
export const AXIS_HEIGHT = 42;
/** How far a tick that is a point and no stretch reaches up. Pixels. */
const POINT = 5;

/** Not read out: the strip says the window in words, a fold's button what is folded, and each mark its own time. */
export function Axis({ axis }: { axis: DrawnAxis }) {
  const { ticks, width } = axis;
  const points = namesStretch(ticks.minorStep) ? [] : ticks.minor;
  return (
    <div className="axis" aria-hidden="true" style={{ blockSize: AXIS_HEIGHT }}>
      <svg className="tick-lines" width={width} height={AXIS_HEIGHT} aria-hidden="true">
        <path d={pathOf(points, AXIS_HEIGHT - POINT, AXIS_HEIGHT)} />
        <path d={pathOf(ticks.major, 0, AXIS_HEIGHT)} />
      </svg>
      {axis.minor.map((label) => (
        <Label key={`minor ${label.tick.at}`} rank="minor" label={label} />
      ))}
      {axis.major.map((label) => (
        <Label key={`major ${label.tick.at}`} rank="major" label={label} />
      ))}
      {axis.folds.map(({ fold, text, from, to }) => (
        <span
          key={fold.from}
          className="axis-fold"
          style={{ insetInlineStart: from, inlineSize: to - from, blockSize: AXIS_HEIGHT }}
        >
          <bdi>{text}</bdi>
        </span>
      ))}
    </div>
  );
}

function Label({ rank, label: { words, at } }: { rank: 'minor' | 'major'; label: AxisLabel }) {
  const margin = MARGIN[rank];
  return (
    <span
      className={`axis-label ${rank}`}
      style={{ insetInlineStart: at - margin, paddingInlineStart: margin }}
    >
      <bdi>
        <TextInScripts text={words.text} />
      </bdi>
      {words.beside !== undefined && (
        <span className="axis-beside">
          <bdi>
            <TextInScripts text={words.beside} />
          </bdi>
        </span>
      )}
    </span>
  );
}

/** The lines of the ticks over the lanes, under the marks: those of days under quarters, and so on, are firmer. */
export function GridLines({ axis, height }: { axis: DrawnAxis; height: number }) {
  const { minor, major } = axis.ticks;
  const starts = new Set(major.flatMap(({ at, begins }) => (begins ? [at] : [])));
  const between = minor.filter(({ at }) => !starts.has(at));
  return (
    <svg className="tick-lines grid-lines" width={axis.width} height={height} aria-hidden="true">
      {between
        .filter(({ begins }) => begins)
        .map((tick) => (
          // Dotted, each by itself: the dots of one path for all take thirty times as long to paint.
          <path key={tick.at} className="minor" d={lineOf(tick, 0, height)} />
        ))}
      <path d={pathOf(major, 0, height)} />
    </svg>
  );
}

/** One path for all lines: a dragged axis then changes an attribute and no element. */
function pathOf(ticks: readonly Tick[], top: number, bottom: number): string {
  return ticks
    .filter(({ begins }) => begins)
    .map((tick) => lineOf(tick, top, bottom))
    .join('');
}

/** On half pixels, to be sharp. */
function lineOf({ x }: Tick, top: number, bottom: number): string {
  return `M${Math.floor(x) + 0.5} ${top}V${bottom}`;
}
