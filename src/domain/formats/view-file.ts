/**
 * A view kept as a file: for links that are longer than some programs carry. It holds the link and, for people, which
 * corpus it belongs to; it holds nothing of the corpus itself.
 */
import * as v from 'valibot';

const FORMAT = 'dateline-view';
const VERSION = 1;

/** No link the app writes comes near it. UTF-16 units; beyond it a file is not looked into. */
const LONGEST_FILE = 200_000;

/** Below the app's base, as the app writes links: no host, no scheme, no slash in front, nothing that needs escaping. */
const LINK = /^(?!\/|\.\.?(?:\/|$)|[a-z][a-z0-9+.-]*:)[\x21-\x7e]*$/i;

const schema = v.looseObject({
  format: v.literal(FORMAT),
  version: v.number(),
  link: v.pipe(v.string(), v.regex(LINK)),
  corpus: v.looseObject({ id: v.string(), title: v.string() }),
  saved: v.string(),
});

export interface SavedView {
  /** Below the app's base, as `linkOf` gives it: `m/slug~m12/?in=x`, `?in=x` or nothing. For `decodeLink`. */
  readonly link: string;
  readonly corpus: { readonly id: string; readonly title: string };
  /** ISO 8601, as the file has it: for people, and not checked. */
  readonly saved: string;
}

export type ViewFileReading =
  | { readonly kind: 'view'; readonly view: SavedView }
  /** It says it is one, but of a version that is not there yet. */
  | { readonly kind: 'newer'; readonly version: number }
  /** It says it is one, but what should stand in it does not. */
  | { readonly kind: 'broken' }
  | { readonly kind: 'not-a-view' };

/** The file's text: JSON, ending with a line break. */
export function writeViewFile({ link, corpus: { id, title }, saved }: SavedView): string {
  return `${JSON.stringify({ format: FORMAT, version: VERSION, link, corpus: { id, title }, saved }, null, 2)}\n`;
}

/** What a file's text holds. Never throws. */
export function readViewFile(text: string): ViewFileReading {
  return viewIn(text.length > LONGEST_FILE ? undefined : parsed(text));
}

/** The same of JSON that is read already. */
export function viewIn(json: unknown): ViewFileReading {
  if (!v.is(v.looseObject({ format: v.literal(FORMAT) }), json)) return { kind: 'not-a-view' };
  const file = v.safeParse(schema, json);
  if (typeof json.version === 'number' && json.version > VERSION) {
    return { kind: 'newer', version: json.version };
  }
  if (!file.success || file.output.version !== VERSION) return { kind: 'broken' };
  const { link, corpus, saved } = file.output;
  return { kind: 'view', view: { link, corpus: { id: corpus.id, title: corpus.title }, saved } };
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text.replace(/^\uFEFF/, ''));
  } catch {
    return undefined;
  }
}
