import { type FocusEvent, type KeyboardEvent, useLayoutEffect, useRef } from 'react';
import { inlineKey } from '../../ui/inline-axis.ts';

/**
 * A toolbar's keyboard (ARIA's toolbar pattern): Tab reaches one control, the arrows, Home and End the others. A
 * drop-down keeps Up and Down, with which it chooses. What a control opens, such as a form, keeps all its keys.
 */
export function useToolbar() {
  const bar = useRef<HTMLDivElement>(null);
  const last = useRef<HTMLElement | undefined>(undefined);

  function keepOneStop() {
    const controls = controlsIn(bar.current);
    const stop = controls.find((control) => control === last.current) ?? controls[0];
    for (const control of controls) control.tabIndex = control === stop ? 0 : -1;
  }
  // Runs after every drawing: controls come and go.
  useLayoutEffect(keepOneStop);

  return {
    ref: bar,
    onFocus: ({ target }: FocusEvent) => {
      const control = controlsIn(bar.current).find((each) => each === target);
      if (!control) return;
      last.current = control;
      keepOneStop();
    },
    onKeyDown: (event: KeyboardEvent) => {
      if (event.altKey || event.ctrlKey || event.metaKey || event.shiftKey) return;
      const controls = controlsIn(bar.current);
      const at = event.target instanceof HTMLElement ? controls.indexOf(event.target) : -1;
      const to = at < 0 ? undefined : placeAfter(inlineKey(event, event.currentTarget), at, controls.length);
      if (to === undefined) return;
      event.preventDefault();
      controls[to]?.focus();
    },
  };
}

/** The toolbar's own controls, in reading order. */
function controlsIn(bar: HTMLElement | null): HTMLElement[] {
  const all = [...(bar?.querySelectorAll<HTMLElement>('button, select') ?? [])];
  return all.filter((control) => control.closest('[popover]') === null);
}

/** Round and round, as the pattern has it. */
function placeAfter(key: string, at: number, count: number): number | undefined {
  switch (key) {
    case 'ArrowRight':
      return (at + 1) % count;
    case 'ArrowLeft':
      return (at - 1 + count) % count;
    case 'Home':
      return 0;
    case 'End':
      return count - 1;
    default:
      return undefined;
  }
}
