import { expect, it } from 'vitest';
import { withoutEmbed } from './absolute-home.ts';

it.each([
  ['?embed=1', ''],
  ['m/one~m1/?embed=1', 'm/one~m1/'],
  ['m/one~m1/?c=first&embed=1&in=a,b&q=x%26embed=1', 'm/one~m1/?c=first&in=a,b&q=x%26embed=1'],
  ['?c=first&embed=1', '?c=first'],
  ['?embedded=1', '?embedded=1'],
  ['m/one~m1/', 'm/one~m1/'],
  ['', ''],
])('of %o leaves %o', (link, home) => expect(withoutEmbed(link)).toBe(home));
