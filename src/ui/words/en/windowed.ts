import type { Messages } from '../message.ts';

/** What is said of a list of which only a part is in the page. */
export const windowed = {
  'windowed.printed':
    'Of {all} rows the {count} around what was on the screen are printed. All of them can be taken away as a file, under Share.',
} as const satisfies Messages;
