/**
 * Which floor of src may import which: the plan of the house, as data. Imports go down only. Each refusal names the
 * remedy. `import type` counts like any other import: a type from above is knowledge of what is above.
 */

/** Floors, and for each the floors it may import besides itself. */
export const FLOORS: Readonly<Record<string, readonly string[]>> = {
  domain: [],
  platform: ['domain'],
  state: ['domain', 'platform'],
  ui: ['domain'],
  views: ['ui', 'state', 'domain'],
  app: ['views', 'ui', 'state', 'platform', 'domain'],
  tools: ['domain'],
};

/** Commands speak too, and say a fault in the words a reader is told it in. The catalogue needs neither DOM nor React. */
const SPOKEN_BY_TOOLS = 'src/ui/words/';

/** Small and pure; add to them only what knows neither DOM nor clock. */
const DOMAIN_PACKAGES = ['valibot', '@internationalized/date', 'minisearch', 'papaparse', '@noble/hashes'];
const TEST_PACKAGES = ['vitest', 'fast-check'];
const VIS_FENCE = 'src/views/timeline/vis/';
const VIS_PACKAGES = ['vis-timeline', 'vis-data', 'vis-util', 'moment'];
const REACT_PACKAGES = ['react-dom', 'react-aria-components'];

const REMEDIES: Readonly<Record<string, string>> = {
  domain: 'domain is pure: move what it needs down into domain, or pass it in as an argument',
  platform: 'platform only opens doors to the browser: let state call it, and pass data in',
  state: 'state knows nothing of what shows it: move the logic into state or domain',
  ui: 'ui shows what it is given: take the value as a property',
  views: 'a view reads state and draws with ui: reach the browser through state, and let app assemble',
  tools: 'tools work on domain alone, and speak with ui/words: move what both need into domain',
};

/** What is wrong with a file of src importing another file of the project; undefined where nothing is. */
export function fileLaw(from: string, to: string): string | undefined {
  if (!to.startsWith('src/')) return outsideLaw(from, to);
  if (isForTests(to) && !isForTests(from)) return 'what serves tests stays out of the app: give it real data';
  const [floor, room] = floorAndRoom(from);
  const [floorBelow, roomBelow] = floorAndRoom(to);
  if (floor === undefined) return undefined;
  if (floor === 'views' && floorBelow === 'views' && room !== roomBelow) {
    return `views/${room} and views/${roomBelow} must not know each other: move what both need into ui, state or domain, or let app bring them together`;
  }
  if (to.startsWith(VIS_FENCE) && !from.startsWith('src/views/timeline/')) {
    return 'vis-timeline stays fenced in: use what src/views/timeline offers';
  }
  if (floor === 'tools' && to.startsWith(SPOKEN_BY_TOOLS)) return undefined;
  if (floor === floorBelow || FLOORS[floor]?.includes(floorBelow ?? '')) return undefined;
  return `${floor} must not import ${floorBelow ?? 'the entry'}: ${REMEDIES[floor] ?? 'move what it needs down'}`;
}

/** Tests may share their data with the journeys, such as the links that must never break. */
function outsideLaw(from: string, to: string): string | undefined {
  if (!to.startsWith('e2e/') || isForTests(from)) return undefined;
  return 'the app must not know its journeys: move what both need into src/domain';
}

/** What is wrong with a file of src importing a package; undefined where nothing is. `name` has no path after it. */
export function packageLaw(from: string, name: string): string | undefined {
  const [floor] = floorAndRoom(from);
  if (VIS_PACKAGES.includes(name) && !from.startsWith(VIS_FENCE)) {
    return `${name} stays fenced in: use it in ${VIS_FENCE} only, and hand plain data across`;
  }
  if (isForTests(from) || floor === 'tools') return undefined;
  if (TEST_PACKAGES.includes(name))
    return `${name} is for tests: name the file *.test.ts, or move it into a folder called testing`;
  if (name.startsWith('node:')) return `${name} is not in browsers: what needs Node belongs in src/tools`;
  if (floor === 'domain' && !DOMAIN_PACKAGES.includes(name)) {
    return `domain takes small pure packages only: use one of ${DOMAIN_PACKAGES.join(', ')}, or do it on a floor above`;
  }
  if ((floor === 'state' || floor === 'platform') && REACT_PACKAGES.includes(name)) {
    return `${floor} draws nothing: move what does into ui or a view`;
  }
  return undefined;
}

/** `['views', 'timeline']` for src/views/timeline/axis.ts; nothing for src/main.tsx, which may import everything. */
function floorAndRoom(path: string): (string | undefined)[] {
  const [, floor, room] = path.split('/');
  return floor !== undefined && Object.hasOwn(FLOORS, floor) ? [floor, room] : [];
}

/** A test, or what only tests use: a file called fixture, or any in a folder called testing. */
function isForTests(path: string): boolean {
  return /\.(?:test|bench)\.tsx?$|\/testing\/|[/-]fixtures?\.tsx?$/.test(path);
}
