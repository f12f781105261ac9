import { mkdtempSync, readdirSync, readFileSync, rmSync, utimesSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Card } from './card.ts';
import { PictureStore } from './store.ts';

const card = (title: string): Card => ({
  mark: 'event',
  kind: 'Event',
  disputed: undefined,
  lead: undefined,
  title,
  when: '',
  corpus: '',
  told: undefined,
  pips: [],
});

let folder: string;
let drawn: string[];
let store: PictureStore;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'pictures-'));
  drawn = [];
  store = storeIn(join(folder, 'kept'));
});
afterEach(() => rmSync(folder, { recursive: true }));

function storeIn(kept: string) {
  return new PictureStore(kept, async () => ({
    draw: async ({ title }) => {
      drawn.push(title);
      return title === '' ? undefined : Buffer.from(title);
    },
  }));
}

const target = (name: string) => join(folder, name);

describe('PictureStore', () => {
  it('draws what is new, and keeps it for the next build', async () => {
    expect(await store.place(card('a'), target('1.png'))).toMatchObject({ isNew: true });
    expect(await storeIn(join(folder, 'kept')).place(card('a'), target('2.png'))).toMatchObject({
      isNew: false,
    });
    await store.place(card('b'), target('3.png'));
    expect(drawn).toEqual(['a', 'b']);
    expect(readFileSync(target('2.png'), 'utf8')).toBe('a');
    expect(readdirSync(join(folder, 'kept')).every((name) => name.endsWith('.png'))).toBe(true);
  });

  it('tells what cannot be lettered, and keeps nothing of it', async () => {
    expect(await store.place(card(''), target('1.png'))).toBeUndefined();
    expect(readdirSync(folder)).toEqual([]);
  });

  it('draws all the same where nothing can be kept', async () => {
    const unkept = storeIn('/dev/null/kept');
    expect(await unkept.place(card('a'), target('1.png'))).toMatchObject({ isNew: true });
    await unkept.prune(Date.now());
  });

  it('removes what was not used for a month, and nothing else', async () => {
    const old = await store.place(card('old'), target('1.png'));
    await store.place(card('new'), target('2.png'));
    const monthAgo = (Date.now() - 31 * 24 * 3_600_000) / 1_000;
    utimesSync(join(folder, 'kept', `${old?.hash}.png`), monthAgo, monthAgo);
    await store.prune(Date.now());
    expect(readdirSync(join(folder, 'kept'))).toEqual([`${store.hashOf(card('new'))}.png`]);
  });

  it('uses one again as a use', async () => {
    const old = await store.place(card('old'), target('1.png'));
    const monthAgo = (Date.now() - 31 * 24 * 3_600_000) / 1_000;
    utimesSync(join(folder, 'kept', `${old?.hash}.png`), monthAgo, monthAgo);
    await store.place(card('old'), target('2.png'));
    await store.prune(Date.now());
    expect(readdirSync(join(folder, 'kept'))).toHaveLength(1);
  });
});
