/** Back, Forward and reload do what a person expects; looking around leaves no trail. */
import { expect, test } from './journey.ts';
import { involves, momentOf, moments } from './panjshir.ts';

const massoud = moments.filter((moment) => involves(moment, 'ahmad-massoud'));
const uprising = momentOf('m33');

test('Back through three steps, and Forward again', async ({ app, page }) => {
  await app.open();
  await app.filters.box('Ahmad Massoud').click();
  await expect(app.rows).toHaveCount(massoud.length);
  await app.rowLink(uprising.title).click();
  await expect(app.panel.heading).toHaveText(uprising.title);
  await app.timeline.lanesBy.selectOption('place');
  await expect(page).toHaveURL(/lanes=place/);

  await page.goBack();
  await expect(app.timeline.lanesBy).toHaveValue('side');
  await expect(app.panel.heading).toHaveText(uprising.title);
  await page.goBack();
  await expect(app.panel.region).toHaveCount(0);
  await expect(app.rows).toHaveCount(massoud.length);
  await page.goBack();
  await expect(app.rows).toHaveCount(moments.length);
  await expect(app.filters.box('Ahmad Massoud')).not.toBeChecked();

  await page.goForward();
  await expect(app.rows).toHaveCount(massoud.length);
  await page.goForward();
  await expect(app.panel.heading).toHaveText(uprising.title);
  await page.goForward();
  await expect(app.timeline.lanesBy).toHaveValue('place');
});

test('reload keeps the view', async ({ app, page }) => {
  await app.open();
  await app.filters.box('Ahmad Massoud').click();
  await app.timeline.control('Zoom in').click();
  await app.rowLink(uprising.title).click();
  await expect(page).toHaveURL(/m33.*[?&]t=/);
  const url = page.url();
  const words = await app.timeline.windowWords.textContent();
  await page.reload();
  await expect(app.panel.heading).toHaveText(uprising.title);
  await expect(app.rows).toHaveCount(massoud.length);
  await expect(app.timeline.windowWords).toHaveText(words ?? '');
  expect(page.url()).toBe(url);
});

test('panning, zooming and typing add no entries', async ({ app, page }) => {
  await app.open();
  const before = await app.historyLength();
  await app.timeline.control('Zoom in').click();
  await app.timeline.control('Zoom out').click();
  await app.timeline.slider('Window').focus();
  for (const key of ['ArrowLeft', 'ArrowLeft', 'ArrowRight']) await page.keyboard.press(key);
  await app.search.pressSequentially('Massoud');
  await expect(page).toHaveURL(/[?&]q=Massoud&t=/);
  expect(await app.historyLength()).toBe(before);
});

test('opening, filtering and choosing lanes add one entry each', async ({ app }) => {
  await app.open();
  const before = await app.historyLength();
  await app.filters.box('Events').click();
  expect(await app.historyLength()).toBe(before + 1);
  await app.rowLinks.first().click();
  expect(await app.historyLength()).toBe(before + 2);
  await app.timeline.lanesBy.selectOption('actor');
  expect(await app.historyLength()).toBe(before + 3);
});
