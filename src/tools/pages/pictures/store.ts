/** Pictures that were drawn before are kept by what they show, so that a second build draws only what is new. */
import { createHash, randomUUID } from 'node:crypto';
import { copyFile, mkdir, readdir, rename, rm, stat, utimes, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Card } from './card.ts';
import { DRAWING, type Draughtsman } from './draw.ts';
import { fontVersions, versionOf } from './fonts.ts';

/** A picture in its place. */
export interface Placed {
  /** Of what it shows and how it was drawn: 64 hexadecimal digits. */
  readonly hash: string;
  /** False where it was kept from an earlier build. */
  readonly isNew: boolean;
}

/** Milliseconds. Branches are built in turn: what one does not use, another may. */
const KEPT_UNUSED = 30 * 24 * 3_600_000;

export class PictureStore {
  readonly #folder: string;
  readonly #how: string;
  readonly #open: () => Promise<Draughtsman>;
  #draughtsman: Promise<Draughtsman> | undefined;

  /** @param open called once, and only if there is anything to draw */
  constructor(folder: string, open: () => Promise<Draughtsman>) {
    this.#folder = folder;
    this.#how = [DRAWING, fontVersions(), versionOf('@napi-rs/canvas')].join(' ');
    this.#open = open;
  }

  /** Undefined where no font has its letters. Rejects where nothing can be drawn at all. */
  async place(card: Card, target: string): Promise<Placed | undefined> {
    const hash = this.hashOf(card);
    const kept = join(this.#folder, `${hash}.png`);
    if (await isCopied(kept, target)) return { hash, isNew: false };
    this.#draughtsman ??= this.#open();
    const picture = await (await this.#draughtsman).draw(card);
    if (!picture) return undefined;
    await writeFile(target, picture);
    await this.#keep(picture, kept);
    return { hash, isNew: true };
  }

  hashOf(card: Card): string {
    return createHash('sha256')
      .update(JSON.stringify([this.#how, card]))
      .digest('hex');
  }

  /** Under a name of its own first: another build may be at the same picture. A folder that takes none is no fault. */
  async #keep(picture: Buffer, kept: string): Promise<void> {
    const draft = join(this.#folder, `${randomUUID()}.draft`);
    try {
      await mkdir(this.#folder, { recursive: true });
      await writeFile(draft, picture);
      await rename(draft, kept);
    } catch {
      await rm(draft, { force: true }).catch(() => undefined);
    }
  }

  /** Removes what no build has used for a month. */
  async prune(now: number): Promise<void> {
    const names = await readdir(this.#folder).catch(() => []);
    for (const name of names) {
      const file = join(this.#folder, name);
      const used = await stat(file).catch(() => undefined);
      if (used && now - used.mtimeMs > KEPT_UNUSED) await rm(file, { force: true });
    }
  }
}

/** Marks it as used, too. */
async function isCopied(kept: string, target: string): Promise<boolean> {
  try {
    await copyFile(kept, target);
  } catch {
    return false;
  }
  const now = new Date();
  await utimes(kept, now, now).catch(() => undefined);
  return true;
}
