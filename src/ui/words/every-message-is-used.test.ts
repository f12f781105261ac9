import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { en } from './en.ts';
import { saidIn } from './testing/said.ts';

/** All of src that may speak: neither tests nor the catalogue itself. */
const isSaid = saidIn(
  readdirSync('src', { recursive: true, encoding: 'utf8' })
    .filter((path) => /\.tsx?$/.test(path) && !path.endsWith('.test.ts') && !/words[\\/]en[\\/.]/.test(path))
    .map((path) => readFileSync(join('src', path), 'utf8'))
    .join('\n'),
);

it('says every message of the catalogue somewhere', () => {
  expect(Object.keys(en).filter((key) => !isSaid(key))).toEqual([]);
});

it('knows a message that nothing says', () => {
  expect(isSaid('timeline.nobodySaysThis')).toBe(false);
});
