import { spawnSync } from 'node:child_process';

/**
 * Runs a program to its end, its output shown as it comes. Returns its exit code; 1 where it could not be started or
 * was stopped by a signal.
 */
export function runStep(
  command: string,
  args: readonly string[],
  environment: Readonly<Record<string, string>> = {},
): number {
  const { status, error } = spawnSync(command, args, {
    stdio: 'inherit',
    env: { ...process.env, ...environment },
  });
  if (error) console.error(error.message);
  return status ?? 1;
}
