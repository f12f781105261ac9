import { useMemo } from 'react';
import { isOfDay, type Step } from '../../domain/overview/steps.ts';
import { reckoningIn, type Tick, ticksOf } from '../../domain/overview/ticks.ts';
import type { TimeFrame } from '../../domain/overview/time-frame.ts';
import type { Telling } from '../../domain/time/telling.ts';
import type { TimeWindow } from '../../domain/time/window.ts';
import { useTelling } from '../../state/derived.ts';
import { useDensity } from '../../state/large/told.ts';
import { bareDay, dateText, yearName } from '../../ui/words/dates.ts';
import { say } from '../../ui/words/say.ts';
import { useFoldTelling } from './use-fold-telling.ts';
import { foldedDays } from './window-words.ts';

/** Pixels. */
export const STRIP_HEIGHT = 52;
const BASE = 36;
const BAR = 6;

/** How many moments lie where, in true time, with the days below and what is empty said. */
export function StripBars({
  frame,
  width,
  x,
  mirrored,
}: {
  frame: TimeFrame;
  width: number;
  /** Pixels from the strip's start, in the reading direction. */
  x: (at: number) => number;
  /** True where time runs from right to left: a picture's own x never does. */
  mirrored: boolean;
}) {
  const bins = Math.max(8, Math.floor(width / BAR));
  const density = useDensity(frame.reach, bins);
  const top = Math.max(1, ...density);
  const foldTelling = useFoldTelling();
  const telling = useTelling();
  const ticks = useMemo(() => stripTicks(frame.reach, width, telling), [frame, width, telling]);
  const drawn = (start: number, length = 0) => (mirrored ? width - start - length : start);
  return (
    <svg width={width} height={STRIP_HEIGHT} aria-hidden="true">
      <line x1="0" x2={width} y1={BASE + 0.5} y2={BASE + 0.5} stroke="var(--ink)" />
      {density.map((share, bin) => {
        if (share <= 0) return null;
        const height = Math.max(1.5, (share / top) * (BASE - 6));
        return (
          <rect
            // biome-ignore lint/suspicious/noArrayIndexKey: a bin is its place
            key={bin}
            x={drawn(bin * (width / bins), width / bins - 0.7)}
            y={BASE - height}
            width={width / bins - 0.7}
            height={height}
            fill="var(--ink-2)"
          />
        );
      })}
      {ticks.map((tick) => (
        <g key={tick.at}>
          <line x1={drawn(x(tick.at))} x2={drawn(x(tick.at))} y1={BASE} y2={BASE + 4} stroke="var(--ink-3)" />
          <text x={drawn(x(tick.at) + 3)} y={STRIP_HEIGHT - 4} className="strip-tick">
            {tick.text}
          </text>
        </g>
      ))}
      {frame.folds.map((fold) => {
        const room = x(fold.to) - x(fold.from);
        const { first, last } = foldedDays(fold, foldTelling);
        const text = say('timeline.strip.empty', { from: first, to: last });
        if (room < text.length * LETTER + 2 * EMPTY_MARGIN) return null;
        return (
          <text
            key={fold.from}
            x={drawn(x(fold.from) + EMPTY_MARGIN)}
            y={BASE / 2 + 4}
            className="strip-empty"
          >
            {text}
          </text>
        );
      })}
    </svg>
  );
}

/** About how wide a letter is. */
const LETTER = 5.6;
const EMPTY_MARGIN = 10;

/** What a date below the strip needs. */
const TICK_ROOM = 76;
/** A tick nearer to the strip's end has no words. */
const LAST_ROOM = 48;

/** A tick on every day, month or year, or every few: as many as have room for their words. */
function stripTicks(reach: TimeWindow, width: number, telling: Telling): { at: number; text: string }[] {
  const { minor, minorStep } = ticksOf(
    {
      ...{ window: reach, hidden: [], folds: [], width },
      mayShowClock: false,
      leastWidth: (step) => (isOfDay(step) ? Infinity : TICK_ROOM),
    },
    reckoningIn(telling.zone, telling.calendar),
  );
  const told = minor.filter(({ begins, room }) => begins && room >= LAST_ROOM);
  return told.map((tick) => ({ at: tick.at, text: stripWords(tick, minorStep, telling) }));
}

function stripWords({ at }: Tick, { unit }: Step, telling: Telling): string {
  if (unit === 'year') return yearName(at, telling);
  return unit === 'month' ? dateText(at, 'monthYear', telling, 'short') : bareDay(at, telling);
}
