/** Serves and emits `corpora/index.json`, so that a corpus dropped into public/corpora appears without any code. */
import { resolve } from 'node:path';
import type { Plugin } from 'vite';
import { corpusIndex } from '../corpora/corpus-index.ts';

const FILE = 'corpora/index.json';

export function corporaIndex(corpora: string): Plugin {
  let url = `/${FILE}`;
  let folder = corpora;
  const text = () => `${JSON.stringify(corpusIndex(folder), null, 2)}\n`;
  return {
    name: 'dateline:corpora-index',
    configResolved({ base, root }) {
      url = base + FILE;
      folder = resolve(root, corpora);
    },
    configureServer({ middlewares }) {
      middlewares.use((request, response, next) => {
        if (request.url?.split('?')[0] !== url) return next();
        // Read anew each time: folders come and go while the server runs.
        response.setHeader('Content-Type', 'application/json');
        response.end(text());
      });
    },
    generateBundle() {
      this.emitFile({ type: 'asset', fileName: FILE, source: text() });
    },
  };
}
