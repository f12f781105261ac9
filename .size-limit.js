/**
 * What a reader downloads, gzipped: before the first view, and for the timeline that is loaded after it. The files are
 * taken from the build's own manifest, so that a chunk that moves from the one to the other is counted where it is.
 */
import { readFileSync } from 'node:fs';

/** @type {Record<string, { file: string, css?: string[], imports?: string[], isEntry?: boolean, isDynamicEntry?: boolean }>} */
const manifest = JSON.parse(readFileSync('dist/.vite/manifest.json', 'utf8'));

/** Keys of a chunk and of all it cannot run without. */
function closure(keys, seen = new Set()) {
  for (const key of keys) {
    if (seen.has(key)) continue;
    seen.add(key);
    closure(manifest[key].imports ?? [], seen);
  }
  return seen;
}

function filesOf(keys) {
  const files = [...keys].flatMap((key) => [manifest[key].file, ...(manifest[key].css ?? [])]);
  return [...new Set(files)].filter((file) => /\.(?:js|css)$/.test(file)).map((file) => `dist/${file}`);
}

const keys = Object.keys(manifest);
const first = filesOf(closure(keys.filter((key) => manifest[key].isEntry)));
const lazy = keys.filter((key) => manifest[key].isDynamicEntry && key.startsWith('src/views/timeline/'));
if (lazy.length === 0) {
  throw new Error(
    'No part of src/views/timeline is loaded on demand: import it with import(), or drop this limit.',
  );
}

/** What each view or panel page adds when it is first opened. */
const views = keys.filter((key) => manifest[key].isDynamicEntry && /^src\/views\/(?!timeline\/)/.test(key));

export default [
  { name: 'First load: script and style', path: first, gzip: true, limit: '165 kB' },
  {
    name: 'Timeline, loaded on demand',
    path: filesOf(closure(lazy)).filter((file) => !first.includes(file)),
    gzip: true,
    limit: '122 kB',
  },
  ...views.map((key) => ({
    name: `${key.split('/').at(-1)?.replace('.tsx', '')}, loaded on demand`,
    path: filesOf(closure([key])).filter((file) => !first.includes(file)),
    gzip: true,
    limit: '20 kB',
  })),
];
