/**
 * What one piece of state in a link is: how it is read from the address and how it is written there. A link's parts
 * are the page's slug and id, which stand in the path, and the keys of the query.
 */
import type { Zone } from '../../domain/time/instant.ts';
import { latestOf } from '../latest-of.ts';
import type { Page } from './path.ts';

/** The query keys of the present scheme, sorted: the order they are written in. `docs/links.md` says what each is for. */
export const LINK_KEYS = [
  'actor',
  'all',
  'articles',
  'beside',
  'c',
  'cal',
  'columns',
  'during',
  'embed',
  'file',
  'in',
  'kind',
  'known',
  'lanes',
  'not-articles',
  'out',
  'paragraph',
  'position',
  'q',
  'question',
  'read',
  'role',
  'script',
  'sort',
  'status',
  'step',
  'story',
  'sure',
  't',
  'tell',
  'unfold',
  'v',
  'view',
  'zone',
] as const;
export type LinkKey = (typeof LINK_KEYS)[number];

/** An address taken apart or about to be put together. A part without a value is absent. */
export type LinkParts = Readonly<Partial<Record<LinkKey | 'id' | 'slug', string>>>;

/** Where a field is read from, and where it says what it could not read. */
export interface LinkSource {
  /** The page the path names. */
  readonly page: Page | undefined;
  /** Every value the key has in the query, in order, decoded, without empty ones. */
  values(key: LinkKey): readonly string[];
  ignore(key: LinkKey, value: string): void;
}

export interface LinkField<Value> {
  /** What the link says, or what its absence means. Bad parts are named to the source; never throws. */
  read(source: LinkSource): Value;
  /** The parts that stand for the value; none where it is what absence means. */
  write(value: Value, zone: Zone): LinkParts;
}

/** A codec for every property of `State`: with one missing, it does not compile. */
export type LinkFields<State> = { readonly [Name in keyof State]-?: LinkField<State[Name]> };

/** A field whose value is an object, each property of which is a field of its own. */
export function composite<State>(fields: LinkFields<State>): LinkField<State> {
  const names = Object.keys(fields) as (keyof State)[];
  // The links of a page differ in a field or two.
  const writers = names.map((name) => {
    const write = latestOf(fields[name].write);
    return (state: State, zone: Zone) => write(state[name], zone);
  });
  return {
    read: (source) => Object.fromEntries(names.map((name) => [name, fields[name].read(source)])) as State,
    write: (state, zone) => Object.assign({}, ...writers.map((write) => write(state, zone))),
  };
}

/**
 * A field with one value under one key. Of a key that is given more than once the first counts; others are named.
 *
 * @param parse undefined for a value it cannot read
 * @param format undefined for a value that absence stands for
 */
export function single<Value>(
  key: LinkKey,
  absent: Value,
  parse: (text: string) => Value | undefined,
  format: (value: Value, zone: Zone) => string | undefined,
): LinkField<Value> {
  return {
    read: (source) => {
      const [first, ...others] = source.values(key);
      for (const other of others) if (other !== first) source.ignore(key, other);
      if (first === undefined) return absent;
      const value = parse(first);
      if (value === undefined) source.ignore(key, first);
      return value ?? absent;
    },
    write: (value, zone) => part(key, format(value, zone)),
  };
}

export function part(key: keyof LinkParts, text: string | undefined): LinkParts {
  return text === undefined || text === '' ? {} : { [key]: text };
}

/**
 * A field that the page in the path may settle. What the query then says otherwise is named.
 *
 * @param settledBy what the page settles; undefined where it is a page of another kind
 */
export function orByPage<Value extends string>(
  key: LinkKey,
  field: LinkField<Value>,
  settledBy: (page: Page) => Value | undefined,
): LinkField<Value>;
export function orByPage<Value extends string>(
  key: LinkKey,
  field: LinkField<Value | undefined>,
  settledBy: (page: Page) => Value | undefined,
): LinkField<Value | undefined>;
export function orByPage<Value extends string>(
  key: LinkKey,
  field: LinkField<Value | undefined>,
  settledBy: (page: Page) => Value | undefined,
): LinkField<Value | undefined> {
  return {
    ...field,
    read: (source) => {
      const asked = field.read(source);
      const settled = source.page && settledBy(source.page);
      if (settled === undefined) return asked;
      if (asked !== undefined && asked !== settled && source.values(key).length > 0)
        source.ignore(key, asked);
      return settled;
    },
  };
}
