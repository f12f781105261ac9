/**
 * The addresses of pages: `m/<slug>~<id>/` of a moment, `q/…` of a question, `a/…` of an article, below the app's base.
 * The app writes them into the address, the build writes a file for each. The id decides; the slug is for people.
 */
import type { Article, Moment, Question } from './corpus.ts';
import { isId, LONGEST_ID } from './id-form.ts';

export const PAGE_FOLDERS = { moment: 'm', question: 'q', article: 'a' } as const;
export type PageKind = keyof typeof PAGE_FOLDERS;

/** Empty for an id that is none; a slug that is none is left out. */
export function pagePath(kind: PageKind, id: string, slug: string | undefined): string {
  if (!isId(id)) return '';
  return `${PAGE_FOLDERS[kind]}/${slug !== undefined && isId(slug) ? slug : ''}~${id}/`;
}

export function momentPath({ id, slug }: Pick<Moment, 'id' | 'slug'>): string {
  return pagePath('moment', id, slug);
}

export function questionPath({ id, slug }: Pick<Question, 'id' | 'slug'>): string {
  return pagePath('question', id, slug);
}

export function articlePath(article: Pick<Article, 'id' | 'label'>): string {
  return pagePath('article', article.id, articleSlug(article));
}

/** Articles have no slug of their own; their label makes one. Undefined where nothing of it can stand in one. */
export function articleSlug({ label }: Pick<Article, 'label'>): string | undefined {
  return slugFrom(label);
}

/**
 * A slug from any text, such as `massouds-call` from "Massoud’s call": letters without their marks, at most 64
 * characters, not cut within a word where it has several. Undefined where no Latin letter or digit is left.
 */
export function slugFrom(text: string): string | undefined {
  const plain = text.normalize('NFKD').replace(/[\p{M}'’‘]/gu, '');
  const words = plain.toLowerCase().match(/[a-z0-9]+/g) ?? [];
  let slug = (words.shift() ?? '').slice(0, LONGEST_ID);
  for (const word of words) {
    if (slug.length + 1 + word.length > LONGEST_ID) break;
    slug += `-${word}`;
  }
  return slug === '' ? undefined : slug;
}
