/** Serves and emits `corpora/index.json`, so that a corpus dropped into public/corpora appears without any code. */
import { resolve } from 'node:path';
import type { Logger, Plugin } from 'vite';
import { corpusIndex, foundCorpora, remarksOn } from '../corpora/corpus-index.ts';

const FILE = 'corpora/index.json';

export function corporaIndex(corpora: string): Plugin {
  let url = `/${FILE}`;
  let folder = corpora;
  let logger: Logger | undefined;
  const remark = () => {
    for (const line of remarksOn(foundCorpora(folder))) logger?.warn(line);
  };
  const text = () => `${JSON.stringify(corpusIndex(folder), null, 2)}\n`;
  return {
    name: 'dateline:corpora-index',
    configResolved({ base, root, logger: given }) {
      logger = given;
      url = base + FILE;
      folder = resolve(root, corpora);
    },
    configureServer({ middlewares }) {
      remark();
      middlewares.use((request, response, next) => {
        if (request.url?.split('?')[0] !== url) return next();
        // Read anew each time: folders come and go while the server runs.
        response.setHeader('Content-Type', 'application/json');
        response.end(text());
      });
    },
    generateBundle() {
      remark();
      this.emitFile({ type: 'asset', fileName: FILE, source: text() });
    },
  };
}
