/** What the lock file has against a corpus: ids that vanished, came back as something else, or were never recorded. */
import * as v from 'valibot';
import type { Fault } from './fault.ts';
import { type IdLock, lockSchema } from './format.ts';
import { ID_KINDS, idsIn, lastAlias, type PublishedIds, publishedIn } from './ids.ts';
import { reasonOf } from './schema-reason.ts';

export const LOCK_FILE = 'ids.lock.json';

/** Checks a corpus (raw JSON) against its lock (raw JSON). Paths name the file the remedy belongs in. */
export function idFaults(json: unknown, lockJson: unknown): Fault[] {
  const lock = v.safeParse(lockSchema, lockJson);
  if (!lock.success) {
    const [issue] = lock.issues;
    return [{ path: `${LOCK_FILE}: ${v.getDotPath(issue) ?? '(root)'}`, reason: reasonOf(issue) }];
  }
  const present = idsIn(json);
  return [
    ...vanished(lock.output, present),
    ...unrecorded(lock.output, present),
    ...leadingNowhere(lock.output, present),
    ...usedAgain(lock.output, present),
  ];
}

function vanished(lock: IdLock, present: PublishedIds): Fault[] {
  const { aliases, tombstones } = lock;
  return ID_KINDS.flatMap((kind) => {
    const here = new Set(present[kind]);
    return publishedIn(lock, kind)
      .filter((id) => !here.has(id) && !Object.hasOwn(aliases, id) && !Object.hasOwn(tombstones, id))
      .map((id) => ({
        path: kind,
        reason: `"${id}" has vanished: restore it, alias it to its successor, or write a tombstone in ${LOCK_FILE}`,
      }));
  });
}

function unrecorded(lock: IdLock, present: PublishedIds): Fault[] {
  return ID_KINDS.flatMap((kind) => {
    const recorded = new Set(publishedIn(lock, kind));
    return [...new Set(present[kind])]
      .filter((id) => !recorded.has(id))
      .map((id) => ({
        path: kind,
        reason: `"${id}" is new and not in ${LOCK_FILE}: run npm run corpus:lock`,
      }));
  });
}

/** Aliases that run in a circle, or end at an id of another kind or of none. */
function leadingNowhere(lock: IdLock, present: PublishedIds): Fault[] {
  return Object.keys(lock.aliases).flatMap((id) => {
    const path = `${LOCK_FILE}: aliases.${id}`;
    const last = lastAlias(lock.aliases, id);
    if (last === undefined) return [{ path, reason: 'leads in a circle: alias it to an id of the corpus' }];
    if (Object.hasOwn(lock.tombstones, last)) return [];
    const kinds = ID_KINDS.filter((kind) => publishedIn(lock, kind).includes(id));
    const fits = (kinds.length > 0 ? kinds : ID_KINDS).some((kind) => present[kind].includes(last));
    if (fits) return [];
    const sought = kinds.length > 0 ? ` among its ${kinds.join(', ')}` : '';
    return [{ path, reason: `leads to "${last}", which the corpus does not have${sought}` }];
  });
}

/** Links resolve a retired id whatever it named, so it must not come back as anything at all. */
function usedAgain(lock: IdLock, present: PublishedIds): Fault[] {
  return ID_KINDS.flatMap((kind) =>
    [...new Set(present[kind])].flatMap((id) => {
      const retired = Object.hasOwn(lock.tombstones, id)
        ? 'has a tombstone'
        : Object.hasOwn(lock.aliases, id)
          ? 'has an alias'
          : undefined;
      if (retired === undefined) return [];
      return [{ path: kind, reason: `"${id}" is used again, but ${retired} in ${LOCK_FILE}: take a new id` }];
    }),
  );
}
