/** The made-up world that generated corpora tell of: river towns nobody has heard of. No article's words are in it. */
import { type Draw, heavyTail, oneOf, upTo } from './chance.ts';

const ONSETS = [
  'b',
  'br',
  'd',
  'dr',
  'f',
  'g',
  'h',
  'k',
  'l',
  'm',
  'n',
  'p',
  'r',
  's',
  'st',
  't',
  'tr',
  'v',
  'w',
  'z',
];
const NUCLEI = ['a', 'e', 'i', 'o', 'u', 'ae', 'ei', 'ou'];
const CODAS = ['', 'l', 'm', 'n', 'r', 's', 'nd', 'rk'];
const SYLLABLES = ONSETS.length * NUCLEI.length * CODAS.length;

/** A word nobody uses; the same for the same number, another for any other below a million. */
export function coined(number: number): string {
  // Steps of a number prime to the syllables' count: neighbours do not look alike.
  const first = (number * 797 + 311) % SYLLABLES;
  const rest = Math.floor(number / SYLLABLES) + first;
  return syllable(first) + syllable((rest * 523 + 97) % SYLLABLES);
}

function syllable(number: number): string {
  const onset = ONSETS[number % ONSETS.length] ?? '';
  const nucleus = NUCLEI[Math.floor(number / ONSETS.length) % NUCLEI.length] ?? '';
  return onset + nucleus + (CODAS[Math.floor(number / ONSETS.length / NUCLEI.length) % CODAS.length] ?? '');
}

export function capital(word: string): string {
  return word.charAt(0).toUpperCase() + word.slice(1);
}

export function personName(number: number): string {
  return `${capital(coined(number * 2 + 40_000))} ${capital(coined(number * 2 + 41_001))}`;
}

const BODIES = [
  'Council',
  'Front',
  'Union',
  'Assembly',
  'Company',
  'Ministry',
  'League',
  'Guard',
  'Society',
  'Board',
];

export function organisationName(number: number): string {
  return `${capital(coined(number + 60_000))} ${BODIES[number % BODIES.length] ?? ''}`;
}

const GROUNDS = ['Ford', 'Valley', 'Quay', 'Heights', 'Marsh', 'Crossing', 'Field', 'Gate'];

export function placeName(number: number): string {
  return `${capital(coined(number + 80_000))} ${GROUNDS[number % GROUNDS.length] ?? ''}`;
}

const QUALITIES = [
  'old',
  'northern',
  'upper',
  'last',
  'disputed',
  'flooded',
  'new',
  'closed',
  'guarded',
  'burnt',
];
const THINGS = [
  ...[
    'bridge',
    'lock',
    'granary',
    'mill',
    'ferry',
    'road',
    'archive',
    'station',
    'convoy',
    'depot',
    'school',
  ],
  ...['tower', 'market', 'hospital', 'checkpoint', 'harbour', 'warehouse', 'garrison', 'pipeline', 'court'],
];
const DEEDS = [
  ...[
    'closes',
    'reopens',
    'leaves',
    'takes over',
    'inspects',
    'surrounds',
    'repairs',
    'searches',
    'hands back',
  ],
  ...[
    'evacuates',
    'supplies',
    'shells',
    'loses',
    'defends',
    'rebuilds',
    'photographs',
    'blocks',
    'rents out',
  ],
];
const SAYINGS = [
  'says',
  'denies',
  'confirms',
  'repeats',
  'warns',
  'announces',
  'admits',
  'insists',
  'promises',
];
const TAILS = [
  ...[
    'after a night of rain',
    'before the talks begin',
    'as families leave',
    'for the second time in a week',
  ],
  ...['while the river still rises', 'without giving a reason', 'in front of several witnesses'],
  ...['two hours after the order was withdrawn', 'although the guards had been told to wait'],
  ...['which both delegations had agreed to leave alone until the end of the month'],
];

/** Few words come up all the time, most hardly ever: what a search has to cope with. */
const rareWord = heavyTail(20_000);

/** "the northern brael bridge" */
export function thing(draw: Draw): string {
  return `the ${oneOf(draw, QUALITIES)} ${coined(rareWord(draw))} ${oneOf(draw, THINGS)}`;
}

/** Between three words and, now and then, more than forty. */
function tail(draw: Draw): string {
  const most = draw() < 0.03 ? 5 : 2;
  const tails = Array.from({ length: upTo(draw, most + 1) }, () => oneOf(draw, TAILS));
  return tails.map((words) => `, ${words}`).join('');
}

export function deed(draw: Draw, actor: string): string {
  return `${actor} ${oneOf(draw, DEEDS)} ${thing(draw)}${tail(draw)}`;
}

export function saying(draw: Draw, speaker: string): string {
  return `${speaker} ${oneOf(draw, SAYINGS)} that ${thing(draw)} is ${oneOf(draw, QUALITIES)}${tail(draw)}`;
}

/** A short sentence of what an article makes of it. */
export function remark(draw: Draw): string {
  return `Tells of ${thing(draw)}.`;
}

/** The first words of a title, as a link takes them. */
export function slugOf(title: string): string {
  const words = title.toLowerCase().match(/[a-z0-9]+/g) ?? ['moment'];
  return words.slice(0, 5).join('-').slice(0, 64).replace(/-$/, '');
}
