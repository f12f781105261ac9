/**
 * npm run unit [-- vitest's arguments]: the unit tests, once east and once west of Greenwich. Code that reads the
 * machine's own time zone fails in at least one of them.
 */
import { runStep } from './run-step.ts';

const ZONES = ['Asia/Kabul', 'America/Los_Angeles'];
const VITEST = 'node_modules/vitest/vitest.mjs';

for (const zone of ZONES) {
  console.log(`\nUnit tests in ${zone}`);
  const code = runStep(process.execPath, [VITEST, 'run', ...process.argv.slice(2)], { TZ: zone });
  if (code !== 0) process.exit(code);
}
