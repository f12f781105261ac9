import { type MouseEvent, type PointerEvent, useRef } from 'react';

/** How far a pointer may stray, in CSS pixels, and still have meant a click. */
const STRAY = 5;

/**
 * Tells a drag from a click: a drag that begins on a mark pans the timeline, and the mark, which has come along under
 * the pointer, must not open when it is let go.
 */
export function useDragApart() {
  const start = useRef<{ x: number; y: number } | undefined>(undefined);
  return {
    onPointerDownCapture: ({ clientX, clientY }: PointerEvent) => {
      start.current = { x: clientX, y: clientY };
    },
    onClickCapture: (event: MouseEvent) => {
      const from = start.current;
      start.current = undefined;
      // A click by keyboard has no press of a pointer before it.
      if (!from || event.detail === 0) return;
      if (Math.hypot(event.clientX - from.x, event.clientY - from.y) <= STRAY) return;
      event.preventDefault();
      event.stopPropagation();
    },
  };
}
