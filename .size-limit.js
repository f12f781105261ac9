/**
 * What a reader downloads, gzipped: before the first view, and for each part that is loaded on demand. The files are
 * taken from the build's own manifest, so that a chunk that moves from the one to the other is counted where it is.
 */
import { readdirSync, readFileSync } from 'node:fs';

/** @type {Record<string, { file: string, css?: string[], imports?: string[], isEntry?: boolean, isDynamicEntry?: boolean }>} */
const manifest = JSON.parse(readFileSync('dist/.vite/manifest.json', 'utf8'));

/** Keys of a chunk and of all it cannot run without. */
function closure(keys, seen = new Set()) {
  for (const key of keys) {
    if (seen.has(key)) continue;
    seen.add(key);
    closure(manifest[key].imports ?? [], seen);
  }
  return seen;
}

function filesOf(keys) {
  const files = [...keys].flatMap((key) => [manifest[key].file, ...(manifest[key].css ?? [])]);
  return [...new Set(files)].filter((file) => /\.(?:js|css)$/.test(file)).map((file) => `dist/${file}`);
}

const keys = Object.keys(manifest);
const first = filesOf(closure(keys.filter((key) => manifest[key].isEntry)));

/** What is fetched by itself, and how much it may add to the first load. The timeline lying flat comes with vis-timeline. */
const PARTS = [
  {
    name: 'Timeline lying flat',
    from: ['src/views/timeline/FlatTimeline.tsx', 'src/views/timeline/vis/mount.ts'],
    limit: '140 kB',
  },
  { name: 'Timeline upright', from: ['src/views/timeline/UprightSeam.tsx'], limit: '9 kB' },
  { name: 'Open moment', from: ['src/views/moment/MomentPanel.tsx'], limit: '32.5 kB' },
  { name: 'Questions', from: ['src/views/questions/QuestionsView.tsx'], limit: '13 kB' },
  { name: 'Grid', from: ['src/views/grid/GridView.tsx'], limit: '17.5 kB' },
  { name: 'Reader', from: ['src/views/reader/ReaderView.tsx'], limit: '17.6 kB' },
  { name: 'Actor', from: ['src/views/actor/ActorPanel.tsx'], limit: '16.3 kB' },
  { name: 'Second clock: bar', from: ['src/views/known/KnownBar.tsx'], limit: '8.5 kB' },
  { name: 'Second clock: view not yet', from: ['src/views/known/NotYetInView.tsx'], limit: '7 kB' },
  { name: 'Second clock: actor not yet', from: ['src/views/known/NotYetNamed.tsx'], limit: '7 kB' },
  { name: 'Calendar of a date field', from: ['src/ui/date-field/DateGrid.tsx'], limit: '3.5 kB' },
  { name: 'Go to date', from: ['src/views/timeline/GoToDateForm.tsx'], limit: '2.5 kB' },
  { name: 'How times are told', from: ['src/views/telling/TellingChoices.tsx'], limit: '3 kB' },
  { name: 'Story being made', from: ['src/views/stories/DraftBar.tsx'], limit: '8 kB' },
  { name: 'Story told', from: ['src/views/stories/StoryBar.tsx'], limit: '11.5 kB' },
  { name: 'Share: dialog', from: ['src/app/sharing/SharingInside.tsx'], limit: '3.5 kB' },
  { name: 'Share: link', from: ['src/views/share/ShareLink.tsx'], limit: '12.5 kB' },
  { name: 'Share: citation', from: ['src/views/share/Cite.tsx'], limit: '22.5 kB' },
  { name: 'Share: take away', from: ['src/app/sharing/TakeAwayTab.tsx'], limit: '25.7 kB' },
  { name: 'Take away: files', from: ['src/views/take-away/writers.ts'], limit: '41 kB' },
  { name: 'Take away: picture', from: ['src/views/take-away/picture/begin.ts'], limit: '36 kB' },
  { name: 'Share: dossier', from: ['src/views/take-away/dossier/DossierStage.tsx'], limit: '21 kB' },
  { name: 'Print: head and style', from: ['src/app/printed/PrintedHead.tsx'], limit: '12.5 kB' },
  { name: 'Share: embed', from: ['src/views/embed/EmbedCode.tsx'], limit: '6 kB' },
  { name: 'Within another page', from: ['src/app/embedded/Embedded.tsx'], limit: '6.5 kB' },
  { name: 'Share: story', from: ['src/views/stories/StoryMaker.tsx'], limit: '14 kB' },
  { name: 'List of corpora', from: ['src/views/intake/CorpusMenu.tsx'], limit: '14.5 kB' },
  { name: 'Files: taken in', from: ['src/views/intake/IntakeDesk.tsx'], limit: '15.5 kB' },
  { name: 'Files: opened from a link', from: ['src/app/own-files.ts'], limit: '11.5 kB' },
  { name: 'Files: read', from: ['src/domain/formats/intake/read-file.ts'], limit: '27 kB' },
  { name: 'Files: not here', from: ['src/views/intake/MissingFile.tsx'], limit: '4.5 kB' },
  { name: 'Large corpora: loading and notices', from: ['src/app/large/LargeParts.tsx'], limit: '4 kB' },
  { name: 'Large corpora: opened', from: ['src/state/large/open-large.ts'], limit: '16 kB' },
  { name: 'Large corpora: without a worker', from: ['src/state/large/desk.ts'], limit: '40 kB' },
  { name: 'Filters: nothing matches', from: ['src/views/filters/NothingMatches.tsx'], limit: '1.5 kB' },
  { name: 'Filters: long lists', from: ['src/views/filters/LongRows.tsx'], limit: '9 kB' },
  { name: 'List of a large corpus', from: ['src/views/moments/LongList.tsx'], limit: '9 kB' },
  { name: 'Grid of a large corpus', from: ['src/views/grid/LongGrid.tsx'], limit: '23.5 kB' },
  { name: 'Moments in windows', from: ['src/views/moment/LongMoments.tsx'], limit: '36.5 kB' },
  {
    name: 'Timeline of a large corpus',
    from: ['src/views/timeline/large/LargeTimeline.tsx'],
    limit: '160 kB',
  },
  { name: 'Keyboard shortcuts', from: ['src/app/ShortcutList.tsx'], limit: '2 kB' },
];

const named = PARTS.flatMap(({ from }) => from);
const lazy = keys.filter((key) => manifest[key].isDynamicEntry && key.startsWith('src/'));
for (const key of new Set([...named, ...lazy])) {
  if (named.includes(key) && lazy.includes(key)) continue;
  throw new Error(
    named.includes(key)
      ? `${key} is no longer fetched by itself: import it with import(), or drop its limit.`
      : `${key} is fetched by itself and has no limit: give it one here.`,
  );
}

/** The worker is no chunk of the page, and not in the manifest: it is one file by itself. */
const workers = readdirSync('dist/assets').filter((file) => /^entry-.*\.js$/.test(file));
if (workers.length !== 1)
  throw new Error(`Of the one worker there are ${workers.length} files: look at worker-url.ts.`);

export default [
  { name: 'First load: script and style', path: first, gzip: true, limit: '180 kB' },
  {
    name: 'Large corpora: the worker',
    path: workers.map((file) => `dist/assets/${file}`),
    gzip: true,
    limit: '50 kB',
  },
  ...PARTS.map(({ name, from, limit }) => ({
    name: `${name}, loaded on demand`,
    path: filesOf(closure(from)).filter((file) => !first.includes(file)),
    gzip: true,
    limit,
  })),
];
