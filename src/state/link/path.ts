/** The path of a link: the page it opens, of a moment, a question or an article; else nothing. See `page-path.ts`. */
import { isId } from '../../domain/corpus/id-form.ts';
import { PAGE_FOLDERS, type PageKind } from '../../domain/corpus/page-path.ts';

export interface Page {
  readonly kind: PageKind;
  readonly id: string;
  /** Undefined where the link has none or none that could be a slug. */
  readonly slug: string | undefined;
}

/** What a path below the base names: a page, nothing, or something this app has not. */
export type PathReading =
  | { readonly kind: 'view' }
  | { readonly kind: 'page'; readonly page: Page }
  | { readonly kind: 'unreadable' };

/**
 * Any slug will do, or none (`m/~m12/`); the last slash may be missing, the tilde percent-encoded. Without a tilde the
 * name is taken for the id: such a path is most often a link that was cut off, and an unknown id offers the moments
 * nearest to it.
 */
export function readPath(path: string): PathReading {
  const plain = path
    .replace(/%7e/gi, '~')
    .replace(/^\/+/, '')
    .replace(/(?:^|\/)index\.html$/, '')
    .replace(/\/$/, '');
  if (plain === '') return { kind: 'view' };
  const [folder, name = '', ...others] = plain.split('/');
  const kind = kindOf(folder);
  if (kind === undefined || others.length > 0) return { kind: 'unreadable' };
  const tilde = name.lastIndexOf('~');
  const id = percentDecoded(name.slice(tilde + 1));
  const slug = percentDecoded(name.slice(0, Math.max(tilde, 0)));
  if (!isId(id)) return { kind: 'unreadable' };
  return { kind: 'page', page: { kind, id, slug: isId(slug) ? slug : undefined } };
}

function kindOf(folder: string | undefined): PageKind | undefined {
  const kinds = Object.keys(PAGE_FOLDERS) as PageKind[];
  return kinds.find((kind) => PAGE_FOLDERS[kind] === folder);
}

/** The text itself where its percent signs encode nothing. */
function percentDecoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
