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
  return text.includes('{') ? filled(text, values) : text;
}

/** By text, cut at its placeholders: every second is the name of one. A page says the same hundreds of times over. */
const cut = new Map<string, readonly string[]>();

function filled(text: string, values: Values): string {
  const parts = cut.get(text) ?? text.split(/\{(\w+)\}/);
  cut.set(text, parts);
  return parts.map((part, place) => (place % 2 === 0 ? part : written(part, values[part]))).join('');
}

function written(name: string, value: string | number | undefined): string {
  if (value === undefined) return `{${name}}`;
  return typeof value === 'number' ? number.format(value) : value;
}

/** "A, B and C". */
export function sayList(items: readonly string[]): string {
  return list.format(items);
}
