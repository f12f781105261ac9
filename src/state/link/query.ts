/** The query of a link as text: what `URLSearchParams` reads, written so that a person can read it too. */
import { LINK_KEYS, type LinkKey, type LinkParts } from './field.ts';

/** `?in=ahmad-massoud&q=air+strike`, keys sorted; empty without parts. */
export function writeQuery(parts: LinkParts): string {
  const pairs = LINK_KEYS.flatMap((key) => {
    const value = parts[key];
    return value === undefined ? [] : [`${key}=${escaped(value)}`];
  });
  return pairs.length > 0 ? `?${pairs.join('&')}` : '';
}

/** The values of the keys this scheme knows. Others (`utm_source`, `fbclid`) are not ours to read or to keep. */
export function readQuery(query: string): (key: LinkKey) => readonly string[] {
  const params = new URLSearchParams(query);
  return (key) => params.getAll(key).filter((value) => value !== '');
}

/** Colons and commas stay (RFC 3986 allows them in a query); what ends a link in running text, `)` or `'`, goes. */
const READABLE: Readonly<Record<string, string>> = { '%3A': ':', '%2C': ',', '%20': '+' };

function escaped(value: string): string {
  return encodeURIComponent(wellFormed(value))
    .replace(/%(?:3A|2C|20)/g, (code) => READABLE[code] ?? code)
    .replace(/[!'()*]/g, (mark) => `%${mark.charCodeAt(0).toString(16).toUpperCase()}`);
}

/** Half a character has no UTF-8 and would make `encodeURIComponent` throw. */
function wellFormed(text: string): string {
  return text.replace(/\p{Surrogate}/gu, '\u{FFFD}');
}
