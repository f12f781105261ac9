/** The time axis: which words it has at which zoom, in which calendar, and where it says that time is folded. */
import { expect, test } from './journey.ts';
import type { Dateline } from './page-model.ts';

const TWO_DAYS = 't=2021-09-05T00:00%2B04:30..2021-09-07T00:00%2B04:30';
const CLOCK = /\d\d:\d\d/;

/** What the axis says, from its beginning to its end. */
const wordsOn = (app: Dateline) => app.timeline.axisLabels.allTextContents();

test('two days are told by their names and quarters', async ({ app }) => {
  await app.open(`?${TWO_DAYS}`);
  const quarters = ['night', 'morning', 'afternoon', 'evening'];
  await expect
    .poll(() => wordsOn(app))
    .toEqual([...quarters, ...quarters, 'Sunday 5 September', 'Monday 6 September']);
});

test('an hour nobody gave is on no axis, however far one zooms in', async ({ app }) => {
  await app.open('?t=2021-09-05T12:30%2B04:30..2021-09-05T13:30%2B04:30');
  await expect.poll(() => wordsOn(app)).toEqual(['afternoon', 'Sunday 5 September']);
  await expect(app.timeline.windowWords).toHaveText('In view: 5 September 2021');
  expect((await wordsOn(app)).join(' ')).not.toMatch(CLOCK);
});

test('the reader’s calendar is the axis’s, its months and the strip’s words', async ({ app }) => {
  await app.open(`?cal=solar-hijri&${TWO_DAYS}`);
  await expect(app.timeline.axis('Sunday 14 Sunbula')).toBeVisible();
  await expect(app.timeline.windowWords).toHaveText('In view: 14–15 Sunbula 1400');
  await expect(app.timeline.slider('End of the window')).toHaveAttribute(
    'aria-valuetext',
    'Monday 15 Sunbula 1400',
  );
  await app.open('?cal=solar-hijri&fold=off&t=2021-08-20T00:00%2B04:30..2021-09-06T00:00%2B04:30');
  // 1 Sunbula 1400 is 23 August 2021.
  await expect(app.timeline.axis('Asad 1400')).toBeVisible();
  await expect(app.timeline.axis('Sunbula 1400')).toBeVisible();
});

test('a second calendar stands beside the first', async ({ app }) => {
  await app.open(`?beside=solar-hijri&${TWO_DAYS}`);
  await expect(app.timeline.axis('Monday 6 September')).toBeVisible();
  await expect(app.timeline.axis('15 Sunbula 1400')).toBeVisible();
  await expect(app.timeline.windowWords).toHaveText('In view: 5–6 September 2021 (14–15 Sunbula 1400)');
});

test('Dari keeps its direction on the axis', async ({ app }) => {
  await app.open(`?cal=solar-hijri&script=dari&${TWO_DAYS}`);
  const day = app.timeline.axis('دوشنبه ۱۵ سنبله');
  await expect(day.first()).toBeVisible();
  await expect(day.first()).toHaveAttribute('dir', 'rtl');
});

test('says on the axis what is folded, and not once it is unfolded', async ({ app, page }) => {
  await app.open();
  await expect(app.timeline.axis('20 days folded')).toBeVisible();
  await app.timeline.unfold.click();
  await expect(page).toHaveURL(/[?&]unfold=2021-08-16/);
  await expect(app.timeline.axis('20 days folded')).toHaveCount(0);
  await app.timeline.control('Fold empty days').click();
  await expect(app.timeline.axis('20 days folded')).toBeVisible();
});

test('zooming in by key leads from months over days to the quarters of a day', async ({ app, page }) => {
  await app.open('?fold=off');
  await page.keyboard.press('0');
  await expect(app.timeline.axis('August 2021')).toBeVisible();
  for (let step = 0; step < 6; step++) await page.keyboard.press('+');
  await expect(app.timeline.axis('evening').first()).toBeVisible();
  await expect(app.timeline.axis('August 2021')).toHaveCount(0);
});

test('what began before the window is named at its edge, also while it is dragged', async ({ app, page }) => {
  await app.open('?fold=off&t=2021-09-03T00:00%2B04:30..2021-09-05T00:00%2B04:30');
  const lanes = await app.timeline.marks.boundingBox();
  if (!lanes) throw new Error('No lanes are drawn');
  await page.mouse.move(lanes.x + 500, lanes.y - 10);
  await page.mouse.down();
  // On the axis itself.
  await page.mouse.move(lanes.x + 400, lanes.y - 10, { steps: 5 });
  const friday = await app.timeline.axis('Friday 3 September').locator('..').boundingBox();
  expect(Math.abs((friday?.x ?? 0) - lanes.x)).toBeLessThanOrEqual(1);
  await page.mouse.up();
  await expect(app.timeline.axis('Sunday 5 September').or(app.timeline.axis('5 Sep'))).toBeVisible();
});

for (const width of [768, 1000, 1440]) {
  test(`labels leave each other room at ${width} pixels`, async ({ app, page }) => {
    await page.setViewportSize({ width, height: 900 });
    for (const link of [
      '?',
      '?cal=solar-hijri&beside=gregorian',
      '?cal=islamic-civil',
      '?script=dari&beside=solar-hijri',
    ]) {
      await app.open(link);
      await page.evaluate(() => document.fonts.ready);
      for (let step = 0; step < 4; step++) {
        expect(await app.timeline.touchingLabels(), `${link}, ${step} steps in`).toEqual([]);
        await app.timeline.control(step === 1 ? 'Show all' : 'Zoom in').click();
      }
    }
  });
}
