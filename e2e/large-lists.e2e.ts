/** Lists, tables, pages and files of a corpus that is too large to be in the page as a whole. */
import { readFileSync } from 'node:fs';
import type { Locator, Page } from 'playwright/test';
import { generatedFile } from '../src/domain/corpus/testing/generated.ts';
import { axeFaults } from './axe.ts';
import { expect, test } from './journey.ts';
import { INDEX_URL } from './panjshir.ts';

/** More than are ever at hand, and few enough to be read in a moment. */
const COUNT = 4_000;
const file = generatedFile({ moments: COUNT, articles: 60 });
const text = JSON.stringify(file);
const PATH = 'corpora/large/corpus.json';

/** A moment a long way down the list. */
const deep = file.moments.toSorted((a, b) => (startOf(a) < startOf(b) ? -1 : 1))[2_345];
if (!deep) throw new Error('no moment');

function startOf({ when }: (typeof file.moments)[number]): string {
  return when.earliest ?? when.latest ?? '9999';
}

async function serve(page: Page): Promise<void> {
  const entry = {
    id: file.id,
    title: file.title,
    path: PATH,
    articles: file.articles.length,
    moments: COUNT,
  };
  await page.route(INDEX_URL, (route) => route.fulfill({ json: { corpora: [entry] } }));
  await page.route(`**/${PATH}`, (route) => route.fulfill({ body: text, contentType: 'application/json' }));
}

test.beforeEach(async ({ page }) => serve(page));

class List {
  readonly rows: Locator;
  readonly scroller: Locator;

  constructor(page: Page) {
    this.rows = page.getByRole('list', { name: 'Moments', exact: true }).getByRole('listitem');
    this.scroller = page.locator('.long-list');
  }

  row(position: number): Locator {
    return this.rows.and(this.scroller.locator(`[aria-posinset="${position}"]`));
  }
}

test('the list says how many there are, and has few of them in the page', async ({ page }) => {
  const list = new List(page);
  await page.goto('./');
  await expect(list.row(1)).toHaveAttribute('aria-setsize', String(COUNT));
  expect(await list.rows.count()).toBeLessThan(150);
  await list.scroller.evaluate((element) => {
    element.scrollIntoView({ block: 'center' });
    element.scrollTo({ top: element.scrollHeight });
  });
  await expect(list.row(COUNT)).toBeInViewport();
  expect(await list.rows.count()).toBeLessThan(150);
});

test('Tab goes on from row to row, also after the list was scrolled far away', async ({ page }) => {
  const list = new List(page);
  await page.goto('./');
  await list.row(1).getByRole('link').focus();
  for (let step = 0; step < 40; step++) await page.keyboard.press('Tab');
  await expect(list.row(41).getByRole('link')).toBeFocused();
  await list.scroller.evaluate((element) => element.scrollTo({ top: 60_000 }));
  await expect(list.row(41)).not.toBeInViewport();
  await page.keyboard.press('Tab');
  await expect(list.row(42).getByRole('link')).toBeFocused();
  await expect(list.row(42)).toBeInViewport();
});

test('a link to a moment deep in the list opens with its row in sight', async ({ page }) => {
  const list = new List(page);
  await page.goto(`./m/${deep.slug}~${deep.id}`);
  const row = list.rows.filter({ has: page.locator('[aria-current="true"]') });
  await expect(row.getByRole('link', { name: deep.title })).toBeVisible();
  const inSight = await row.evaluate((element) => {
    const around = element.closest('.long-list')?.getBoundingClientRect();
    const { top, bottom } = element.getBoundingClientRect();
    return around !== undefined && top >= around.top - 1 && bottom <= around.bottom + 1;
  });
  expect(inSight).toBe(true);
});

test('closing a moment leads back to its row, though the list was scrolled on meanwhile', async ({
  page,
}) => {
  const list = new List(page);
  await page.goto('./');
  const link = list.row(20).getByRole('link');
  await link.focus();
  const title = (await link.textContent()) ?? '';
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { level: 2, name: title })).toBeFocused();
  await list.scroller.evaluate((element) => element.scrollTo({ top: 60_000 }));
  await expect(list.row(20)).not.toBeInViewport();
  await page.keyboard.press('Escape');
  await expect(link).toBeFocused();
  await expect(list.row(20)).toBeInViewport();
});

test('what has no date is led to, though it stands at the end', async ({ page }) => {
  const list = new List(page);
  await page.goto('./');
  await list.row(1).waitFor();
  const tray = page.locator('#without-a-date');
  await tray.evaluate((heading: HTMLElement) => {
    heading.scrollIntoView({ block: 'center' });
    heading.focus({ preventScroll: true });
  });
  await expect(tray).toBeInViewport();
  await expect(tray).toBeFocused();
});

test('the grid by keyboard: rows, pages, corners, another order', async ({ page }) => {
  const { keyboard } = page;
  await page.goto('./?view=grid');
  const grid = page.getByRole('grid', { name: 'Every account, by article' });
  await expect(grid).toHaveAttribute('aria-rowcount', String(COUNT + 1));
  const rowIndex = () =>
    page.evaluate(() => document.activeElement?.closest('[role="row"]')?.getAttribute('aria-rowindex'));
  await grid.getByRole('rowheader').first().getByRole('link').focus();
  for (let step = 0; step < 30; step++) await keyboard.press('ArrowDown');
  expect(await rowIndex()).toBe('32');
  await keyboard.press('Control+End');
  expect(await rowIndex()).toBe(String(COUNT + 1));
  await expect(page.locator(':focus')).toBeInViewport();
  await keyboard.press('ArrowUp');
  expect(await rowIndex()).toBe(String(COUNT));
  await keyboard.press('PageUp');
  expect(Number(await rowIndex())).toBeLessThan(COUNT);
  await keyboard.press('Control+Home');
  expect(await rowIndex()).toBe('1');
  await keyboard.press('ArrowDown');
  expect(await rowIndex()).toBe('2');
  await grid.getByRole('columnheader', { name: 'Disagreement' }).getByRole('button').click();
  await expect(page).toHaveURL(/sort=disagreement/);
  await expect(grid.getByRole('row').nth(1)).toHaveAttribute('aria-rowindex', '2');
});

test('a table of many articles has a column for those that tell most, and one for all others', async ({
  page,
}) => {
  await page.goto('./?view=grid');
  const grid = page.getByRole('grid');
  await expect(grid.getByRole('columnheader', { name: /Other articles 30 articles/ })).toBeVisible();
  await expect(page.getByText(/^30 of 60 articles have a column/)).toBeVisible();
  await expect(grid).toHaveAttribute('aria-colcount', '34');
});

test('an actor’s page, an article, a question, each with what it has most of', async ({ page }) => {
  const [busiest] = file.entities;
  if (!busiest) throw new Error('no entity');
  await page.goto(`./?actor=${busiest.id}`);
  const panel = page.getByRole('complementary', { name: /Person/ }).or(page.locator('.actor-panel'));
  await expect(panel.first().getByRole('heading', { name: busiest.name })).toBeVisible();
  await panel.first().getByRole('button', { name: /^Show/ }).first().click();
  expect(await panel.first().getByRole('listitem').count()).toBeLessThan(1_000);
  await page.goto('./?view=articles');
  await expect(page.getByRole('list', { name: 'Text of the article' })).toBeVisible();
  await page.goto('./?view=questions');
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
});

test('all of it is taken away as a table, and as the corpus it is', async ({ page }) => {
  await page.goto('./');
  await new List(page).row(1).waitFor();
  await page.getByRole('button', { name: 'Share' }).click();
  await page.getByRole('tab', { name: 'Take away' }).click();
  const panel = page.getByRole('tabpanel');
  // Until the index has told what the window shows, all there is to take is everything.
  await panel.getByRole('radio', { name: new RegExp(COUNT.toLocaleString('en-GB')) }).check({ force: true });
  const [table] = await Promise.all([
    page.waitForEvent('download'),
    panel.getByRole('button', { name: /^Save CSV/ }).click(),
  ]);
  const lines = readFileSync(await table.path(), 'utf8')
    .trimEnd()
    .split('\r\n');
  expect(lines).toHaveLength(COUNT + 1);
  const [part] = await Promise.all([
    page.waitForEvent('download'),
    panel.getByRole('button', { name: /^Save JSON/ }).click(),
  ]);
  expect(JSON.parse(readFileSync(await part.path(), 'utf8'))).toMatchObject(file);
});

test('has no fault that axe finds', async ({ page }) => {
  await page.goto('./');
  await new List(page).row(1).waitFor();
  expect(await axeFaults(page, { within: '.list-place' })).toEqual([]);
  await page.goto('./?view=grid');
  await page.getByRole('grid').getByRole('row').nth(3).waitFor();
  expect(await axeFaults(page, { within: '.grid-view' })).toEqual([]);
});
