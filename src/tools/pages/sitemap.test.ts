import { describe, expect, it } from 'vitest';
import { sitemapOf } from './sitemap.ts';

describe('sitemapOf', () => {
  it('is one file of whole addresses, without days nobody knows', () => {
    const [file, ...more] = sitemapOf('https://example.org/?a&b/', ['', 'm/a~m1/']);
    expect(more).toEqual([]);
    expect(file?.name).toBe('sitemap.xml');
    expect(file?.text).toBe(`<?xml version="1.0" encoding="UTF-8"?>
<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">
<url><loc>https://example.org/?a&#38;b/</loc></url>
<url><loc>https://example.org/?a&#38;b/m/a~m1/</loc></url>
</urlset>
`);
  });

  it('is several with a list of them beyond what one may hold, each page in one', () => {
    const paths = Array.from({ length: 7 }, (_, place) => `m/~m${place}/`);
    const [index, ...parts] = sitemapOf('https://example.org/', paths, 3);
    expect(index?.text.match(/<loc>[^<]*/g)).toEqual(
      [1, 2, 3].map((part) => `<loc>https://example.org/sitemap-${part}.xml`),
    );
    const listed = parts.flatMap(({ text }) => text.match(/m\/~m\d\//g));
    expect(listed).toEqual(paths);
    expect(sitemapOf('https://example.org/', paths.slice(0, 3), 3)).toHaveLength(1);
  });
});
