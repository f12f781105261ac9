/**
 * Keeps what the page starts with in one file. Parts that are fetched by themselves share modules with it, and the
 * bundler would cut the start into many small files along those lines, each compressed alone.
 */
import type { Plugin } from 'vite';

export function firstChunk(): Plugin {
  const first = new Set<string>();
  return {
    name: 'dateline:first-chunk',
    apply: 'build',
    config: () => ({
      build: {
        rolldownOptions: {
          output: {
            codeSplitting: { groups: [{ name: 'first', test: (id: string) => first.has(id) }] },
          },
        },
      },
    }),
    buildEnd() {
      const add = (id: string) => {
        if (first.has(id)) return;
        first.add(id);
        for (const each of this.getModuleInfo(id)?.importedIds ?? []) add(each);
      };
      first.clear();
      for (const id of this.getModuleIds()) if (this.getModuleInfo(id)?.isEntry) add(id);
    },
  };
}
