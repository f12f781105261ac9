import { describe, expect, it } from 'vitest';
import { addressOf, isAtRoot, isMovable, linkTo, siteOf, wayToBase } from './site.ts';

const PATH = 'm/a~m1/';

describe('a site', () => {
  it.each([
    ['/', undefined, '/m/a~m1/', '/m/a~m1/', undefined],
    ['/', 'https://example.org', '/m/a~m1/', 'https://example.org/m/a~m1/', undefined],
    ['/news/', 'https://example.org', '/news/m/a~m1/', 'https://example.org/news/m/a~m1/', undefined],
    ['/news/', 'https://example.org/news', '/news/m/a~m1/', 'https://example.org/news/m/a~m1/', undefined],
    ['./', undefined, 'm/a~m1/', 'm/a~m1/', '../../'],
    ['./', 'https://example.org/x?y#z', 'm/a~m1/', 'https://example.org/x/m/a~m1/', '../../'],
    ['', undefined, 'm/a~m1/', 'm/a~m1/', '../../'],
    [
      'https://cdn.example/x/',
      undefined,
      'https://cdn.example/x/m/a~m1/',
      'https://cdn.example/x/m/a~m1/',
      undefined,
    ],
  ])('with base %j at %j', (base, address, link, whole, way) => {
    const site = siteOf(base, address);
    expect([linkTo(site, PATH), addressOf(site, PATH), wayToBase(site, PATH)]).toEqual([link, whole, way]);
    expect(isMovable(site)).toBe(way !== undefined);
  });

  it('finds the base from the base', () => {
    expect(wayToBase(siteOf('./', undefined), '')).toBe('./');
    expect(linkTo(siteOf('./', undefined), '')).toBe('./');
  });

  it.each(['example.org', 'javascript:alert(1)', '/news/'])(
    'refuses %s and says what it should be',
    (address) => {
      expect(() => siteOf('/', address)).toThrow(`DATELINE_SITE is “${address}”`);
    },
  );

  it('knows whether robots look for robots.txt there', () => {
    expect(isAtRoot(siteOf('/', 'https://example.org'))).toBe(true);
    expect(isAtRoot(siteOf('/news/', 'https://example.org'))).toBe(false);
    expect(isAtRoot(siteOf('/', undefined))).toBe(false);
  });
});
