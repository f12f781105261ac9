import { type MessageKey, messageOf } from './catalogue.ts';

export type { MessageKey };
export type Values = Readonly<Record<string, string | number>>;

/** The interface's language: for its words, its numbers and its dates. */
export const LOCALE = 'en-GB';
const plural = new Intl.PluralRules(LOCALE);
const number = new Intl.NumberFormat(LOCALE);
const list = new Intl.ListFormat(LOCALE, { type: 'conjunction' });

/** The message's text, with its placeholders filled and its plural chosen by the value named `count`. */
export function say(key: MessageKey, values: Values = {}): string {
  const message = messageOf(key);
  const text =
    typeof message === 'string'
      ? message
      : (message[plural.select(Number(values.count ?? 0))] ?? message.other);
  return text.replace(/\{(\w+)\}/g, (whole, name: string) => {
    const value = values[name];
    if (value === undefined) return whole;
    return typeof value === 'number' ? number.format(value) : value;
  });
}

/** "A, B and C". */
export function sayList(items: readonly string[]): string {
  return list.format(items);
}
