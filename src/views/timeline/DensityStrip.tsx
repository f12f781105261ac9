import { type KeyboardEvent, type PointerEvent, useMemo, useRef, useState } from 'react';
import type { Moment } from '../../domain/corpus/corpus.ts';
import { densityOf } from '../../domain/overview/density.ts';
import {
  type Hidden,
  panned,
  SHORTEST_WINDOW,
  settled,
  shiftShown,
  shownBetween,
  within,
} from '../../domain/overview/scale.ts';
import type { Shown } from '../../domain/overview/shown.ts';
import type { TimeFrame } from '../../domain/overview/time-frame.ts';
import {
  addDays,
  DAY,
  type Instant,
  instant,
  shift,
  startOfDay,
  type Zone,
} from '../../domain/time/instant.ts';
import { placeOf } from '../../domain/time/when.ts';
import type { TimeWindow } from '../../domain/time/window.ts';
import { useCorpus } from '../../state/derived.ts';
import { useExplorer } from '../../state/store.ts';
import { useFolds, useHidden } from '../../state/time-frame.ts';
import { useWidth } from '../../ui/use-size.ts';
import { LOCALE, say } from '../../ui/words/say.ts';
import { bareDay } from '../../ui/words/when.ts';
import { dayMonth, windowInWords } from './window-words.ts';

const HEIGHT = 52;
const BASE = 36;
const BAR = 6;

interface StripProps {
  readonly frame: TimeFrame;
  readonly window: TimeWindow;
  readonly shown: Shown;
  readonly matched: readonly Moment[];
}

/** The whole corpus to true scale, unfolded, with the window as a handle to drag or to move by keyboard. */
export function DensityStrip({ frame, window, shown, matched }: StripProps) {
  const { zone } = useCorpus();
  const hidden = useHidden();
  const folds = useFolds();
  const days = Math.round((frame.whole.to - frame.whole.from) / DAY);
  return (
    // biome-ignore lint/a11y/useSemanticElements: sliders and words, and no fields of a form
    <div className="strip" role="group" aria-label={say('timeline.strip')}>
      <p className="strip-name">
        <b>{say('timeline.strip.days', { count: days })}</b>
        <span>{say('timeline.strip.toScale')}</span>
      </p>
      <Strip frame={frame} window={window} matched={matched} />
      <p className="strip-window">
        <Elsewhere moments={shown.before} frame={frame} hidden={hidden} window={window} direction="earlier" />
        <span className="window-words">
          {say('timeline.window', { stretches: windowInWords(window, folds, zone) })}
        </span>
        <Elsewhere moments={shown.after} frame={frame} hidden={hidden} window={window} direction="later" />
      </p>
    </div>
  );
}

/** What lies outside the window on one side, as a way there: to the nearest of it. */
function Elsewhere({
  moments,
  frame,
  hidden,
  window,
  direction,
}: {
  moments: readonly Moment[];
  frame: TimeFrame;
  hidden: readonly Hidden[];
  window: TimeWindow;
  direction: 'earlier' | 'later';
}) {
  const showWindow = useExplorer((state) => state.showWindow);
  if (moments.length === 0) return null;
  const shown = shownBetween(window.from, window.to, hidden);
  const go = () => {
    const extents = moments.flatMap((moment) => placeOf(moment.when) ?? []);
    if (direction === 'earlier') {
      const end = Math.max(...extents.map(({ to }) => to));
      const from = shiftShown(instant(end), -shown * 0.5, hidden);
      showWindow(within({ from, to: shiftShown(from, shown, hidden) }, hidden, frame.reach));
    } else {
      const begin = Math.min(...extents.map(({ from }) => from));
      const to = shiftShown(instant(begin), shown * 0.5, hidden);
      showWindow(within({ from: shiftShown(to, -shown, hidden), to }, hidden, frame.reach));
    }
  };
  return (
    <button type="button" className="text-button" onClick={go}>
      {say(`timeline.${direction}`, { count: moments.length })}
    </button>
  );
}

type Grip = 'start' | 'window' | 'end';

function Strip({
  frame,
  window,
  matched,
}: {
  frame: TimeFrame;
  window: TimeWindow;
  matched: readonly Moment[];
}) {
  const { zone } = useCorpus();
  const hidden = useHidden();
  const folds = useFolds();
  const showWindow = useExplorer((state) => state.showWindow);
  const [root, setRoot] = useState<HTMLDivElement | null>(null);
  const width = useWidth(root);
  const span = frame.reach;
  const drag = useRef<{ grip: Grip; x: number; window: TimeWindow } | undefined>(undefined);
  const x = (at: number) => ((at - span.from) / (span.to - span.from)) * width;
  const time = (pixels: number) => (pixels / Math.max(1, width)) * (span.to - span.from);

  const move = (grip: Grip, from: TimeWindow, by: number): TimeWindow => {
    if (grip === 'window') return moved(from, by, span, hidden);
    const least = SHORTEST_WINDOW;
    if (grip === 'start') {
      const start = Math.min(from.to - least, Math.max(span.from, from.from + by));
      return settled({ from: instant(start), to: from.to }, hidden);
    }
    const end = Math.max(from.from + least, Math.min(span.to, from.to + by));
    return settled({ from: from.from, to: instant(end) }, hidden);
  };

  const grab = (grip: Grip) => (event: PointerEvent<HTMLElement>) => {
    if (event.button !== 0) return;
    event.stopPropagation();
    event.currentTarget.setPointerCapture(event.pointerId);
    drag.current = { grip, x: event.clientX, window };
  };
  const pull = (event: PointerEvent) => {
    const held = drag.current;
    if (held) showWindow(move(held.grip, held.window, time(event.clientX - held.x)));
  };
  const letGo = () => {
    drag.current = undefined;
  };
  const press = (grip: Grip) => (event: KeyboardEvent) => {
    const next = byKey(event.key, grip, window, frame, hidden, zone, move);
    if (!next) return;
    event.preventDefault();
    showWindow(next);
  };
  /** A click on the strip outside the window brings the window there. */
  const jump = (event: PointerEvent<HTMLElement>) => {
    const box = event.currentTarget.getBoundingClientRect();
    const at = shift(span.from, time(event.clientX - box.left));
    const shown = shownBetween(window.from, window.to, hidden);
    const from = shiftShown(settled({ from: at, to: shift(at, 1) }, hidden).from, -shown / 2, hidden);
    showWindow(within({ from, to: shiftShown(from, shown, hidden) }, hidden, span));
  };

  const words = windowInWords(window, folds, zone);
  const start = x(window.from);
  const end = Math.max(start + 10, x(window.to));
  const slider = (grip: Grip, label: string, at: Instant) => ({
    role: 'slider',
    tabIndex: 0,
    'aria-label': label,
    'aria-orientation': 'horizontal' as const,
    'aria-valuemin': Math.round(span.from / 60_000),
    'aria-valuemax': Math.round(span.to / 60_000),
    'aria-valuenow': Math.round(at / 60_000),
    'aria-valuetext': words,
    onKeyDown: press(grip),
    onPointerDown: grab(grip),
    onPointerMove: pull,
    onPointerUp: letGo,
    onPointerCancel: letGo,
  });

  return (
    <div className="strip-track" ref={setRoot} style={{ blockSize: HEIGHT }} onPointerDown={jump}>
      {width > 0 && <Bars frame={frame} matched={matched} width={width} x={x} zone={zone} />}
      <div className="strip-frame" style={{ insetInlineStart: start, inlineSize: end - start }}>
        <div className="strip-move" {...slider('window', say('timeline.strip.window'), window.from)} />
        <div className="strip-handle start" {...slider('start', say('timeline.strip.start'), window.from)} />
        <div className="strip-handle end" {...slider('end', say('timeline.strip.end'), window.to)} />
      </div>
    </div>
  );
}

/** The window slid along true time with its shown length kept. */
function moved(window: TimeWindow, by: number, span: TimeWindow, hidden: readonly Hidden[]): TimeWindow {
  const shown = shownBetween(window.from, window.to, hidden);
  const start = instant(Math.min(span.to, Math.max(span.from, window.from + by)));
  const from = settled({ from: start, to: shift(start, DAY) }, hidden).from;
  return within({ from, to: shiftShown(from, shown, hidden) }, hidden, span);
}

function byKey(
  key: string,
  grip: Grip,
  window: TimeWindow,
  { reach }: TimeFrame,
  hidden: readonly Hidden[],
  zone: Zone,
  move: (grip: Grip, from: TimeWindow, by: number) => TimeWindow,
): TimeWindow | undefined {
  const shown = shownBetween(window.from, window.to, hidden);
  const small = Math.min(DAY / 4, shown / 8);
  const steps: Readonly<Record<string, number>> = {
    ArrowRight: small,
    ArrowUp: small,
    ArrowLeft: -small,
    ArrowDown: -small,
    PageUp: shown / 2,
    PageDown: -shown / 2,
  };
  const step = steps[key];
  if (step !== undefined)
    return grip === 'window' ? panned(window, hidden, reach, step) : move(grip, window, step);
  if (key !== 'Home' && key !== 'End') return undefined;
  const edge = key === 'Home' ? reach.from : reach.to;
  if (grip === 'window')
    return panned(window, hidden, reach, edge - (key === 'Home' ? window.from : window.to));
  return move(grip, window, edge - (grip === 'start' ? window.from : startOfDay(window.to, zone)));
}

function Bars({
  frame,
  matched,
  width,
  x,
  zone,
}: {
  frame: TimeFrame;
  matched: readonly Moment[];
  width: number;
  x: (at: number) => number;
  zone: Zone;
}) {
  const bins = Math.max(8, Math.floor(width / BAR));
  const density = useMemo(() => densityOf(matched, frame.reach, bins), [matched, frame, bins]);
  const top = Math.max(1, ...density);
  const ticks = ticksOf(frame.whole, zone, width);
  return (
    <svg width={width} height={HEIGHT} aria-hidden="true">
      <line x1="0" x2={width} y1={BASE + 0.5} y2={BASE + 0.5} stroke="var(--ink)" />
      {density.map((share, bin) => {
        if (share <= 0) return null;
        const height = Math.max(1.5, (share / top) * (BASE - 6));
        return (
          <rect
            // biome-ignore lint/suspicious/noArrayIndexKey: a bin is its place
            key={bin}
            x={bin * (width / bins)}
            y={BASE - height}
            width={width / bins - 0.7}
            height={height}
            fill="var(--ink-2)"
          />
        );
      })}
      {ticks.map((tick) => (
        <g key={tick.at}>
          <line x1={x(tick.at)} x2={x(tick.at)} y1={BASE} y2={BASE + 4} stroke="var(--ink-3)" />
          <text x={x(tick.at) + 3} y={HEIGHT - 4} className="strip-tick">
            {tick.text}
          </text>
        </g>
      ))}
      {frame.folds.map((fold) => {
        const room = x(fold.to) - x(fold.from);
        if (room < 250) return null;
        return (
          <text key={fold.from} x={x(fold.from) + 10} y={BASE / 2 + 4} className="strip-empty">
            {say('timeline.strip.empty', {
              from: dayMonth(fold.from, zone),
              to: dayMonth(shift(fold.to, -1), zone),
            })}
          </text>
        );
      })}
    </svg>
  );
}

const TICK_ROOM = 84;

/** A tick on every day, week or so: as many as have room for their words. */
function ticksOf(whole: TimeWindow, zone: Zone, width: number): { at: Instant; text: string }[] {
  const days = (whole.to - whole.from) / DAY;
  const every = Math.max(1, Math.ceil(days / Math.max(1, width / TICK_ROOM)));
  const year = new Intl.DateTimeFormat(LOCALE, { timeZone: zone, year: 'numeric' });
  const text = (at: Instant) => (days > 700 ? year.format(at) : bareDay(at, zone));
  const ticks = [];
  for (let at = whole.from; at < whole.to; at = addDays(at, every, zone)) ticks.push({ at, text: text(at) });
  return ticks;
}
