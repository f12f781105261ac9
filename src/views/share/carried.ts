/** What a link to the present view may carry or leave out. */

import { linkOf } from '../../state/link/of-state.ts';
import { decodeLink } from '../../state/link.ts';
import type { CorpusState, LinkedState } from '../../state/view-state.ts';

/** What a reader may leave out, and what of the state that is. */
const FIELDS = {
  filters: ['filters'],
  stretch: ['window', 'unfolded'],
  telling: ['zone', 'calendar', 'beside', 'script'],
  known: ['knownBy'],
  story: ['story', 'carriedStory', 'step'],
} as const satisfies Record<string, readonly (keyof LinkedState)[]>;

export type Part = keyof typeof FIELDS;
export const PARTS = Object.keys(FIELDS) as readonly Part[];

export type Viewed = LinkedState & Pick<CorpusState, 'corpus' | 'index'>;

/** The view everybody starts with, of a corpus that is not named. */
const NOTHING: LinkedState = decodeLink('', '').link;

/**
 * The link to the view without what is left out. The plain address where nothing of the first corpus is opened or
 * chosen; the page's own where nothing but it is: that page knows its corpus.
 */
export function linkWithout(state: Viewed, left: readonly Part[]): string {
  const link = linkOf({ ...state, ...absent(left) });
  if (link === linkOf(opening(state))) return linkOf(nothingChosen(state));
  const page = pageAlone(state);
  return link === linkOf({ ...page, corpusId: state.corpusId }) ? linkOf(page) : link;
}

/** The parts that now make a difference to the link. */
export function partsCarried(state: Viewed): readonly Part[] {
  const whole = linkWithout(state, []);
  return PARTS.filter((part) => linkWithout(state, [part]) !== whole);
}

/** What has a page of its own. */
export type PageOnView = 'moment' | 'question' | 'article';

/** Which page the path of the present view's link names; undefined where it names none. */
export function pageOnView({ open, view, question, article }: LinkedState): PageOnView | undefined {
  if (open !== undefined) return 'moment';
  if (view === 'questions' && question !== undefined) return 'question';
  return view === 'articles' && article !== undefined ? 'article' : undefined;
}

/** The corpus as everybody first sees it, with as much of its name as is needed. */
export function nothingChosen(state: Viewed): Viewed {
  return { ...opening(state), ...named(state) };
}

/** The view that shows this page alone. */
function pageAlone(state: Viewed): Viewed {
  const bare = nothingChosen(state);
  const { open, openSlug, view, question, article } = state;
  switch (pageOnView(state)) {
    case 'moment':
      return { ...bare, open, openSlug };
    case 'question':
      return { ...bare, view, question };
    case 'article':
      return { ...bare, view, article };
    default:
      return bare;
  }
}

/** The link that names the page and nothing else. Undefined where no page is on view, or the whole link is no longer. */
export function shortLink(state: Viewed): string | undefined {
  if (pageOnView(state) === undefined) return undefined;
  const short = linkOf(pageAlone(state));
  return short === linkWithout(state, []) ? undefined : short;
}

function opening({ corpus, index, corpusId, ownFile }: Viewed): Viewed {
  return { ...NOTHING, corpus, index, corpusId, ownFile };
}

/** The first corpus needs no name; one from a file has the file's. */
function named({ corpusId, index, ownFile }: Viewed): Pick<LinkedState, 'corpusId'> {
  return { corpusId: ownFile === undefined && corpusId === index[0]?.id ? undefined : corpusId };
}

function absent(parts: readonly Part[]): Partial<LinkedState> {
  const fields: readonly (keyof LinkedState)[] = parts.flatMap((part) => FIELDS[part]);
  return Object.fromEntries(fields.map((field) => [field, NOTHING[field]]));
}
