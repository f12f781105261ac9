/**
 * The codec of links: a view's state to its address and back. `docs/links.md` describes the scheme; every link that was
 * ever given out is to open what it opened then (`e2e/links/frozen.json`). Older schemes are led up to the present one
 * first (`link/schemes.ts`).
 */
import { type PageKind, pagePath } from '../domain/corpus/page-path.ts';
import type { Zone } from '../domain/time/instant.ts';
import { composite, type LinkParts, type LinkSource } from './link/field.ts';
import { LINK_FIELDS } from './link/fields.ts';
import { readPath } from './link/path.ts';
import { readQuery, writeQuery } from './link/query.ts';
import type { IgnoredField, LinkedState } from './view-state.ts';

/** As much of an unreadable value as is shown to the reader. */
const LONGEST_SHOWN = 120;

/** What is beyond is not read: no browser sends as much, and reading takes a time that is bounded. UTF-16 units. */
const LONGEST_READ = 65_536;

const fields = composite(LINK_FIELDS);
const UNREADABLE = { kind: 'unreadable' } as const;

/**
 * The view's address below the app's base, without a slash before it: `m/slug~m12/?in=ahmad-massoud`, `?in=...`, or
 * nothing for the view everybody starts with. Equal views have equal addresses: keys and lists are sorted, defaults
 * left out. What could not be read back (an id that is none, a window that ends before it begins) is left out too.
 *
 * @param context `slugOf` gives a page's present slug, in place of the one the link came with; times are written in
 *   `zone`
 */
export function encodeLink(state: LinkedState, context: LinkContext): string {
  const { slug, ...parts } = fields.write(state, context.zone);
  const { page, query } = withPage(parts);
  if (!page) return writeQuery(query);
  const given = page.kind === 'moment' ? slug : undefined;
  return pagePath(page.kind, page.id, context.slugOf?.(page.kind, page.id) ?? given) + writeQuery(query);
}

export interface LinkContext {
  readonly zone: Zone;
  readonly slugOf?: (kind: PageKind, id: string) => string | undefined;
}

/** All of a view in a query, without its open moment: for standing behind a path of one's own. */
export function encodeQuery(state: LinkedState, zone: Zone): string {
  const { id: _, slug: __, ...query } = fields.write(state, zone);
  return writeQuery(query);
}

/** The page that stands for a part of what is written: the open moment's; else of the question or article on view. */
function withPage({ id, ...query }: LinkParts): {
  page: { kind: PageKind; id: string } | undefined;
  query: LinkParts;
} {
  if (id !== undefined) return { page: { kind: 'moment', id }, query };
  const { view, question, read, ...rest } = query;
  if (view === 'questions' && question !== undefined)
    return { page: { kind: 'question', id: question }, query: { ...rest, ...(read && { read }) } };
  if (view === 'articles' && read !== undefined)
    return { page: { kind: 'article', id: read }, query: { ...rest, ...(question && { question }) } };
  return { page: undefined, query };
}

/** A link below the app's base, cut in two: its path, and its query with the question mark, or empty. */
export function partsOf(link: string): { readonly path: string; readonly query: string } {
  const mark = link.indexOf('?');
  return mark < 0 ? { path: link, query: '' } : { path: link.slice(0, mark), query: link.slice(mark) };
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
  const reading = path.length > LONGEST_READ ? UNREADABLE : readPath(path);
  if (reading.kind === 'unreadable') ignore('path', path);
  if (query.length > LONGEST_READ) ignore('…', query.slice(LONGEST_READ));
  const { values, unknownScheme } = readQuery(query.slice(0, LONGEST_READ));
  if (unknownScheme !== undefined) ignore('v', unknownScheme);
  const page = reading.kind === 'page' ? reading.page : undefined;
  const source: LinkSource = { page, values, ignore };
  const link = fields.read(source);
  // The panel shows one page: of a moment and an actor, the moment.
  if (link.open === undefined || link.actor === undefined) return { link, ignored };
  ignore('actor', link.actor);
  return { link: { ...link, actor: undefined }, ignored };
}
