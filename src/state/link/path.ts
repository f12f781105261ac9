/** The path of a link: `m/<slug>~<id>/` for an open moment, else nothing. The id decides; the slug is for people. */
import { isId } from './ids.ts';

export interface MomentPath {
  readonly id: string;
  /** Undefined where the link has none or none that could be a slug. */
  readonly slug: string | undefined;
}

/** What a path below the base names: a moment, nothing, or something this app has not. */
export type PathReading =
  | { readonly kind: 'view' }
  | { readonly kind: 'moment'; readonly moment: MomentPath }
  | { readonly kind: 'unreadable' };

export function writePath(id: string | undefined, slug: string | undefined): string {
  if (id === undefined || !isId(id)) return '';
  return `m/${slug !== undefined && isId(slug) ? slug : ''}~${id}/`;
}

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
  if (folder !== 'm' || others.length > 0) return { kind: 'unreadable' };
  const tilde = name.lastIndexOf('~');
  const id = percentDecoded(name.slice(tilde + 1));
  const slug = percentDecoded(name.slice(0, Math.max(tilde, 0)));
  if (!isId(id)) return { kind: 'unreadable' };
  return { kind: 'moment', moment: { id, slug: isId(slug) ? slug : undefined } };
}

/** The text itself where its percent signs encode nothing. */
function percentDecoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
