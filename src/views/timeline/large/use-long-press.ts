import { type MouseEvent, type PointerEvent, useState } from 'react';

/** Milliseconds that a finger rests on something for a long press: what phones themselves take for one. */
const LONG = 500;

/**
 * A long press of a finger: what Shift is with Enter or a click. It takes effect when the finger lets go, so that the
 * click that then comes does not fall on what has opened under it; where the phone tells a long press by `contextmenu`
 * there comes no click, and it takes effect then.
 */
export function useLongPress() {
  const [press] = useState(longPress);
  return press;
}

function longPress() {
  /** When the finger came down. */
  let began: number | undefined;
  let wasLong = false;
  return {
    /** Of the click that is under way. */
    wasLong: () => wasLong,
    /** Whether a context menu is asked for by a finger. */
    isByTouch: () => began !== undefined,
    handlers: {
      onPointerDown({ pointerType, timeStamp }: PointerEvent) {
        began = pointerType === 'touch' ? timeStamp : undefined;
      },
      onClickCapture({ detail, timeStamp }: MouseEvent) {
        // A click by keyboard has no press of a pointer before it.
        wasLong = detail > 0 && began !== undefined && timeStamp - began >= LONG;
        began = undefined;
      },
    },
  };
}
