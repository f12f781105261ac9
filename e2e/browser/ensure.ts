/** Run before the journeys: sees to it that there is a browser to run them in, or says exactly what to do. */
import { spawnSync } from 'node:child_process';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { findBrowser, NAMED_BY } from './find.ts';

const MINUTE = 60_000;

/** True where the command ended well and in time. */
function run(command: string, args: readonly string[], minutes: number): boolean {
  console.log(`> ${command} ${args.join(' ')}`);
  const { status } = spawnSync(command, args, {
    // On standard error, so that a journey's own report stays clean; no terminal, so that nothing waits for an answer.
    stdio: ['ignore', 2, 2],
    timeout: minutes * MINUTE,
    killSignal: 'SIGKILL',
    env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
  });
  return status === 0;
}

function fromPlaywright(): boolean {
  const cli = join(dirname(createRequire(import.meta.url).resolve('playwright/package.json')), 'cli.js');
  return run(process.execPath, [cli, 'install', 'chromium'], 5);
}

function fromSystem(): boolean {
  if (process.platform !== 'linux' || !hasCommand('apt-get')) return false;
  const rootly = process.getuid?.() === 0 ? [] : ['sudo', '-n'];
  if (rootly.length > 0 && !hasCommand('sudo', ['-n', 'true'])) return false;
  return ['update', 'install'].every((step) => {
    const [command = '', ...args] = [
      ...rootly,
      'apt-get',
      step,
      '-y',
      ...(step === 'install' ? ['chromium'] : []),
    ];
    return run(command, args, 10);
  });
}

function hasCommand(command: string, args: readonly string[] = ['--version']): boolean {
  return spawnSync(command, args, { stdio: 'ignore' }).status === 0;
}

function ensure(): string | undefined {
  const found = findBrowser();
  if (found) return found;
  console.log('No browser here yet.');
  for (const fetch of [fromPlaywright, fromSystem]) {
    const browser = fetch() ? findBrowser() : undefined;
    if (browser) return browser;
  }
  return undefined;
}

const browser = ensure();
if (browser) {
  console.log(`Browser: ${browser}`);
} else {
  console.error(
    `The journeys need Chromium, Chrome or Edge, and none could be found or fetched. Do one of these:
  - install one with the system's package manager (Debian: apt-get install chromium);
  - run: npx playwright install --with-deps chromium
  - set ${NAMED_BY[0]} to the path of one.`,
  );
  process.exitCode = 1;
}
