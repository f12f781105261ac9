import { memo } from 'react';
import { centredOn } from '../../domain/overview/grip.ts';
import type { Hidden } from '../../domain/overview/scale.ts';
import type { Beyond, Shown } from '../../domain/overview/shown.ts';
import type { TimeFrame } from '../../domain/overview/time-frame.ts';
import type { TimeWindow } from '../../domain/time/window.ts';
import { useTelling } from '../../state/derived.ts';
import { useExplorer } from '../../state/store.ts';
import { useFolds, useHidden } from '../../state/time-frame.ts';
import { TextInScripts } from '../../ui/TextInScripts.tsx';
import { besideOf } from '../../ui/words/dates.ts';
import { say } from '../../ui/words/say.ts';
import { StripTrack } from './StripTrack.tsx';
import { useFineness } from './use-fineness.ts';
import { type Fineness, lengthInWords, windowInWords } from './window-words.ts';
import './strip.css';

interface StripProps {
  readonly frame: TimeFrame;
  readonly window: TimeWindow;
  readonly shown: Shown;
}

/** The whole corpus to true scale, unfolded, with the window as a handle to drag or to move by keyboard. */
export function DensityStrip({ frame, window, shown }: StripProps) {
  const hidden = useHidden();
  const fineness = useFineness(window);
  return (
    // biome-ignore lint/a11y/useSemanticElements: sliders and words, and no fields of a form
    <div className="strip" role="group" aria-label={say('timeline.strip')}>
      <p className="strip-name">
        <b>{say('timeline.strip.all', { length: lengthInWords(frame.whole.to - frame.whole.from) })}</b>
        <span>{say('timeline.strip.toScale')}</span>
      </p>
      <StripTrack frame={frame} window={window} fineness={fineness} />
      <p className="strip-window">
        <Elsewhere beyond={shown.before} frame={frame} hidden={hidden} window={window} direction="earlier" />
        <WindowWords window={window} fineness={fineness} />
        <Elsewhere beyond={shown.after} frame={frame} hidden={hidden} window={window} direction="later" />
      </p>
    </div>
  );
}

/** The stretches in view, in the second calendar too where that is told. */
const WindowWords = memo(function WindowWords({
  window,
  fineness,
}: {
  window: TimeWindow;
  fineness: Fineness;
}) {
  const telling = useTelling();
  const folds = useFolds();
  const second = besideOf(telling);
  const stretches = windowInWords(window, folds, telling, fineness);
  const text = second
    ? say('timeline.window.beside', {
        stretches,
        beside: windowInWords(window, folds, second, coarser(fineness)),
      })
    : say('timeline.window', { stretches });
  return (
    <span className="window-words">
      <TextInScripts text={text} />
    </span>
  );
});

/** Hours are told once. */
function coarser(fineness: Fineness): Fineness {
  return fineness === 'clock' ? 'days' : fineness;
}

/** What lies outside the window on one side, as a way there: to the nearest of it. */
function Elsewhere({
  beyond: { count, nearest },
  frame,
  hidden,
  window,
  direction,
}: {
  beyond: Beyond;
  frame: TimeFrame;
  hidden: readonly Hidden[];
  window: TimeWindow;
  direction: 'earlier' | 'later';
}) {
  const showWindow = useExplorer((state) => state.showWindow);
  if (nearest === undefined) return null;
  const go = () => showWindow(centredOn(nearest, window, hidden, frame.reach));
  return (
    <button type="button" className="text-button" onClick={go}>
      {say(direction === 'earlier' ? 'timeline.earlier' : 'timeline.later', { count })}
    </button>
  );
}
