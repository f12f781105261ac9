/** The timeline as a picture: what the file holds, that it stands by itself, and that it is no blank. */
import { readFileSync } from 'node:fs';
import { pathToFileURL } from 'node:url';
import type { Download, Locator, Page } from 'playwright/test';
import { axeFaults } from './axe.ts';
import { expect, test } from './journey.ts';
import { CORPUS_URL, corpus, corpusText, momentOf, moments, nameOf } from './panjshir.ts';

const MASSOUD = nameOf('ahmad-massoud');

class Pictures {
  readonly page: Page;
  readonly dialog: Locator;
  readonly save: Locator;

  constructor(page: Page) {
    this.page = page;
    this.dialog = page.getByRole('dialog', { name: 'Share and take away' });
    this.save = this.dialog.getByRole('button', { name: 'Save the picture' });
  }

  choice(name: RegExp): Locator {
    return this.dialog.getByRole('radio', { name });
  }

  async take(): Promise<Download> {
    const [download] = await Promise.all([this.page.waitForEvent('download'), this.save.click()]);
    return download;
  }
}

/** Opens the file by itself, as any other program would, and tells what it asks for beyond itself. */
async function openAlone(page: Page, file: string) {
  const asked: string[] = [];
  const alone = await page.context().newPage();
  alone.on('request', (request) => void asked.push(request.url()));
  await alone.goto(pathToFileURL(file).href);
  return { alone, asked: asked.filter((url) => !url.startsWith('file:') && !url.startsWith('data:')) };
}

test('an SVG of what is on view, that stands by itself', async ({ app, page }, info) => {
  await app.open('?in=ahmad-massoud');
  await app.timeline.drawn();
  await page.keyboard.press('d');
  const pictures = new Pictures(page);
  const file = info.outputPath('timeline.svg');
  const download = await pictures.take();
  expect(download.suggestedFilename()).toBe('panjshir-2021-timeline.svg');
  await download.saveAs(file);
  await expect(pictures.dialog.getByRole('status').filter({ hasText: 'Saved as' })).toBeVisible();

  const { alone, asked } = await openAlone(page, file);
  const text = (await alone.locator('svg').first().textContent()) ?? '';
  for (const said of [corpus.headline.text, 'Sunday’s offer', `of ${moments.length} moments`, MASSOUD]) {
    expect(text.replace(/\s+/g, ' ')).toContain(said.split(';')[0]);
  }
  expect(text).not.toContain('Taliban take Kabul');
  expect(asked).toEqual([]);
  await expect(alone.locator('script, foreignObject, image, a')).toHaveCount(0);
  await expect(alone.locator('svg > title')).toHaveText(corpus.headline.text);
  await expect(alone.locator('svg > desc')).toContainText('in=ahmad-massoud');
});

test('hostile titles are text in it', async ({ app, page }, info) => {
  const hostile = '</text><script>alert(1)</script>&"\u202e]]>';
  const denial = momentOf('m27');
  const body = corpusText.replaceAll(
    JSON.stringify(denial.label).slice(1, -1),
    JSON.stringify(hostile).slice(1, -1),
  );
  await page.route(CORPUS_URL, (route) => route.fulfill({ body, contentType: 'application/json' }));
  await app.open();
  await app.timeline.drawn();
  await page.keyboard.press('d');
  const file = info.outputPath('hostile.svg');
  await (await new Pictures(page).take()).saveAs(file);
  const { alone } = await openAlone(page, file);
  await expect(alone.locator('svg').first()).toContainText('<script>alert(1)</script>');
  await expect(alone.locator('script')).toHaveCount(0);
});

test('what is chosen while a picture is drawn is for the next one', async ({ app, page }) => {
  await app.open();
  await app.timeline.drawn();
  await page.keyboard.press('d');
  const pictures = new Pictures(page);
  await expect(pictures.save).toBeVisible();
  // Its fonts are fetched last, and do not come until the other colours are chosen.
  let go = () => {};
  const chosen = new Promise<void>((resolve) => {
    go = resolve;
  });
  await page.route('**/*.woff2', async (route) => {
    await chosen;
    await route.continue();
  });
  const asked = page.waitForRequest('**/*.woff2');
  const downloaded = page.waitForEvent('download');
  await pictures.save.click();
  await asked;
  await pictures.choice(/^dark/).check();
  await expect(page.locator('.picture-sheet')).toHaveAttribute('data-colours', 'light');
  go();
  const light = readFileSync(await (await downloaded).path(), 'utf8');
  const dark = readFileSync(await (await pictures.take()).path(), 'utf8');
  const paperOf = (svg: string) => svg.match(/fill="(#[0-9a-f]{6})"/)?.[1];
  expect(paperOf(light)).toMatch(/^#[ef]/);
  expect(paperOf(dark)).toMatch(/^#[012]/);
});

/** Width and height as a PNG's head has them. */
function sizeOf(png: Buffer): readonly [number, number] {
  return [png.readUInt32BE(16), png.readUInt32BE(20)];
}

test.describe('on a phone', () => {
  test.use({ viewport: { width: 390, height: 844 } });

  test('a PNG of the seam upright, by keyboard alone', async ({ app, page }) => {
    await app.open();
    await page.keyboard.press('d');
    const pictures = new Pictures(page);
    await pictures.choice(/^SVG/).focus();
    await page.keyboard.press('ArrowDown');
    await expect(pictures.choice(/^PNG/)).toBeChecked();
    await pictures.save.focus();
    const [download] = await Promise.all([page.waitForEvent('download'), page.keyboard.press('Enter')]);
    const png = readFileSync(await download.path());
    const said = await pictures.dialog.getByRole('status').filter({ hasText: 'Saved as' }).innerText();
    const [width, height] = sizeOf(png);
    expect(said).toContain(`${width.toLocaleString('en-GB')} × ${height.toLocaleString('en-GB')} pixels`);
    expect(width).toBeGreaterThan(700);
    // A blank of that size would be a hundredth of it.
    expect(png.length).toBeGreaterThan(100_000);
    await expect(pictures.save).toBeFocused();
    expect(await axeFaults(page)).toEqual([]);
  });
});

test('where no timeline is on view it says so, and leads there', async ({ app, page }) => {
  await page.goto('?view=grid');
  await page.getByRole('grid').waitFor();
  await page.keyboard.press('d');
  const pictures = new Pictures(page);
  await expect(pictures.save).toHaveCount(0);
  await pictures.dialog.getByRole('link', { name: 'Show the timeline' }).click();
  await expect(pictures.save).toBeVisible();
  await app.timeline.drawn();
});
