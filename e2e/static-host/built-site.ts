/** Builds the app as somebody would who hosts it below a path of their own, and serves it as plain files. */
import { execFile } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { type StaticHost, serve } from './serve.ts';

export interface BuiltSite extends StaticHost {
  /** What the build said. */
  readonly said: string;
}

export interface Hosting {
  /** What the build is given: a path, or `./` for a build that may be put anywhere. */
  readonly base: string;
  /** The path it is served below. */
  readonly at: string;
  /** The address it is told it will have; where there is none, it is told none. */
  readonly site?: string;
}

export async function builtSite({ base, at, site }: Hosting): Promise<BuiltSite> {
  const folder = await mkdtemp(join(tmpdir(), 'dateline-site-'));
  const options = ['build', '--base', base, '--outDir', folder, '--emptyOutDir'];
  const env = { ...process.env, DATELINE_SITE: site ?? '' };
  const vite = join('node_modules', 'vite', 'bin', 'vite.js');
  const { stdout } = await promisify(execFile)(process.execPath, [vite, ...options], { env });
  const host = await serve(folder, at);
  const close = async () => {
    await host.close();
    await rm(folder, { recursive: true });
  };
  return { address: host.address, said: stdout, close };
}
