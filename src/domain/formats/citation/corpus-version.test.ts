import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { corpusVersion } from './corpus-version.ts';

describe('the version of a corpus', () => {
  it('is the beginning of the SHA-256 of its canonical JSON', () => {
    const canonical = '{"a":[1,{"x":null,"y":"پ"}],"b":true}';
    const expected = createHash('sha256').update(canonical).digest('hex').slice(0, 12);
    expect(corpusVersion({ b: true, a: [1, { y: 'پ', x: null }] })).toBe(expected);
  });

  it('is the same however the file is laid out, and another with any change', () => {
    const one = corpusVersion({ id: 'x', moments: [{ id: 'm1', title: 'A' }] });
    expect(corpusVersion({ moments: [{ title: 'A', id: 'm1' }], id: 'x', left: undefined })).toBe(one);
    expect(corpusVersion({ id: 'x', moments: [{ id: 'm1', title: 'B' }] })).not.toBe(one);
    expect(corpusVersion({ id: 'x', moments: [{ id: 'm1', title: 'A' }, {}] })).not.toBe(one);
  });

  it('is there for a file as deep as JSON gets', () => {
    const deep: unknown = JSON.parse(`${'['.repeat(5_000)}${']'.repeat(5_000)}`);
    expect(corpusVersion({ deep })).toMatch(/^[0-9a-f]{12}$/);
  });
});
