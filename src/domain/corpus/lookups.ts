/**
 * What is asked of a corpus's moments by a name: by id, by an account of theirs, by who takes part. Of moments at hand
 * an index is made on first use and kept with them; of a large corpus the columns answer.
 */
import { ColumnMoments } from '../columns/column-moments.ts';
import type { AccountId, Moment, MomentId } from './corpus.ts';
import type { Moments } from './moments.ts';

interface Names {
  readonly moments: ReadonlyMap<string, number>;
  readonly accounts: ReadonlyMap<string, number>;
}

const kept = new WeakMap<Moments, Names>();

function namesOf(moments: Moments): Names {
  const known = kept.get(moments);
  if (known) return known;
  const names: Names = {
    moments: new Map(moments.map(({ id }, place) => [id, place])),
    accounts: new Map(
      moments.flatMap(({ accounts }, place) => accounts.map(({ id }) => [id, place] as const)),
    ),
  };
  kept.set(moments, names);
  return names;
}

/** Where a moment stands in the corpus's order; undefined for an id that is not there. */
export function placeOfMoment(moments: Moments, id: MomentId | string): number | undefined {
  return moments instanceof ColumnMoments
    ? moments.columns.records.placeOf(id)
    : namesOf(moments).moments.get(id);
}

export function momentById(moments: Moments, id: MomentId | string): Moment | undefined {
  const place = placeOfMoment(moments, id);
  return place === undefined ? undefined : moments.at(place);
}

/** The moments these accounts are of, each once, in the corpus's order. */
export function momentsOfAccounts(moments: Moments, accounts: readonly AccountId[]): readonly Moment[] {
  const places = new Set(accounts.flatMap((account) => placeOfAccount(moments, account) ?? []));
  return [...places].sort((a, b) => a - b).flatMap((place) => moments.at(place) ?? []);
}

/** The moment an account is of. */
export function momentOfAccount(moments: Moments, account: AccountId): Moment | undefined {
  const place = placeOfAccount(moments, account);
  return place === undefined ? undefined : moments.at(place);
}

function placeOfAccount(moments: Moments, account: AccountId): number | undefined {
  return moments instanceof ColumnMoments
    ? moments.columns.records.placeOfAccount(account)
    : namesOf(moments).accounts.get(account);
}
