/** The app's own fonts, for pictures. They are registered once, and their versions are part of what a picture is. */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';

const require = createRequire(import.meta.url);

interface FontPackage {
  readonly name: string;
  readonly family: string;
  /** The subsets there are, most wanted first. */
  readonly subsets: readonly string[];
}

const SUBSETS = ['latin', 'latin-ext', 'cyrillic', 'cyrillic-ext', 'greek', 'vietnamese'];
const PACKAGES: readonly FontPackage[] = [
  { name: 'source-serif-4', family: 'Source Serif 4', subsets: SUBSETS },
  { name: 'source-sans-3', family: 'Source Sans 3', subsets: SUBSETS },
  { name: 'vazirmatn', family: 'Vazirmatn', subsets: ['arabic'] },
];

/** A subset is a family of its own, so that a letter is looked for in each: families of one name would hide each other. */
function aliasOf({ family }: FontPackage, subset: string): string {
  return `Dateline ${family} ${subset}`;
}

function stackOf(wanted: string): string {
  const own = PACKAGES.filter(({ family }) => family === wanted || family === 'Vazirmatn');
  return own.flatMap((one) => one.subsets.map((subset) => `"${aliasOf(one, subset)}"`)).join(', ');
}

export const SERIF = `${stackOf('Source Serif 4')}, serif`;
export const SANS = `${stackOf('Source Sans 3')}, sans-serif`;

/** Letters, signs and numbers the fonts have; others are looked for among this machine's own. */
const BROUGHT =
  /^[\p{Script=Latin}\p{Script=Cyrillic}\p{Script=Greek}\p{Script=Arabic}\p{M}\p{P}\p{Sc}\p{Sm}\d\s\u200c-\u200f№™©®°½¼¾²³¹]*$/u;

export function hasLettersFor(text: string): boolean {
  return BROUGHT.test(text);
}

export interface FontRegister {
  register(font: Buffer, family: string): unknown;
}

/** Throws where a font cannot be read. */
export function registerFonts(fonts: FontRegister): void {
  for (const one of PACKAGES) {
    for (const subset of one.subsets) {
      const file = `@fontsource-variable/${one.name}/files/${one.name}-${subset}-wght-normal.woff2`;
      if (!fonts.register(readFileSync(require.resolve(file)), aliasOf(one, subset))) {
        throw new Error(`${file} is no font that can be read`);
      }
    }
  }
}

/** "source-serif-4 5.3.1, …": another version may draw another picture. */
export function fontVersions(): string {
  return PACKAGES.map(({ name }) => `${name} ${versionOf(`@fontsource-variable/${name}`)}`).join(', ');
}

export function versionOf(name: string): string {
  const { version } = require(`${name}/package.json`);
  return String(version);
}
