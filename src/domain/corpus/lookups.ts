/**
 * What is asked of a corpus's moments by a name: by id, by an account of theirs, by what they answer. Of moments at hand
 * an index is made on first use and kept with them; of a large corpus the columns answer. What is asked of many moments
 * at once is in `gathered.ts`.
 */
import { isInColumns } from '../columns/in-columns.ts';
import type { AccountId, Moment, MomentId } from './corpus.ts';
import type { Moments } from './moments.ts';

/** Made of moments when it is first asked for, and kept with them. */
function keptWith<Index>(make: (moments: Moments) => Index): (moments: Moments) => Index {
  const kept = new WeakMap<Moments, Index>();
  return (moments) => {
    const index = kept.get(moments) ?? make(moments);
    kept.set(moments, index);
    return index;
  };
}

const placesById = keptWith(
  (moments): ReadonlyMap<string, number> => new Map(moments.map(({ id }, place) => [id, place])),
);

const placesByAccount = keptWith(
  (moments): ReadonlyMap<string, number> =>
    new Map(moments.flatMap(({ accounts }, place) => accounts.map(({ id }) => [id, place] as const))),
);

/** By what they answer. */
const answeringById = keptWith(answeringIn);

function answeringIn(moments: Moments): ReadonlyMap<string, readonly Moment[]> {
  const answering = new Map<string, Moment[]>();
  for (const moment of moments) {
    for (const answered of new Set(moment.answers.map((answer) => answer.moment))) {
      const known = answering.get(answered);
      if (known) known.push(moment);
      else answering.set(answered, [moment]);
    }
  }
  return answering;
}

/** Where a moment stands in the corpus's order; undefined for an id that is not there. */
export function placeOfMoment(moments: Moments, id: MomentId | string): number | undefined {
  return isInColumns(moments) ? moments.columns.records.placeOf(id) : placesById(moments).get(id);
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

/** Where the moment stands that an account is of; undefined for an id that no account has. */
export function placeOfAccount(moments: Moments, account: AccountId | string): number | undefined {
  return isInColumns(moments)
    ? moments.columns.records.placeOfAccount(account)
    : placesByAccount(moments).get(account);
}

/** The moments that answer one, each once, in the corpus's order. */
export function momentsAnswering(moments: Moments, id: MomentId): readonly Moment[] {
  if (!isInColumns(moments)) return answeringById(moments).get(id) ?? [];
  return moments.columns.records.answering(id).flatMap((place) => moments.at(place) ?? []);
}
