import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { corpusFixture } from '../../domain/corpus/fixture.ts';
import type { CorpusFile } from '../../domain/corpus/format.ts';
import { generatedFile } from '../../domain/corpus/testing/generated.ts';
import { PictureStore } from './pictures/store.ts';
import { siteOf } from './site.ts';
import { type Pages, writePages } from './write-pages.ts';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'pages-'));
  mkdirSync(join(folder, 'dist'));
});
afterEach(() => rmSync(folder, { recursive: true }));

function put(name: string, corpus: CorpusFile) {
  mkdirSync(join(folder, 'corpora', name), { recursive: true });
  writeFileSync(join(folder, 'corpora', name, 'corpus.json'), JSON.stringify(corpus));
}

function write(base: string, site?: string, more: Partial<Pages> = {}) {
  const draw = async ({ title }: { readonly title: string }) =>
    /\p{Script=Han}/u.test(title) ? undefined : Buffer.from(title);
  // As the build leaves it, each time.
  writeFileSync(join(folder, 'dist', 'index.html'), readFileSync('index.html'));
  return writePages({
    corpora: join(folder, 'corpora'),
    folder: join(folder, 'dist'),
    site: siteOf(base, site),
    store: new PictureStore(join(folder, 'kept'), async () => ({ draw })),
    withPictures: true,
    style: 'assets/reading.css',
    ...more,
  });
}

const read = (path: string) => readFileSync(join(folder, 'dist', path), 'utf8');
const has = (path: string) => existsSync(join(folder, 'dist', path));
const metaOf = (page: string, name: string) =>
  new RegExp(`<meta (?:name|property)="${name}" content="([^"]*)">`).exec(page)?.[1];

const PAGE = 'm/bridge-closed~closed/index.html';

describe('writePages', () => {
  it('writes a page with its picture for every moment, question and article, and lists them', async () => {
    put('a', corpusFixture());
    const written = await write('/news/', 'https://example.org');
    expect(written).toMatchObject({ pages: 8, pictures: 8, drawn: 8, remarks: [] });
    const listed = read('sitemap.xml').match(/(?<=<loc>)[^<]*/g) ?? [];
    expect(listed).toHaveLength(8);
    for (const address of listed) {
      const path = address.replace('https://example.org/news/', '');
      const page = read(`${path}index.html`);
      expect(page).toContain(`<link rel="canonical" href="${address}">`);
      expect(metaOf(page, 'og:url')).toBe(address);
      const picture = metaOf(page, 'og:image')?.replace('https://example.org/news/', '') ?? '';
      expect(has(picture.replace(/\?.*/, ''))).toBe(true);
    }
    expect(has('robots.txt'), 'robots look for it at the root of a domain only').toBe(false);
  });

  it('says in each page which corpus it is of, and in words what a reader needs', async () => {
    put('a', corpusFixture());
    await write('/');
    const page = read(PAGE);
    expect(metaOf(page, 'dateline:corpus')).toBe('alder-footbridge');
    expect(metaOf(page, 'og:title')).toBe('The council closes the footbridge');
    for (const text of [
      'The Night of Sunday 3 to Monday 4 March 2024',
      'Footbridge',
      'Alder Council',
      'The council shut it.',
      'asserts',
      'Asserts in its own voice',
      'Our digest of ¶2',
      'The council shut the footbridge on Sunday night.',
      'people in the town, say',
      'href="/q/may-the-bridge-be-crossed~may-it-be-crossed/"',
      'href="/a/alder-post~alder-post/"',
      'href="/corpora/a/corpus.json"',
    ]) {
      expect(page).toContain(text);
    }
    expect(read('index.html')).toContain('href="/a/river-news~river-news/"');
    expect(metaOf(read('index.html'), 'dateline:corpus')).toBeUndefined();
  });

  it('takes what is in a corpus for text, whatever it is', async () => {
    const hostile = '</noscript><script>alert(1)</script>"\' onload="$& \u202e';
    const { moments, articles, ...rest } = corpusFixture({ title: hostile, description: hostile });
    put('a', {
      ...rest,
      moments: moments.map((one) => ({ ...one, title: hostile, summary: hostile })),
      articles: articles.map((one) => ({
        ...one,
        label: hostile,
        paragraphs: one.paragraphs.map((paragraph) => ({ ...paragraph, text: hostile })),
      })),
    });
    await write('/');
    for (const path of [PAGE, 'index.html', 'q/may-the-bridge-be-crossed~may-it-be-crossed/index.html']) {
      const page = read(path);
      expect(page.match(/<script/g), path).toHaveLength(2);
      expect(page.match(/<\/noscript>/g), path).toHaveLength(2);
      expect(page.slice(0, page.indexOf('<body>')), 'nothing turns the head round').not.toContain('\u202e');
      const data = /<script type="application\/ld\+json">(.*)<\/script>/.exec(page)?.[1] ?? '';
      expect(JSON.parse(data)).toBeTypeOf('object');
    }
  });

  it('keeps the first corpus’s page where two have the same path, and says how many and what to do', async () => {
    put('a', corpusFixture());
    put('b', corpusFixture({ id: 'other', title: 'Other' }));
    const { remarks, pages } = await write('/', 'https://example.org');
    expect(pages).toBe(8);
    expect(metaOf(read(PAGE), 'dateline:corpus')).toBe('alder-footbridge');
    expect(remarks).toEqual([
      '7 pages of “Other” were not written: an earlier corpus has their paths (m/bridge-built~built/, …). Change their slugs to have both.',
    ]);
  });

  it('writes no pages of a corpus too large for them, and says so', async () => {
    put('a', corpusFixture());
    put('b', generatedFile({ moments: 5_001, seed: 1 }));
    const { remarks, pages } = await write('/', 'https://example.org');
    expect(pages).toBe(8);
    expect(remarks).toEqual([expect.stringContaining('has 5,001 moments: no pages are written')]);
  });

  it('gives a page that cannot be lettered the picture of all, and says so', async () => {
    const { moments, ...rest } = corpusFixture();
    put('a', {
      ...rest,
      moments: moments.map((one) => (one.id === 'closed' ? { ...one, title: '關閉' } : one)),
    });
    const { pictures, remarks } = await write('/', 'https://example.org');
    expect(pictures).toBe(7);
    expect(metaOf(read(PAGE), 'og:image')).toMatch(/^https:\/\/example\.org\/og\.png\?/);
    expect(remarks.join()).toContain('關閉');
  });

  it('shares one picture where they are switched off, and does without where nothing can be drawn', async () => {
    put('a', corpusFixture());
    expect(await write('/', 'https://example.org', { withPictures: false })).toMatchObject({ pictures: 1 });
    expect(metaOf(read(PAGE), 'og:image')).toMatch(/\/og\.png\?/);
    const broken = new PictureStore(join(folder, 'none'), async () => {
      throw new Error('no such library');
    });
    const { pictures, remarks, pages } = await write('/', 'https://example.org', { store: broken });
    expect([pages, pictures]).toEqual([8, 0]);
    expect(remarks.join()).toContain('no such library');
    expect(metaOf(read(PAGE), 'og:image')).toBeUndefined();
    expect(metaOf(read(PAGE), 'twitter:card')).toBe('summary');
  }, 10_000);

  it('finds its base from every page where the build may be put anywhere', async () => {
    put('a', corpusFixture());
    await write('./');
    expect(read('index.html')).toContain('<base href="./">');
    expect(read(PAGE)).toContain('<base href="../../">');
    expect(read(PAGE)).toContain('href="q/may-the-bridge-be-crossed~may-it-be-crossed/"');
    expect(read('404.html')).toContain('<base href="../../">');
    expect(read('404.html')).toContain('could not find its own files');
    expect(has('sitemap.xml')).toBe(false);
  });

  it('comes home from everywhere where it may be put anywhere and is told where that is', async () => {
    put('a', corpusFixture());
    await write('./', 'https://example.org/x/');
    expect(read('404.html')).toContain('<base href="/x/">');
    expect(read(PAGE)).toContain('<base href="../../">');
    expect(metaOf(read(PAGE), 'og:url')).toBe('https://example.org/x/m/bridge-closed~closed/');
  });

  it('brings an unknown path home without being found by search engines', async () => {
    put('a', corpusFixture());
    await write('/', 'https://example.org');
    const page = read('404.html');
    expect(metaOf(page, 'robots')).toBe('noindex');
    expect(page).not.toMatch(/dateline:corpus|og:url|<base/);
    expect(page).toContain('<div id="root"></div>');
    expect(read('robots.txt')).toContain('Sitemap: https://example.org/sitemap.xml');
  });

  it('writes a front page where there is no corpus, or none that can be read', async () => {
    expect(await write('/')).toMatchObject({ pages: 1 });
    put('a', corpusFixture({ format: 'something' }));
    expect(await write('/')).toMatchObject({ pages: 1 });
    expect(metaOf(read('index.html'), 'og:title')).toBe('Dateline');
  });
});
