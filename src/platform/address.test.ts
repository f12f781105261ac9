import { afterEach, describe, expect, it, vi } from 'vitest';
import { absolute, browserAddress, hrefOf } from './address.ts';

afterEach(() => {
  vi.unstubAllEnvs();
  vi.unstubAllGlobals();
});

describe('hrefOf', () => {
  it.each([
    ['/', 'm/x~m1/?in=a', '/m/x~m1/?in=a'],
    ['/news/dateline/', '?in=a', '/news/dateline/?in=a'],
    ['/news/dateline/', '', '/news/dateline/'],
  ])('under the base %s: %s', (base, link, href) => {
    vi.stubEnv('BASE_URL', base);
    expect(hrefOf(link)).toBe(href);
  });

  it('finds a relative base by the page', () => {
    vi.stubEnv('BASE_URL', './');
    vi.stubGlobal('document', { baseURI: 'https://example.org/news/' });
    expect(hrefOf('m/x~m1/')).toBe('/news/m/x~m1/');
  });
});

it('absolute has everything before it', () => {
  vi.stubEnv('BASE_URL', '/news/');
  vi.stubGlobal('location', { origin: 'https://example.org' });
  expect(absolute('m/x~m1/?t=a%2Bb')).toBe('https://example.org/news/m/x~m1/?t=a%2Bb');
});

describe('browserAddress', () => {
  it.each([
    ['/news/m/x~m1/', 'm/x~m1/'],
    ['/news/', ''],
    ['/news', ''],
    ['/elsewhere', 'elsewhere'],
  ])('reads %s below its base', (pathname, path) => {
    vi.stubEnv('BASE_URL', '/news/');
    vi.stubGlobal('location', { pathname, search: '?in=a' });
    expect(browserAddress.read()).toEqual({ path, query: '?in=a' });
  });

  it('says which corpus the page was served for, while the address is that page’s', async () => {
    vi.resetModules();
    vi.stubEnv('BASE_URL', '/');
    vi.stubGlobal('location', { pathname: '/m/x~m1/', search: '' });
    vi.stubGlobal('document', { querySelector: () => ({ content: 'second' }) });
    const { browserAddress: fresh } = await import('./address.ts');
    expect(fresh.read()).toEqual({ path: 'm/x~m1/', query: '', corpus: 'second' });
    vi.stubGlobal('location', { pathname: '/m/y~m2/', search: '' });
    expect(fresh.read()).toEqual({ path: 'm/y~m2/', query: '' });
  });

  it('says so when the browser refuses', () => {
    const pushState = vi.fn();
    const replaceState = () => {
      throw new DOMException('too many calls', 'SecurityError');
    };
    vi.stubGlobal('history', { pushState, replaceState });
    expect(browserAddress.push('?in=a')).toBe(true);
    expect(pushState).toHaveBeenCalledWith(null, '', '/?in=a');
    expect(browserAddress.replace('?in=a')).toBe(false);
  });
});
