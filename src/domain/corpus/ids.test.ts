import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { corpusFixture, lockFixture } from './fixture.ts';
import { emptyLock, ID_KINDS, idsIn, lastAlias, publishedIn, resolveId, withNewIds } from './ids.ts';

const lock = {
  aliases: { a: 'b', b: 'c', round: 'about', about: 'round', self: 'self', old: 'buried' },
  tombstones: { buried: { title: 'Buried', reason: 'It was a slip.' } },
};

describe('resolveId', () => {
  it('follows aliases to the last', () => {
    expect(resolveId(lock, 'a')).toEqual({ kind: 'alias', id: 'c' });
    expect(resolveId(lock, 'b')).toEqual({ kind: 'alias', id: 'c' });
  });

  it('finds the tombstone of an id, at the end of its aliases too', () => {
    const buried = { kind: 'tombstone', title: 'Buried', reason: 'It was a slip.' };
    expect(resolveId(lock, 'buried')).toEqual(buried);
    expect(resolveId(lock, 'old')).toEqual(buried);
  });

  it.each(['c', 'never', 'constructor', '__proto__'])('says nothing of %s, which it does not have', (id) => {
    expect(resolveId(lock, id)).toBeUndefined();
  });

  it.each(['round', 'about', 'self'])('says nothing of %s, whose aliases run in a circle', (id) => {
    expect(resolveId(lock, id)).toBeUndefined();
  });

  it('ends for any table, at an id that has no alias', () => {
    const few = fc.constantFrom('a', 'b', 'c', 'd', 'e');
    fc.assert(
      fc.property(fc.dictionary(few, few), few, (aliases, id) => {
        const last = lastAlias(aliases, id);
        expect(last === undefined || !Object.hasOwn(aliases, last)).toBe(true);
      }),
    );
  });
});

describe('idsIn', () => {
  it('finds the ids of every kind', () => {
    const ids = idsIn(corpusFixture());
    expect(ids.moments).toEqual(['built', 'closed', 'unsafe', 'still-open']);
    expect(ids.accounts).toEqual(['built-1', 'closed-1', 'closed-2', 'unsafe-1', 'still-open-1']);
    expect(ids.positions).toEqual(['crossed-no', 'crossed-yes']);
  });

  it('never throws', () => {
    fc.assert(fc.property(fc.jsonValue(), (json) => void idsIn(json)));
    expect(idsIn({ moments: [null, 3, { id: 5, accounts: {} }] }).moments).toEqual([]);
  });
});

describe('withNewIds', () => {
  it('adds what is new and never takes out', () => {
    const before = lockFixture();
    const after = withNewIds(before, corpusFixture({ moments: [{ id: 'new' }], entities: undefined }));
    expect(after.published.moments).toEqual([...before.published.moments, 'new']);
    expect(after.published.entities).toEqual(before.published.entities);
  });

  it('changes nothing the second time', () => {
    const once = withNewIds(emptyLock(), corpusFixture());
    expect(withNewIds(once, corpusFixture())).toEqual(once);
    expect(ID_KINDS.every((kind) => publishedIn(once, kind).length > 0)).toBe(true);
  });

  it('keeps fields it does not know', () => {
    expect(withNewIds({ ...emptyLock(), note: 'kept' }, {})).toMatchObject({ note: 'kept' });
  });
});
