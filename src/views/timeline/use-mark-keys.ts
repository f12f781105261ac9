import { type FocusEvent, type KeyboardEvent, useEffect, useRef, useState } from 'react';
import type { Lane } from '../../domain/overview/lanes.ts';
import type { LaneLayout } from '../../domain/overview/layout.ts';
import type { Mark } from '../../domain/overview/marks.ts';
import { windowWith } from '../../domain/overview/reveal.ts';
import type { Hidden } from '../../domain/overview/scale.ts';
import type { TimeFrame } from '../../domain/overview/time-frame.ts';
import { type Step, travel } from '../../domain/overview/travel.ts';
import type { TimeWindow } from '../../domain/time/window.ts';
import { useExplorer } from '../../state/store.ts';
import { inlineKey } from '../../ui/inline-axis.ts';
import { laneName } from './lane-name.ts';
import { markIdOf } from './mark-id.ts';
import { atTheEnd, STEPS } from './mark-steps.ts';

interface Setting {
  readonly laneMarks: readonly { readonly lane: Lane; readonly marks: readonly Mark[] }[];
  readonly layouts: readonly LaneLayout[];
  readonly frame: TimeFrame;
  readonly window: TimeWindow;
  readonly hidden: readonly Hidden[];
}

export type MarkKeys = ReturnType<typeof useMarkKeys>;

/**
 * The keyboard over the timeline: one mark is reached by Tab, the arrows travel from there. A mark outside the window
 * or counted away is brought into view first; focus follows once it is drawn.
 */
export function useMarkKeys({ laneMarks, layouts, frame, window, hidden }: Setting) {
  const [wanted, setWanted] = useState<string | undefined>(undefined);
  const pending = useRef<string | undefined>(undefined);
  const showWindow = useExplorer((state) => state.showWindow);
  const toggleLane = useExplorer((state) => state.toggleLane);
  const announce = useExplorer((state) => state.announce);

  const drawn = layouts.flatMap((layout) => layout.boxes.map((box) => box.mark));
  const activeId = (drawn.find((mark) => mark.id === wanted) ?? drawn.find((mark) => mark.lead) ?? drawn[0])
    ?.id;

  // Runs after every drawing: the mark asked for may only now have come into the page.
  useEffect(() => {
    if (pending.current === undefined) return;
    const element = document.querySelector<HTMLElement>(`[data-mark="${CSS.escape(pending.current)}"]`);
    if (!element) return;
    pending.current = undefined;
    element.focus({ preventScroll: true });
    element.scrollIntoView({ block: 'nearest', inline: 'nearest' });
  });

  function go(target: Mark) {
    const layout = layouts.find(({ lane }) => lane.id === target.lane);
    if (layout?.unfitted.some((mark) => mark.id === target.id)) toggleLane(target.lane);
    const next = windowWith(target.moments[0], window, hidden, frame.reach);
    if (next !== window) showWindow(next);
    setWanted(target.id);
    pending.current = target.id;
  }

  return {
    activeId,
    onFocus: (event: FocusEvent) => {
      const id = markIdOf(event.target);
      if (id) setWanted(id);
    },
    onKeyDown: (event: KeyboardEvent) => {
      const from = markIdOf(event.target);
      if (from === undefined || event.altKey || event.metaKey) return;
      const key = inlineKey(event, event.currentTarget);
      const step = event.ctrlKey ? farStep(key) : STEPS[key];
      if (!step) return;
      event.preventDefault();
      event.stopPropagation();
      const target = travel(
        laneMarks.map(({ marks }) => marks),
        from,
        step,
      );
      if (target && target.id !== from) go(target);
      else announce(atTheEnd(step, nameOfLane(laneMarks, from)));
    },
  };
}

function farStep(key: string): Step | undefined {
  if (key === 'Home') return 'very-first';
  return key === 'End' ? 'very-last' : undefined;
}

function nameOfLane(laneMarks: Setting['laneMarks'], mark: string): string {
  const home = laneMarks.find(({ marks }) => marks.some(({ id }) => id === mark));
  return home ? laneName(home.lane) : '';
}
