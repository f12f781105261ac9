/** What is shown, on paper: as a dossier of its own, and by the browser's own print command. */
import type { Locator, Page } from 'playwright/test';
import { expect, test } from './journey.ts';
import { articles, corpus, involves, moments, nameOf } from './panjshir.ts';

const MASSOUD = 'ahmad-massoud';
const DOSSIER = '.dossier';

/** A print window that stays open until the journey closes it, as one does that a person looks at. */
async function stubPrint(page: Page): Promise<void> {
  await page.addInitScript(() => {
    window.print = () => window.dispatchEvent(new Event('beforeprint'));
  });
}

async function closePrint(page: Page): Promise<void> {
  await page.emulateMedia({ media: null });
  await page.evaluate(() => window.dispatchEvent(new Event('afterprint')));
}

async function openTakeAway(page: Page): Promise<Locator> {
  await page.keyboard.press('d');
  const button = page.getByRole('button', { name: 'Print, or save as PDF' });
  await expect(button).toBeVisible();
  return button;
}

test('a dossier of what a filter leaves, and the page as it was after it', async ({ app, page }) => {
  await stubPrint(page);
  await app.open();
  await app.filters.box(nameOf(MASSOUD)).click();
  const ofMassoud = moments.filter((moment) => involves(moment, MASSOUD));
  await expect(app.rows).toHaveCount(ofMassoud.length);
  const titles = await app.titles();
  const link = page.url();
  const button = await openTakeAway(page);
  const pageTitle = await page.title();
  await button.click();

  const dossier = page.locator(DOSSIER);
  await expect(page.getByText('The dossier is with your browser’s print window.')).toBeVisible();
  expect(await page.title()).toBe(`${corpus.title}: dossier`);
  await expect(dossier).toBeHidden();
  await page.emulateMedia({ media: 'print' });
  await expect(dossier).toBeVisible();
  await expect(page.getByRole('dialog')).toBeHidden();
  await expect(page.locator('#root')).toBeHidden();

  expect(await dossier.getByRole('heading', { level: 3 }).allInnerTexts()).toEqual(
    expect.arrayContaining(titles),
  );
  const shown = await dossier.locator('.dossier-moment').getByRole('heading', { level: 3 }).allInnerTexts();
  expect(shown).toEqual(titles);
  await expect(dossier).toContainText(`${ofMassoud.length} of ${moments.length} moments`);
  await expect(dossier).toContainText(`those that fit the filters (${nameOf(MASSOUD)})`);
  await expect(dossier).toContainText(`${moments.length - ofMassoud.length} filtered out`);
  await expect(dossier.getByRole('link', { name: link, exact: true })).toBeVisible();
  for (const { accounts } of ofMassoud) {
    for (const { says } of accounts)
      await expect(dossier.getByText(says, { exact: true }).first()).toBeVisible();
  }
  await expect(dossier.getByText('unknown: The text names no publisher.').first()).toBeVisible();

  await closePrint(page);
  await expect(dossier).toHaveCount(0);
  await expect(button).toBeFocused();
  await expect(page.getByText('The dossier was handed to your browser’s print window.')).toBeVisible();
  expect(await page.title()).toBe(pageTitle);
  expect(page.url()).toBe(link);
});

test('by keyboard alone, and where no print window opens', async ({ app, page }) => {
  await page.addInitScript(() => {
    window.print = () => undefined;
  });
  await app.open();
  const button = await openTakeAway(page);
  for (let presses = 0; presses < 60; presses += 1) {
    if (await button.evaluate((element) => element === document.activeElement)) break;
    await page.keyboard.press('Tab');
  }
  await expect(button).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(page.getByText('Your browser opened no print window.')).toBeVisible();
  await expect(page.locator(DOSSIER)).toHaveCount(0);
  await expect(button).toBeFocused();
  await expect(page.getByRole('dialog')).toBeVisible();
});

/** What a browser tells the page when its own print command is given, and what paper is as wide as. */
async function printCommand(page: Page): Promise<void> {
  // The code for it comes once the page has nothing better to do.
  await expect(async () => {
    await page.evaluate(() => window.dispatchEvent(new Event('beforeprint')));
    await expect(page.locator('.printed-head')).toHaveCount(1, { timeout: 500 });
  }).toPass();
  await page.emulateMedia({ media: 'print' });
  await page.setViewportSize({ width: 680, height: 900 });
}

/** The name of what is drawn and what is wrong with it on paper. */
function faultsOnPaper(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const drawn = [...document.querySelectorAll('#root *')].filter(
      (element) => element.checkVisibility() && element.getBoundingClientRect().width > 1,
    );
    const faultOf = (element: Element) => {
      const { position, overflowY } = getComputedStyle(element);
      if (/fixed|sticky/.test(position)) return position;
      if (/auto|scroll/.test(overflowY)) return 'scrolls';
      return (
        element.matches(
          '.button, .text-button:not(.shown *, .upright-fold *, [aria-expanded="false"]), input, select, dialog',
        ) && 'pressed'
      );
    };
    return drawn.flatMap((element) => {
      const fault = faultOf(element);
      return fault === false ? [] : [`${fault}: ${element.outerHTML.slice(0, 80)}`];
    });
  });
}

test('the page itself on paper: all of the list and the open moment, nothing pressed, stuck or clipped', async ({
  app,
  page,
}) => {
  await page.emulateMedia({ colorScheme: 'dark' });
  await app.open('m/~m21/?in=taliban');
  const titles = await app.titles();
  const head = page.locator('.printed-head');
  await printCommand(page);

  await expect(head).toContainText(corpus.title);
  await expect(head).toContainText(`${titles.length} of ${moments.length} moments`);
  await expect(head.getByRole('link')).toHaveText(page.url());
  for (const row of await app.rows.all()) await expect(row).toBeVisible();
  await expect(app.panel.region.getByText(articles[0]?.label ?? '', { exact: true }).first()).toBeVisible();
  expect(await faultsOnPaper(page)).toEqual([]);
  const colours = await page.evaluate(() => {
    const { backgroundColor, color } = getComputedStyle(document.documentElement);
    return { backgroundColor, color };
  });
  expect(colours).toEqual({ backgroundColor: 'rgb(255, 255, 255)', color: 'rgb(21, 24, 28)' });
  const timeline = await app.timeline.region.boundingBox();
  expect(timeline && timeline.x + timeline.width).toBeLessThanOrEqual(680);

  await closePrint(page);
  await page.setViewportSize({ width: 1280, height: 720 });
  await expect(head).toHaveCount(0);
  await expect(app.filters.box(nameOf('taliban'))).toBeVisible();
});

test('a phone prints its own timeline, and other views fit as well', async ({ app, page }) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await app.open();
  await printCommand(page);
  await expect(page.locator('.printed-head')).toBeVisible();
  await expect(page.getByText('Loading', { exact: true })).toHaveCount(0);
  for (const row of await app.rows.all()) await expect(row).toBeVisible();
  await expect(app.status).toHaveText(/^57 of 57 moments; 5 without a date$/);
  await expect(app.status.getByText('5 without a date')).toBeVisible();
  expect(await faultsOnPaper(page)).toEqual([]);
  for (const view of ['questions', 'grid', 'articles']) {
    await page.emulateMedia({ media: null });
    await page.setViewportSize({ width: 1280, height: 800 });
    await page.goto(`./?view=${view}`);
    await expect(page.getByRole('main').getByRole('heading').first()).toBeVisible();
    await page.waitForLoadState('networkidle');
    await printCommand(page);
    expect(await faultsOnPaper(page)).toEqual([]);
  }
});
