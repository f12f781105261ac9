import { describe, expect, it } from 'vitest';
import { checkCorpus } from '../../domain/corpus/check.ts';
import { corpusFixture } from '../../domain/corpus/fixture.ts';
import { faultLine } from './fault-line.ts';

const lines = (json: unknown) => checkCorpus({ json }).map(faultLine);

describe('faultLine', () => {
  it('says of a record set aside where, what and which', () => {
    const [built, ...others] = corpusFixture().moments;
    const moments = [{ ...built, kind: 'rumour' }, ...others];
    expect(lines(corpusFixture({ moments, questions: [], waysIn: [] }))[0]).toBe(
      `moments[0].kind: must be one of "event" and "statement", not "rumour" (${built?.title})`,
    );
  });

  it('says of a file that is none what it should be', () => {
    expect(lines(5)).toEqual(['(file): must be an object with fields of its own, not 5']);
    expect(lines({})).toEqual(['format: is missing']);
  });

  it('passes on advice for authors as it is', () => {
    expect(faultLine({ path: 'moments', reason: 'run it', severity: 'warning' })).toBe(
      'moments: (warning) run it',
    );
  });
});
