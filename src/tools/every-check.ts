/** npm test: everything that must hold before a change goes in, cheapest first. Stops at the first that does not. */
import { runStep } from './run-step.ts';

const CHECKS = ['types', 'lint', 'imports', 'corpus:check', 'unit', 'build', 'size', 'journeys'];

/** npm tells its scripts where it is; running it by Node works on Windows too, where `npm` is no program. */
function npmRun(script: string): number {
  const npm = process.env.npm_execpath;
  return npm
    ? runStep(process.execPath, [npm, 'run', '--silent', script])
    : runStep('npm', ['run', '--silent', script]);
}

for (const [at, check] of CHECKS.entries()) {
  console.log(`\n━━ ${at + 1}/${CHECKS.length} ${check} ${'━'.repeat(60 - check.length)}`);
  const started = performance.now();
  const code = npmRun(check);
  const seconds = ((performance.now() - started) / 1000).toFixed(1);
  if (code !== 0) {
    console.error(`\n✗ ${check} failed after ${seconds} s. Run it alone: npm run ${check}`);
    process.exit(code);
  }
  console.log(`✓ ${check} (${seconds} s)`);
}
console.log('\nAll checks passed.');
