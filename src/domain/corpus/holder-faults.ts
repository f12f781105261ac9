import type { Fault } from './fault.ts';
import type { MomentRecord } from './format.ts';
import { placed } from './raw-records.ts';
import type { RecordOf } from './setting-aside.ts';

type AccountRecord = MomentRecord['accounts'][number];
type PositionRecord = RecordOf<'questions'>['positions'][number];
type Ids = ReadonlySet<string>;

/** Whom an account is attributed to, and whom its moment is about. */
interface Concerned {
  readonly sources: readonly string[];
  readonly participants: Ids;
}

/**
 * Warns of accounts that carry an entity's position though they are attributed neither to it nor to anyone on its side
 * or of its own, and it has no part in their moment. A position that only words hold is not checked.
 */
export function holderFaults(file: Readonly<Record<string, unknown>>): Fault[] {
  const concerned = new Map(
    placed(file, 'moments').flatMap(({ value }) =>
      value.accounts.map((account) => [account.id, concernedIn(value, account)]),
    ),
  );
  const ownOf = ownIn(file);
  return placed(file, 'questions').flatMap(({ path, value }) =>
    value.positions.flatMap((position, at) =>
      positionFaults(`${path}.positions[${at}].accounts`, position, concerned, ownOf),
    ),
  );
}

function positionFaults(
  path: string,
  { holder, accounts }: PositionRecord,
  concerned: ReadonlyMap<string, Concerned>,
  ownOf: (entity: string) => Ids,
): Fault[] {
  if (!('entity' in holder)) return [];
  const entity = String(holder.entity);
  const own = ownOf(entity);
  return accounts.flatMap((id, at) => {
    const account = concerned.get(id);
    if (!account || account.participants.has(entity) || account.sources.some((source) => own.has(source))) {
      return [];
    }
    const reason = `"${id}" is not attributed to "${entity}", which holds this position, and its moment is not about it`;
    return [{ path: `${path}[${at}]`, reason, severity: 'warning' }];
  });
}

function concernedIn({ participants }: MomentRecord, { voice }: AccountRecord): Concerned {
  const chain = voice.kind === 'own' ? [] : voice.chain;
  return {
    sources: chain.flatMap((source) => ('entity' in source ? [String(source.entity)] : [])),
    participants: new Set(
      participants.flatMap((one) => (one.for === undefined ? [one.entity] : [one.entity, one.for])),
    ),
  };
}

/** For an entity: itself, those who belong to it, and those whom the corpus counts to the same side. */
function ownIn(file: Readonly<Record<string, unknown>>): (entity: string) => Ids {
  const entities = placed(file, 'entities');
  const sides = placed(file, 'sides').map(({ value }) => value.members.map((member) => member.entity));
  return (entity) => {
    const members = entities.filter(({ value }) => value.partOf === entity).map(({ value }) => value.id);
    return new Set([entity, ...members, ...sides.filter((side) => side.includes(entity)).flat()]);
  };
}
