/** Where each piece of state that a link carries lives in it. */
import type { ArticleId, EntityId, MomentKind, PositionId, QuestionId } from '../../domain/corpus/corpus.ts';
import { ENTITY_KINDS, ROLES } from '../../domain/corpus/format.ts';
import { isId } from '../../domain/corpus/id-form.ts';
import type { PageKind } from '../../domain/corpus/page-path.ts';
import type { Status } from '../../domain/corpus/status.ts';
import { LANE_KINDS, type LaneKind } from '../../domain/overview/lanes.ts';
import type { CombinableGroup, Filters, TimeFilter } from '../../domain/query/filters.ts';
import { CALENDARS, type Calendar } from '../../domain/time/calendar.ts';
import { type Instant, isZone, type Zone } from '../../domain/time/instant.ts';
import { SCRIPTS } from '../../domain/time/telling.ts';
import type { TimeWindow } from '../../domain/time/window.ts';
import {
  GRID_COLUMNS,
  GRID_SORTS,
  type LinkedState,
  type Unfolded,
  VIEWS,
  type View,
} from '../view-state.ts';
import { composite, type LinkField, type LinkFields, type LinkKey, orByPage, part, single } from './field.ts';
import { fileField } from './file.ts';
import { choiceLists, wordList } from './lists.ts';
import { LONGEST_CARRIED } from './longest-carried.ts';
import {
  formatDateTime,
  formatOpenRange,
  formatWindow,
  type OpenRange,
  parseDateTime,
  parseOpenRange,
  parseWindow,
} from './time-window.ts';

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
  time: timeFilter(),
  text: single('q', '', (text) => (text.length <= LONGEST_TEXT ? text : undefined), clipped),
};

/** One row for each property of `LinkedState`; one that is added there does not compile until it is decided here. */
export const LINK_FIELDS: LinkFields<LinkedState> = {
  corpusId: idField<string>('c'),
  ownFile: fileField(),
  open: {
    read: ({ page }) => (page?.kind === 'moment' ? page.id : undefined),
    write: (id) => part('id', id),
  },
  openSlug: {
    read: ({ page }) => (page?.kind === 'moment' ? page.slug : undefined),
    write: (slug) => part('slug', slug),
  },
  filters: composite(FILTER_FIELDS),
  window: single<TimeWindow | undefined>(
    't',
    undefined,
    parseWindow,
    (window, zone) => window && formatWindow(window, zone),
  ),
  lanes: single<LaneKind | undefined>('lanes', undefined, laneKind, (lanes) => lanes),
  unfolded: unfoldedField(),
  zone: single<Zone | undefined>('zone', undefined, zoneIn, (zone) => zoneIn(zone ?? '')),
  calendar: oneOf('cal', CALENDARS),
  beside: single<Calendar | undefined>('beside', undefined, calendarIn, (calendar) => calendar),
  script: oneOf('script', SCRIPTS),
  knownBy: single<Instant | undefined>('known', undefined, parseDateTime, (at, zone) =>
    at === undefined ? undefined : formatDateTime(at, zone),
  ),
  view: orByPage('view', oneOf('view', VIEWS), ({ kind }) => VIEW_OF_PAGE[kind]),
  question: orByPage('question', idField<QuestionId>('question'), ({ kind, id }) =>
    kind === 'question' ? (id as QuestionId) : undefined,
  ),
  position: idField<PositionId>('position'),
  article: orByPage('read', idField<ArticleId>('read'), ({ kind, id }) =>
    kind === 'article' ? (id as ArticleId) : undefined,
  ),
  paragraph: ordinalField('paragraph'),
  actor: idField<EntityId>('actor'),
  columns: oneOf('columns', GRID_COLUMNS),
  sort: oneOf('sort', GRID_SORTS),
  story: idField<string>('story'),
  carriedStory: single<string | undefined>('tell', undefined, carriedIn, (carried) =>
    carriedIn(carried ?? ''),
  ),
  step: ordinalField('step'),
  embedded: single<boolean>('embed', false, onOrOff, (on) => (on ? '1' : undefined)),
};

const VIEW_OF_PAGE: Readonly<Record<PageKind, View | undefined>> = {
  moment: undefined,
  question: 'questions',
  article: 'articles',
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

/** More than any article has paragraphs, and few enough digits to be a number. */
const ORDINAL = /^[1-9]\d{0,5}$/;

/** A place in a row, from 1. */
function ordinalField(key: LinkKey): LinkField<number | undefined> {
  return single<number | undefined>(key, undefined, ordinalIn, (number) =>
    number === undefined ? undefined : ordinalIn(String(number))?.toString(),
  );
}

function ordinalIn(text: string): number | undefined {
  return ORDINAL.test(text) ? Number(text) : undefined;
}

/** A story, packed: letters of base64url, which need no escaping. */
const CARRIED = /^[A-Za-z0-9_-]+$/;

function carriedIn(text: string): string | undefined {
  return text.length <= LONGEST_CARRIED && CARRIED.test(text) ? text : undefined;
}

function onOrOff(text: string): boolean | undefined {
  if (text === '1') return true;
  return text === '0' ? false : undefined;
}

function laneKind(text: string): LaneKind | undefined {
  return LANE_KINDS.find((kind) => kind === text);
}

function calendarIn(text: string): Calendar | undefined {
  return CALENDARS.find((calendar) => calendar === text);
}

/**
 * Names of zones as IANA gives them, capitals and all, since they are shown; and nothing that a browser might make of an
 * offset or of a path.
 */
const ZONE = /^[A-Z][A-Za-z0-9_+-]*(?:\/[A-Z][A-Za-z0-9_+-]*){0,2}$/;

function zoneIn(text: string): Zone | undefined {
  return text.length <= 64 && ZONE.test(text) && isZone(text) ? text : undefined;
}

/** The range under one key, how sure under another that says nothing alone. */
function timeFilter(): LinkField<TimeFilter | undefined> {
  const range = single<OpenRange | undefined>('during', undefined, parseOpenRange, (open, zone) =>
    open ? formatOpenRange(open, zone) : undefined,
  );
  const sureness = oneOf('sure', ['possibly', 'definitely']);
  return {
    read(source) {
      const open = range.read(source);
      const sure = sureness.read(source);
      if (open) return { ...open, sureness: sure };
      if (sure === 'definitely') source.ignore('sure', sure);
      return undefined;
    },
    write(time, zone) {
      const parts = time ? range.write(time, zone) : {};
      return time && parts.during ? { ...parts, ...sureness.write(time.sureness, zone) } : {};
    },
  };
}

/** An instant of each stretch that is open among folded ones; or `all`. */
function unfoldedField(): LinkField<Unfolded> {
  return {
    read(source) {
      const texts = source
        .values('unfold')
        .flatMap((value) => value.split(','))
        .filter((text) => text !== '');
      if (texts.includes(ALL)) return ALL;
      const times = texts.slice(0, MOST_UNFOLDED).flatMap((text) => {
        const at = parseDateTime(text);
        if (at === undefined) source.ignore('unfold', text);
        return at ?? [];
      });
      if (texts.length > MOST_UNFOLDED) source.ignore('unfold', texts.slice(MOST_UNFOLDED).join(','));
      return inOrder(times);
    },
    write(unfolded, zone) {
      // More than a link takes are written as all there are: nothing the reader opened closes again.
      if (unfolded === ALL || inOrder(unfolded).length > MOST_UNFOLDED) return part('unfold', ALL);
      return part(
        'unfold',
        inOrder(unfolded)
          .map((at) => formatDateTime(at, zone))
          .join(','),
      );
    },
  };
}

const ALL = 'all';

/** More than anybody opens by hand. */
const MOST_UNFOLDED = 50;

function inOrder(times: readonly Instant[]): readonly Instant[] {
  return [...new Set(times)].sort((a, b) => a - b);
}

/** As much of the text as a link takes, not cut within a character of two units. */
function clipped(text: string): string {
  return text.slice(0, LONGEST_TEXT).replace(/\p{Surrogate}$/u, '');
}

function keysOf<Key extends string>(keys: Readonly<Record<Key, true>>): readonly Key[] {
  return Object.keys(keys) as Key[];
}
