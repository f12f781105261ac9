/**
 * The browser's address: the only door to `history` and `location`. Everything above it speaks of links, which are
 * relative to the app's base and begin with neither a slash nor the base (`m/slug~m12/?in=x`, `?in=x`, or nothing).
 */

/** What the address bar holds below the base, still percent-encoded. */
export interface AddressParts {
  readonly path: string;
  /** With its question mark, or empty. */
  readonly query: string;
  /** The corpus of the page that was served, where the build wrote it for one and the address is still its own. */
  readonly corpus?: string | undefined;
}

/** What the history writer needs of a browser; a test brings its own. */
export interface Address {
  read(): AddressParts;
  /** False where the browser refused, as it does after too many calls in a short time. */
  push(link: string): boolean;
  replace(link: string): boolean;
  /** Tells of Back, Forward and of jumps within the page. Returns what stops it. */
  onPopState(listener: () => void): () => void;
  /** Tells when the page is left or put to sleep. Returns what stops it. */
  onPageHide(listener: () => void): () => void;
}

export const browserAddress: Address = {
  read: () => ({
    path: belowBase(location.pathname),
    query: location.search,
    ...(servedFor(location.pathname) && { corpus: servedFor(location.pathname) }),
  }),
  push: (link) => permitted(() => history.pushState(null, '', hrefOf(link))),
  replace: (link) => permitted(() => history.replaceState(null, '', hrefOf(link))),
  onPopState: (listener) => listen('popstate', listener),
  onPageHide: (listener) => listen('pagehide', listener),
};

/** The link with the base before it, as it stands in an anchor: `/m/slug~m12/?in=x`. */
export function hrefOf(link: string): string {
  return base() + link;
}

/** The link with everything before it, as it is copied: `https://example.org/m/slug~m12/?in=x`. */
export function absolute(link: string): string {
  return new URL(hrefOf(link), location.origin).href;
}

/** A build with a relative base finds it by the page's own `<base href>`. Ends with a slash. */
function base(): string {
  const configured = import.meta.env.BASE_URL;
  return configured.startsWith('/') ? configured : new URL(configured || './', document.baseURI).pathname;
}

function belowBase(pathname: string): string {
  const root = base();
  if (pathname.startsWith(root)) return pathname.slice(root.length);
  return `${pathname}/` === root ? '' : pathname.slice(1);
}

/** Pages of a moment, a question or an article say which corpus is theirs: their path has no room for it. */
const CORPUS_OF_PAGE = 'meta[name="dateline:corpus"]';
const servedAt = globalThis.location?.pathname;

function servedFor(pathname: string): string | undefined {
  if (pathname !== servedAt) return undefined;
  return globalThis.document?.querySelector<HTMLMetaElement>(CORPUS_OF_PAGE)?.content;
}

function permitted(call: () => void): boolean {
  try {
    call();
    return true;
  } catch {
    return false;
  }
}

function listen(event: 'popstate' | 'pagehide', listener: () => void): () => void {
  window.addEventListener(event, listener);
  return () => window.removeEventListener(event, listener);
}

/** Loads the page anew, at the address it has. */
export function reloadPage(): void {
  window.location.reload();
}
