/** The query of a link as text: what `URLSearchParams` reads, written so that a person can read it too. */
import { LINK_KEYS, type LinkKey, type LinkParts } from './field.ts';
import { PRESENT_SCHEME, schemeFor, schemeNamed, upgraded } from './schemes.ts';

/** `?in=ahmad-massoud&q=air+strike`, keys sorted; empty without parts. */
export function writeQuery(written: LinkParts): string {
  const scheme = schemeFor(written);
  const parts = scheme === 1 ? written : { ...written, v: String(scheme) };
  const pairs = LINK_KEYS.flatMap((key) => {
    const value = parts[key];
    return value === undefined ? [] : [`${key}=${escaped(value)}`];
  });
  return pairs.length > 0 ? `?${pairs.join('&')}` : '';
}

/**
 * The values of the keys this scheme knows, and the value of `v` where it names no scheme there is. Other keys
 * (`utm_source`, `fbclid`) are not ours to read or to keep. A link of a scheme to come is read as far as this one goes.
 */
export function readQuery(query: string): {
  values: (key: LinkKey) => readonly string[];
  unknownScheme: string | undefined;
} {
  const params = [...new URLSearchParams(query)];
  const [, named] = params.find(([key, value]) => key === 'v' && value !== '') ?? [];
  const scheme = schemeNamed(named);
  const values = new Map<string, string[]>();
  for (const [key, value] of upgraded(params, scheme ?? PRESENT_SCHEME)) {
    if (value === '') continue;
    const known = values.get(key);
    if (known) known.push(value);
    else values.set(key, [value]);
  }
  return {
    values: (key) => values.get(key) ?? [],
    unknownScheme: scheme === undefined ? named : undefined,
  };
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
