import type { Corpus, Moment } from '../../domain/corpus/corpus.ts';
import { latestOf } from '../latest-of.ts';
import { encodeLink } from '../link.ts';
import type { CorpusState, LinkedState } from '../view-state.ts';
import { LINK_FIELDS } from './fields.ts';
import { writePath } from './path.ts';

/** The names of what links carry. */
export const LINKED = Object.keys(LINK_FIELDS) as (keyof LinkedState)[];

type Viewed = LinkedState & Pick<CorpusState, 'corpus' | 'index'>;

/** The part of the store's state that links carry. */
export function linkedStateOf(state: LinkedState): LinkedState {
  return Object.fromEntries(LINKED.map((name) => [name, state[name]])) as unknown as LinkedState;
}

/** The corpus, where the one that is loaded is the one the link asks for; after Back it can still be another. */
export function corpusOf({ corpus, corpusId, index }: Viewed): Corpus | undefined {
  const asked = corpusId ?? index[0]?.id ?? corpus?.id;
  return corpus?.id === asked ? corpus : undefined;
}

/** The link to the present view, with the open moment's present slug. */
export function linkOf(state: Viewed): string {
  const corpus = corpusOf(state);
  const slug = corpus && state.open !== undefined ? slugsOf(corpus).get(state.open) : undefined;
  return encodeLink(linkedStateOf(state), { slug, zone: zoneOf(state) });
}

const slugs = new WeakMap<Corpus, ReadonlyMap<string, string>>();

/** Slugs by their moments' ids; made once for a corpus, since every link on the page asks. */
function slugsOf(corpus: Corpus): ReadonlyMap<string, string> {
  const known = slugs.get(corpus) ?? new Map(corpus.moments.map(({ id, slug }) => [id, slug]));
  slugs.set(corpus, known);
  return known;
}

/** The link to a moment within the present view. Cheap for many moments: they share the query. */
export function momentLinkOf(state: Viewed, moment: Pick<Moment, 'id' | 'slug'>): string {
  return writePath(moment.id, moment.slug) + queryOf(state);
}

/** What the panel's page is named by; a link to another moment has its own. */
const PANEL: readonly (keyof LinkedState)[] = ['open', 'openSlug', 'actor'];
const NO_PANEL = { open: undefined, openSlug: undefined, actor: undefined };
const OUTSIDE_PANEL = LINKED.filter((name) => !PANEL.includes(name));

/** The present view's link with nothing in the panel. */
function queryOf(state: Viewed): string {
  return latestQuery(zoneOf(state), ...OUTSIDE_PANEL.map((name) => state[name]));
}

const latestQuery = latestOf((zone: string, ...values: LinkedState[keyof LinkedState][]) => {
  const outside = Object.fromEntries(OUTSIDE_PANEL.map((name, index) => [name, values[index]]));
  return encodeLink({ ...outside, ...NO_PANEL } as LinkedState, { zone });
});

function zoneOf(state: Viewed): string {
  return corpusOf(state)?.zone ?? 'UTC';
}
