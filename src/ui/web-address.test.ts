import { expect, it } from 'vitest';
import { webAddressOf } from './web-address.ts';

it('takes addresses of the web', () => {
  expect(webAddressOf('https://example.org/a?b=c')).toBe('https://example.org/a?b=c');
  expect(webAddressOf('HTTP://example.org')).toBe('http://example.org/');
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
  expect(webAddressOf(url)).toBeUndefined();
});
