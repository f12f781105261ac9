import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { en } from './en.ts';

/** All of src that may speak: neither tests nor the catalogue itself. */
const source = readdirSync('src', { recursive: true, encoding: 'utf8' })
  .filter((path) => /\.tsx?$/.test(path) && !path.endsWith('.test.ts') && !/words[\\/]en[\\/.]/.test(path))
  .map((path) => readFileSync(join('src', path), 'utf8'))
  .join('\n');

/** Keys put together in a template literal: what stands before its values, between and after them. */
const built = [...source.matchAll(/`([\w.]+\.(?:\$\{[^`}]*\}[\w.]*)+)`/g)].map(
  ([, template = '']) =>
    new RegExp(
      `^${template
        .split(/\$\{[^}]*\}/)
        .map((part) => part.replaceAll('.', '\\.'))
        .join('[\\w-]+')}$`,
    ),
);

function isUsed(key: string): boolean {
  return (
    [`'${key}'`, `"${key}"`].some((text) => source.includes(text)) || built.some((keys) => keys.test(key))
  );
}

it('says every message of the catalogue somewhere', () => {
  expect(Object.keys(en).filter((key) => !isUsed(key))).toEqual([]);
});

it('knows a message that nothing says', () => {
  expect(isUsed('timeline.nobodySaysThis')).toBe(false);
});
