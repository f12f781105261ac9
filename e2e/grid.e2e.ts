/** The grid: who says, denies or is silent, on the moments that fit, by mouse, by touch and by keyboard. */
import type { Locator, Page } from 'playwright/test';
import { axeFaults } from './axe.ts';
import { expect, test } from './journey.ts';
import { literally } from './page-model.ts';
import { articles, corpus, counted, involves, momentOf, moments, opensArticle } from './panjshir.ts';

const zara = momentOf('m17');
const claim = momentOf('m21');
const denial = momentOf('m27');

/** The passage of article 2 that carries the death, in the reader, whatever else the link keeps. */
function isPassage(url: URL): boolean {
  return opensArticle(url, 'a2', 3);
}

/** The grid as a reader knows it. */
class Grid {
  readonly page: Page;
  readonly table: Locator;
  /** The title of every row, in order. */
  readonly titles: Locator;
  readonly status: Locator;
  readonly heading: Locator;

  constructor(page: Page) {
    this.page = page;
    this.table = page.getByRole('grid', { name: /^Every account, by / });
    this.titles = this.table.getByRole('rowheader').getByRole('link');
    this.status = page.getByRole('status', { name: 'Shown' });
    this.heading = page.getByRole('heading', { level: 1 });
  }

  async open(link = '?view=grid'): Promise<void> {
    await this.page.goto(link);
    await this.heading.filter({ hasText: 'Every account' }).waitFor();
  }

  row(title: string): Locator {
    return this.table
      .getByRole('row')
      .filter({ has: this.page.getByRole('link', { name: title, exact: true }) });
  }

  title(title: string): Locator {
    return this.row(title).getByRole('rowheader').getByRole('link');
  }

  /** The cell of a row in the column of that name. */
  async cell(title: string, column: string): Promise<Locator> {
    const head = this.table.getByRole('columnheader', {
      name: new RegExp(literally(column)),
      includeHidden: true,
    });
    const index = await head.getAttribute('aria-colindex');
    return this.row(title)
      .getByRole('gridcell')
      .and(this.page.locator(`[aria-colindex="${index}"]`));
  }

  /** The control of an order: in the heads, or on a phone in the tools. */
  sort(name: RegExp): Locator {
    return this.page.getByRole('main').getByRole('button', { name });
  }
}

const tellers = (moment: typeof zara) => new Set(moment.accounts.map(({ article }) => article));

test('which article alone reports the death of General Zara: by the filter, to the passage, and Back', async ({
  app,
  page,
}) => {
  const grid = new Grid(page);
  const alone = moments.filter((moment) => tellers(moment).size === 1);
  await app.page.goto('./');
  await page.getByRole('navigation', { name: 'Views' }).getByRole('link', { name: 'Grid' }).click();
  await expect(grid.heading).toHaveText('Every account, by article');
  await expect(grid.status).toContainText(`${moments.length} of ${counted(moments.length)}, earliest first`);

  await app.filters.box('One article only').click();
  await expect(grid.titles).toHaveCount(alone.length);
  await expect(grid.status).toContainText(`${moments.length - alone.length} filtered out`);

  for (const { id, label } of articles) {
    const cell = await grid.cell(zara.title, label);
    await expect(cell).toHaveText(id === 'a2' ? /asserts own voice/ : /silent/);
  }
  await (await grid.cell(zara.title, 'Air support')).getByRole('link', { name: /asserts own voice/ }).click();
  await expect(page).toHaveURL(isPassage);

  await page.goBack();
  await expect(grid.titles).toHaveCount(alone.length);
  await expect(app.filters.box('One article only')).toBeChecked();
  await expect(grid.row(zara.title)).toBeInViewport();
});

test('the same by keyboard alone, and Back to the cell it was opened from', async ({ page }) => {
  const grid = new Grid(page);
  const { keyboard } = page;
  await grid.open('?view=grid&q=zara');
  await expect(grid.status).toContainText('filtered out');
  await grid.title((await grid.titles.allTextContents())[0] ?? '').focus();
  const row = (await grid.titles.allTextContents()).indexOf(zara.title);
  for (let step = 0; step < row; step++) await keyboard.press('ArrowDown');
  await expect(grid.title(zara.title)).toBeFocused();
  await keyboard.press('End');
  await keyboard.press('Home');
  for (let step = 0; step < 4; step++) await keyboard.press('ArrowRight');
  const passage = (await grid.cell(zara.title, 'Air support')).getByRole('link');
  await expect(passage).toBeFocused();
  await keyboard.press('Enter');
  await expect(page).toHaveURL(isPassage);
  await page.goBack();
  await expect(passage).toBeFocused();
});

test('sorts by disagreement, turns it round, and the link keeps it', async ({ page }) => {
  const grid = new Grid(page);
  await grid.open();
  const head = grid.table.getByRole('columnheader', { name: 'Disagreement' });
  await expect(head).toHaveAttribute('aria-sort', 'none');
  await head.getByRole('button').click();
  await expect(grid.titles.first()).toHaveText(claim.title);
  await expect(grid.titles.nth(1)).toHaveText(denial.title);
  await expect(head).toHaveAttribute('aria-sort', 'descending');
  await expect(grid.status).toContainText('most disagreement first');
  await expect(page.getByText(/^Disagreement counts the accounts opposed/)).toBeVisible();
  await expect(page.getByText(/^Sources counts the voices/)).toHaveCount(0);
  await expect(await grid.cell(claim.title, 'Disagreement')).toHaveText('2 of 7 accounts deny');

  await page.reload();
  await expect(grid.titles.first()).toHaveText(claim.title);
  await head.getByRole('button').click();
  await expect(head).toHaveAttribute('aria-sort', 'ascending');
  await expect(grid.titles.last()).toHaveText(claim.title);
  await page.goBack();
  await expect(grid.titles.first()).toHaveText(claim.title);
  await page.goBack();
  await expect(head).toHaveAttribute('aria-sort', 'none');
});

test('sorts by sources and by time, with the days over the rows only in time order', async ({ page }) => {
  const grid = new Grid(page);
  await grid.open();
  const day = grid.table.getByRole('rowheader', { name: /^Sunday 15 August 2021/ });
  await expect(day).toBeVisible();
  await grid.sort(/^Sources/).click();
  await expect(day).toHaveCount(0);
  const sources = await grid
    .row((await grid.titles.first().textContent()) ?? '')
    .getByRole('gridcell')
    .first()
    .innerText();
  expect(Number.parseInt(sources, 10)).toBeGreaterThan(2);
  await grid.sort(/^Moment by time/).click();
  await grid.sort(/^Moment by time/).click();
  await expect(page).toHaveURL(/sort=time-reversed/);
  await expect(grid.table.getByRole('rowheader', { name: /August 2021/ }).last()).toBeVisible();
});

test('says how everything is counted, in any order, and what is nobody’s word', async ({ page }) => {
  const grid = new Grid(page);
  await grid.open('?view=grid&kind=event');
  const counted = page.getByRole('button', { name: 'What is counted' });
  const measures = [/^Disagreement counts the accounts opposed/, /^Sources counts the voices/];
  await expect(counted).toHaveAttribute('aria-expanded', 'false');
  for (const measure of measures) await expect(page.getByText(measure)).toHaveCount(0);
  await counted.click();
  await expect(counted).toHaveAttribute('aria-expanded', 'true');
  for (const measure of measures) await expect(page.getByText(measure)).toBeVisible();

  const hedged = moments.filter(
    ({ kind, accounts }) =>
      kind === 'event' && accounts.every((account) => 'stance' in account && account.stance === 'hedges'),
  );
  expect(hedged.length).toBeGreaterThan(0);
  for (const { title } of hedged) {
    await expect(await grid.cell(title, 'Sources')).toHaveText('only hedged');
  }
});

test('a passage opens with its moment beside it, and is marked', async ({ app, page }) => {
  const grid = new Grid(page);
  await grid.open('?view=grid&question=q1&sort=disagreement');
  await (await grid.cell(claim.title, 'Massoud safe')).getByRole('link', { name: /^denies/ }).click();
  await expect(page).toHaveURL(/m\/[^/]*~m21\/\?.*paragraph=10&read=a3/);
  await expect(app.panel.heading).toHaveText(claim.title);
  const paragraph = page
    .getByRole('listitem')
    .filter({ has: page.getByRole('link', { name: 'Paragraph 10' }) });
  await expect(paragraph).toBeFocused();
  await expect(paragraph.getByRole('link', { name: claim.title })).toHaveAttribute('aria-current', 'true');
  const marked = () => page.evaluate(() => [...(CSS.highlights.get('passage-open') ?? [])].map(String));
  await expect.poll(async () => (await marked()).length).toBeGreaterThan(0);
  // From the grid it was no question that led here.
  await expect(page.getByRole('link', { name: /^Back to: / })).toHaveCount(0);
  await page.goBack();
  await expect(app.panel.region).toHaveCount(0);
  await expect((await grid.cell(claim.title, 'Massoud safe')).getByRole('link').first()).toBeInViewport();
});

test('parties: what each side says and denies, and the statement that denies', async ({ app, page }) => {
  const grid = new Grid(page);
  await grid.open();
  await page.getByRole('group', { name: 'Columns' }).getByRole('radio', { name: 'Parties' }).check();
  await expect(grid.heading).toHaveText('Every account, by party');
  await expect(page).toHaveURL(/columns=parties/);
  for (const { name } of corpus.sides) {
    await expect(
      grid.table.getByRole('columnheader', { name: new RegExp(`^${name} side of`) }),
    ).toBeVisible();
  }
  const [taliban, resistance] = corpus.sides.map(({ name }) => name);
  await expect(await grid.cell(claim.title, `${taliban} side`)).toHaveText(/says Mujahid/);
  await expect(await grid.cell(denial.title, `${resistance} side`)).toHaveText(/says Resistance Front/);
  await (await grid.cell(claim.title, `${resistance} side`)).getByRole('link', { name: /^denies/ }).click();
  await expect(app.panel.heading).toHaveText(denial.title);
  await page.goBack();
  await expect(app.panel.region).toHaveCount(0);
  await (await grid.cell(claim.title, `${taliban} side`)).getByRole('link').click();
  await expect(page).toHaveURL((url) => opensArticle(url, 'a1'));
});

test('a row opens its moment beside the grid, is marked, and takes focus back', async ({ app, page }) => {
  const grid = new Grid(page);
  await grid.open('?view=grid&sort=disagreement');
  await grid.title(claim.title).click();
  await expect(app.panel.heading).toHaveText(claim.title);
  await expect(grid.row(claim.title)).toHaveAttribute('aria-current', 'true');
  await expect(page).toHaveURL(new RegExp(`m/${claim.slug}~m21/\\?.*view=grid`));
  await page.keyboard.press('Escape');
  await expect(app.panel.region).toHaveCount(0);
  await expect(grid.title(claim.title)).toBeFocused();
  await (await grid.cell(claim.title, 'Audio message')).click();
  await expect(app.panel.heading).toHaveText(claim.title);

  await page.reload();
  await app.panel.close.focus();
  await page.keyboard.press('Escape');
  await expect(grid.title(claim.title)).toBeFocused();
});

test('is walked as a grid: arrows, ends, corners, pages, into a cell and out', async ({ app, page }) => {
  const grid = new Grid(page);
  const { keyboard } = page;
  await grid.open('?view=grid&sort=disagreement');
  await expect(grid.table).toHaveAttribute('aria-rowcount', String(moments.length + 1));
  await expect(grid.table).toHaveAttribute('aria-colcount', String(articles.length + 3));
  expect(await grid.table.locator('[tabindex="0"]').count()).toBe(1);

  await page.getByRole('button', { name: 'What is counted' }).focus();
  await keyboard.press('Tab');
  await expect(grid.title(claim.title)).toBeFocused();
  await keyboard.press('End');
  const last = await grid.cell(claim.title, 'UNI, Kabul');
  await expect(last).toBeFocused();

  await keyboard.press('Enter');
  await expect(last.getByRole('link').first()).toBeFocused();
  await keyboard.press('ArrowDown');
  await expect(last.getByRole('link').last()).toBeFocused();
  await keyboard.press('ArrowDown');
  await expect(last.getByRole('link').last()).toBeFocused();
  await keyboard.press('Escape');
  await expect(last).toBeFocused();

  await keyboard.press('Home');
  await keyboard.press('ArrowUp');
  const byTime = grid.sort(/^Moment by time/);
  await expect(byTime).toBeFocused();
  await keyboard.press('ArrowUp');
  await expect(byTime).toBeFocused();
  await keyboard.press('Control+End');
  await expect(
    grid.table.getByRole('row').last().getByRole('gridcell').last().locator('css=:scope:focus, :focus'),
  ).toHaveCount(1);
  await keyboard.press('Control+Home');
  await expect(byTime).toBeFocused();
  await keyboard.press('ArrowDown');
  await keyboard.press('PageDown');
  await keyboard.press('PageUp');
  await expect(grid.title(claim.title)).toBeFocused();

  const silent = await grid.cell(claim.title, 'Audio message');
  for (let step = 0; step < 6; step++) await keyboard.press('ArrowRight');
  await expect(silent).toBeFocused();
  await keyboard.press('Enter');
  await expect(app.panel.heading).toHaveText(claim.title);
  await keyboard.press('Escape');
  await expect(silent).toBeFocused();
  await keyboard.press('Tab');
  expect(await grid.table.locator(':focus').count()).toBe(0);
});

test('the keyboard’s cell stays with its moment when the order changes, and finds another when it goes', async ({
  app,
  page,
}) => {
  const grid = new Grid(page);
  const { keyboard } = page;
  await grid.open('?view=grid&kind=event');
  await grid.title(zara.title).focus();
  await grid.sort(/^Sources/).click();
  await expect(grid.status).toContainText('most sources first');
  await keyboard.press('ArrowDown');
  await expect(
    grid
      .row((await grid.titles.first().textContent()) ?? '')
      .getByRole('gridcell')
      .first(),
  ).toBeFocused();

  await app.chip('events').click();
  await expect(grid.titles).toHaveCount(moments.length);
  await grid.title(claim.title).focus();
  await page.goBack();
  await expect(grid.title(claim.title)).toHaveCount(0);
  await expect(grid.table.getByRole('rowheader').getByRole('link').and(page.locator(':focus'))).toHaveCount(
    1,
  );
});

test('heads stay while it scrolls, both ways', async ({ page }) => {
  const grid = new Grid(page);
  await page.setViewportSize({ width: 768, height: 900 });
  await grid.open('?view=grid&columns=parties');
  const last = grid.titles.last();
  await last.scrollIntoViewIfNeeded();
  await expect(grid.table.getByRole('columnheader', { name: /^Resistance/ })).toBeInViewport({ ratio: 1 });
  const far = grid.table.getByRole('row').last().getByRole('gridcell').last();
  await far.scrollIntoViewIfNeeded();
  await expect(far).toBeInViewport();
  await expect(last).toBeInViewport();
  await expect(grid.table.getByRole('columnheader').first()).toBeInViewport({ ratio: 1 });
});

test('filters narrow it, nothing left says so, and a link brings it back as it was', async ({
  app,
  page,
}) => {
  const grid = new Grid(page);
  const massoud = moments.filter((moment) => involves(moment, 'ahmad-massoud'));
  await grid.open();
  await app.filters.box('Ahmad Massoud').click();
  await expect(grid.titles).toHaveCount(massoud.length);
  await grid.open('?view=grid&columns=parties&sort=sources-reversed&in=ahmad-massoud');
  await expect(grid.titles).toHaveCount(massoud.length);
  await expect(grid.status).toContainText('fewest sources first');
  await page.getByRole('searchbox', { name: 'Search moments' }).fill('nobody says this');
  await expect(page.getByText('No moment fits these filters.')).toBeVisible();
  await expect(grid.table).toHaveCount(0);
  await expect(grid.status).toContainText(`0 of ${counted(moments.length)}`);
});

test.describe('on a phone', () => {
  test.use({ viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true, deviceScaleFactor: 2 });

  test('finds who alone reports Zara’s death, and opens the passage by touch', async ({ page }) => {
    const grid = new Grid(page);
    await grid.open();
    await grid.sort(/^Sources/).tap();
    await grid.sort(/^Sources/).tap();
    await expect(grid.status).toContainText('fewest sources first');
    const row = grid.row(zara.title);
    await row.scrollIntoViewIfNeeded();
    const links = row.getByRole('gridcell').getByRole('link');
    await expect(links).toHaveCount(1);
    const cell = await grid.cell(zara.title, 'Air support');
    await expect(cell).toContainText('Article 2');
    await expect(links).toHaveAccessibleName('asserts own voice paragraph 3');
    const box = await cell.boundingBox();
    expect(box?.height).toBeGreaterThanOrEqual(40);
    await links.tap();
    await expect(page).toHaveURL(isPassage);
  });

  test('nothing goes sideways, and it is still a grid to the keyboard', async ({ app, page }) => {
    const grid = new Grid(page);
    await grid.open('?view=grid&sort=disagreement');
    const wide = await page.evaluate(() => document.querySelector('main')?.scrollWidth);
    expect(wide).toBeLessThanOrEqual(390);
    await grid.title(claim.title).focus();
    await page.keyboard.press('ArrowDown');
    await expect(grid.title(denial.title)).toBeFocused();
    await page.keyboard.press('ArrowUp');
    await page.keyboard.press('ArrowUp');
    await expect(grid.title(claim.title)).toBeFocused();
    await page.keyboard.press('Enter');
    await expect(app.panel.heading).toHaveText(claim.title);
    await app.panel.close.tap();
    await expect(grid.title(claim.title)).toBeFocused();
  });

  test('parties, and which article is which', async ({ page }) => {
    const grid = new Grid(page);
    await grid.open();
    await page.getByText('Which article is which').tap();
    await expect(
      page.getByRole('main').getByRole('link', { name: 'Article 2 Air support' }).first(),
    ).toBeVisible();
    await page.getByRole('group', { name: 'Columns' }).getByRole('radio', { name: 'Parties' }).tap();
    await expect(grid.row(claim.title).getByRole('link', { name: /^denies/ })).toBeVisible();
  });
});

for (const [colorScheme, width] of [
  ['light', 1440],
  ['light', 768],
  ['light', 390],
  ['dark', 1440],
  ['dark', 390],
] as const) {
  test.describe(`axe, ${colorScheme}, ${width} pixels`, () => {
    test.use({ colorScheme, viewport: { width, height: 900 }, contextOptions: { reducedMotion: 'reduce' } });
    // Seconds apiece, over a few rows; more on a busy machine.
    test.describe.configure({ timeout: 120_000 });

    for (const link of [
      'm/~m21/?view=grid&q=claims',
      '?view=grid&columns=parties&sort=disagreement&q=claims',
    ]) {
      test(`finds nothing in ${link}`, async ({ page }) => {
        const grid = new Grid(page);
        await grid.open(link);
        await expect(grid.row(claim.title)).toBeVisible();
        expect(await axeFaults(page, { scheme: colorScheme, within: '#view' })).toEqual([]);
      });
    }
  });
}
