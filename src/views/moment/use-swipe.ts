import { type PointerEvent, useRef } from 'react';
import { swipeOf } from './swipe.ts';
import type { Direction } from './use-stepping.ts';

/**
 * Handlers that turn a finger's stroke along the line into a step. The element keeps its scrolling through
 * `touch-action: pan-y`: the browser cancels the pointer once it takes a stroke for scrolling.
 */
export function useSwipe(step: (direction: Direction) => void) {
  const start = useRef<{ x: number; y: number } | undefined>(undefined);
  return {
    onPointerDown: (event: PointerEvent) => {
      start.current =
        event.pointerType === 'touch' && event.isPrimary ? { x: event.clientX, y: event.clientY } : undefined;
    },
    onPointerUp: (event: PointerEvent<HTMLElement>) => {
      const from = start.current;
      start.current = undefined;
      if (!from) return;
      const rightToLeft = getComputedStyle(event.currentTarget).direction === 'rtl';
      const direction = swipeOf(event.clientX - from.x, event.clientY - from.y, rightToLeft);
      if (direction) step(direction);
    },
    onPointerCancel: () => {
      start.current = undefined;
    },
  };
}
