import { useEffect, useState } from 'react';
import { corpusShownIn } from '../state/derived.ts';
import { answeringOf } from '../state/large/answering.ts';
import { onTimelineDrawn, wasTimelineDrawn } from '../state/pace.ts';
import { useExplorer } from '../state/store.ts';

/** Milliseconds that the timeline is waited for. It may fail, or have no mark to draw. */
const PATIENCE = 500;

/** What is waited with now, by what draws it. */
const waiting = new Set<() => void>();

/** Draws what is still waited with, such as for a key that leads there. */
export function waitNoLonger(): void {
  for (const draw of waiting) draw();
}

/**
 * True once what stands beside the timeline is to be drawn: of a large corpus a frame after the timeline, for whoever
 * comes back to it; else at once. It stays true.
 */
export function useAfterTimeline(): boolean {
  const [isDue, setIsDue] = useState(() => !isTimelineFirst());
  useEffect(() => (isDue ? undefined : whenTimelineDrawn(() => setIsDue(true))), [isDue]);
  return isDue;
}

/** A page that is just opened shows what it has: there the timeline's own code is still on its way. */
function isTimelineFirst(): boolean {
  const state = useExplorer.getState();
  const corpus = corpusShownIn(state);
  const index = corpus && answeringOf(corpus);
  if (!index?.frame || state.view !== 'timeline' || state.embedded || !wasTimelineDrawn()) return false;
  return index.result().matched.length > 0;
}

/** Returns how to call it off. */
function whenTimelineDrawn(draw: () => void): () => void {
  const timer = setTimeout(draw, PATIENCE);
  // A task after the next frame: what was drawn is painted by then.
  let frame = 0;
  const stop = onTimelineDrawn(() => {
    frame = requestAnimationFrame(() => setTimeout(draw));
  });
  waiting.add(draw);
  return () => {
    clearTimeout(timer);
    cancelAnimationFrame(frame);
    stop();
    waiting.delete(draw);
  };
}
