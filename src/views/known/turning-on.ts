/** Whether the clock was just turned on by a press here: its bar, whose code may still be on its way, then takes the focus. */
let turnedOnHere = false;

export function willTakeFocus(): void {
  turnedOnHere = true;
}

/** True once for each press. */
export function takesFocus(): boolean {
  const takes = turnedOnHere;
  turnedOnHere = false;
  return takes;
}
