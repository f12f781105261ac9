import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createLogger, resolveConfig } from 'vite';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import '../all-words.ts';
import { corporaIndex } from './corpora-index.ts';

let root: string;
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'corpora-index-'));
});
afterEach(() => rmSync(root, { recursive: true }));

it('tells whoever builds of a corpus that cannot be shown', async () => {
  mkdirSync(join(root, 'corpora', 'torn'), { recursive: true });
  writeFileSync(join(root, 'corpora', 'torn', 'corpus.json'), '{');
  const customLogger = createLogger('warn');
  const warn = vi.spyOn(customLogger, 'warn').mockImplementation(() => {});
  const plugin = corporaIndex('corpora');
  await resolveConfig({ root, configFile: false, customLogger, plugins: [plugin] }, 'build');
  const emitFile = vi.fn();
  (plugin.generateBundle as unknown as (this: object) => void).call({ emitFile });
  expect(emitFile).toHaveBeenCalledOnce();
  expect(warn).toHaveBeenCalledExactlyOnceWith(expect.stringContaining('“torn” cannot be shown'));
});
