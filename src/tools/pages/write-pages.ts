/** Writes the pages of all corpora into the built site, beside the app: see docs/hosting.md. */
import { existsSync } from 'node:fs';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { readCorpus } from '../../domain/corpus/read.ts';
import { say } from '../../ui/words/say.ts';
import { type CorpusEntry, foundCorpora } from '../corpora/corpus-index.ts';
import { CORPUS_FILE, readJsonFile } from '../corpora/folders.ts';
import { eachAtOnce } from './at-once.ts';
import { basePage, corpusList } from './base-page.ts';
import { pagesOf } from './corpus-pages.ts';
import { headOf, type Picture, pictureAlt } from './head.ts';
import { Html, html } from './html.ts';
import { type Page, type Shelf, shelfOf } from './page.ts';
import type { PictureStore } from './pictures/store.ts';
import { isAtRoot, isMovable, type Site, wayToBase } from './site.ts';
import { robotsText, sitemapOf } from './sitemap.ts';
import { filled, type Template, templateOf } from './template.ts';

export interface Pages {
  /** The folders of all corpora. */
  readonly corpora: string;
  /** The built site. */
  readonly folder: string;
  readonly site: Site;
  readonly store: PictureStore;
  /** False where all pages are to share one picture. */
  readonly withPictures: boolean;
  /** The style sheet for readers without scripts, below the base. */
  readonly style: string | undefined;
}

export interface Written {
  readonly pages: number;
  readonly pictures: number;
  readonly drawn: number;
  /** What did not come out as whoever builds would have it, in words. */
  readonly remarks: readonly string[];
}

/** A page and a picture for each of more moments would take a build minutes, and a host more files than many hold. */
const MOST_MOMENTS = 5_000;

/** Pictures are squeezed beside the drawing of others, and files written meanwhile. */
const HANDS = 6;

export async function writePages(pages: Pages): Promise<Written> {
  const template = templateOf(await readFile(join(pages.folder, 'index.html'), 'utf8'));
  const writer = new PageWriter(pages, template);
  // One corpus at a time: that is all that is held in memory.
  for (const [place, { folder, entry }] of foundCorpora(pages.corpora).entries()) {
    const shelf = shelfIn(folder, entry, pages);
    if (place === 0) await writer.beginBase(entry, shelf);
    if (shelf) await writer.writeCorpus(shelf);
    else if (entry.moments > MOST_MOMENTS) writer.leaveOut(entry);
  }
  await writer.writeRest();
  return writer.written();
}

/** Undefined where the corpus is too large, or its file cannot be read: the app says so when it is opened. */
function shelfIn(folder: string, entry: CorpusEntry, { corpora, site }: Pages): Shelf | undefined {
  if (entry.moments > MOST_MOMENTS) return undefined;
  const file = readJsonFile(join(corpora, folder, CORPUS_FILE));
  const reading = file.ok ? readCorpus(file.json) : undefined;
  return reading?.ok ? shelfOf(reading.corpus, entry.path, site) : undefined;
}

class PageWriter {
  readonly #pages: Pages;
  readonly #template: Template;
  readonly #paths: string[] = [];
  readonly #taken = new Set<string>();
  readonly #remarks: string[] = [];
  readonly #unlettered: string[] = [];
  readonly #lists: Html[] = [];
  #base: Page | undefined;
  #general: Picture | undefined;
  #pictures = 0;
  #drawn = 0;
  #cannotDraw: string | undefined;

  constructor(pages: Pages, template: Template) {
    this.#pages = pages;
    this.#template = template;
  }

  /** The front page, but for its lists; its picture is the one of every page that has none of its own. */
  async beginBase(entry: CorpusEntry | undefined, first: Shelf | undefined): Promise<void> {
    this.#base = basePage(entry, first);
    this.#general = await this.#picture(this.#base, 'og.png');
  }

  async writeCorpus(shelf: Shelf): Promise<void> {
    this.#lists.push(corpusList(shelf));
    await eachAtOnce(this.#unclaimed(shelf), HANDS, async (page) => {
      await mkdir(join(this.#pages.folder, page.path), { recursive: true });
      const picture = this.#pages.withPictures
        ? await this.#picture(page, `${page.path}preview.png`)
        : undefined;
      await this.#write(page, picture ?? this.#general);
    });
  }

  /** Of a corpus too large for pages: its links open in the app, and are previewed as the front page. */
  leaveOut({ title, moments }: CorpusEntry): void {
    this.#remarks.push(say('pages.told.tooLarge', { corpus: title, count: moments, most: MOST_MOMENTS }));
  }

  /** Those whose paths no earlier corpus has. */
  *#unclaimed(shelf: Shelf): Generator<Page> {
    const lost: string[] = [];
    for (const page of pagesOf(shelf)) {
      if (this.#taken.has(page.path)) {
        lost.push(page.path);
      } else {
        this.#taken.add(page.path);
        this.#paths.push(page.path);
        yield page;
      }
    }
    const [path] = lost;
    if (path === undefined) return;
    const corpus = shelf.corpus.title;
    this.#remarks.push(say('pages.told.samePath', { count: lost.length, corpus, path }));
  }

  async #picture(page: Page, path: string): Promise<Picture | undefined> {
    if (this.#cannotDraw !== undefined) return undefined;
    try {
      const placed = await this.#pages.store.place(page.card, join(this.#pages.folder, path));
      if (!placed) {
        this.#unlettered.push(page.title);
        return undefined;
      }
      this.#pictures += 1;
      if (placed.isNew) this.#drawn += 1;
      // Chats keep a picture by its address: a new one needs another.
      return { path: `${path}?${placed.hash.slice(0, 8)}`, alt: pictureAlt(page) };
    } catch (error) {
      this.#cannotDraw = error instanceof Error ? error.message : String(error);
      return undefined;
    }
  }

  async #write(page: Page, picture: Picture | undefined): Promise<void> {
    const { site, style, folder } = this.#pages;
    const way = wayToBase(site, page.path);
    const text = filled(this.#template, {
      base: way === undefined ? undefined : baseTag(way),
      head: headOf({ page, site, picture, style }),
      unfound: undefined,
      text: page.text,
    });
    await writeFile(join(folder, page.path, 'index.html'), text);
  }

  async writeRest(): Promise<void> {
    if (!this.#base) await this.beginBase(undefined, undefined);
    if (this.#base) await this.#writeBase(this.#base);
    await this.#writeUnfound();
    await this.#writeSitemap();
    await this.#pages.store.prune(Date.now());
  }

  async #writeBase(base: Page): Promise<void> {
    this.#paths.unshift(base.path);
    const text = html`${new Html(this.#template.text)}${this.#lists}`;
    await this.#write({ ...base, text }, this.#general);
  }

  /**
   * Hosts of plain files answer an unknown path with 404.html; with the app in it, links with an old slug open. A build
   * that may be put anywhere does not know from which folder it is asked for: it takes it for that of a moment, and says
   * what to do where it is another.
   */
  async #writeUnfound(): Promise<void> {
    const { site, folder } = this.#pages;
    const known = site.address === undefined ? undefined : new URL(site.address).pathname;
    const text = filled(this.#template, {
      base: isMovable(site) ? baseTag(known ?? '../../') : undefined,
      head: html`<meta name="robots" content="noindex">${new Html(this.#template.head)}`,
      unfound: isMovable(site) ? html`<p>${say('pages.lost')}</p>` : undefined,
      text: new Html(this.#template.text),
    });
    await writeFile(join(folder, '404.html'), text);
  }

  async #writeSitemap(): Promise<void> {
    const { site, folder } = this.#pages;
    if (site.address === undefined) return;
    for (const { name, text } of sitemapOf(site.address, this.#paths))
      await writeFile(join(folder, name), text);
    const robots = join(folder, 'robots.txt');
    if (isAtRoot(site) && !existsSync(robots)) await writeFile(robots, robotsText(site.address));
  }

  written(): Written {
    const remarks = [...this.#remarks];
    const [title] = this.#unlettered;
    if (title !== undefined) {
      remarks.push(say('pages.told.otherLetters', { count: this.#unlettered.length, title }));
    }
    if (this.#cannotDraw !== undefined) {
      remarks.push(say('pages.told.noPictures', { reason: this.#cannotDraw }));
    }
    return { pages: this.#paths.length, pictures: this.#pictures, drawn: this.#drawn, remarks };
  }
}

function baseTag(href: string): Html {
  return html`<base href="${href}">`;
}
