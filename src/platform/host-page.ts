/** The page around this one: the only door to `window.parent` and to the messages that pass between the two. */

export interface HostPage {
  /** Origins that may talk with this page, as its `<meta name="dateline:hosts">` lists them; undefined: any. */
  readonly allowed: readonly string[] | undefined;
  /** Hears what the page around says, and no other window. Returns what stops it. */
  listen(listener: (message: HostMessageEvent) => void): () => void;
  /** To the page around, and only while it is of this origin. */
  post(message: object, origin: string): void;
  /** To the page around, whoever that is: for what may be known to anybody. */
  call(message: object): void;
}

export interface HostMessageEvent {
  /** Whatever was sent: nothing is known of it. */
  readonly data: unknown;
  /** `https://news.example`; `null` for a page that has none, such as a file. */
  readonly origin: string;
}

const HOSTS = 'meta[name="dateline:hosts"]';

/** Undefined where this page stands by itself. */
export function hostPage(): HostPage | undefined {
  const host = window.parent;
  if (host === window) return undefined;
  return {
    allowed: allowedHosts(),
    listen(listener) {
      const hear = ({ source, data, origin }: MessageEvent<unknown>) => {
        if (source === host) listener({ data, origin });
      };
      window.addEventListener('message', hear);
      return () => window.removeEventListener('message', hear);
    },
    post: (message, origin) => host.postMessage(message, origin),
    call: (message) => host.postMessage(message, '*'),
  };
}

/** An empty list allows nobody; what is no origin in it matches none. */
function allowedHosts(): readonly string[] | undefined {
  const content = document.querySelector<HTMLMetaElement>(HOSTS)?.content;
  return content?.split(/\s+/).filter((origin) => origin !== '');
}

/**
 * Lets what is followed out of this page open in a tab of its own: the place here is lent by another page, and most
 * sites refuse to be shown in it. Links that the app answers itself are not touched by it.
 */
export function openLinksOutside(): void {
  const base = document.querySelector('base') ?? document.createElement('base');
  base.target = '_blank';
  if (!base.isConnected) document.head.append(base);
}
