/**
 * Words are loaded with the code that says them. For each part of the app that the browser fetches by itself, this asks
 * which messages are said in it and whether the sets of words it brings, with those of the first load, hold them all.
 */
import { readFileSync } from 'node:fs';
import { pathToFileURL } from 'node:url';
import { expect, it, vi } from 'vitest';
import { en } from '../ui/words/en.ts';
import { saidIn } from '../ui/words/testing/said.ts';
import { entriesFrom, loadedWith } from './imports/loads.ts';

const FIRST = 'src/main.tsx';
const entries = entriesFrom(FIRST);
const isCatalogue = (path: string) => /^src\/ui\/words\/(?:en|sets)[/.]/.test(path);

/** What the sets among these modules teach a catalogue that knows nothing. */
async function learntFrom(modules: Iterable<string>): Promise<(key: string) => boolean> {
  vi.resetModules();
  const { isLearnt } = await import('../ui/words/catalogue.ts');
  for (const path of modules) {
    if (path.startsWith('src/ui/words/sets/')) await import(pathToFileURL(path).href);
  }
  return isLearnt;
}

async function missingIn(entry: string): Promise<string[]> {
  const modules = loadedWith(entry);
  const isLearnt = await learntFrom([...loadedWith(FIRST), ...modules]);
  const speaking = [...modules].filter((path) => !isCatalogue(path));
  const isSaid = saidIn(speaking.map((path) => readFileSync(path, 'utf8')).join('\n'));
  return Object.keys(en).filter((key) => isSaid(key) && !isLearnt(key));
}

it.each(entries)('all that %s says is loaded with it', async (entry) => {
  expect(await missingIn(entry)).toEqual([]);
});

it('finds what is fetched by itself', () => {
  expect(entries).toContain('src/views/moment/MomentPanel.tsx');
  expect(entries).toContain('src/ui/date-field/DateGrid.tsx');
});

it('would find words that are missing', async () => {
  const isLearnt = await learntFrom([]);
  expect(isLearnt('app.name')).toBe(false);
  const isFirst = await learntFrom(loadedWith(FIRST));
  expect(isFirst('app.name')).toBe(true);
  expect(isFirst('moment.copyLink')).toBe(false);
});

it('does not hide a key from this search: none begins with a value', () => {
  const modules = new Set(entries.flatMap((entry) => [...loadedWith(entry)]));
  expect([...modules].filter((path) => readFileSync(path, 'utf8').includes('say(`${'))).toEqual([]);
});
