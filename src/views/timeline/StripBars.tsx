import { useMemo } from 'react';
import type { Moment } from '../../domain/corpus/corpus.ts';
import { densityOf } from '../../domain/overview/density.ts';
import type { TimeFrame } from '../../domain/overview/time-frame.ts';
import { addDays, DAY, type Instant, shift, type Zone } from '../../domain/time/instant.ts';
import type { TimeWindow } from '../../domain/time/window.ts';
import { LOCALE, say } from '../../ui/words/say.ts';
import { bareDay } from '../../ui/words/dates.ts';
import { dayMonth } from './window-words.ts';
import { plainly } from '../../domain/time/telling.ts';

/** Pixels. */
export const STRIP_HEIGHT = 52;
const BASE = 36;
const BAR = 6;

/** How many moments lie where, in true time, with the days below and what is empty said. */
export function StripBars({
  frame,
  matched,
  width,
  x,
  zone,
  mirrored,
}: {
  frame: TimeFrame;
  matched: readonly Moment[];
  width: number;
  /** Pixels from the strip's start, in the reading direction. */
  x: (at: number) => number;
  zone: Zone;
  /** True where time runs from right to left: a picture's own x never does. */
  mirrored: boolean;
}) {
  const bins = Math.max(8, Math.floor(width / BAR));
  const density = useMemo(() => densityOf(matched, frame.reach, bins), [matched, frame, bins]);
  const top = Math.max(1, ...density);
  const ticks = ticksOf(frame.whole, zone, width);
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
        if (room < 250) return null;
        return (
          <text key={fold.from} x={drawn(x(fold.from) + 10)} y={BASE / 2 + 4} className="strip-empty">
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
  const text = (at: Instant) => (days > 700 ? year.format(at) : bareDay(at, plainly(zone)));
  const ticks = [];
  for (let at = whole.from; at < whole.to; at = addDays(at, every, zone)) ticks.push({ at, text: text(at) });
  return ticks;
}
