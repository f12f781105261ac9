import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { corpusFixture } from '../../domain/corpus/fixture.ts';
import { PictureStore } from './pictures/store.ts';
import { siteOf } from './site.ts';
import { writePages } from './write-pages.ts';

const TEXTS = new Set('title description label summary text note wording name says headline'.split(' '));
/** A NUL, a turn of direction that is never turned back, half a character, and a way out of an attribute. */
const HOSTILE = '\u0000\u202e\ud83d"><';

/** The fixture with every text that people read made hostile. */
function hostile(value: unknown, key = ''): unknown {
  if (typeof value === 'string') return TEXTS.has(key) ? value + HOSTILE : value;
  if (Array.isArray(value)) return value.map((item) => hostile(item, key));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([name, inner]) => [name, hostile(inner, name)]));
}

function withAddresses() {
  const articles = corpusFixture().articles.map((article) => ({
    ...article,
    url: 'https://example.org/\u202ea',
  }));
  return corpusFixture({ articles });
}

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'hostile-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

it('keeps out of every page what is no text, and out of attributes what turns direction', async () => {
  mkdirSync(join(folder, 'corpora', 'a'), { recursive: true });
  mkdirSync(join(folder, 'dist'));
  writeFileSync(join(folder, 'corpora', 'a', 'corpus.json'), JSON.stringify(hostile(withAddresses())));
  writeFileSync(join(folder, 'dist', 'index.html'), readFileSync('index.html'));
  const draw = async () => Buffer.from('picture');
  const { pages } = await writePages({
    corpora: join(folder, 'corpora'),
    folder: join(folder, 'dist'),
    site: siteOf('/', 'https://example.org'),
    store: new PictureStore(join(folder, 'kept'), async () => ({ draw })),
    withPictures: true,
    style: undefined,
  });
  expect(pages).toBe(8);
  const files = readdirSync(join(folder, 'dist'), { recursive: true, encoding: 'utf8' });
  const texts = files.filter((file) => file.endsWith('.html') || file.endsWith('.xml'));
  expect(texts.length).toBeGreaterThan(8);
  for (const file of texts) {
    const text = readFileSync(join(folder, 'dist', file), 'utf8');
    expect(text.includes('\u0000'), file).toBe(false);
    expect(text.match(/="[^"<>]*[\u202a-\u202e\u2066-\u2069][^"<>]*"/g) ?? [], file).toEqual([]);
  }
});
