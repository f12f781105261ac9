/**
 * The codec of links, scheme 1: a view's state to its address and back. `docs/links.md` describes the scheme; every
 * link that was ever given out is to open what it opened then (`e2e/links/frozen.json`). A scheme 2 that reads a key
 * differently comes with an upgrader, a pure function from the parts of a link of scheme 1, run before the fields.
 */
import type { Zone } from '../domain/time/instant.ts';
import { composite, type LinkSource } from './link/field.ts';
import { LINK_FIELDS } from './link/fields.ts';
import { readPath, writePath } from './link/path.ts';
import { readQuery, writeQuery } from './link/query.ts';
import type { IgnoredField, LinkedState } from './view-state.ts';

/** As much of an unreadable value as is shown to the reader. */
const LONGEST_SHOWN = 120;

const fields = composite(LINK_FIELDS);

/**
 * The view's address below the app's base, without a slash before it: `m/slug~m12/?in=ahmad-massoud`, `?in=...`, or
 * nothing for the view everybody starts with. Equal views have equal addresses: keys and lists are sorted, defaults
 * left out. What could not be read back (an id that is none, a window that ends before it begins) is left out too.
 *
 * @param context `slug` is the open moment's present one, in place of the one the link came with; window ends are
 *   written in `zone`
 */
export function encodeLink(
  state: LinkedState,
  context: { readonly slug?: string | undefined; readonly zone: Zone },
): string {
  const { id, slug, ...query } = fields.write(state, context.zone);
  return writePath(id, context.slug ?? slug) + writeQuery(query);
}

/**
 * What an address says, and which parts of it say nothing. Never throws; a part that cannot be read is named and
 * counts as absent, and the rest holds. Keys that are not ours are passed over in silence.
 *
 * @param path below the app's base, still percent-encoded
 * @param query with or without its question mark
 */
export function decodeLink(path: string, query: string): { link: LinkedState; ignored: IgnoredField[] } {
  const ignored: IgnoredField[] = [];
  const ignore = (field: string, value: string) =>
    void ignored.push({ field, value: value.slice(0, LONGEST_SHOWN) });
  const reading = readPath(path);
  if (reading.kind === 'unreadable') ignore('path', path);
  const source: LinkSource = {
    moment: reading.kind === 'moment' ? reading.moment : undefined,
    values: readQuery(query),
    ignore,
  };
  const link = fields.read(source);
  // The panel shows one page: of a moment and an actor, the moment.
  if (link.open === undefined || link.actor === undefined) return { link, ignored };
  ignore('actor', link.actor);
  return { link: { ...link, actor: undefined }, ignored };
}
