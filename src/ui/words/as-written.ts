/** Longer values are cut: enough to find the place by. In UTF-16 units. */
const LONGEST = 80;

/** Turn the text round them, and cannot be seen. */
const BIDI_CONTROLS = /[\u061C\u200E\u200F\u202A-\u202E\u2066-\u2069]/g;

/**
 * A value of a corpus file as JSON writes it, which is the same in every language: `"rumour"`, `5`, `null`, `[…]`. Long
 * texts are cut, and signs that would turn the sentence round them are written as escapes.
 */
export function asWritten(value: unknown): string {
  if (Array.isArray(value)) return value.length > 0 ? '[…]' : '[]';
  if (typeof value === 'object' && value !== null) return Object.keys(value).length > 0 ? '{…}' : '{}';
  if (typeof value !== 'string') return String(value);
  const text = value.length > LONGEST ? `${value.slice(0, LONGEST).toWellFormed()}…` : value;
  return JSON.stringify(text).replace(BIDI_CONTROLS, escaped);
}

function escaped(sign: string): string {
  return `\\u${sign.charCodeAt(0).toString(16).padStart(4, '0')}`;
}
