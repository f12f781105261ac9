/**
 * Links that were given out. Each must open what it opened on the day it was frozen: when a test here fails, it is
 * the codec that is wrong. Lines are added, never changed or taken away.
 */
import { describe, expect, it } from 'vitest';
import frozen from '../../../e2e/links/frozen.json';
import lock from '../../../public/corpora/panjshir-2021/ids.lock.json';
import { decodeLink, encodeLink } from '../link.ts';
import type { LinkedState } from '../view-state.ts';
import { LINK_KEYS } from './field.ts';

/** What a link opens, without what it leaves as it is; times as text, so that they can be read. */
interface Opens extends Partial<Omit<LinkedState, 'filters' | 'window' | 'unfolded' | 'knownBy'>> {
  readonly filters?: Partial<Omit<LinkedState['filters'], 'time'>> & {
    readonly time?: { readonly from?: string; readonly to?: string; readonly sureness: string };
  };
  readonly window?: { readonly from: string; readonly to: string };
  readonly knownBy?: string;
  /** True for all there is to unfold. */
  readonly unfolded?: true | readonly string[];
}

interface FrozenLink {
  readonly link: string;
  /** The day from which it holds. */
  readonly frozen: string;
  readonly opens: Opens;
}

const KEYS_OF_OLDER_SCHEMES = ['fold'];

const LINKS = frozen as unknown as readonly FrozenLink[];
const START: LinkedState = decodeLink('', '').link;

function stateOf({ window, filters, unfolded = [], knownBy, ...rest }: Opens) {
  const time = filters?.time;
  return {
    ...START,
    ...rest,
    filters: {
      ...START.filters,
      ...filters,
      time: time && { ...time, from: instantOf(time.from), to: instantOf(time.to) },
    },
    window: window && { from: instantOf(window.from), to: instantOf(window.to) },
    unfolded: unfolded === true ? 'all' : unfolded.map(instantOf),
    knownBy: instantOf(knownBy),
  };
}

function instantOf(text: string | undefined): number | undefined {
  return text === undefined ? undefined : Date.parse(text);
}

function decoded(link: string) {
  const { pathname, search } = new URL(link, 'https://example.org/');
  return decodeLink(pathname, search);
}

describe('frozen links', () => {
  it.each(LINKS)('$link', ({ link, opens }) => {
    const found = decoded(link);
    expect(found).toEqual({ link: stateOf(opens), ignored: [] });
    expect(decoded(encodeLink(found.link, { zone: 'Asia/Kabul' })).link).toEqual(found.link);
  });

  it('have each key at least once', () => {
    const used = new Set(
      LINKS.flatMap(({ link }) => [...new URL(link, 'https://example.org/').searchParams.keys()]),
    );
    expect([...used].sort()).toEqual([...LINK_KEYS, ...KEYS_OF_OLDER_SCHEMES].sort());
  });

  it('name only ids that were published', () => {
    const published = new Set(Object.values(lock.published).flat());
    const named = LINKS.flatMap(({ opens: { open, question, position, article, actor, filters } }) => [
      ...[open, question, position, article, actor].filter((id) => id !== undefined),
      ...Object.keys({ ...filters?.entities, ...filters?.articles }),
    ]);
    expect(named.filter((id) => !published.has(id))).toEqual([]);
  });

  it('are dated, and there once', () => {
    for (const { frozen } of LINKS) expect(frozen).toMatch(/^\d{4}-\d{2}-\d{2}$/);
    expect(new Set(LINKS.map(({ link }) => link)).size).toBe(LINKS.length);
  });
});
