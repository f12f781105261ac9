import { readFileSync } from 'node:fs';
import type { Locator, Page } from 'playwright/test';
import { corpusFixture } from '../src/domain/corpus/fixture.ts';
import { axeFaults } from './axe.ts';
import { expect, test } from './journey.ts';
import { Dateline } from './page-model.ts';
import { corpus } from './panjshir.ts';

const FILES = 'e2e/files/';
const LIGHTHOUSES = `${FILES}lighthouses.timelinejs.json`;

type Given = Parameters<Locator['setInputFiles']>[0];

/** The page's head, its list of corpora, and what it says of files. */
class Corpora {
  readonly page: Page;
  constructor(page: Page) {
    this.page = page;
  }
  get button() {
    return this.page.getByRole('banner').getByRole('button', { name: /^Corpus/ });
  }
  get menu() {
    return this.page.getByRole('dialog', { name: 'Corpus' });
  }
  get results() {
    return this.page.getByRole('region', { name: 'Files opened' });
  }
  choice(title: string) {
    return this.menu.getByRole('button', { name: title });
  }
  async pick(files: Given): Promise<void> {
    await this.button.click();
    await this.menu.locator('input[type=file]').setInputFiles(files);
  }
  /** As a hand does it: over the page, then let go. */
  async drop(files: readonly { name: string; text: string | Uint8Array }[]): Promise<void> {
    const given = files.map(({ name, text }) => ({ name, bytes: [...Buffer.from(text)] }));
    const transfer = await this.page.evaluateHandle((all) => {
      const data = new DataTransfer();
      for (const { name, bytes } of all) data.items.add(new File([new Uint8Array(bytes)], name));
      return data;
    }, given);
    await this.page.dispatchEvent('body', 'dragover', { dataTransfer: transfer });
    await expect(this.page.getByText('Drop it to open it here')).toBeVisible();
    await this.page.dispatchEvent('body', 'drop', { dataTransfer: transfer });
  }
}

const buffer = (name: string, text: string | Uint8Array) => ({
  name,
  mimeType: 'application/octet-stream',
  buffer: Buffer.from(text),
});

test('a TimelineJS file becomes a timeline, is there tomorrow, and can be removed', async ({ app, page }) => {
  await app.open();
  const corpora = new Corpora(page);
  await corpora.pick(LIGHTHOUSES);
  await expect(app.headline).toHaveText('Lights on the coast');
  await expect(app.rows).toHaveCount(7);
  await expect(corpora.results).toContainText('7 moments.');
  await expect(corpora.results).toContainText('Kept on this device.');
  await expect(corpora.results).toContainText('no time zone');
  await expect(corpora.results).toContainText('2 eras are kept');
  await expect(page).toHaveURL(/c=lights-on-the-coast&file=lighthouses\.timelinejs\.json~[0-9a-f]{32}/);

  // No hour where none is given; the file's own words beside the time; text where there was HTML.
  await app.rowLink('The Pharos of Alexandria is finished').click();
  await expect(app.panel.region).toContainText('280 BCE');
  await expect(app.panel.region).not.toContainText('00:00');
  await expect(app.panel.region).toContainText('said to be over 100 metres high');
  await expect(app.panel.region).toContainText('https://example.org/media/pharos.png');
  await app.panel.region.getByText('280 BCE, day not given').click();
  await expect(app.panel.region).toContainText('About 280 BCE');

  await page.reload();
  await expect(app.panel.heading).toHaveText('The Pharos of Alexandria is finished');
  await corpora.button.click();
  await expect(corpora.choice('Lights on the coast').first()).toHaveAttribute('aria-current', 'true');
  await corpora.choice('Panjshir').click();
  await expect(app.headline).not.toHaveText('Lights on the coast');
  await page.goBack();
  await expect(app.panel.heading).toHaveText('The Pharos of Alexandria is finished');

  await corpora.button.click();
  await corpora.menu.getByRole('button', { name: 'Remove Lights on the coast' }).click();
  await corpora.menu.getByRole('button', { name: 'Remove it' }).click();
  // It was on view: the first corpus is, in its place, and that is said and can be undone.
  await expect(app.headline).toHaveText(/Panjshir/);
  await expect(corpora.results).toContainText('“Lights on the coast” was removed from this device.');
  await corpora.results.getByRole('button', { name: 'Undo' }).click();
  await expect(app.panel.heading).toHaveText('The Pharos of Alexandria is finished');
  await corpora.button.click();
  await corpora.menu.getByRole('button', { name: 'Remove Lights on the coast' }).click();
  await corpora.menu.getByRole('button', { name: 'Remove it' }).click();
  await expect(app.headline).toHaveText(/Panjshir/);
  await expect(page).toHaveURL(/c=panjshir-2021/);
  await page.goBack();
  await expect(page.getByRole('heading', { name: 'This link needs a file' })).toBeVisible();
});

test('spreadsheets are dropped: BOM and semicolons, UTF-16 and tabs, a guessed encoding', async ({
  app,
  page,
}) => {
  await app.open();
  const corpora = new Corpora(page);
  const files = ['bridges-semicolons.csv', 'bridges-utf16.csv', 'bridges-windows.csv'];
  await corpora.drop(files.map((name) => ({ name, text: readFileSync(FILES + name) })));
  await expect(app.headline).toHaveText('Bridges of a town');
  await expect(corpora.results.getByRole('listitem')).toHaveCount(3);
  await expect(corpora.results.getByRole('listitem').nth(2)).toContainText('Windows-1252, which is a guess');
  await expect(app.rows).toHaveCount(5);
  await expect(app.row('Café am Fluß – Größe, naïve façade')).toBeVisible();
  await expect(app.row('=HYPERLINK("https://example.org")')).toBeVisible();
  await page.getByText('1 record of this corpus could not be read').click();
  await expect(page.locator('.set-aside')).toContainText('B6 Month');
  for (const at of [1, 2]) {
    await corpora.results.getByRole('listitem').nth(at).getByRole('button', { name: 'Open' }).click();
    await expect(page).toHaveURL(new RegExp(`file=${files[at]}`));
    await expect(app.row('Café am Fluß – Größe, naïve façade')).toBeVisible();
  }
  await app.rowLink('A bridge with houses').click();
  await expect(app.panel.region).toContainText('Second line; with a semicolon.');
});

test('a link into a file asks for the file, knows a wrong one, and opens the very moment', async ({
  app,
  page,
  browser,
  guard,
}) => {
  await app.open();
  await new Corpora(page).pick(LIGHTHOUSES);
  await app.rowLink('A lens by Fresnel at Cordouan').click();
  await expect(app.panel.heading).toHaveText('A lens by Fresnel at Cordouan');
  const link = page.url();

  const context = await browser.newContext();
  await guard.watch(context);
  const other = await context.newPage();
  const elsewhere = new Dateline(other);
  const corpora = new Corpora(other);
  await other.goto(link);
  // Its heading has focus, and with that it is read out: an alert would say it a second time.
  await expect(other.getByRole('heading', { name: 'This link needs a file' })).toBeFocused();
  await expect(other.getByRole('main')).toContainText(
    'a file called “lighthouses.timelinejs.json” that is not on this device',
  );
  await expect(other.getByRole('alert')).toHaveCount(0);
  await corpora.drop([
    {
      name: 'lighthouses.timelinejs.json',
      text: '{"events":[{"start_date":{"year":1999},"text":{"headline":"Another"}}]}',
    },
  ]);
  await expect(corpora.results).toContainText('It is not the same file');
  await expect(corpora.results.getByRole('button', { name: 'Open it anyway' })).toBeVisible();
  // Under another name, it is still the file.
  await other.locator('.missing-file input').setInputFiles(buffer('renamed.json', readFileSync(LIGHTHOUSES)));
  await expect(elsewhere.panel.heading).toHaveText('A lens by Fresnel at Cordouan');
  await context.close();
});

test('a corpus file of one’s own opens, and never takes the place of a published one', async ({
  app,
  page,
}) => {
  await app.open();
  const own = corpusFixture({ id: 'panjshir-2021', title: 'A footbridge' });
  const corpora = new Corpora(page);
  await corpora.pick(buffer('bridge.json', JSON.stringify(own)));
  await expect(corpora.button).toContainText('A footbridge');
  await expect(app.rows).toHaveCount(own.moments.length);
  await corpora.button.click();
  await corpora.choice('Panjshir').click();
  await expect(app.rows).toHaveCount(corpus.moments.length);
  await page.goBack();
  await expect(app.rows).toHaveCount(own.moments.length);
});

test('what cannot be opened is said, and the page lives', async ({ app, page }) => {
  test.setTimeout(120_000);
  await app.open();
  const corpora = new Corpora(page);
  const headline = await app.headline.textContent();
  const deep = `{"events":[${'['.repeat(100_000)}${']'.repeat(100_000)}]}`;
  const cases: readonly [name: string, text: string | Uint8Array, said: string][] = [
    ['deep.json', deep, 'deep within one another'],
    ['cut.json', '{"events": [', 'cannot be read as such'],
    ['other.json', '{"type":"FeatureCollection","features":[]}', '“type” and “features”'],
    ['prices.csv', 'Date,Price\n2020-01-01,4', 'lacks the columns “Year” and “Headline”'],
    [
      'broken.csv',
      new Uint8Array([0xef, 0xbb, 0xbf, 0x59, 0x0a, 0xff, 0xfe]),
      'is not from line 2 on (byte 6)',
    ],
    ['book.xlsx', new Uint8Array([0x50, 0x4b, 3, 4, 0, 0]), 'save the sheet as CSV'],
    ['empty.csv', '', 'It is empty'],
    ['none.json', '{"events":[]}', 'no slide or moment in it'],
    ['newer.json', JSON.stringify(corpusFixture({ version: '9.0' })), 'version 9.0 of the corpus format'],
  ];
  for (const [name, text, said] of cases) {
    await corpora.pick(buffer(name, text));
    await expect(corpora.results, name).toContainText(said);
    await expect(corpora.results).toContainText(name);
  }
  await expect(app.headline).toHaveText(headline ?? '');
  await corpora.button.click();
  await expect(corpora.menu).toContainText('None yet.');
  await page.keyboard.press('Escape');

  // 50 MB, made in the page as a file of that size would be; then one that is too large to be looked at.
  const slide = '{"start_date":{"year":2001},"text":{"headline":"Long","text":"TEXT"}}';
  for (const [size, said] of [
    [50, 'Kept on this device'],
    [70, 'up to 64 MB'],
  ] as const) {
    await page.evaluate(
      ([one, megabytes]) => {
        const text = one.replace('TEXT', 'word '.repeat(52_000));
        const file = new File(
          [
            `{"events":[${Array(megabytes * 4)
              .fill(text)
              .join(',')}]}`,
          ],
          'large.json',
        );
        const dataTransfer = new DataTransfer();
        dataTransfer.items.add(file);
        document.body.dispatchEvent(new DragEvent('drop', { dataTransfer, bubbles: true, cancelable: true }));
      },
      [slide, size] as const,
    );
    await expect(corpora.results).toContainText(said, { timeout: 60_000 });
  }
  await expect(app.rows).toHaveCount(200);
});

test('a hostile timeline is text, and runs nothing', async ({ app, page }) => {
  await app.open();
  await new Corpora(page).pick(`${FILES}hostile.timelinejs.json`);
  await expect(app.headline).toContainText('Hostile title');
  await expect(app.rows).toHaveCount(2);
  await page.getByText('3 records of this corpus could not be read').click();
  await expect(page.locator('.set-aside')).toContainText('events[3].start_date.day');
  await app.rowLinks.first().click();
  await expect(app.panel.region.or(page.locator('.panel'))).toContainText('مرحبا');
  await app.rowLinks.last().click();
  await expect(app.panel.region).toContainText('<img src=x onerror=window.harmed=1> stays text');
  await app.viewLink('Articles').click();
  await expect(page.getByRole('main')).toContainText('stays text');
  expect(await page.evaluate(() => [Reflect.get(window, 'harmed'), Reflect.get({}, 'polluted')])).toEqual([
    undefined,
    undefined,
  ]);
});

test('by keyboard alone: a file is opened, its neighbour removed', async ({ app, page }) => {
  await app.open();
  const corpora = new Corpora(page);
  await corpora.button.focus();
  await page.keyboard.press('Enter');
  await expect(corpora.menu.locator('[aria-current]')).toBeFocused();
  const chooser = page.waitForEvent('filechooser');
  await page.keyboard.press('Tab');
  await expect(corpora.menu.getByRole('button', { name: 'Open a file…' })).toBeFocused();
  await page.keyboard.press('Enter');
  await (await chooser).setFiles(LIGHTHOUSES);
  await expect(app.headline).toHaveText('Lights on the coast');
  await corpora.button.focus();
  await page.keyboard.press('Enter');
  await expect(corpora.menu.locator('[aria-current]')).toContainText('Lights on the coast');
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await expect(corpora.menu.getByRole('button', { name: 'Keep it' })).toBeFocused();
  await page.keyboard.press('Shift+Tab');
  await page.keyboard.press('Enter');
  await expect(app.headline).toHaveText(/Panjshir/);
  await expect(corpora.button).toBeFocused();
});

/** Files are handed over once `handOver` is called in the page, as by a slow disk. */
function holdFiles() {
  const { readAsArrayBuffer } = FileReader.prototype;
  FileReader.prototype.readAsArrayBuffer = function (file) {
    Object.assign(window, { handOver: () => readAsArrayBuffer.call(this, file) });
  };
}
const handOver = (page: Page) => page.evaluate(() => Reflect.get(window, 'handOver')());

test('who goes on while a file is read stays there; who calls it off has kept nothing', async ({
  app,
  page,
}) => {
  await page.addInitScript(holdFiles);
  await app.open('?cal=solar-hijri');
  const corpora = new Corpora(page);
  await corpora.pick(LIGHTHOUSES);
  await expect(corpora.results).toContainText('Reading “lighthouses.timelinejs.json”');
  const cancel = corpora.results.getByRole('button', { name: 'Cancel reading' });
  await cancel.focus();
  await page.keyboard.press('Enter');
  await expect(corpora.results).toContainText('Reading it was cancelled.');
  await expect(corpora.results.getByRole('button', { name: 'Dismiss' })).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(corpora.results).toHaveCount(0);
  await expect(page.locator('#view')).toBeFocused();

  await corpora.pick(LIGHTHOUSES);
  await expect(cancel).toBeVisible();
  await app.viewLink('Articles').click();
  await expect(page).toHaveURL(/view=articles|\/a\//);
  const before = page.url();
  await handOver(page);
  await expect(corpora.results).toContainText('It is not opened yet');
  expect(page.url()).toBe(before);
  await corpora.results.getByRole('button', { name: 'Open', exact: true }).focus();
  await page.keyboard.press('Enter');
  await expect(app.headline).toHaveText('Lights on the coast');
  await expect(corpora.results.getByRole('listitem')).toBeFocused();
  await expect(corpora.results).not.toContainText('not opened yet');
  // How times are told is the reader's, and so is the day of the list.
  await expect(page).toHaveURL(/cal=solar-hijri/);
  await corpora.button.click();
  await expect(corpora.menu.getByText(/added/)).toContainText(/\b1[45]\d\d\b/);
  await corpora.menu.getByRole('button', { name: 'Remove Lights on the coast' }).click();
  const question = corpora.menu.getByRole('group', { name: /^Remove it from this device\?/ });
  await question.getByRole('button', { name: 'Keep it' }).click();
  await expect(corpora.menu.getByRole('button', { name: 'Remove Lights on the coast' })).toBeFocused();
});

test('at 390 px: the list of corpora and the file a link asks for fit', async ({ app, page }) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await app.open();
  const corpora = new Corpora(page);
  await corpora.pick(LIGHTHOUSES);
  await expect(corpora.results).toContainText('7 moments');
  expect.soft(await axeFaults(page, { within: '.intake-results' }), 'what became of the file').toEqual([]);
  await corpora.results.getByRole('button', { name: 'Dismiss' }).click();
  await corpora.button.click();
  await expect(corpora.menu.locator('[aria-current]')).toBeFocused();
  expect.soft(await axeFaults(page, { within: '.corpus-popover' }), 'the list of corpora').toEqual([]);
  const box = await corpora.menu.boundingBox();
  expect(box && box.x >= 0 && box.x + box.width <= 390).toBe(true);
  await page.keyboard.press('Escape');
  await page.goto(
    `./?c=x&file=${encodeURIComponent(`a-very-long-name-of-a-file-${'x'.repeat(60)}.csv`)}~${'a'.repeat(32)}`,
  );
  await expect(page.getByRole('heading', { name: 'This link needs a file' })).toBeVisible();
  expect.soft(await axeFaults(page), 'the page that asks for a file').toEqual([]);
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(390);
});
