/**
 * How two stretches of time lie to each other: Allen's thirteen relations ("Maintaining Knowledge about Temporal
 * Intervals", 1983), and what is known of them where the stretches themselves are known only by bounds.
 */
import { type BoundName, type Extent, overlaps, type When } from './when.ts';
import type { TimeWindow } from './window.ts';

export const ALLEN = [
  'before',
  'meets',
  'overlaps',
  'starts',
  'during',
  'finishes',
  'equals',
  'finished-by',
  'contains',
  'started-by',
  'overlapped-by',
  'met-by',
  'after',
] as const;
export type Allen = (typeof ALLEN)[number];

/**
 * How crisp `a` lies to crisp `b`. Ends are exclusive. A stretch of no length is one instant: it is `starts` where
 * the other begins, and `met-by` where the other has just ended; two of them at one instant are `equals`.
 */
export function allenOf(a: Extent, b: Extent): Allen {
  if (endsBy(a, b.from)) return a.to < b.from ? 'before' : 'meets';
  if (endsBy(b, a.from)) return b.to < a.from ? 'after' : 'met-by';
  const row = BY_ENDS[1 + order(a.from, b.from)];
  const end = order(a.to, b.to) || order(Number(isInstant(a)), Number(isInstant(b)));
  return row?.[1 + end] ?? 'equals';
}

/** By which begins first (rows) and which ends first (columns), for two that share an instant. */
const BY_ENDS: readonly (readonly Allen[])[] = [
  ['overlaps', 'finished-by', 'contains'],
  ['starts', 'equals', 'started-by'],
  ['during', 'finishes', 'overlapped-by'],
];

/** An instant takes up itself, so it has not ended where it stands. */
function endsBy(stretch: Extent, at: number): boolean {
  return isInstant(stretch) ? stretch.to < at : stretch.to <= at;
}

function isInstant({ from, to }: Extent): boolean {
  return from === to;
}

/** Compares without subtracting, since infinity minus infinity is no number. */
function order(a: number, b: number): -1 | 0 | 1 {
  return a < b ? -1 : a > b ? 1 : 0;
}

/**
 * What a reader asks. The first six share out Allen's thirteen between them: exactly one of them is true of any two
 * stretches. Meeting counts as before (nothing is shared), a common beginning or end as during or containing.
 */
export const RELATIONS = {
  before: ['before', 'meets'],
  after: ['after', 'met-by'],
  during: ['during', 'starts', 'finishes'],
  contains: ['contains', 'started-by', 'finished-by'],
  overlaps: ['overlaps', 'overlapped-by'],
  equals: ['equals'],
  /** During, or the very same. */
  within: ['during', 'starts', 'finishes', 'equals'],
  /** Shares at least an instant: neither before nor after. */
  intersects: ALLEN.filter((name) => !['before', 'meets', 'met-by', 'after'].includes(name)),
} as const satisfies Readonly<Record<string, readonly Allen[]>>;
export type Relation = keyof typeof RELATIONS;

export type Sureness = 'definitely' | 'possibly' | 'not';

/** The bounds that relations are told from; a missing one may be any distance away. */
export type Bounded = Pick<When, 'earliest' | 'certainFrom' | 'certainTo' | 'latest'>;

/**
 * Whether `a` stands in that relation to `b`, for whatever the two may have been within their bounds: `definitely` if
 * for all, `not` if for none. A time is taken for one stretch without a break that begins no earlier than `earliest`
 * and no later than `certainFrom`, ends no earlier than `certainTo` and no later than `latest`, and may be a single
 * instant. Bounds count alike whether soft or not, as in `orderOf`; `withoutSoft` takes the soft ones away first. The
 * qualifier is left to the caller: "perhaps Sunday" is reckoned with as Sunday. Bounds that contradict each other
 * leave nothing possible.
 */
export function relate(a: Bounded, relation: Relation, b: Bounded): Sureness {
  const possible = possibleAllen(a, b);
  const wanted: readonly Allen[] = RELATIONS[relation];
  const fitting = possible.filter((name) => wanted.includes(name));
  if (fitting.length === 0) return 'not';
  return fitting.length === possible.length ? 'definitely' : 'possibly';
}

/** The time with only those bounds that somebody gave: a soft one is a limit for reckoning. */
export function withoutSoft<T extends Bounded & { readonly soft: readonly BoundName[] }>(when: T): Bounded {
  const { earliest, certainFrom, certainTo, latest, soft } = when;
  return {
    ...(earliest !== undefined && !soft.includes('earliest') && { earliest }),
    ...(certainFrom !== undefined && { certainFrom }),
    ...(certainTo !== undefined && { certainTo }),
    ...(latest !== undefined && !soft.includes('latest') && { latest }),
  };
}

/**
 * How surely a time has an instant in the window: what `relate` would say of `intersects`, reckoned in one step, since
 * every moment of a corpus is asked at once.
 */
export function standingIn(when: Bounded, window: TimeWindow): Sureness {
  if (!overlaps(reachOf(when), window)) return 'not';
  return mayEndBefore(when, window.from) || mayBeginAfter(when, window.to) ? 'possibly' : 'definitely';
}

function reachOf({ earliest, latest }: Bounded): Extent {
  return { from: earliest ?? -Infinity, to: latest ?? Infinity };
}

/** For a time that may share an instant with what begins at `at`. */
function mayEndBefore({ earliest, certainTo }: Bounded, at: number): boolean {
  return (earliest ?? -Infinity) < at && (certainTo ?? -Infinity) <= at;
}

/** For a time that may share an instant with what ends at `at`. */
function mayBeginAfter({ certainFrom, latest }: Bounded, at: number): boolean {
  return (certainFrom ?? Infinity) >= at && (latest ?? Infinity) > at;
}

/** True if it has an instant in the window wherever in its bounds it was. */
export function definitelyIn(when: Bounded, window: TimeWindow): boolean {
  return standingIn(when, window) === 'definitely';
}

/** True if it may have an instant in the window: what is definitely in it is possibly in it. */
export function possiblyIn(when: Bounded, window: TimeWindow): boolean {
  return standingIn(when, window) !== 'not';
}

/** True if it has no instant in the window wherever in its bounds it was. */
export function definitelyOut(when: Bounded, window: TimeWindow): boolean {
  return standingIn(when, window) === 'not';
}

/** All of Allen's relations that `a` may stand in to `b`. */
export function possibleAllen(a: Bounded, b: Bounded): readonly Allen[] {
  const limits = new Map([...limitsOf(a, ['a', 'A', 'p']), ...limitsOf(b, ['b', 'B', 'q'])]);
  return ALLEN.filter((name) => ORDERS[name].some((chain) => isPossible(chain, limits)));
}

/**
 * Every order that the four ends may come in, for each relation: `a` and `b` are beginnings, `A` and `B` ends, those
 * of one group fall together, each group lies before the next. `p` and `q` are single instants.
 */
const ORDERS: Readonly<Record<Allen, readonly (readonly string[])[]>> = {
  before: chains('a A b B', 'p b B', 'a A q', 'p q'),
  meets: chains('a Ab B', 'a Aq'),
  overlaps: chains('a b A B'),
  starts: chains('ab A B', 'pb B'),
  during: chains('b a A B', 'b p B'),
  finishes: chains('b a AB'),
  equals: chains('ab AB', 'pq'),
  'finished-by': chains('a b AB'),
  contains: chains('a b B A', 'a q A'),
  'started-by': chains('ab B A', 'aq A'),
  'overlapped-by': chains('b a B A'),
  'met-by': chains('b Ba A', 'b Bp'),
  after: chains('b B a A', 'b B p', 'q a A', 'q p'),
};

function chains(...all: readonly string[]): readonly (readonly string[])[] {
  return all.map((chain) => chain.split(' '));
}

/** Where an end, or an instant, may lie; `below` says that the limit itself is not allowed. */
interface Limits {
  readonly least: number;
  readonly most: number;
  readonly below?: boolean;
}

type Names = readonly [begin: string, end: string, instant: string];

function limitsOf(time: Bounded, [begin, end, single]: Names): readonly (readonly [string, Limits])[] {
  const { from, to } = reachOf(time);
  const { certainFrom = Infinity, certainTo = -Infinity } = time;
  const instants = { least: Math.max(from, certainTo), most: Math.min(to, certainFrom) };
  return [
    [begin, { least: from, most: certainFrom }],
    [end, { least: certainTo, most: to }],
    // Ends are exclusive; but where the end is the beginning, there is no other instant.
    [single, { ...instants, below: to <= certainFrom && from !== to }],
  ];
}

/** Puts each group as early as can be, just after the one before it; time is dense, so there is always room between. */
function isPossible(chain: readonly string[], limits: ReadonlyMap<string, Limits>): boolean {
  let reached = -Infinity;
  return chain.every((group, index) => {
    const all = [...group].map((name) => limits.get(name)).filter((one) => one !== undefined);
    const least = Math.max(...all.map((one) => one.least));
    const most = Math.min(...all.map((one) => one.most));
    const follows = index > 0 && least <= reached;
    reached = Math.max(reached, least);
    const below = all.some((one) => one.below && one.most === most);
    return reached < most || (reached === most && !follows && !below);
  });
}
