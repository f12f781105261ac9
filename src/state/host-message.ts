/**
 * What a page around this one may say, read from whatever arrived. `docs/embedding.md` describes the protocol; a message
 * may come from anybody's code, so nothing of it is trusted before it has been through here.
 */
import * as v from 'valibot';
import { LONGEST_CARRIED } from './link/longest-carried.ts';
import { partsOf } from './link.ts';
import type { Selection } from './selection.ts';
import type { IgnoredField } from './view-state.ts';

/** The protocol's version, and the key by which its messages are known. */
export const PROTOCOL = 1;

/** What stands in a link beside the longest story it holds. UTF-16 units. */
const BESIDE_A_STORY = 1_192;

/** Longer links are refused unread; the app writes none that a reader is likely to make. UTF-16 units. */
export const LONGEST_LINK = LONGEST_CARRIED + BESIDE_A_STORY;

/** Why a message was not followed. */
export type RefusalReason =
  /** Of a version of the protocol that is not spoken here. */
  | 'version'
  /** No such kind of message, or not of its form. */
  | 'message'
  /** The link is longer than is read. */
  | 'too-long'
  /** The link leads elsewhere, or names nothing that could be shown here. */
  | 'link'
  /** Nobody may ask for anything before saying hello. */
  | 'no-hello'
  /** The publisher lets other pages talk with this one, and not that. */
  | 'origin'
  /** More messages in a second than are heard. */
  | 'too-many';

export type HostReading =
  | { readonly kind: 'hello' }
  | { readonly kind: 'go-to'; readonly link: LinkBelow }
  | { readonly kind: 'refused'; readonly reason: RefusalReason };

/** A link below the app's base, taken apart, still percent-encoded. */
export interface LinkBelow {
  readonly path: string;
  /** With its question mark, or empty. */
  readonly query: string;
}

/** What the host is told. */
export type Told =
  | { readonly kind: 'waiting' }
  | { readonly kind: 'refused'; readonly reason: RefusalReason }
  | ({ readonly kind: 'state' } & StateTold);

export interface StateTold {
  readonly phase: 'loading' | 'ready' | 'failed';
  /** To the present view, below the base and without `embed`: for an address of the host's own, or for `go-to` later. */
  readonly link: string;
  /** What the view is about, as the page's title has it. */
  readonly title: string;
  /**
   * What all of it would take to be seen without scrolling. CSS pixels, at the frame's present width; null while
   * something of it is still on its way.
   */
  readonly height: number | null;
  readonly selection: Selection | null;
  /** How many moments are shown; null while there is no corpus. */
  readonly shown: number | null;
  /** Of how many. */
  readonly of: number | null;
  /** Parts of the link that could not be read, or that the corpus does not have. */
  readonly ignored: readonly IgnoredField[];
}

const ours = v.object({ dateline: v.unknown(), kind: v.optional(v.unknown()) });
const goTo = v.object({ link: v.string() });

/** Undefined for what is none of ours: pages have more than one conversation, and others are left alone. Never throws. */
export function readHostMessage(data: unknown): HostReading | undefined {
  const message = v.safeParse(ours, data);
  if (!message.success) return undefined;
  const { dateline, kind } = message.output;
  if (dateline !== PROTOCOL) return refused('version');
  if (kind === 'hello') return { kind };
  return kind === 'go-to' ? readGoTo(data) : refused('message');
}

function readGoTo(data: unknown): HostReading {
  const message = v.safeParse(goTo, data);
  if (!message.success) return refused('message');
  const { link } = message.output;
  if (link.length > LONGEST_LINK) return refused('too-long');
  const below = linkBelow(link);
  return below ? { kind: 'go-to', link: below } : refused('link');
}

/**
 * A scheme, a host or a path from the root, with either slash: it leads elsewhere, or begins where a link does not. So may
 * what has control characters in it: browsers leave them out, and read on as if there were none.
 */
const ELSEWHERE = /^\s*(?:[a-z][a-z0-9+.-]*:|[/\\])|\p{Cc}/iu;

/** Undefined for an address of elsewhere. What follows `#` is dropped: there is nothing of ours in it. */
export function linkBelow(link: string): LinkBelow | undefined {
  if (ELSEWHERE.test(link)) return undefined;
  const [whole = ''] = link.trim().split('#', 1);
  return partsOf(whole);
}

function refused(reason: RefusalReason): HostReading {
  return { kind: 'refused', reason };
}
