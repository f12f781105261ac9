/** Corpora too large to be at hand, made for journeys and served in place of the bundled one: as JSON, in columns, in parts. */
import type { Page, Route } from 'playwright/test';
import { encodeMoments } from '../../src/domain/columns/column-builder.ts';
import { columnFile } from '../../src/domain/columns/file/write-column-file.ts';
import { noMoments, shardsOf } from '../../src/domain/columns/shards.ts';
import { generatedFile } from '../../src/domain/corpus/testing/generated.ts';
import { INDEX_URL } from '../panjshir.ts';

const FOLDER = 'corpora/large';

export type LargeFile = ReturnType<typeof generatedFile>;

export function largeFile(moments: number): LargeFile {
  return generatedFile({ moments, articles: 40 });
}

/** How what is fetched is answered: as it is, unless a journey does otherwise. */
export type Answering = (route: Route, body: Buffer) => Promise<void>;

const atOnce: Answering = (route, body) => route.fulfill({ body });

/** Puts a corpus first into the index of the page, beside those that are there. */
async function list(page: Page, entry: Readonly<Record<string, unknown>>): Promise<void> {
  await page.route(INDEX_URL, async (route) => {
    const index = (await (await route.fetch()).json()) as { corpora: unknown[] };
    await route.fulfill({ json: { corpora: [entry, ...index.corpora] } });
  });
}

function entryOf({ id, title, articles, moments }: LargeFile) {
  return { id, title, articles: articles.length, moments: moments.length, path: `${FOLDER}/corpus.json` };
}

/** As a plain file, or as whatever text is given in its place. */
export async function servePlain(
  page: Page,
  file: LargeFile,
  answer: Answering = atOnce,
  text = JSON.stringify(file),
): Promise<void> {
  await list(page, entryOf(file));
  await page.route(`**/${FOLDER}/corpus.json`, (route) => answer(route, Buffer.from(text)));
}

/** As a column file, and no other. */
export async function serveColumns(page: Page, file: LargeFile): Promise<void> {
  const { moments, ...head } = file;
  const body = Buffer.concat(columnFile(head, encodeMoments(moments, file)));
  const columns = { path: `${FOLDER}/corpus.dlc`, bytes: body.length };
  await list(page, { ...entryOf(file), path: columns.path, columns });
  await page.route(`**/${columns.path}`, (route) => route.fulfill({ body }));
}

/** In parts of so many moments. `said` is what the index says of each part's length: more than it is makes it too long to be fetched unasked. */
export async function serveParts(
  page: Page,
  file: LargeFile,
  most: number,
  { said, answer = atOnce }: { said: number; answer?: Answering },
): Promise<number> {
  const { moments, ...head } = file;
  const data = encodeMoments(moments, file);
  const headBody = Buffer.concat(columnFile(head, noMoments(data)));
  const columns = { path: `${FOLDER}/head.dlc`, bytes: headBody.length };
  const shards = [...shardsOf(data, most)].map(({ data: part, ...extent }, at) => ({
    entry: { ...extent, path: `${FOLDER}/${at}.dlc`, bytes: said },
    body: Buffer.concat(columnFile(head, part, true)),
  }));
  await list(page, {
    ...entryOf(file),
    path: columns.path,
    columns,
    shards: shards.map(({ entry }) => entry),
  });
  await page.route(`**/${columns.path}`, (route) => route.fulfill({ body: headBody }));
  for (const { entry, body } of shards) await page.route(`**/${entry.path}`, (route) => answer(route, body));
  return shards.length;
}
