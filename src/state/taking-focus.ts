/** Whether something was begun by a press in this page: its bar, whose code may still be on its way, then takes the focus. */
export interface TakingFocus {
  readonly willTakeFocus: () => void;
  /** True once for each press. */
  readonly takesFocus: () => boolean;
}

/** One for each bar. */
export function takingFocus(): TakingFocus {
  let isPressed = false;
  return {
    willTakeFocus: () => {
      isPressed = true;
    },
    takesFocus: () => {
      const takes = isPressed;
      isPressed = false;
      return takes;
    },
  };
}
