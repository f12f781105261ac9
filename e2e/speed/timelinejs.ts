/**
 * TimelineJS3 from npm with the bundled corpus's moments, as somebody would host it: the files of its package and a
 * page that starts it. It is fetched when the bench runs and kept in the cache; it is no dependency of the app.
 */
import { execFileSync } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { readCorpus } from '../../src/domain/corpus/read.ts';
import { timelineJsOf } from '../../src/domain/formats/timelinejs/write.ts';

const PACKAGE = '@knight-lab/timelinejs';
const VERSION = '3.9.11';

const PAGE = `<!doctype html>
<html lang="en">
  <head>
    <meta charset="utf-8">
    <title>TimelineJS3</title>
    <link rel="icon" href="data:,">
    <link rel="stylesheet" href="css/timeline.css">
    <style>html, body, #timeline { height: 100%; margin: 0 }</style>
  </head>
  <body>
    <div id="timeline"></div>
    <script src="js/timeline.js"></script>
    <script>new TL.Timeline('timeline', 'data.json')</script>
  </body>
</html>
`;

/** The folder to serve; undefined, with a word about it, where npm cannot be reached and nothing is kept. */
export function timelineJsSite(cache: string, corpusFile: string): string | undefined {
  const home = join(cache, `timelinejs-${VERSION}`);
  const site = join(home, 'site');
  const dist = join(home, 'node_modules', PACKAGE, 'dist');
  if (!existsSync(dist) && !installed(home)) return undefined;
  mkdirSync(site, { recursive: true });
  for (const part of ['css', 'js']) cpSync(join(dist, part), join(site, part), { recursive: true });
  writeFileSync(join(site, 'index.html'), PAGE);
  writeFileSync(join(site, 'data.json'), dataOf(corpusFile));
  return site;
}

function installed(home: string): boolean {
  mkdirSync(home, { recursive: true });
  const options = ['--no-audit', '--no-fund', '--ignore-scripts', '--no-save'];
  try {
    execFileSync('npm', ['install', '--prefix', home, ...options, `${PACKAGE}@${VERSION}`], {
      stdio: 'pipe',
    });
    return true;
  } catch {
    console.warn(
      `TimelineJS3 could not be fetched from npm; the cold load stands without it. Online, run it again.`,
    );
    return false;
  }
}

function dataOf(corpusFile: string): string {
  const reading = readCorpus(JSON.parse(readFileSync(corpusFile, 'utf8')));
  if (!reading.ok) throw new Error(`${corpusFile} cannot be read`);
  const { corpus } = reading;
  return JSON.stringify(timelineJsOf(corpus.moments, { corpus, whenInWords: () => '' }));
}
