/** Where the built pages will stand, as far as it is known at build. */

export interface Site {
  /** Vite's base: `/`, `/news/dateline/`, or `./` where the build may be put anywhere. */
  readonly base: string;
  /** The whole address of the base, with a slash at its end; undefined where nobody said. */
  readonly address: string | undefined;
}

/**
 * @param site what `DATELINE_SITE` says: `https://example.org`, or the whole address of the base, which is needed where
 *   the base is relative
 * @throws where it is no address of the web
 */
export function siteOf(base: string, site: string | undefined): Site {
  if (site === undefined || site === '') return { base, address: isWhole(base) ? base : undefined };
  if (!isWhole(site)) throw new Error(NOT_AN_ADDRESS.replace('{site}', site));
  const folder = new URL(site);
  folder.search = '';
  folder.hash = '';
  if (!folder.pathname.endsWith('/')) folder.pathname += '/';
  return { base, address: new URL(base, folder).href };
}

const NOT_AN_ADDRESS =
  'DATELINE_SITE is “{site}”. It must be the address the site will have, such as https://example.org';

/** Whether it is a whole address of the web; any other, such as `javascript:`, could do something when followed. */
export function isWhole(address: string): boolean {
  return URL.canParse(address) && /^https?:$/.test(new URL(address).protocol);
}

/** Whether the pages may be put under any path, which they then have to find out themselves. */
export function isMovable({ base }: Site): boolean {
  return base === '' || base.startsWith('.');
}

/** A link from one page to another. In a movable build it counts from the page's `<base href>`. */
export function linkTo(site: Site, path: string): string {
  // Nothing at all would be the page itself.
  return isMovable(site) ? path || './' : site.base + path;
}

/** The address others are given: whole where the site's is known, else from the root, or as `linkTo` has it. */
export function addressOf(site: Site, path: string): string {
  return site.address === undefined ? linkTo(site, path) : site.address + path;
}

/** How a page finds the base from its own place: `../../` from `m/slug~m1/`; undefined where the base is known. */
export function wayToBase(site: Site, path: string): string | undefined {
  if (!isMovable(site)) return undefined;
  return '../'.repeat(path.split('/').length - 1) || './';
}

/** Whether the site has its domain for itself: only there do robots look for a `robots.txt`. */
export function isAtRoot({ address }: Site): boolean {
  return address !== undefined && new URL(address).pathname === '/';
}
