/** Where each piece of state that a link carries lives in it. */
import type { ArticleId, EntityId, MomentKind, PositionId, QuestionId } from '../../domain/corpus/corpus.ts';
import { ENTITY_KINDS, ROLES } from '../../domain/corpus/format.ts';
import type { Status } from '../../domain/corpus/status.ts';
import { LANE_KINDS, type LaneKind } from '../../domain/overview/lanes.ts';
import type { CombinableGroup, Filters } from '../../domain/query/filters.ts';
import type { TimeWindow } from '../../domain/time/window.ts';
import { GRID_COLUMNS, GRID_SORTS, type LinkedState, VIEWS } from '../view-state.ts';
import { composite, type LinkField, type LinkFields, type LinkKey, part, single } from './field.ts';
import { isId } from './ids.ts';
import { choiceLists, wordList } from './lists.ts';
import { formatWindow, parseWindow } from './time-window.ts';

/** Longer than any sensible search, in UTF-16 units. */
const LONGEST_TEXT = 500;

// Records, not lists: a kind or status that is added does not compile until it stands here.
const KINDS = keysOf<MomentKind>({ event: true, statement: true });
const STATUSES = keysOf<Status>({
  disputed: true,
  'one-article': true,
  'one-voice': true,
  corroborated: true,
});
const GROUPS: readonly CombinableGroup[] = [...ENTITY_KINDS, 'article'];

const groupsThatNeedAll = wordList('all', GROUPS);
const combine: LinkField<Filters['combine']> = {
  read: (source) => Object.fromEntries(groupsThatNeedAll.read(source).map((group) => [group, 'all'])),
  write: (groups, zone) =>
    groupsThatNeedAll.write(
      GROUPS.filter((group) => groups[group] === 'all'),
      zone,
    ),
};

const FILTER_FIELDS: LinkFields<Filters> = {
  entities: choiceLists<EntityId>('in', 'out'),
  articles: choiceLists<ArticleId>('articles', 'not-articles'),
  combine,
  roles: wordList('role', ROLES),
  kinds: wordList('kind', KINDS),
  statuses: wordList('status', STATUSES),
  text: single('q', '', (text) => (text.length <= LONGEST_TEXT ? text : undefined), clipped),
};

/** One row for each property of `LinkedState`; one that is added there does not compile until it is decided here. */
export const LINK_FIELDS: LinkFields<LinkedState> = {
  corpusId: idField<string>('c'),
  open: { read: ({ moment }) => moment?.id, write: (id) => part('id', id) },
  openSlug: { read: ({ moment }) => moment?.slug, write: (slug) => part('slug', slug) },
  filters: composite(FILTER_FIELDS),
  window: single<TimeWindow | undefined>(
    't',
    undefined,
    parseWindow,
    (window, zone) => window && formatWindow(window, zone),
  ),
  lanes: single<LaneKind | undefined>('lanes', undefined, laneKind, (lanes) => lanes),
  unfolded: single('fold', false, unfoldedIn, (unfolded) => (unfolded ? 'off' : undefined)),
  view: oneOf('view', VIEWS),
  question: idField<QuestionId>('question'),
  position: idField<PositionId>('position'),
  article: idField<ArticleId>('read'),
  paragraph: single<number | undefined>('paragraph', undefined, paragraphIn, (number) =>
    number === undefined ? undefined : paragraphIn(String(number))?.toString(),
  ),
  actor: idField<EntityId>('actor'),
  columns: oneOf('columns', GRID_COLUMNS),
  sort: oneOf('sort', GRID_SORTS),
};

/** One word of a closed list, of which the first is what absence means. */
function oneOf<Word extends string>(key: LinkKey, words: readonly [Word, ...Word[]]): LinkField<Word> {
  const [usual] = words;
  return single(
    key,
    usual,
    (text) => words.find((word) => word === text),
    (word) => (word === usual ? undefined : word),
  );
}

function idField<Id extends string>(key: LinkKey): LinkField<Id | undefined> {
  const idOf = (text: string) => (isId<Id>(text) ? text : undefined);
  return single<Id | undefined>(key, undefined, idOf, (id) => idOf(id ?? ''));
}

/** More than any article has, and few enough digits to be a number. */
const PARAGRAPH = /^[1-9]\d{0,5}$/;

function paragraphIn(text: string): number | undefined {
  return PARAGRAPH.test(text) ? Number(text) : undefined;
}

function laneKind(text: string): LaneKind | undefined {
  return LANE_KINDS.find((kind) => kind === text);
}

function unfoldedIn(text: string): boolean | undefined {
  if (text === 'off') return true;
  return text === 'on' ? false : undefined;
}

/** As much of the text as a link takes, not cut within a character of two units. */
function clipped(text: string): string {
  return text.slice(0, LONGEST_TEXT).replace(/\p{Surrogate}$/u, '');
}

function keysOf<Key extends string>(keys: Readonly<Record<Key, true>>): readonly Key[] {
  return Object.keys(keys) as Key[];
}
