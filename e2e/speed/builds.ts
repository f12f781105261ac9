/** What the bench opens: the app as it stands, the app as it was at a commit, and the plain page. */
import { execFile, execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, symlinkSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { promisify } from 'node:util';
import { build } from 'vite';

const run = promisify(execFile);
const VITE = resolve('node_modules/vite/bin/vite.js');

/** Builds the app of the working tree; returns the folder of what is served. */
export async function buildApp(cache: string): Promise<string> {
  const folder = resolve(cache, 'app');
  await viteBuild('.', folder);
  return folder;
}

/** Builds the app as it was at a commit, once; it takes the packages that are installed now. */
export async function buildAppAt(commit: string, cache: string): Promise<string> {
  const source = resolve(cache, `source-${commit}`);
  const folder = resolve(cache, `app-${commit}`);
  if (existsSync(join(folder, 'index.html'))) return folder;
  mkdirSync(source, { recursive: true });
  const archive = execFileSync('git', ['archive', commit], { maxBuffer: 512 * 1024 * 1024 });
  execFileSync('tar', ['-x', '-C', source], { input: archive });
  const packages = join(source, 'node_modules');
  if (!existsSync(packages)) symlinkSync(resolve('node_modules'), packages);
  await viteBuild(source, folder);
  return folder;
}

async function viteBuild(source: string, folder: string): Promise<void> {
  const options = ['build', '--logLevel', 'error', '--outDir', folder, '--emptyOutDir'];
  const env = { ...process.env, DATELINE_IMAGES: 'off', DATELINE_SITE: '', DATELINE_BASE: '/' };
  await run(process.execPath, [VITE, ...options], { cwd: source, env });
}

/** Builds the page of plain vis-timeline with the same bundler and the same settings as the app. */
export async function buildPlain(cache: string): Promise<string> {
  const folder = resolve(cache, 'plain');
  await build({
    configFile: false,
    root: resolve('e2e/speed/plain'),
    logLevel: 'error',
    build: { target: 'es2023', outDir: folder, emptyOutDir: true, chunkSizeWarningLimit: 1_000 },
  });
  return folder;
}
