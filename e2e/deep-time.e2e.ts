/** Deep time and the minute: a corpus of five thousand years in which a minute matters, gone through from end to end. */
import { readFileSync } from 'node:fs';
import type { Page } from 'playwright/test';
import { expect, test } from './journey.ts';
import type { Dateline } from './page-model.ts';
import { INDEX_URL } from './panjshir.ts';

const text = readFileSync(new URL('./corpora/deep-time.json', import.meta.url), 'utf8');
const deepTime = JSON.parse(text) as {
  readonly title: string;
  readonly moments: readonly { readonly id: string; readonly title: string }[];
};
const ALL = `${deepTime.moments.length} of ${deepTime.moments.length} moments`;

function titleOf(id: string): string {
  const found = deepTime.moments.find((one) => one.id === id);
  if (!found) throw new Error(`no ${id}`);
  return found.title;
}

const landing = titleOf('landing');
const ides = titleOf('ides');
/** 20:17 UTC. */
const LANDING = Date.parse('1969-07-20T20:17:30Z');
const SECOND = 1_000;

async function serve(page: Page) {
  const path = 'corpora/deep-time/corpus.json';
  const entry = {
    id: 'deep-time',
    title: deepTime.title,
    path,
    articles: 2,
    moments: deepTime.moments.length,
  };
  await page.route(INDEX_URL, (route) => route.fulfill({ json: { corpora: [entry] } }));
  await page.route(`**/${path}`, (route) => route.fulfill({ body: text, contentType: 'application/json' }));
}

/** The window in view as the link has it, to the second. */
function windowIn(page: Page): { from: number; to: number } {
  const [from = '', to = ''] = (new URL(page.url()).searchParams.get('t') ?? '').split('..');
  return { from: Date.parse(from), to: Date.parse(to) };
}

/** Zooms in once, by key or by button. */
async function zoomIn(app: Dateline, how: 'key' | 'button') {
  const before = app.page.url();
  if (how === 'button') await app.timeline.control('Zoom in').click();
  else await app.page.keyboard.press('+');
  await expect.poll(() => app.page.url()).not.toBe(before);
}

/** Moves the window by the strip's keys until an instant stands in its middle third. */
async function bringToMiddle(app: Dateline, at: number) {
  const window = app.timeline.slider('Window');
  for (let press = 0; press < 40; press++) {
    const { from, to } = windowIn(app.page);
    const share = (at - from) / (to - from);
    if (share > 0.33 && share < 0.67) return;
    const before = app.page.url();
    await window.press(share < 0.5 ? 'ArrowLeft' : 'ArrowRight');
    await expect.poll(() => app.page.url()).not.toBe(before);
  }
  throw new Error('never came to the middle');
}

const unfolds = (app: Dateline) => app.timeline.region.getByRole('button', { name: /Unfold$/ });

test.beforeEach(async ({ page }) => serve(page));

test('opens on the landing, and shows all there is when asked', async ({ app }) => {
  await app.open();
  await expect(app.rows).toHaveCount(deepTime.moments.length);
  expect((await app.titles())[0]).toBe(titleOf('stonehenge'));
  await expect(app.timeline.windowWords).toContainText('July 1969');
  await expect(app.timeline.mark(landing).first()).toBeVisible();
  await expect(app.status).toContainText('outside the window');

  await app.timeline.control('Show all').click();
  await expect(app.timeline.windowWords).toContainText('BCE');
  await expect(app.timeline.windowWords).toContainText('1989');
  await expect(app.status).toContainText(ALL);
  await expect(app.status).not.toContainText('outside the window');
  await expect(app.status).toContainText('1 without a date');
});

test('zooms from nine days to the minute of the landing, by key and by button', async ({ app, page }) => {
  await app.open('?t=1969-07-16T00:00Z..1969-07-25T00:00Z');
  await expect(app.timeline.windowWords).toContainText('July 1969');
  for (let step = 0; step < 30 && windowIn(page).to - windowIn(page).from > 60 * SECOND; step++) {
    await bringToMiddle(app, LANDING);
    await zoomIn(app, step % 2 === 0 ? 'key' : 'button');
  }
  const { from, to } = windowIn(page);
  expect(to - from).toBe(60 * SECOND);
  expect(Math.abs(from - LANDING)).toBeLessThan(60 * SECOND);
  await expect(app.timeline.mark(landing).first()).toBeVisible();
  await expect(app.timeline.windowWords).toContainText('20 July 1969');
  await expect(app.status).toContainText(ALL);

  // There is nothing finer; the link keeps the minute.
  const link = page.url();
  await app.timeline.control('Zoom in').click();
  await app.open(link);
  expect(windowIn(page)).toEqual({ from, to });
  await expect(app.timeline.mark(landing).first()).toBeVisible();
});

test('zooms out from a minute to five thousand years', async ({ app }) => {
  await app.open('?t=1969-07-20T20:17Z..1969-07-20T20:18Z');
  await expect(app.timeline.mark(landing).first()).toBeVisible();
  for (let step = 0; step < 26; step++) await app.timeline.control('Zoom out').click();
  const start = app.timeline.slider('Start of the window');
  await expect(start).toHaveAttribute('aria-valuenow', (await start.getAttribute('aria-valuemin')) ?? '');
  await expect(app.status).toContainText(ALL);
  await expect(app.status).not.toContainText('outside the window');
});

test('unfolds one fold, and the others stay folded', async ({ app, page }) => {
  await app.open();
  await expect(unfolds(app)).toHaveCount(2);
  await unfolds(app).filter({ hasText: '1962' }).click();
  await expect(unfolds(app)).toHaveCount(1);
  await expect(unfolds(app)).toContainText('1989');
  await expect(app.timeline.windowWords).toContainText('October 1962 – 24 July 1969');
  await expect(page).toHaveURL(/[?&]unfold=1962-10-29/);
  await expect(app.status).toContainText(ALL);

  await app.open(page.url());
  await expect(unfolds(app)).toHaveCount(1);
  await app.timeline.control('Fold empty days').click();
  await expect(unfolds(app)).toHaveCount(2);
  await expect(page).not.toHaveURL(/unfold/);
});

test('opens a moment of 44 BCE from the list, links to it, and comes back', async ({ app, page }) => {
  await app.open();
  const before = await app.timeline.windowWords.textContent();
  await app.rowLink(ides).click();
  await expect(app.panel.heading).toHaveText(ides);
  await expect(app.panel.region).toContainText('15 March 44 BCE');
  await expect(app.timeline.mark(ides).first()).toBeVisible();
  await expect(app.status).toContainText(ALL);

  const window = await app.timeline.windowWords.textContent();
  await app.open(page.url());
  await expect(app.panel.heading).toHaveText(ides);
  await expect(app.timeline.windowWords).toHaveText(window ?? '');
  await expect(app.timeline.mark(ides).first()).toBeVisible();

  await page.goBack();
  await expect(app.panel.region).toHaveCount(0);
  await expect(app.timeline.windowWords).toHaveText(before ?? '');
  await expect(app.status).toContainText(ALL);
});

test('steps through every moment from the first to the last, and loses none', async ({ app, page }) => {
  await app.open();
  await app.rowLink(titleOf('stonehenge')).click();
  const titles = await app.titles();
  for (const title of titles.slice(1)) {
    await page.keyboard.press('j');
    await expect(app.panel.heading).toHaveText(title);
  }
  await expect(app.panel.heading).toHaveText(titleOf('crete'));
  await expect(app.status).toContainText(ALL);
});

test('a link to a stretch that no date can hold opens the corpus as it is', async ({ app }) => {
  await app.open('?t=-271821-04-20T00:00Z..%2B275760-09-13T00:00Z');
  await expect(app.status).toContainText(ALL);
  await app.open('?t=-999999-01-01T00:00Z..%2B999999-01-01T00:00Z');
  await expect(app.timeline.windowWords).toContainText('July 1969');
  await expect(app.status).toContainText(ALL);
});
