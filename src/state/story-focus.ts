/** Whether a story was begun by a press in this page: its bar, whose code may still be on its way, then takes the focus. */
let beganHere = false;

export function willTakeFocus(): void {
  beganHere = true;
}

/** True once for each press. */
export function takesFocus(): boolean {
  const takes = beganHere;
  beganHere = false;
  return takes;
}
