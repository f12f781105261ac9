import { type KeyboardEvent, memo, type PointerEvent, useMemo, useRef, useState } from 'react';
import type { Fold } from '../../domain/overview/folds.ts';
import { centredOn, type Grip, moveGrip } from '../../domain/overview/grip.ts';
import { type Hidden, panned, SHORTEST_WINDOW, shownBetween } from '../../domain/overview/scale.ts';
import type { TimeFrame } from '../../domain/overview/time-frame.ts';
import { DAY, type Instant, MINUTE, shift } from '../../domain/time/instant.ts';
import type { Telling } from '../../domain/time/telling.ts';
import type { TimeWindow } from '../../domain/time/window.ts';
import { useTelling } from '../../state/derived.ts';
import { useExplorer } from '../../state/store.ts';
import { useFolds, useHidden } from '../../state/time-frame.ts';
import { inlineKey, inlineOffset, isRightToLeft } from '../../ui/inline-axis.ts';
import { useWidth } from '../../ui/use-size.ts';
import { type MessageKey, say } from '../../ui/words/say.ts';
import { AskedStretch } from './AskedStretch.tsx';
import { STRIP_HEIGHT, StripBars } from './StripBars.tsx';
import { edgeInWords, type Fineness, windowInWords } from './window-words.ts';

/** What a grip says of itself: where it is, and how far the other one lets it go. */
interface Spoken {
  readonly label: MessageKey;
  readonly words: string;
  readonly at: Instant;
  readonly least: Instant;
  readonly most: Instant;
}

/** The strip itself: how much lies where, and the window with its three grips. */
export const StripTrack = memo(function StripTrack({
  frame,
  window,
  fineness,
}: {
  frame: TimeFrame;
  window: TimeWindow;
  fineness: Fineness;
}) {
  const telling = useTelling();
  const hidden = useHidden();
  const folds = useFolds();
  const showWindow = useExplorer((state) => state.showWindow);
  const [root, setRoot] = useState<HTMLDivElement | null>(null);
  const width = useWidth(root);
  const span = frame.reach;
  const drag = useRef<{ grip: Grip; from: number; window: TimeWindow } | undefined>(undefined);
  // Asked once: the browser brings the style of the whole page up to date for it.
  const mirrored = useMemo(() => root !== null && isRightToLeft(root), [root]);
  const x = (at: number) => ((at - span.from) / (span.to - span.from)) * width;
  const time = (pixels: number) => (pixels / Math.max(1, width)) * (span.to - span.from);

  const grab = (grip: Grip) => (event: PointerEvent<HTMLElement>) => {
    if (event.button !== 0 || !root) return;
    event.stopPropagation();
    event.currentTarget.setPointerCapture(event.pointerId);
    drag.current = { grip, from: inlineOffset(event, root), window };
  };
  const pull = (event: PointerEvent) => {
    const held = drag.current;
    if (!held || !root) return;
    const by = time(inlineOffset(event, root) - held.from);
    showWindow(moveGrip(held.grip, held.window, by, hidden, span));
  };
  const letGo = () => {
    drag.current = undefined;
  };
  const press = (grip: Grip) => (event: KeyboardEvent) => {
    const next = byKey(inlineKey(event, event.currentTarget), grip, window, hidden, span);
    if (!next) return;
    event.preventDefault();
    showWindow(next);
  };
  /** A click on the strip outside the window brings the window there. */
  const jump = (event: PointerEvent<HTMLElement>) => {
    const at = shift(span.from, time(inlineOffset(event, event.currentTarget)));
    showWindow(centredOn(at, window, hidden, span));
  };

  const start = x(window.from);
  const end = Math.max(start + 10, x(window.to));
  const slider = (grip: Grip, { label, words, at, least, most }: Spoken) => ({
    role: 'slider',
    tabIndex: 0,
    'aria-label': say(label),
    'aria-orientation': 'horizontal' as const,
    'aria-valuemin': Math.round(least / MINUTE),
    'aria-valuemax': Math.round(most / MINUTE),
    'aria-valuenow': Math.round(at / MINUTE),
    'aria-valuetext': words,
    onKeyDown: press(grip),
    onPointerDown: grab(grip),
    onPointerMove: pull,
    onPointerUp: letGo,
    onPointerCancel: letGo,
  });

  const spoken = spokenBy(window, span, folds, telling, fineness);

  return (
    <div className="strip-track" ref={setRoot} style={{ blockSize: STRIP_HEIGHT }} onPointerDown={jump}>
      {width > 0 && <StripBars frame={frame} width={width} x={x} mirrored={mirrored} />}
      <AskedStretch x={x} width={width} />
      <div className="strip-frame" style={{ insetInlineStart: start, inlineSize: end - start }}>
        <div className="strip-move" {...slider('window', spoken.window)} />
        <div className="strip-handle start" {...slider('start', spoken.start)} />
        <div className="strip-handle end" {...slider('end', spoken.end)} />
      </div>
    </div>
  );
});

function spokenBy(
  { from, to }: TimeWindow,
  reach: TimeWindow,
  folds: readonly Fold[],
  telling: Telling,
  fineness: Fineness,
): Record<Grip, Spoken> {
  return {
    window: {
      label: 'timeline.strip.window',
      words: windowInWords({ from, to }, folds, telling, fineness),
      at: from,
      least: reach.from,
      most: reach.to,
    },
    start: {
      label: 'timeline.strip.start',
      words: edgeInWords(from, 'start', telling, fineness),
      at: from,
      least: reach.from,
      most: shift(to, -SHORTEST_WINDOW),
    },
    end: {
      label: 'timeline.strip.end',
      words: edgeInWords(to, 'end', telling, fineness),
      at: to,
      least: shift(from, SHORTEST_WINDOW),
      most: reach.to,
    },
  };
}

/** Where a key leads: arrows by a quarter of a day or less, Page by half the window, Home and End to the ends. */
function byKey(
  key: string,
  grip: Grip,
  window: TimeWindow,
  hidden: readonly Hidden[],
  reach: TimeWindow,
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
    Home: reach.from - reach.to,
    End: reach.to - reach.from,
  };
  const step = steps[key];
  if (step === undefined) return undefined;
  return grip === 'window'
    ? panned(window, hidden, reach, step)
    : moveGrip(grip, window, step, hidden, reach);
}
