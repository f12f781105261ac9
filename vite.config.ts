import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';
import { CORPORA } from './src/tools/corpora/folders.ts';
import { corporaIndex } from './src/tools/vite/corpora-index.ts';
import { firstChunk } from './src/tools/vite/first-chunk.ts';
import { pageSecurity } from './src/tools/vite/page-security.ts';
import { pages } from './src/tools/vite/pages.ts';
import { scriptsOff } from './src/tools/vite/scripts-off.ts';

export default defineConfig({
  appType: 'spa',
  /** Set DATELINE_BASE to publish below a path: `/timelines/`. */
  base: process.env.DATELINE_BASE ?? '/',
  plugins: [
    react(),
    firstChunk(),
    corporaIndex(CORPORA),
    scriptsOff(CORPORA),
    pageSecurity(),
    pages(CORPORA, {
      site: process.env.DATELINE_SITE,
      images: process.env.DATELINE_IMAGES,
      cache: process.env.DATELINE_CACHE,
    }),
  ],
  // A module, as the page is: it may fetch parts of itself.
  worker: { format: 'es' },
  build: {
    target: 'es2023',
    sourcemap: false,
    // The page's policy lets nothing in from data: but pictures, so no font or style is ever inlined.
    assetsInlineLimit: 0,
    // Size is held by limits of our own.
    chunkSizeWarningLimit: 1_000,
    // What the size check reads; see .size-limit.js.
    manifest: true,
  },
});
