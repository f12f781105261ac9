import { takingFocus } from './taking-focus.ts';

/** Of the story's bar, as a story is begun. */
export const { willTakeFocus, takesFocus } = takingFocus();
