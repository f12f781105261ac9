import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { ArticleId, EntityId, PositionId, QuestionId } from '../domain/corpus/corpus.ts';
import type { Choice, Filters } from '../domain/query/filters.ts';
import { CALENDARS } from '../domain/time/calendar.ts';
import { type Instant, parseInstant } from '../domain/time/instant.ts';
import { SCRIPTS } from '../domain/time/telling.ts';
import type { TimeWindow } from '../domain/time/window.ts';
import { LINK_KEYS } from './link/field.ts';
import { decodeLink, encodeLink } from './link.ts';
import { OPENING_VIEW } from './places.ts';
import { GRID_COLUMNS, GRID_SORTS, type LinkedState, VIEWS } from './view-state.ts';

const KABUL = { zone: 'Asia/Kabul' };
const KABUL_16_AUGUST = at('2021-08-16');
const NOTHING = decodeLink('', '').link;

/** Takes a link apart at its question mark, as the browser does. */
function decoded(link: string) {
  const [path = '', ...query] = link.split('?');
  return decodeLink(path, query.join('?'));
}

function view(change: Partial<LinkedState>): LinkedState {
  return { ...NOTHING, ...change };
}

/** Filters with plain strings for ids. */
interface PlainFilters extends Partial<Omit<Filters, 'entities' | 'articles'>> {
  readonly entities?: Readonly<Record<string, Choice>>;
  readonly articles?: Readonly<Record<string, Choice>>;
}

function filtered(change: PlainFilters): LinkedState {
  return view({ filters: { ...NOTHING.filters, ...change } });
}

function days(from: string, to: string): TimeWindow {
  return { from: at(from), to: at(to) };
}

function at(text: string): Instant {
  const instant = parseInstant(text, KABUL.zone);
  if (instant === undefined) throw new Error(`not a time: ${text}`);
  return instant;
}

const word = fc.stringMatching(/^[a-z0-9]{1,8}$/);
const id = fc.oneof(
  fc.array(word, { minLength: 1, maxLength: 4 }).map((words) => words.join('-')),
  fc.constantFrom('constructor', 'x', '0', '12', 'a'.repeat(64)),
);
const choices = fc
  .dictionary(id, fc.constantFrom('in' as const, 'out' as const), { maxKeys: 12, noNullPrototype: true })
  .map((record) => Object.fromEntries(Object.entries(record)));
const sorted = <T extends string>(...words: T[]) => fc.subarray(words.sort());
const text = fc
  .string({ unit: 'binary', maxLength: 60 })
  .map((typed) => typed.replace(/\p{Surrogate}/gu, ''));
const anyInstant = fc
  .oneof(
    fc.integer({ min: -8.64e15, max: 8.64e15 }),
    fc.integer({ min: Date.UTC(1850, 0), max: Date.UTC(2100, 0) }),
    fc
      .integer({ min: Date.UTC(2021, 0) / 60_000, max: Date.UTC(2022, 0) / 60_000 })
      .map((minutes) => minutes * 60_000),
  )
  .map((at) => at as Instant);
const timeWindow = fc
  .tuple(anyInstant, anyInstant)
  .filter(([a, b]) => a !== b)
  .map(([a, b]) => (a < b ? { from: a, to: b } : { from: b, to: a }));
const maybe = <T>(values: fc.Arbitrary<T>) => fc.option(values, { nil: undefined });

const openRange = fc.oneof(
  timeWindow,
  anyInstant.map((from) => ({ from, to: undefined })),
  anyInstant.map((to) => ({ from: undefined, to })),
);
const sureness = fc.constantFrom('possibly' as const, 'definitely' as const);

const states: fc.Arbitrary<LinkedState> = fc
  .record({
    corpusId: maybe(id),
    moment: maybe(fc.record({ open: id, openSlug: maybe(id) })),
    filters: fc.record({
      entities: choices,
      articles: choices,
      combine: sorted('person', 'organisation', 'place', 'article').map((groups) =>
        Object.fromEntries(groups.map((group) => [group, 'all' as const])),
      ),
      roles: sorted('speaks', 'acts', 'acted-upon', 'mentioned'),
      kinds: sorted('event', 'statement'),
      statuses: sorted('disputed', 'one-article', 'one-voice', 'corroborated'),
      time: maybe(openRange.chain((range) => sureness.map((each) => ({ ...range, sureness: each })))),
      text,
    }),
    window: maybe(timeWindow),
    lanes: maybe(fc.constantFrom('side', 'actor', 'place', 'article', 'none')),
    unfolded: fc.oneof(
      fc.constant('all' as const),
      fc.uniqueArray(anyInstant, { maxLength: 5 }).map((times) => times.sort((a, b) => a - b)),
    ),
    zone: maybe(fc.constantFrom('Asia/Kabul', 'UTC', 'America/Argentina/Buenos_Aires', 'Etc/GMT+5')),
    calendar: fc.constantFrom(...CALENDARS),
    beside: maybe(fc.constantFrom(...CALENDARS)),
    script: fc.constantFrom(...SCRIPTS),
    knownBy: maybe(anyInstant),
    view: fc.constantFrom(...VIEWS),
    question: maybe(id as fc.Arbitrary<QuestionId>),
    position: maybe(id as fc.Arbitrary<PositionId>),
    article: maybe(id as fc.Arbitrary<ArticleId>),
    paragraph: maybe(fc.integer({ min: 1, max: 999_999 })),
    actor: maybe(id as fc.Arbitrary<EntityId>),
    columns: fc.constantFrom(...GRID_COLUMNS),
    sort: fc.constantFrom(...GRID_SORTS),
    ownFile: maybe(
      fc.record({
        name: text.map((name) => name.slice(0, 100).replace(/\p{Surrogate}$/u, '')),
        hash: fc.string({ unit: fc.constantFrom(...'0123456789abcdef'), minLength: 32, maxLength: 32 }),
      }),
    ),
    story: maybe(id),
    carriedStory: maybe(fc.base64String({ minLength: 4 }).map((packed) => packed.replace(/[+/=]/g, '_'))),
    step: maybe(fc.integer({ min: 1, max: 999_999 })),
    embedded: fc.boolean(),
  })
  .map(({ moment, ...state }) => ({
    ...{ open: undefined, openSlug: undefined },
    ...state,
    ...(moment && { ...moment, actor: undefined }),
  }));
const zone = fc.constantFrom(
  'Asia/Kabul',
  'UTC',
  'America/New_York',
  'Pacific/Kiritimati',
  'Africa/Monrovia',
  'No/Where',
);

const HASH = '0123456789abcdef0123456789abcdef';

describe('a link and its view', () => {
  const EXAMPLES: [string, LinkedState][] = [
    ['', NOTHING],
    ['m/massoud-denies~m12/', view({ open: 'm12', openSlug: 'massoud-denies' })],
    ['m/~m12/', view({ open: 'm12' })],
    ['?c=panjshir-2021', view({ corpusId: 'panjshir-2021' })],
    [
      '?in=ahmad-massoud,amrullah-saleh&out=taliban',
      filtered({ entities: { 'ahmad-massoud': 'in', 'amrullah-saleh': 'in', taliban: 'out' } }),
    ],
    ['?articles=a1&not-articles=a4', filtered({ articles: { a1: 'in', a4: 'out' } })],
    ['?all=article,person', filtered({ combine: { article: 'all', person: 'all' } })],
    ['?role=acts,speaks', filtered({ roles: ['acts', 'speaks'] })],
    ['?kind=statement', filtered({ kinds: ['statement'] })],
    ['?status=disputed,one-article', filtered({ statuses: ['disputed', 'one-article'] })],
    ['?q=air+strike', filtered({ text: 'air strike' })],
    ['?q=a%26b%3Dc%2Bd+%28e%29', filtered({ text: 'a&b=c+d (e)' })],
    ['?lanes=place', view({ lanes: 'place' })],
    ['?unfold=all&v=2', view({ unfolded: 'all' })],
    ['?unfold=2021-08-16T00:00%2B04:30', view({ unfolded: [KABUL_16_AUGUST] })],
    ['?zone=Europe%2FBerlin', view({ zone: 'Europe/Berlin' })],
    [
      '?beside=gregorian&cal=solar-hijri&script=dari',
      view({ calendar: 'solar-hijri', beside: 'gregorian', script: 'dari' }),
    ],
    ['?known=2021-08-16T00:00%2B04:30', view({ knownBy: KABUL_16_AUGUST })],
    [
      '?during=2021-08-16T00:00%2B04:30..&sure=definitely',
      filtered({ time: { from: KABUL_16_AUGUST, to: undefined, sureness: 'definitely' } }),
    ],
    [
      '?during=..2021-08-16T00:00%2B04:30',
      filtered({ time: { from: undefined, to: KABUL_16_AUGUST, sureness: 'possibly' } }),
    ],
    [
      'q/~q1/?position=q1-taliban',
      view({ view: 'questions', question: 'q1' as QuestionId, position: 'q1-taliban' as PositionId }),
    ],
    ['?question=q1', view({ question: 'q1' as QuestionId })],
    ['a/~a3/?paragraph=10', view({ view: 'articles', article: 'a3' as ArticleId, paragraph: 10 })],
    [
      'm/~m12/?question=q1&view=questions',
      view({ view: 'questions', question: 'q1' as QuestionId, open: 'm12' }),
    ],
    [
      '?c=reports&file=r%C3%A9ports+1~2.csv~0123456789abcdef0123456789abcdef',
      view({ corpusId: 'reports', ownFile: { name: 'réports 1~2.csv', hash: HASH } }),
    ],
    ['?step=3&story=fifteen-hours', view({ story: 'fifteen-hours', step: 3 })],
    ['?step=1&tell=eJx_-0', view({ carriedStory: 'eJx_-0', step: 1 })],
    ['?embed=1', view({ embedded: true })],
    ['?actor=ahmad-massoud', view({ actor: 'ahmad-massoud' as EntityId })],
    [
      '?columns=parties&sort=disagreement&view=grid',
      view({ view: 'grid', columns: 'parties', sort: 'disagreement' }),
    ],
    [
      '?t=2021-09-05T00:00%2B04:30..2021-09-07T00:00%2B04:30',
      view({ window: days('2021-09-05', '2021-09-07') }),
    ],
    [
      '?t=2021-09-05T18:00:07%2B04:30..2021-09-05T18:00:07.250%2B04:30',
      view({
        window: {
          from: at('2021-09-05T18:00:07'),
          to: (at('2021-09-05T18:00:07') + 250) as Instant,
        },
      }),
    ],
    ['m/~m12/?c=x&in=y', { ...filtered({ entities: { y: 'in' } }), corpusId: 'x', open: 'm12' }],
  ];

  it.each(EXAMPLES)('%s', (link, state) => {
    expect(encodeLink(state, KABUL)).toBe(link);
    expect(decoded(link)).toEqual({ link: state, ignored: [] });
  });

  it('gives back every view exactly, whatever the zone', () => {
    fc.assert(
      fc.property(states, zone, (state, zone) => {
        expect(decoded(encodeLink(state, { zone }))).toEqual({ link: state, ignored: [] });
      }),
    );
  });

  it('writes equal views alike, however they were come by', () => {
    const one = filtered({
      entities: { b: 'in', a: 'in' },
      roles: ['speaks', 'acts'],
      combine: { place: 'any', person: 'all' },
    });
    const other = filtered({
      entities: { a: 'in', b: 'in' },
      roles: ['acts', 'speaks', 'acts'],
      combine: { person: 'all' },
    });
    expect(encodeLink(one, KABUL)).toBe(encodeLink(other, KABUL));
  });

  it('prefers the present slug to the one the link came with', () => {
    const state = view({ open: 'm12', openSlug: 'old-headline' });
    expect(encodeLink(state, { ...KABUL, slugOf: () => 'new-headline' })).toBe('m/new-headline~m12/');
  });

  it('leaves out what could not be read back', () => {
    const state = {
      ...filtered({ entities: { 'Not An Id': 'in' } }),
      open: '../..',
      corpusId: '__proto__',
      window: { from: 5 as Instant, to: 5 as Instant },
    };
    expect(encodeLink(state, KABUL)).toBe('');
  });
});

describe('reading leniently', () => {
  it.each([
    'm/~m12/',
    'm/~m12',
    '/m/~m12/',
    'm/%7Em12/',
    'm/~m%312/',
    'm/~m12/index.html',
    'm/m12',
    'm/Not a Slug!~m12/',
    'm/%E0%A4%A~m12/',
  ])('the path %s', (path) => {
    expect(decodeLink(path, '')).toEqual({ link: view({ open: 'm12' }), ignored: [] });
  });

  it('a page of a question or an article, whatever its slug; the query may say the same', () => {
    const question = view({ view: 'questions', question: 'q1' as QuestionId });
    expect(decodeLink('q/any-slug~q1', 'view=questions')).toEqual({ link: question, ignored: [] });
    expect(decodeLink('', 'view=questions&question=q1')).toEqual({ link: question, ignored: [] });
    const article = view({ view: 'articles', article: 'a3' as ArticleId });
    expect(decodeLink('a/~a3/index.html', '')).toEqual({ link: article, ignored: [] });
    expect(decodeLink('', 'read=a3&view=articles')).toEqual({ link: article, ignored: [] });
  });

  it('a page before what the query says otherwise, and names that', () => {
    const { link, ignored } = decodeLink('q/~q1/', 'view=grid&question=q2');
    expect(link).toEqual(view({ view: 'questions', question: 'q1' as QuestionId }));
    expect(ignored).toEqual([
      { field: 'view', value: 'grid' },
      { field: 'question', value: 'q2' },
    ]);
  });

  it('a link of a scheme to come, as far as this one goes', () => {
    const { link, ignored } = decodeLink('', 'v=99&lanes=place&unfold=all');
    expect(link).toEqual(view({ lanes: 'place', unfolded: 'all' }));
    expect(ignored).toEqual([{ field: 'v', value: '99' }]);
  });

  it.each(['', '/', 'index.html', '/index.html'])('the path "%s" as no moment', (path) => {
    expect(decodeLink(path, '')).toEqual({ link: NOTHING, ignored: [] });
  });

  it('a plus that nobody encoded, and Z', () => {
    const expected = view({ window: days('2021-09-05T00:00', '2021-09-07T00:00') });
    expect(decodeLink('', 't=2021-09-05T00:00+04:30..2021-09-07T00:00+0430').link).toEqual(expected);
    expect(decodeLink('', 't=2021-09-04T19:30Z..2021-09-06T19:30Z').link).toEqual(expected);
  });

  it('a plus that nobody encoded before a six-digit year', () => {
    const { window } = decodeLink('', 't=-000001-01-01T00:00Z..+012021-01-01T00:00Z').link;
    expect(window).toEqual({
      from: Date.parse('-000001-01-01T00:00Z'),
      to: Date.parse('+012021-01-01T00:00Z'),
    });
  });

  it('keys given twice, spaces and empty items in lists', () => {
    const { link, ignored } = decodeLink('', '?in=a, b,,a&in=c&in=');
    expect(link).toEqual(filtered({ entities: { a: 'in', b: 'in', c: 'in' } }));
    expect(ignored).toEqual([]);
  });

  it('keys of others, in silence', () => {
    expect(decodeLink('', '?utm_source=x&fbclid=y&__proto__=z&constructor=z')).toEqual({
      link: NOTHING,
      ignored: [],
    });
  });
});

describe('what cannot be read', () => {
  const BAD: [field: string, value: string][] = [
    ['all', 'people'],
    ['articles', 'a_1'],
    ['c', '../secret'],
    ['embed', 'yes'],
    ['file', 'reports.csv'],
    ['file', `${'x'.repeat(101)}~${HASH}`],
    ['step', '0'],
    ['story', '../x'],
    ['tell', 'a+b'],
    ['v', '99'],
    ['v', '2.0'],
    ['in', '__proto__'],
    ['in', 'Ahmad Massoud'],
    ['kind', 'rumour'],
    ['lanes', 'colour'],
    ['not-articles', '-'],
    ['out', 'a'.repeat(65)],
    ['q', 'x'.repeat(501)],
    ['role', 'SPEAKS'],
    ['status', 'false'],
    ['t', '2021-09-05..2021-09-07'],
    ['t', '2021-09-05T00:00..2021-09-07T00:00'],
    ['t', '2021-09-07T00:00Z..2021-09-05T00:00Z'],
    ['t', '2021-09-05T00:00Z..2021-09-05T00:00Z'],
    ['t', '2021-02-28T00:00Z..2021-02-30T00:00Z'],
    ['t', '2021-09-05T00:00Z..2021-09-05T25:00Z'],
    ['t', '2021-09-05T00:00Z..2021-09-06T00:00+04:99'],
    ['t', '2021-09-05T00:00Z..2021-09-06T00:00Z..2021-09-07T00:00Z'],
    ['t', '+000000-01-01T00:00Z..+999999-01-01T00:00Z'],
    ['t', 'now'],
  ];

  it.each(BAD)('%s=%s is named, and the rest holds', (field, value) => {
    const rest = new URLSearchParams([
      [field, value],
      ...(field === 'in' ? [] : [['in', 'taliban']]),
      ...(field === 'status' ? [] : [['status', 'disputed']]),
    ]);
    const { link, ignored } = decodeLink('m/x~m12/', rest.toString());
    expect(ignored).toEqual([{ field, value: value.slice(0, 120) }]);
    expect(link).toEqual({
      ...filtered({
        entities: field === 'in' ? {} : { taliban: 'in' },
        statuses: field === 'status' ? [] : ['disputed'],
      }),
      open: 'm12',
      openSlug: 'x',
    });
  });

  it.each(['about', 'm', 'm/~', 'm/~M12', 'm/x~m12/more', 'm/%', `m/~${'a'.repeat(65)}`, 'm/~__proto__'])(
    'the path %s is named, and the query holds',
    (path) => {
      expect(decodeLink(path, 'lanes=place')).toEqual({
        link: view({ lanes: 'place' }),
        ignored: [{ field: 'path', value: path.slice(0, 120) }],
      });
    },
  );

  it('keeps the good items of a list', () => {
    const { link, ignored } = decodeLink('', 'in=a,B!,c');
    expect(link).toEqual(filtered({ entities: { a: 'in', c: 'in' } }));
    expect(ignored).toEqual([{ field: 'in', value: 'B!' }]);
  });

  it('rules out what is both asked for and ruled out', () => {
    const { link, ignored } = decodeLink('', 'in=a,b&out=b');
    expect(link).toEqual(filtered({ entities: { a: 'in', b: 'out' } }));
    expect(ignored).toEqual([{ field: 'in', value: 'b' }]);
  });

  it('takes the first of a key’s values', () => {
    const { link, ignored } = decodeLink('', 'lanes=place&lanes=side&lanes=place');
    expect(link.lanes).toBe('place');
    expect(ignored).toEqual([{ field: 'lanes', value: 'side' }]);
  });

  it('takes two hundred items of a list', () => {
    const ids = Array.from({ length: 1_000 }, (_, index) => `e${index}`);
    const { link, ignored } = decodeLink('', `in=${ids.join(',')}`);
    expect(Object.keys(link.filters.entities)).toHaveLength(200);
    expect(ignored).toHaveLength(1);
  });

  it('cuts long text where a link can take it', () => {
    const link = encodeLink(filtered({ text: `${'x'.repeat(499)}\u{1F4F0}` }), KABUL);
    expect(decoded(link).link.filters.text).toBe('x'.repeat(499));
  });

  it('writes half a character as one that is missing', () => {
    expect(encodeLink(filtered({ text: 'a\ud83d b' }), KABUL)).toBe('?q=a%EF%BF%BD+b');
  });

  it.each(['Asia/Kabul', 'America/New_York'])('writes all the time there is, in %s', (zone) => {
    const state = view({ window: { from: -8.64e15 as Instant, to: 8.64e15 as Instant } });
    expect(decoded(encodeLink(state, { zone })).link).toEqual(state);
  });

  it('knows "constructor" for an id like any other', () => {
    const { entities } = decodeLink('', 'in=constructor').link.filters;
    expect(Object.hasOwn(entities, 'constructor')).toBe(true);
    expect(Object.getPrototypeOf(entities)).toBe(Object.prototype);
    expect(encodeLink(NOTHING, KABUL)).toBe('');
  });
});

describe('any address at all', () => {
  const values = fc.oneof(
    fc.string({ unit: 'binary', maxLength: 40 }),
    fc.constantFrom(
      '%',
      '%7E',
      '%ED%A0%80',
      '\ud800',
      'a,b',
      'off',
      '__proto__',
      '2021-09-05T00:00Z..',
      'x~y',
    ),
    id,
  );
  const queries = fc
    .array(fc.tuple(fc.oneof(fc.constantFrom(...LINK_KEYS), values), values), { maxLength: 20 })
    .map((pairs) => pairs.map(([key, value]) => `${key}=${value}`).join('&'));
  const paths = fc.oneof(
    values,
    values.map((value) => `m/${value}`),
    fc.tuple(values, values).map(([slug, name]) => `m/${slug}~${name}/`),
  );

  it('is read without a throw, and its reading is stable', () => {
    fc.assert(
      fc.property(paths, queries, (path, query) => {
        const { link } = decodeLink(path, query);
        const canonical = encodeLink(link, KABUL);
        expect(decoded(canonical)).toEqual({ link, ignored: [] });
        expect(encodeLink(decoded(canonical).link, KABUL)).toBe(canonical);
      }),
      { numRuns: 500 },
    );
  });

  it('survives a browser’s own parsing', () => {
    fc.assert(
      fc.property(states, (state) => {
        const link = encodeLink(state, KABUL);
        const url = new URL(`/base/${link}`, 'https://example.org');
        expect(url.pathname.slice('/base/'.length) + url.search).toBe(link);
      }),
    );
  });

  it('is read quickly, however long', () => {
    const long = 'a%7E~,/..'.repeat(100_000);
    const many = Array.from({ length: 100_000 }, (_, index) => `in=a${index}&x${index}`).join('&');
    for (const query of [`in=${long}`, `t=${long}`, `q=${long}`, many]) decodeLink(`m/${long}`, query);
    expect(decodeLink(long, '').ignored).toHaveLength(1);
    const { link, ignored } = decodeLink('', `in=a&${'x'.repeat(70_000)}&in=b`);
    expect(link.filters.entities).toEqual({ a: 'in' });
    expect(ignored.map(({ field }) => field)).toEqual(['…']);
  });
});

it('takes an empty link for the view everybody starts with', () => {
  expect(decodeLink('', '')).toEqual({ link: OPENING_VIEW, ignored: [] });
});
