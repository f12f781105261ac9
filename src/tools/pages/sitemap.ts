/** The list of pages for search engines, as sitemaps.org has it. Days of change are left out: none are known. */
import { html } from './html.ts';

/** The protocol's bound of one file. */
export const MOST_IN_ONE = 50_000;

export interface SitemapFile {
  readonly name: string;
  readonly text: string;
}

const HEAD = '<?xml version="1.0" encoding="UTF-8"?>\n';
const NAMESPACE = 'http://www.sitemaps.org/schemas/sitemap/0.9';

/**
 * One file, or several with one that lists them.
 *
 * @param address the whole address of the base
 * @param paths of all pages below it
 */
export function sitemapOf(address: string, paths: readonly string[], mostInOne = MOST_IN_ONE): SitemapFile[] {
  if (paths.length <= mostInOne) return [{ name: 'sitemap.xml', text: pagesText(address, paths) }];
  const parts = Array.from({ length: Math.ceil(paths.length / mostInOne) }, (_, place) => ({
    name: `sitemap-${place + 1}.xml`,
    text: pagesText(address, paths.slice(place * mostInOne, (place + 1) * mostInOne)),
  }));
  return [{ name: 'sitemap.xml', text: partsText(address, parts) }, ...parts];
}

function pagesText(address: string, paths: readonly string[]): string {
  const items = paths.map((path) => html`<url><loc>${address + path}</loc></url>\n`);
  return HEAD + html`<urlset xmlns="${NAMESPACE}">\n${items}</urlset>\n`.markup;
}

function partsText(address: string, parts: readonly SitemapFile[]): string {
  const items = parts.map(({ name }) => html`<sitemap><loc>${address + name}</loc></sitemap>\n`);
  return HEAD + html`<sitemapindex xmlns="${NAMESPACE}">\n${items}</sitemapindex>\n`.markup;
}

export function robotsText(address: string): string {
  return `User-agent: *\nAllow: /\nSitemap: ${address}sitemap.xml\n`;
}
