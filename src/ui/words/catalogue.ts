/** The messages that are here. They come in sets, each with the code that says them; see `sets/`. */
import type { en } from './en.ts';
import type { Message, Messages } from './message.ts';

export type MessageKey = keyof typeof en;

const here = new Map<string, Message>();

/** Makes tables of messages ready to be said. */
export function learn(...tables: readonly Messages[]): void {
  for (const table of tables) {
    for (const [key, message] of Object.entries(table)) here.set(key, message);
  }
}

export function isLearnt(key: string): boolean {
  return here.has(key);
}

/**
 * The message of a key. One that is not here is a mistake of ours and throws, but not for a reader, to whom the rest of
 * the page is worth more than the missing word. `words-come-with-code.test.ts` shows that none is missing.
 */
export function messageOf(key: MessageKey): Message {
  const message = here.get(key);
  if (message !== undefined) return message;
  if (import.meta.env?.PROD) return '';
  throw new Error(`“${key}” is said, but its words are not loaded: import their set from ui/words/sets`);
}
