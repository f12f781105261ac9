import type { Corpus, Moment } from '../../domain/corpus/corpus.ts';
import { momentById } from '../../domain/corpus/lookups.ts';
import { articleSlug, momentPath, type PageKind } from '../../domain/corpus/page-path.ts';
import { corpusShown } from '../known-corpus.ts';
import { latestOf } from '../latest-of.ts';
import { encodeLink, encodeQuery } from '../link.ts';
import { originOf } from '../own-origin.ts';
import type { CorpusState, LinkedState } from '../view-state.ts';
import { LINK_FIELDS } from './fields.ts';

/** The names of what links carry. */
export const LINKED = Object.keys(LINK_FIELDS) as (keyof LinkedState)[];

type Viewed = LinkedState & Pick<CorpusState, 'corpus' | 'index'>;

/** The part of the store's state that links carry. */
export function linkedStateOf(state: LinkedState): LinkedState {
  return Object.fromEntries(LINKED.map((name) => [name, state[name]])) as unknown as LinkedState;
}

/** The corpus, where the one that is loaded is the one the link asks for; after Back it can still be another. */
export function corpusOf({ corpus, corpusId, index, ownFile }: Viewed): Corpus | undefined {
  const asked = corpusId ?? index[0]?.id ?? corpus?.id;
  const isAsked = corpus?.id === asked && (corpus && originOf(corpus)) === ownFile?.hash;
  return isAsked ? corpus : undefined;
}

/** The link to the present view, with the open moment's present slug: by itself, even from within another page. */
export function linkOf(state: Viewed): string {
  return addressOf({ ...state, embedded: false });
}

/** What stands in the address: `linkOf`, and whether it stands within another page. */
export function addressOf(state: Viewed): string {
  const corpus = corpusOf(state);
  return encodeLink(linkedStateOf(withFirst(state, corpus)), {
    zone: zoneOf(state),
    ...(corpus && { slugOf: (kind, id) => slugsOf(corpus)[kind].get(id) }),
  });
}

/**
 * A view of questions or articles shows the first where none was chosen. Its link names that one, so that it opens the
 * same when another comes first.
 */
function withFirst<State extends Viewed>(state: State, whole: Corpus | undefined): State {
  if (!whole || (state.view !== 'questions' && state.view !== 'articles')) return state;
  const { questions, articles } = corpusShown(whole, state.knownBy);
  return state.view === 'questions'
    ? { ...state, question: state.question ?? questions[0]?.id }
    : { ...state, article: state.article ?? articles[0]?.id };
}

type Slugs = Readonly<Record<PageKind, Pick<ReadonlyMap<string, string | undefined>, 'get'>>>;
const slugs = new WeakMap<Corpus, Slugs>();

/** Slugs by the ids of what has a page; made once for a corpus, since every link on the page asks. */
function slugsOf(corpus: Corpus): Slugs {
  const known = slugs.get(corpus) ?? {
    moment: { get: (id) => momentById(corpus.moments, id)?.slug },
    question: new Map(corpus.questions.map(({ id, slug }) => [id, slug])),
    article: new Map(corpus.articles.map((article) => [article.id, articleSlug(article)])),
  };
  slugs.set(corpus, known);
  return known;
}

/** The link to a moment within the present view. Cheap for many moments: they share the query. */
export function momentLinkOf(state: Viewed, moment: Pick<Moment, 'id' | 'slug'>): string {
  return momentPath(moment) + momentQueryOf(state);
}

/** What the panel's page is named by, since a link to another moment has its own; and what no link hands on. */
const NOT_HANDED_ON = { open: undefined, openSlug: undefined, actor: undefined, embedded: false } as const;
const HANDED_ON = LINKED.filter((name) => !Object.hasOwn(NOT_HANDED_ON, name));

/** What follows a moment's path in its link: the present view's with nothing in the panel. */
export function momentQueryOf(viewed: Viewed): string {
  const state = withFirst(viewed, corpusOf(viewed));
  return latestQuery(zoneOf(state), ...HANDED_ON.map((name) => state[name]));
}

const latestQuery = latestOf((zone: string, ...values: LinkedState[keyof LinkedState][]) => {
  const handedOn = Object.fromEntries(HANDED_ON.map((name, index) => [name, values[index]]));
  return encodeQuery({ ...handedOn, ...NOT_HANDED_ON } as LinkedState, zone);
});

function zoneOf(state: Viewed): string {
  return corpusOf(state)?.zone ?? 'UTC';
}
