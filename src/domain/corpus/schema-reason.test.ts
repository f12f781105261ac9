import fc from 'fast-check';
import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { corpusFixture, lockFixture } from './fixture.ts';
import { corpusFileSchema, lockSchema, partOfDaySchema, RECORDS, type RecordList } from './format.ts';
import type { Reason } from './reason.ts';
import { reasonOf } from './schema-reason.ts';

function reasonFor(list: RecordList, at: number, change: object): Reason | undefined {
  const record = corpusFixture()[list]?.[at];
  const result = v.safeParse(RECORDS[list], { ...record, ...change });
  return result.success ? undefined : reasonOf(result.issues[0]);
}

const moment = (change: object) => reasonFor('moments', 0, change);
const accountWith = (change: object) => ({
  accounts: corpusFixture().moments[0]?.accounts.map((account) => ({ ...account, ...change })),
});
const heldBy = (holder: unknown) => {
  const positions = corpusFixture().questions?.[0]?.positions.map((position) => ({ ...position, holder }));
  return reasonFor('questions', 0, { positions });
};

const KINDS = ['"event"', '"statement"'];
const SELECTORS = ['"TextQuoteSelector"', '"TextPositionSelector"'];
const evidence = (...selectors: unknown[]) => accountWith({ evidence: [{ paragraph: 1, selectors }] });

describe('reasonOf', () => {
  it.each<[name: string, found: Reason | undefined, reason: Reason]>([
    ['a field that is not there', moment({ title: undefined }), { kind: 'missing-field' }],
    ['a number for text', moment({ title: 5 }), { kind: 'wrong-type', expected: 'text', received: 5 }],
    ['null for a list', moment({ accounts: null }), { kind: 'wrong-type', expected: 'list', received: null }],
    [
      'a list for an object',
      moment({ when: 'x' }),
      { kind: 'wrong-type', expected: 'object', received: 'x' },
    ],
    [
      'text for a number',
      moment(accountWith({ evidence: [{ paragraph: '1' }] })),
      { kind: 'wrong-type', expected: 'number', received: '1' },
    ],
    [
      'text for a truth value',
      reasonFor('articles', 0, { paragraphs: [{ number: 1, text: 't', digest: 'yes' }] }),
      { kind: 'wrong-type', expected: 'boolean', received: 'yes' },
    ],
    ['another word', moment({ kind: 'rumour' }), { kind: 'not-one-of', allowed: KINDS, received: 'rumour' }],
    [
      'another variant',
      moment(evidence({ type: 'x' })),
      { kind: 'not-one-of', allowed: SELECTORS, received: 'x' },
    ],
    ['no variant', moment(evidence({})), { kind: 'missing-field', allowed: SELECTORS }],
    ['no object for a variant', moment(evidence(5)), { kind: 'wrong-type', expected: 'object', received: 5 }],
    ['an id', moment({ id: 'B d' }), { kind: 'wrong-pattern', pattern: 'id', received: 'B d' }],
    [
      'a time',
      moment({ when: { ...corpusFixture().moments[0]?.when, earliest: 'noon' } }),
      { kind: 'wrong-pattern', pattern: 'time', received: 'noon' },
    ],
    ['empty text', moment({ title: '' }), { kind: 'empty-text' }],
    ['a long id', moment({ id: 'a'.repeat(70) }), { kind: 'too-long', most: 64, length: 70 }],
    ['no accounts', moment({ accounts: [] }), { kind: 'too-few', of: 'accounts', least: 1 }],
    ['no passages', moment(accountWith({ evidence: [] })), { kind: 'too-few', of: 'paragraphs', least: 1 }],
    [
      'an empty chain',
      moment(accountWith({ voice: { kind: 'attributed', chain: [] } })),
      { kind: 'too-few', of: 'sources', least: 1 },
    ],
    [
      'a broken number',
      moment(accountWith({ evidence: [{ paragraph: 1.5 }] })),
      { kind: 'not-whole', received: 1.5 },
    ],
    [
      'a small number',
      moment(accountWith({ evidence: [{ paragraph: 0 }] })),
      { kind: 'too-small', least: 1, received: 0 },
    ],
    ['a holder that is nobody', heldBy({}), { kind: 'no-source' }],
    [
      'a holder whose id is none',
      heldBy({ entity: 'B d' }),
      { kind: 'wrong-pattern', pattern: 'id', received: 'B d' },
    ],
  ])('tells %s', (_, found, reason) => {
    expect(found).toEqual(reason);
  });

  it('tells an hour', () => {
    const result = v.safeParse(partOfDaySchema, { id: 'night', label: 'Night', from: 'dusk', to: '06:00' });
    const found = result.success ? undefined : reasonOf(result.issues[0]);
    expect(found).toEqual({ kind: 'wrong-pattern', pattern: 'hour', received: 'dusk' });
  });

  it('tells a number that is fixed', () => {
    const result = v.safeParse(lockSchema, { ...lockFixture(), version: 2 });
    const found = result.success ? undefined : reasonOf(result.issues[0]);
    expect(found).toEqual({ kind: 'not-one-of', allowed: ['1'], received: 2 });
  });

  it('has a reason of its own for whatever the format refuses', () => {
    const values = fc.oneof(
      fc.jsonValue(),
      fc.constantFrom(undefined, '', 'a', 0, -1, [], {}, 'x'.repeat(3e3)),
    );
    fc.assert(
      fc.property(fc.nat(), values, (at, junk) => {
        const result = v.safeParse(corpusFileSchema, replaceNode(corpusFixture(), at, junk));
        const unfit = (result.issues ?? []).map(reasonOf).filter(({ kind }) => kind === 'unfit');
        expect(unfit).toEqual([]);
      }),
      { numRuns: 500 },
    );
  });
});

/** The JSON value with one of its values, lists and objects included, replaced; by undefined: taken out. */
function replaceNode(json: unknown, at: number, by: unknown): unknown {
  const text = JSON.stringify(json);
  let nodes = 0;
  JSON.parse(text, (_, value) => {
    nodes += 1;
    return value;
  });
  let count = -1;
  return JSON.parse(text, (_, value) => {
    count += 1;
    return count === at % (nodes - 1) ? by : value;
  });
}
