import { type KeyboardEvent, type PointerEvent, useRef, useState } from 'react';
import type { Moment } from '../../domain/corpus/corpus.ts';
import { centredOn, type Grip, moveGrip } from '../../domain/overview/grip.ts';
import { type Hidden, panned, shownBetween } from '../../domain/overview/scale.ts';
import type { TimeFrame } from '../../domain/overview/time-frame.ts';
import { DAY, type Instant, MINUTE, shift } from '../../domain/time/instant.ts';
import type { TimeWindow } from '../../domain/time/window.ts';
import { useCorpus } from '../../state/derived.ts';
import { useExplorer } from '../../state/store.ts';
import { useFolds, useHidden } from '../../state/time-frame.ts';
import { useWidth } from '../../ui/use-size.ts';
import { say } from '../../ui/words/say.ts';
import { STRIP_HEIGHT, StripBars } from './StripBars.tsx';
import { windowInWords } from './window-words.ts';

/** The strip itself: how much lies where, and the window with its three grips. */
export function StripTrack({
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

  const grab = (grip: Grip) => (event: PointerEvent<HTMLElement>) => {
    if (event.button !== 0) return;
    event.stopPropagation();
    event.currentTarget.setPointerCapture(event.pointerId);
    drag.current = { grip, x: event.clientX, window };
  };
  const pull = (event: PointerEvent) => {
    const held = drag.current;
    if (held) showWindow(moveGrip(held.grip, held.window, time(event.clientX - held.x), hidden, span));
  };
  const letGo = () => {
    drag.current = undefined;
  };
  const press = (grip: Grip) => (event: KeyboardEvent) => {
    const next = byKey(event.key, grip, window, hidden, span);
    if (!next) return;
    event.preventDefault();
    showWindow(next);
  };
  /** A click on the strip outside the window brings the window there. */
  const jump = (event: PointerEvent<HTMLElement>) => {
    const box = event.currentTarget.getBoundingClientRect();
    const at = shift(span.from, time(event.clientX - box.left));
    showWindow(centredOn(at, window, hidden, span));
  };

  const words = windowInWords(window, folds, zone);
  const start = x(window.from);
  const end = Math.max(start + 10, x(window.to));
  const slider = (grip: Grip, label: string, at: Instant) => ({
    role: 'slider',
    tabIndex: 0,
    'aria-label': label,
    'aria-orientation': 'horizontal' as const,
    'aria-valuemin': Math.round(span.from / MINUTE),
    'aria-valuemax': Math.round(span.to / MINUTE),
    'aria-valuenow': Math.round(at / MINUTE),
    'aria-valuetext': words,
    onKeyDown: press(grip),
    onPointerDown: grab(grip),
    onPointerMove: pull,
    onPointerUp: letGo,
    onPointerCancel: letGo,
  });

  return (
    <div className="strip-track" ref={setRoot} style={{ blockSize: STRIP_HEIGHT }} onPointerDown={jump}>
      {width > 0 && <StripBars frame={frame} matched={matched} width={width} x={x} zone={zone} />}
      <div className="strip-frame" style={{ insetInlineStart: start, inlineSize: end - start }}>
        <div className="strip-move" {...slider('window', say('timeline.strip.window'), window.from)} />
        <div className="strip-handle start" {...slider('start', say('timeline.strip.start'), window.from)} />
        <div className="strip-handle end" {...slider('end', say('timeline.strip.end'), window.to)} />
      </div>
    </div>
  );
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
