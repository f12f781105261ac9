/** A page of its own for every moment, question and article, written once the app is built; see `tools/pages`. */
import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import type { Plugin, ResolvedConfig } from 'vite';
import '../all-words.ts';
import { say } from '../../ui/words/say.ts';
import { draughtsman } from '../pages/pictures/draw.ts';
import { PictureStore } from '../pages/pictures/store.ts';
import { siteOf } from '../pages/site.ts';
import { type Written, writePages } from '../pages/write-pages.ts';

const STYLE = new URL('../pages/reading.css', import.meta.url);

/** What a build is told from outside. */
export interface PageSettings {
  /** `DATELINE_SITE`: the address the site will have. */
  readonly site: string | undefined;
  /** `DATELINE_IMAGES`: `off` draws one picture for all pages. */
  readonly images: string | undefined;
  /** `DATELINE_CACHE`: the folder pictures are kept in from one build to the next. */
  readonly cache: string | undefined;
}

export function pages(corpora: string, { site, images, cache }: PageSettings): Plugin {
  let config: ResolvedConfig;
  let style: string | undefined;
  return {
    name: 'dateline:pages',
    apply: 'build',
    configResolved(resolved) {
      config = resolved;
      // A wrong address is said before the build, not after it.
      siteOf(config.base, site);
    },
    generateBundle() {
      const file = this.emitFile({ type: 'asset', name: 'reading.css', source: readFileSync(STYLE) });
      style = this.getFileName(file);
    },
    writeBundle: {
      order: 'post',
      sequential: true,
      async handler() {
        const begun = performance.now();
        const where = siteOf(config.base, site);
        const written = await writePages({
          corpora: resolve(config.root, corpora),
          folder: resolve(config.root, config.build.outDir),
          site: where,
          store: new PictureStore(
            resolve(config.root, cache ?? join('node_modules', '.cache', 'dateline')),
            async () => draughtsman(await import('@napi-rs/canvas')),
          ),
          withPictures: images !== 'off',
          style,
        });
        tell(config, written, performance.now() - begun);
        if (where.address === undefined) config.logger.info(say('pages.told.noSite'));
      },
    },
  };
}

/** @param took milliseconds */
function tell(
  { logger }: ResolvedConfig,
  { pages: count, pictures, drawn, remarks }: Written,
  took: number,
): void {
  logger.info(
    say('pages.told.written', {
      pages: say('pages.told.pages', { count }),
      pictures: say('pages.told.pictures', { count: pictures, drawn }),
      seconds: (took / 1_000).toFixed(1),
    }),
  );
  for (const remark of remarks) logger.warn(remark);
}
