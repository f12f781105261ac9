/** Who plays: every subject of a run, built and served. */
import { BEFORE, NOW } from './aims.ts';
import { builtApp } from './app.ts';
import { buildApp, buildAppAt, buildPlain } from './builds.ts';
import { coldLoad, type Visited } from './cold.ts';
import { keptCorpora } from './corpora.ts';
import { type Host, host } from './host.ts';
import { type Asked, type Figures, measure } from './measure.ts';
import type { Options } from './options.ts';
import type { SetUp } from './plain/items.ts';
import { plainData } from './plain-data.ts';
import { plainVis } from './plain-vis.ts';
import type { Subject } from './subject.ts';
import { timelineJsSite } from './timelinejs.ts';

export interface Player {
  /** As it stands over its column. */
  readonly name: string;
  /** In how many rounds it plays; the slowest rivals only in the first. */
  readonly rounds: number;
  play(): Promise<Figures>;
}

export interface Cast {
  readonly players: readonly Player[];
  close(): Promise<void>;
}

/** Builds and generated corpora are kept here from one run to the next. */
const CACHE = 'node_modules/.cache/dateline/speed';
const BUNDLED = 'public/corpora/panjshir-2021/corpus.json';
/** A word that generated moments have, and one that the bundled ones have. */
const WORDS = { generated: 'ferry', bundled: 'Kabul' } as const;
/** The one that people open by hand, so that it is the one for lanes: one lane for each place. */
const LANES = '?lanes=place';

export async function cast(options: Options): Promise<Cast> {
  const hosts: Host[] = [];
  const served = async (...given: Parameters<typeof host>) => {
    const one = await host(...given);
    hosts.push(one);
    return one.address;
  };
  const wants = (part: Options['only'][number]) => options.only.includes(part);
  const app = wants('app') || wants('before') || wants('cold') ? await buildApp(CACHE) : '';
  const before = wants('before') || wants('cold') ? await buildAppAt(options.before, CACHE) : '';
  const players: Player[] = [];
  if (wants('plain')) players.push(...(await rivals(options, served)));
  if (wants('app')) players.push(...(await apps(options, app, served)));
  if (wants('before')) {
    players.push(bundled(BEFORE, await served(before), options), bundled(NOW, await served(app), options));
  }
  if (wants('cold')) players.push(...(await visitors(await served(app), await served(before), served)));
  return { players, close: async () => void (await Promise.all(hosts.map((one) => one.close()))) };
}

type Served = (...given: Parameters<typeof host>) => Promise<string>;

function player(
  subject: Subject,
  options: Options,
  asked: Partial<Asked> = {},
  rounds = options.rounds,
): Player {
  const { groups, limit } = options;
  const all = { groups, limit, word: WORDS.generated, ...asked };
  return { name: subject.name, rounds, play: () => measure(subject, all) };
}

function bundled(name: string, address: string, options: Options): Player {
  return player(builtApp(name, address, ''), options, { word: WORDS.bundled });
}

async function apps(options: Options, folder: string, served: Served): Promise<Player[]> {
  const players: Player[] = [];
  for (const moments of options.sizes) {
    const address = await served(folder, { corpora: await keptCorpora(CACHE, moments) });
    players.push(player(builtApp(`app ${moments}`, address, LANES), options));
  }
  return players;
}

/** Plain vis-timeline in its set-ups; what it cannot do in time is not asked of it more than once. */
const RIVALS: readonly {
  readonly name: string;
  readonly moments: number;
  readonly setUp: SetUp;
  readonly once: boolean;
  /** Groups it can do within minutes; absent: all. */
  readonly groups?: Asked['groups'];
}[] = [
  { name: 'plain 100', moments: 100, setUp: 'stacked', once: false },
  { name: 'plain 100 unstacked', moments: 100, setUp: 'unstacked', once: true },
  { name: 'plain 100 clustered', moments: 100, setUp: 'clustered', once: true },
  { name: 'plain 1000', moments: 1_000, setUp: 'stacked', once: true },
  {
    name: 'plain 5000',
    moments: 5_000,
    setUp: 'stacked',
    once: true,
    groups: ['open', 'draw', 'pan', 'heap'],
  },
  {
    name: 'plain 5000 widened',
    moments: 5_000,
    setUp: 'widened',
    once: true,
    groups: ['open', 'draw', 'heap'],
  },
  { name: 'plain 20000', moments: 20_000, setUp: 'stacked', once: true, groups: ['open'] },
  {
    name: 'plain 100000 widened',
    moments: 100_000,
    setUp: 'widened',
    once: true,
    groups: ['open', 'pan', 'heap'],
  },
];

/** The slowest need more than a limit meant for what is usable at all. */
const PATIENT = 3;

async function rivals(options: Options, served: Served): Promise<Player[]> {
  const folder = await buildPlain(CACHE);
  const players: Player[] = [];
  for (const { name, moments, setUp, once, groups } of RIVALS) {
    const address = await served(folder, { plain: JSON.stringify(plainData(moments)) });
    const asked = groups && {
      groups: groups.filter((group) => options.groups.includes(group)),
      ...(setUp === 'widened' && { limit: options.limit * PATIENT }),
    };
    players.push(player(plainVis(name, address, setUp), options, asked, once ? 1 : options.rounds));
  }
  return players;
}

async function visitors(now: string, before: string, served: Served): Promise<Player[]> {
  const marks = {
    row: '[aria-label="Moments"] article',
    timeline: '[aria-label^="Moments on the timeline"] :is(a, button)',
  };
  const site = timelineJsSite(CACHE, BUNDLED);
  const visited: Visited[] = [
    { name: NOW, address: now, marks },
    { name: BEFORE, address: before, marks },
    ...(site
      ? [
          {
            name: 'TimelineJS3',
            address: await served(site),
            marks: { row: '.tl-slide-content', timeline: '.tl-timemarker' },
          },
        ]
      : []),
  ];
  return visited.map((each) => ({ name: each.name, rounds: Infinity, play: () => coldLoad(each) }));
}
