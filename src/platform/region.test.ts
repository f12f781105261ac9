import { afterEach, describe, expect, it, vi } from 'vitest';
import { readerRegion } from './region.ts';

afterEach(() => vi.unstubAllGlobals());

describe('the region of the reader', () => {
  it.each([
    [['en-GB', 'fa-AF'], 'GB'],
    [['en', 'fa-AF'], 'AF'],
    [['de'], 'DE'],
    [['not a language', 'en-US'], 'US'],
    [['not a language'], undefined],
    [[], undefined],
  ])('of %j', (languages, region) => {
    vi.stubGlobal('navigator', { languages });
    expect(readerRegion()).toBe(region);
  });
});
