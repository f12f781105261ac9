import { expect, it } from 'vitest';
import { originalOf } from './original.ts';

it('takes addresses of the web', () => {
  expect(originalOf('https://example.org/a?b=c')).toBe('https://example.org/a?b=c');
  expect(originalOf('HTTP://example.org')).toBe('http://example.org/');
});

it.each([
  undefined,
  '',
  'example.org/a',
  '/a',
  '//example.org/a',
  'javascript:alert(1)',
  ' JavaScript:alert(1)',
  'java\nscript:alert(1)',
  'data:text/html,x',
  'blob:https://example.org/1',
  'file:///etc/passwd',
])('refuses %j', (url) => {
  expect(originalOf(url)).toBeUndefined();
});
