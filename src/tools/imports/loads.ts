/**
 * What the browser loads: which modules of src come with an entry, and which entries a module fetches later. Types are
 * no modules of the built app, so `import type` is not followed. Parsed by Oxc, as in `imports-of.ts`.
 */
import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { parseSync } from 'vite';

interface Loads {
  /** Loaded with it. */
  readonly now: readonly string[];
  /** Fetched by `import()`. */
  readonly later: readonly string[];
}

const parsed = new Map<string, Loads>();

/** The modules of src that a module names, by their paths from the project's folder. Throws on one that does not parse. */
function loadsOf(path: string): Loads {
  const loads = parsed.get(path) ?? parse(path);
  parsed.set(path, loads);
  return loads;
}

function parse(path: string): Loads {
  const text = readFileSync(path, 'utf8');
  const { module, errors } = parseSync(path, text);
  const [error] = errors;
  if (error) throw new Error(`${path}: ${error.message}`);
  const at = (specifier: string) => join(dirname(path), specifier);
  const imported = module.staticImports
    .filter(({ entries }) => entries.length === 0 || entries.some(({ isType }) => !isType))
    .map(({ moduleRequest }) => moduleRequest.value);
  const exported = module.staticExports.flatMap(({ entries }) =>
    entries.flatMap(({ isType, moduleRequest }) => (moduleRequest && !isType ? [moduleRequest.value] : [])),
  );
  const later = module.dynamicImports.map(({ moduleRequest }) =>
    text.slice(moduleRequest.start, moduleRequest.end).replace(/^['"]|['"]$/g, ''),
  );
  return { now: [...imported, ...exported].filter(isOfSrc).map(at), later: later.filter(isOfSrc).map(at) };
}

function isOfSrc(specifier: string): boolean {
  return /^\.{1,2}\/.*\.tsx?$/.test(specifier);
}

/** A module and all that is loaded with it. */
export function loadedWith(entry: string): ReadonlySet<string> {
  const seen = new Set<string>();
  const follow = (path: string): void => {
    if (seen.has(path)) return;
    seen.add(path);
    for (const next of loadsOf(path).now) follow(next);
  };
  follow(entry);
  return seen;
}

/** The entry and every module that is fetched by `import()` from it, from those, and so on. */
export function entriesFrom(first: string): readonly string[] {
  const found = [first];
  for (const entry of found) {
    const later = [...loadedWith(entry)].flatMap((path) => loadsOf(path).later);
    found.push(...new Set(later.filter((path) => !found.includes(path))));
  }
  return found;
}
