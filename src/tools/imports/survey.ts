/** Holds every import of a set of files against the law of the floors. */
import { posix } from 'node:path';
import { cyclesIn } from './cycles.ts';
import { fileLaw, packageLaw } from './floors.ts';
import { type Import, importsOf } from './imports-of.ts';

/** A file of the project: its path from the root, with forward slashes, and its text. */
export interface SourceFile {
  readonly path: string;
  readonly text: string;
}

/** What is wrong, one line each: `src/ui/x.tsx:3: ui must not import state: ...`. */
export function survey(files: readonly SourceFile[]): string[] {
  const imports = new Map(files.map(({ path, text }) => [path, importsOf(path, text)]));
  const known = new Set(imports.keys());
  const broken = [...imports].flatMap(([from, list]) =>
    list.flatMap((item) => {
      const law = brokenLaw(from, item);
      return law ? [`${from}:${item.line}: ${law}`] : [];
    }),
  );
  const graph = new Map(
    [...imports].map(([from, list]) => [
      from,
      list.map((item) => target(from, item)).filter((to) => known.has(to)),
    ]),
  );
  return [...broken, ...cyclesIn(graph).map(circle)];
}

function brokenLaw(from: string, item: Import): string | undefined {
  return isPath(item) ? fileLaw(from, target(from, item)) : packageLaw(from, packageOf(item));
}

function isPath({ specifier }: Import): boolean {
  return specifier.startsWith('.') || specifier.startsWith('/');
}

/** From the root of the project; what follows a `?` is for Vite. Imports carry their extension, so no search is needed. */
function target(from: string, { specifier }: Import): string {
  const path = specifier.replace(/\?.*$/, '');
  return path.startsWith('/') ? path.slice(1) : posix.join(posix.dirname(from), path);
}

/** `@scope/name` or `name`, without the path within the package. */
function packageOf({ specifier }: Import): string {
  return specifier
    .split('/')
    .slice(0, specifier.startsWith('@') ? 2 : 1)
    .join('/');
}

function circle(files: readonly string[]): string {
  return `${files[0]}: imports run in a circle (${files.join(' -> ')}): move what they share into a file below them`;
}
