import { describe, expect, it } from 'vitest';
import { BROKEN_COLUMNS, ITEMS, PATTERNS, type Reason } from '../../domain/corpus/reason.ts';
import { EDTF_REASONS } from '../../domain/time/edtf/refusal.ts';
import { faultInWords, reasonInWords } from './reasons.ts';

const TYPES = ['text', 'number', 'boolean', 'list', 'object'] as const;

/** One of every kind: a kind that is missing here does not compile. */
const EXAMPLES: { readonly [K in Reason['kind']]: readonly Extract<Reason, { kind: K }>[] } = {
  'missing-field': [{ kind: 'missing-field' }, { kind: 'missing-field', allowed: ['"a"', '"b"'] }],
  'wrong-type': TYPES.map((expected) => ({ kind: 'wrong-type', expected, received: null })),
  'not-one-of': [{ kind: 'not-one-of', allowed: ['"a"', '"b"'], received: 'c' }],
  'wrong-pattern': PATTERNS.map((pattern) => ({ kind: 'wrong-pattern', pattern, received: '?' })),
  'empty-text': [{ kind: 'empty-text' }],
  'too-long': [{ kind: 'too-long', most: 64, length: 70 }],
  'too-few': ITEMS.flatMap((of) => [1, 2].map((least) => ({ kind: 'too-few', of, least }) as const)),
  'not-whole': [{ kind: 'not-whole', received: 1.5 }],
  'too-small': [{ kind: 'too-small', least: 1, received: 0 }],
  'no-source': [{ kind: 'no-source' }],
  unfit: [{ kind: 'unfit', expected: '>1', received: 0 }],
  'not-there': [{ kind: 'not-there', id: 'atlantis' }],
  'same-id': [{ kind: 'same-id', id: 'ada' }],
  'excludes-itself': [{ kind: 'excludes-itself' }],
  'no-zone': [{ kind: 'no-zone', zone: 'Mars/Olympus' }],
  'no-date': [{ kind: 'no-date', text: '2024-02-30' }],
  'no-edtf': EDTF_REASONS.map((refusal) => ({ kind: 'no-edtf', text: '1945-13', at: 5, refusal })),
  before: [{ kind: 'before', bound: 'earliest' }],
  'only-one-of': [{ kind: 'only-one-of', a: 'certainFrom', b: 'certainTo' }],
  'other-id': [{ kind: 'other-id', id: 'a', asked: 'b' }],
  'broken-columns': BROKEN_COLUMNS.map((how) => ({ kind: 'broken-columns', how })),
};
const reasons = Object.values(EXAMPLES).flat();

describe('reasonInWords', () => {
  it('fills every place of every message, and says no two alike', () => {
    const said = reasons.map(reasonInWords);
    expect(said.filter((text) => /[{}]|undefined|NaN/.test(text))).toEqual([]);
    expect(new Set(said).size).toBe(said.length);
  });

  it('says what is wrong and what would mend it', () => {
    expect(
      reasonInWords({ kind: 'not-one-of', allowed: ['"event"', '"statement"'], received: 'rumour' }),
    ).toBe('must be one of "event" and "statement", not "rumour"');
    expect(reasonInWords({ kind: 'not-one-of', allowed: ['"dateline-corpus"'], received: 'x' })).toBe(
      'must be "dateline-corpus", not "x"',
    );
    expect(reasonInWords({ kind: 'too-few', of: 'positions', least: 2 })).toBe('needs at least 2 positions');
    expect(reasonInWords({ kind: 'not-there', id: 'atlantis' })).toBe(
      'names "atlantis", which is not in this corpus or was set aside',
    );
    expect(reasonInWords({ kind: 'no-edtf', text: '1945-13', at: 5, refusal: 'no-such-month' })).toBe(
      '"1945-13" cannot be read as EDTF: no month and no season has this number (character 6)',
    );
  });
});

describe('faultInWords', () => {
  it('says where, and that it is the whole file where it is', () => {
    expect(faultInWords('zone', { kind: 'missing-field' })).toBe('zone is missing');
    expect(faultInWords('', { kind: 'wrong-type', expected: 'object', received: null })).toBe(
      'the file must be an object with fields of its own, not null',
    );
  });
});
