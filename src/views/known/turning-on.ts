import { takingFocus } from '../../state/taking-focus.ts';

/** Of the second clock's bar, as the clock is turned on. */
export const { willTakeFocus, takesFocus } = takingFocus();
