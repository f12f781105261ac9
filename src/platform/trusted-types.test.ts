import { describe, expect, it } from 'vitest';
import { policyFor } from './trusted-types.ts';

const PAGE = 'https://news.example/timelines/m/some~m1/?q=x';
const policy = policyFor(['/timelines/assets/entry-1a2b.js', 'https://elsewhere.example/worker.js'], PAGE);

describe('the page’s policy on what it runs', () => {
  it('starts the app’s own worker, however its address is written', () => {
    for (const address of [
      '/timelines/assets/entry-1a2b.js',
      'https://news.example/timelines/assets/entry-1a2b.js',
      '../../assets/entry-1a2b.js',
    ]) {
      expect(policy.createScriptURL(address)).toBe(address);
    }
  });

  it.each([
    '/timelines/assets/entry-1a2b.js?x',
    '/timelines/assets/entry-1a2b.js#x',
    '/timelines/assets/other.js',
    '/assets/entry-1a2b.js',
    '//elsewhere.example/timelines/assets/entry-1a2b.js',
    'https://news.example.evil/timelines/assets/entry-1a2b.js',
    'http://news.example/timelines/assets/entry-1a2b.js',
    'https://elsewhere.example/worker.js',
    'data:text/javascript,1',
    'blob:https://news.example/1',
    'javascript:alert(1)',
    'https://',
    '',
  ])('starts no other: %s', (address) => {
    expect(() => policy.createScriptURL(address)).toThrow(TypeError);
  });

  it('lets text through, and nothing that could be markup', () => {
    expect(policy.createHTML('5 > 3')).toBe('5 > 3');
    expect(() => policy.createHTML('<b>')).toThrow(TypeError);
    expect(() => policy.createHTML('&lt;')).toThrow(TypeError);
  });
});
