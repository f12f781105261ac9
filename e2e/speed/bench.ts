/**
 * npm run bench: the built app and plain vis-timeline in one run, in turn, several times, in a browser driven by mouse
 * and keyboard. Prints how they compare, writes it as JSON, and asserts nothing.
 */
import { execFileSync } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import { cpus } from 'node:os';
import { dirname } from 'node:path';
import { aimsMet, aimsText, allText, joined, type Results, summaries } from '../../src/tools/speed/report.ts';
import { AIMS } from './aims.ts';
import { openBrowser } from './browser.ts';
import { cast } from './cast.ts';
import type { Figures } from './measure.ts';
import { type Options, optionsOf, USAGE } from './options.ts';

async function bench(options: Options): Promise<void> {
  const begun = performance.now();
  const { players, close } = await cast(options);
  const results: Record<string, Figures> = {};
  for (let round = 1; round <= options.rounds; round++) {
    for (const { name, rounds, play } of players) {
      if (round > rounds) continue;
      const start = performance.now();
      results[name] = joined(results[name] ?? {}, await play());
      const seconds = Math.round((performance.now() - start) / 1_000);
      process.stderr.write(`round ${round} of ${options.rounds}: ${name}, ${seconds} s\n`);
    }
  }
  await close();
  await tell(options, results, performance.now() - begun);
}

async function tell(options: Options, results: Results, spent: number): Promise<void> {
  const met = aimsMet(results, AIMS).filter(({ ours: [subject] }) => results[subject]);
  console.log(
    `\nMilliseconds; heap in megabytes, what went over the wire in kilobytes.\n\n${allText(results)}`,
  );
  if (met.length > 0) console.log(`\n${aimsText(results, met)}`);
  const { browser } = await openBrowser();
  const kept = {
    at: new Date().toISOString(),
    minutes: Math.round(spent / 6_000) / 10,
    commit: execFileSync('git', ['describe', '--always', '--dirty'], { encoding: 'utf8' }).trim(),
    machine: `${cpus().length} x ${cpus()[0]?.model ?? 'unknown'}`,
    browser: `Chromium ${browser.version()}, headless, 1280 x 800`,
    options,
    aims: met,
    results: summaries(results),
  };
  await browser.close();
  mkdirSync(dirname(options.out), { recursive: true });
  writeFileSync(options.out, `${JSON.stringify(kept, undefined, 2)}\n`);
  console.log(`\n${kept.minutes} minutes; written to ${options.out}`);
}

if (process.argv.includes('--help')) console.log(USAGE);
else await bench(optionsOf(process.argv.slice(2), new Date().toISOString().slice(0, 19).replaceAll(':', '')));
