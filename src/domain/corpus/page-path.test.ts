import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { ArticleId, MomentId } from './corpus.ts';
import { isId } from './id-form.ts';
import { articlePath, momentPath, pagePath, slugFrom } from './page-path.ts';

describe('slugFrom', () => {
  it.each([
    ['Massoud’s call', 'massouds-call'],
    ['  Zürich & Genève — 2021 ', 'zurich-geneve-2021'],
    ['ﬁrst', 'first'],
    ['احمد مسعود', undefined],
    ['', undefined],
    [
      `${'word '.repeat(20)}`,
      'word-word-word-word-word-word-word-word-word-word-word-word-word'.slice(0, 64),
    ],
    ['x'.repeat(99), 'x'.repeat(64)],
  ])('%s', (text, slug) => expect(slugFrom(text)).toBe(slug?.replace(/-$/, '')));

  it('is always a slug, or nothing', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 200 }), (text) => {
        const slug = slugFrom(text);
        expect(slug === undefined || isId(slug)).toBe(true);
      }),
    );
  });
});

it('paths name the kind, the slug and the id', () => {
  expect(momentPath({ id: 'm12' as MomentId, slug: 'massoud-denies' })).toBe('m/massoud-denies~m12/');
  expect(articlePath({ id: 'a1' as ArticleId, label: 'Massoud’s call' })).toBe('a/massouds-call~a1/');
  expect(pagePath('question', 'q1', 'No Slug')).toBe('q/~q1/');
  expect(pagePath('moment', '../..', 'x')).toBe('');
});
