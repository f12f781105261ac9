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

/** Milliseconds from a finger's letting go to the click that it makes. */
const SOON = 300;

function longPress() {
  /** When the finger came down that is down. */
  let began: number | undefined;
  /** When a finger let go last that had rested so long. */
  let ended = -Infinity;
  let wasLong = false;
  return {
    /** Of the click that is under way. */
    wasLong: () => wasLong,
    isDown: () => began !== undefined,
    handlers: {
      onPointerDown({ pointerType, timeStamp }: PointerEvent) {
        began = pointerType === 'touch' ? timeStamp : undefined;
      },
      onPointerUp({ timeStamp }: PointerEvent) {
        if (began !== undefined && timeStamp - began >= LONG) ended = timeStamp;
        began = undefined;
      },
      onPointerCancel() {
        began = undefined;
      },
    },
    onClickCapture({ timeStamp }: MouseEvent) {
      wasLong = timeStamp - ended < SOON;
      ended = -Infinity;
    },
  };
}
