/**
 * The counts of what every moment has one of: its kind, its statuses, how surely it is in the time asked for, and the
 * roles it would be found with. One pass counts how often each combination occurs, whatever is asked for; the rest is
 * adding up a table. Several passes, or branches, would cost several times as much.
 */
import { STATUS_BIT } from '../../columns/facts.ts';
import type { Role } from '../../corpus/corpus.ts';
import { ROLES } from '../../corpus/format.ts';
import type { Status } from '../../corpus/status.ts';
import { CONDITION, CONDITION_SETS } from '../conditions.ts';
import type { Facets } from '../facets.ts';
import { STANDING, type Standings } from '../standings.ts';
import type { Verdicts } from './judge.ts';
import { alternativeOf } from './role-alternatives.ts';
import { KIND_BITS, TRAIT_BITS } from './traits.ts';
import type { ValueColumns } from './value-columns.ts';

export type Tally = Pick<Facets, 'kinds' | 'roles' | 'statuses' | 'time'>;

/** The conditions that other roles might let a moment meet. */
const BY_ROLES = CONDITION.person | CONDITION.organisation | CONDITION.place | CONDITION.role;

/** What a moment fails, as far as these counts differ by it. */
const FAILING = { nothing: 0, kind: 1, status: 2, time: 3, byRoles: 4, other: 5 } as const;

const FAILING_BY_SET = Uint8Array.from({ length: CONDITION_SETS }, (_, failed) => {
  if (failed === 0) return FAILING.nothing;
  if (failed === CONDITION.kind) return FAILING.kind;
  if (failed === CONDITION.status) return FAILING.status;
  if (failed === CONDITION.time) return FAILING.time;
  return (failed & ~BY_ROLES) === 0 ? FAILING.byRoles : FAILING.other;
});

/** Bits that roles and standing take up in a combination, between what fails and the traits. */
const ROLE_BITS = 5;
const STANDING_BITS = 2;
const COMBINATIONS = 6 << (TRAIT_BITS + ROLE_BITS + STANDING_BITS);

export function tallyOf(columns: ValueColumns, verdicts: Verdicts, standings: Standings): Tally {
  const all = combinationsIn(combinationCounts(columns, verdicts, standings));
  const count = (failing: number, counts: (combination: Combination) => boolean) =>
    all
      .filter((each) => (each.failing === FAILING.nothing || each.failing === failing) && counts(each))
      .reduce((sum, each) => sum + each.count, 0);
  const kind = (statement: number) => count(FAILING.kind, (each) => each.statement === statement);
  const role = (of: Role) => count(FAILING.byRoles, ({ met }) => (met & alternativeOf(of)) !== 0);
  const status = (of: Status) => count(FAILING.status, (each) => (each.status & STATUS_BIT[of]) !== 0);
  const time = (of: keyof typeof STANDING) => count(FAILING.time, (each) => each.standing === STANDING[of]);
  return {
    kinds: { event: kind(0), statement: kind(1) },
    roles: Object.fromEntries(ROLES.map((of) => [of, role(of)])) as Record<Role, number>,
    statuses: {
      disputed: status('disputed'),
      'one-article': status('one-article'),
      'one-voice': status('one-voice'),
      corroborated: status('corroborated'),
    },
    time: {
      definitely: time('definitely'),
      possibly: time('possibly') + time('definitely'),
      undated: time('undated'),
    },
  };
}

function combinationCounts({ traits }: ValueColumns, verdicts: Verdicts, standings: Standings): Uint32Array {
  const counts = new Uint32Array(COMBINATIONS);
  const { failed } = verdicts;
  const met = verdicts.met();
  for (let place = 0; place < failed.length; place++) {
    const failing = FAILING_BY_SET[failed[place] ?? 0] ?? 0;
    const byTime = (failing << STANDING_BITS) | (standings[place] ?? 0);
    const byRoles = (byTime << ROLE_BITS) | (met[place] ?? 0);
    const combination = (byRoles << TRAIT_BITS) | (traits[place] ?? 0);
    counts[combination] = (counts[combination] ?? 0) + 1;
  }
  return counts;
}

/** So many moments have all of these. */
interface Combination {
  readonly count: number;
  readonly failing: number;
  readonly standing: number;
  readonly met: number;
  readonly status: number;
  readonly statement: number;
}

/** Those that occur, which are few. */
function combinationsIn(counts: Uint32Array): readonly Combination[] {
  const all: Combination[] = [];
  for (let combination = 0; combination < counts.length; combination++) {
    const count = counts[combination] ?? 0;
    if (count > 0) all.push(takenApart(combination, count));
  }
  return all;
}

function takenApart(combination: number, count: number): Combination {
  const byRoles = combination >>> TRAIT_BITS;
  const byTime = byRoles >>> ROLE_BITS;
  return {
    count,
    failing: byTime >>> STANDING_BITS,
    standing: byTime & ((1 << STANDING_BITS) - 1),
    met: byRoles & ((1 << ROLE_BITS) - 1),
    status: (combination & ((1 << TRAIT_BITS) - 1)) >>> KIND_BITS,
    statement: combination & ((1 << KIND_BITS) - 1),
  };
}
