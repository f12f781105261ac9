/** Asking for a stretch of time: typed, picked in a calendar, or what the timeline shows; for sure or perhaps. */
import type { Page } from 'playwright/test';
import { axeFaults } from './axe.ts';
import { expect, test } from './journey.ts';
import { Dateline } from './page-model.ts';
import { isUndated, type MomentRecord, moments } from './panjshir.ts';

const FROM = '2021-09-05T18:00';
const TO = '2021-09-06';
const EVENING = '?during=2021-09-05T18:00%2B04:30..2021-09-06T00:00%2B04:30';

type Bounds = MomentRecord['when'] & { readonly certainTo?: string };

/** In the corpus's zone, whatever that of the machine. */
function at(text: string | undefined, missing: number): number {
  if (text === undefined) return missing;
  return Date.parse(text.includes('T') ? `${text}:00+04:30` : `${text}T00:00:00+04:30`);
}

/** Whether it may have been between the two, wherever in its bounds it was. */
function isPossiblyIn({ when }: MomentRecord, from: string, to: string): boolean {
  return at(when.earliest, -Infinity) < at(to, 0) && at(when.latest, Infinity) > at(from, 0);
}

/** Whether it must have been: it lies within, or was surely going on for a while of it. */
function isDefinitelyIn(moment: MomentRecord, from: string, to: string): boolean {
  const { earliest, certainFrom, certainTo, latest }: Bounds = moment.when;
  const beginsInTime = at(earliest, -Infinity) >= at(from, 0) || at(certainTo, -Infinity) > at(from, 0);
  const endsInTime = at(latest, Infinity) <= at(to, 0) || at(certainFrom, Infinity) < at(to, 0);
  return isPossiblyIn(moment, from, to) && beginsInTime && endsInTime;
}

const undated = moments.filter(isUndated);
const dated = moments.filter((moment) => !isUndated(moment));
const possibly = dated.filter((moment) => isPossiblyIn(moment, FROM, TO));
const definitely = dated.filter((moment) => isDefinitelyIn(moment, FROM, TO));

async function fillEvening({ filters }: Dateline) {
  await filters.from.fill('2021-09-05 18:00');
  await filters.from.press('Enter');
  await filters.to.fill('2021-09-05 24:00');
  await filters.to.press('Enter');
}

async function expectList(app: Dateline, expected: readonly MomentRecord[]) {
  await expect(app.rows).toHaveCount(expected.length + undated.length);
  const titles = [...expected, ...undated].map(({ title }) => title).sort();
  expect((await app.titles()).sort()).toEqual(titles);
}

async function openCalendar({ filters }: Dateline, field: 'From' | 'To') {
  await filters.pick(field).click();
  await expect(filters.calendar.getByRole('grid')).toBeVisible();
}

async function expectFocusOn(app: Dateline, date: string) {
  await expect(app.filters.day(date)).toBeFocused();
}

test('asks for an evening: possibly and definitely, with counts for both', async ({ app, page }) => {
  expect(possibly.length).toBeGreaterThan(definitely.length);
  expect(definitely.length).toBeGreaterThan(0);
  const { filters } = app;
  await app.open();
  await fillEvening(app);
  await expect(filters.time).toContainText('Sunday 5 September 2021, 18:00 (UTC+04:30)');
  await expect(filters.time).toContainText('Sunday 5 September 2021, to its end');
  await expect(filters.sureness('possibly')).toBeChecked();
  await expect(filters.sureness('possibly')).toHaveAccessibleName(`possibly in (${possibly.length})`);
  await expect(filters.sureness('definitely')).toHaveAccessibleName(`definitely in (${definitely.length})`);
  await expectList(app, possibly);
  await expect(app.chip('possibly in 5 September 2021, 18:00–24:00')).toBeVisible();

  await filters.sureness('definitely').check();
  await expectList(app, definitely);
  await expect(filters.sureness('possibly')).toHaveAccessibleName(`possibly in (${possibly.length})`);
  await expect(app.status).toContainText(
    `${definitely.length + undated.length} of ${moments.length} moments`,
  );
  await expect(app.chip('definitely in 5 September 2021, 18:00–24:00')).toBeVisible();
  await expect(page).toHaveURL(
    /[?&]during=2021-09-05T18:00%2B04:30\.\.2021-09-06T00:00%2B04:30&sure=definitely/,
  );
});

test('the link asks for the same elsewhere, and Back takes one step back', async ({
  app,
  page,
  browser,
  guard,
}) => {
  await app.open();
  await fillEvening(app);
  await app.filters.sureness('definitely').check();
  await expectList(app, definitely);

  const elsewhere = await browser.newContext({ timezoneId: 'America/Los_Angeles', locale: 'en-US' });
  await guard.watch(elsewhere);
  const there = await elsewhere.newPage();
  await there.setViewportSize({ width: 1440, height: 900 });
  const other = new Dateline(there);
  await other.open(page.url());
  await expectList(other, definitely);
  await expect(other.filters.from).toHaveValue('2021-09-05 18:00');
  await expect(other.filters.to).toHaveValue('2021-09-05');
  await elsewhere.close();

  await page.goBack();
  await expectList(app, possibly);
  await expect(app.filters.sureness('possibly')).toBeChecked();
  await page.goBack();
  await expect(app.filters.to).toHaveValue('');
  await expect(app.filters.from).toHaveValue('2021-09-05 18:00');
  await page.goBack();
  await expect(app.rows).toHaveCount(moments.length);
  await expect(app.filters.from).toHaveValue('');
});

test('is lifted in the panel, by its chip, and an end by emptying it', async ({ app }) => {
  await app.open(EVENING);
  await app.filters.anyTime.click();
  await expect(app.rows).toHaveCount(moments.length);
  await app.open(EVENING);
  await app.chip('possibly in 5 September 2021, 18:00–24:00').click();
  await expect(app.filters.from).toHaveValue('');
  await app.open(EVENING);
  await app.filters.to.fill('');
  await app.filters.to.press('Enter');
  await expect(app.chip('possibly from 5 September 2021, 18:00 on')).toBeVisible();
});

test('what cannot be read, or ends before it begins, is said kindly and not applied', async ({
  app,
  page,
}) => {
  const { filters } = app;
  await app.open(EVENING);
  const url = page.url();
  await filters.from.fill('05/09/2021');
  await expect(filters.time).toContainText('Write it like');
  await expect(filters.time.getByRole('alert')).toHaveCount(0);
  await filters.from.press('Tab');
  await expect(filters.time.getByRole('alert')).toContainText(
    'This is not read as a date. Write it like 2021',
  );
  await expect(filters.from).toHaveAttribute('aria-invalid', 'true');
  await filters.from.fill('2021-09-05 18:00');

  await filters.to.fill('2021-09-04');
  await filters.to.press('Enter');
  await expect(filters.time.getByRole('alert')).toContainText('This ends before it begins');
  await expectList(app, possibly);
  expect(page.url()).toBe(url);
  await filters.to.fill('2021-09-05');
  await filters.to.press('Enter');
  await expect(filters.time.getByRole('alert')).toHaveCount(0);
});

test('takes dates as the app writes them, and shows them in its own form', async ({ app, page }) => {
  const { filters } = app;
  await app.open();
  const typed: readonly (readonly [text: string, shown: string, reading: string])[] = [
    ['5 september 2021', '2021-09-05', 'Sunday 5 September 2021, from its beginning'],
    ['Sun 5 Sep 2021, 18:00', '2021-09-05 18:00', 'Sunday 5 September 2021, 18:00 (UTC+04:30)'],
    ['September 2021', '2021-09', 'September 2021, from its beginning'],
    ['15 Sunbula 1400', '2021-09-06', 'Monday 6 September 2021, from its beginning'],
    ['20210905', '2021-09-05', 'Sunday 5 September 2021, from its beginning'],
    ['44 bce', '44 BCE', '44 BCE, from its beginning'],
    ['15 March 44 BCE', '0044-03-15 BCE', '15 March 44 BCE, from its beginning'],
  ];
  for (const [text, shown, reading] of typed) {
    await filters.from.fill(text);
    await filters.from.press('Enter');
    await expect(filters.from).toHaveValue(shown);
    await expect(filters.time).toContainText(reading);
    await expect(filters.time.getByRole('alert')).toHaveCount(0);
  }
  await filters.from.fill('5.9.2021');
  await expect(filters.time).toContainText(
    'Sunday 5 September 2021, from its beginning (read with the day first)',
  );
  await filters.from.press('Tab');
  await expect(page).toHaveURL(/during=2021-09-05T00:00%2B04:30\.\.(&|$)/);

  await filters.from.fill('soon');
  await filters.from.press('Tab');
  await expect(filters.time.getByRole('alert')).toContainText(
    'This is not read as a date. Write it like 2021',
  );
  await expect(filters.time.getByRole('alert')).toContainText('Still asked for: from 5 September 2021 on.');
});

test('what is half typed is still there after a name was looked for', async ({ app }) => {
  const { filters } = app;
  await app.open();
  await filters.to.fill('2021-09-');
  await filters.find.fill('Massoud');
  await expect(filters.to).toBeHidden();
  await filters.find.fill('');
  await expect(filters.to).toHaveValue('2021-09-');
});

test('by other clocks than the corpus’s, says whose days are meant', async ({ app }) => {
  const { filters } = app;
  const rule = 'Days here are days of Berlin time.';
  await app.open();
  await expect(filters.time).not.toContainText('Days here are');
  await app.open('?zone=Europe/Berlin');
  await expect(filters.time).toContainText(rule);
  for (const field of [filters.from, filters.to]) {
    await field.fill('5 September 2021');
    await field.press('Enter');
  }
  await expect(filters.time).toContainText('Sunday 5 September 2021, from its beginning (Berlin time)');
  await expect(app.chip('possibly in 5 September 2021 (Berlin time)')).toBeVisible();
});

test('asks for what the timeline shows', async ({ app }) => {
  await app.open('?t=2021-09-05T00:00%2B04:30..2021-09-06T00:00%2B04:30');
  await app.filters.time.getByRole('button', { name: 'Only what the timeline shows' }).click();
  await expect(app.filters.from).toHaveValue('2021-09-05');
  await expect(app.filters.to).toHaveValue('2021-09-05');
  await expectList(
    app,
    dated.filter((moment) => isPossiblyIn(moment, '2021-09-05', '2021-09-06')),
  );
  await expect(app.chip('possibly in 5 September 2021')).toBeVisible();
});

test('is picked in the calendar by keyboard alone', async ({ app, page }) => {
  const { filters } = app;
  await app.open('?t=2021-09-05T00:00%2B04:30..2021-09-07T00:00%2B04:30');
  await filters.from.focus();
  await page.keyboard.press('Tab');
  await expect(filters.pick('From')).toBeFocused();
  await page.keyboard.press('Enter');
  await expectFocusOn(app, 'Sunday 5 September 2021');
  const moves: readonly (readonly [string, string])[] = [
    ['ArrowRight', 'Monday 6 September 2021'],
    ['ArrowDown', 'Monday 13 September 2021'],
    ['ArrowUp', 'Monday 6 September 2021'],
    // The corpus is of Afghanistan, where weeks begin on Saturday.
    ['Home', 'Saturday 4 September 2021'],
    ['End', 'Friday 10 September 2021'],
    ['PageUp', 'Tuesday 10 August 2021'],
    ['PageDown', 'Friday 10 September 2021'],
    ['Shift+PageUp', 'Thursday 10 September 2020'],
    ['Shift+PageDown', 'Friday 10 September 2021'],
    ['Home', 'Saturday 4 September 2021'],
    ['ArrowRight', 'Sunday 5 September 2021'],
  ];
  for (const [key, date] of moves) {
    await page.keyboard.press(key);
    await expectFocusOn(app, date);
  }
  await page.keyboard.press('Escape');
  await expect(filters.calendar).toBeHidden();
  await expect(filters.pick('From')).toBeFocused();
  await expect(filters.from).toHaveValue('');

  await page.keyboard.press('Enter');
  await expectFocusOn(app, 'Sunday 5 September 2021');
  await page.keyboard.press('Enter');
  await expect(filters.calendar).toBeHidden();
  await expect(filters.pick('From')).toBeFocused();
  await expect(filters.from).toHaveValue('2021-09-05');
  await expect(app.chip('possibly from 5 September 2021 on')).toBeVisible();
});

test('the calendar says how many moments stand on a day, and is clean', async ({ app, page }) => {
  const { filters } = app;
  await app.open('?t=2021-09-05T00:00%2B04:30..2021-09-07T00:00%2B04:30');
  await openCalendar(app, 'From');
  await expect(filters.calendar.getByRole('heading')).toHaveText('September 2021');
  await expect(filters.day('Sunday 5 September 2021')).toHaveAccessibleName(
    /, \d+ moments may have been then, \d+ certainly$/,
  );
  await expect(filters.day('Saturday 18 September 2021')).toHaveAccessibleName(/, no moments$/);
  await expect(filters.calendar).toContainText('moments that may have been on that day');
  await expect(filters.calendar.getByRole('columnheader').first()).toHaveText(/Saturday/);
  expect(await axeFaults(page, { within: '.filters' })).toEqual([]);
  await filters.calendar.getByRole('button', { name: 'Previous month' }).click();
  await expect(filters.calendar.getByRole('heading')).toHaveText('August 2021');
  await filters.day('Sunday 15 August 2021').click();
  await expect(filters.from).toHaveValue('2021-08-15');
});

test('the calendar is the reader’s: Solar Hijri', async ({ app, page }) => {
  const { filters } = app;
  await app.open('?cal=solar-hijri&t=2021-09-05T00:00%2B04:30..2021-09-07T00:00%2B04:30');
  await openCalendar(app, 'From');
  await expect(filters.calendar.getByRole('heading')).toHaveText('Sunbula 1400');
  await expectFocusOn(app, 'Sunday 14 Sunbula 1400');
  await page.keyboard.press('Enter');
  await expect(filters.from).toHaveValue('1400-06-14');
  await expect(filters.time).toContainText('Sunday 14 Sunbula 1400, from its beginning');
  await expect(page).toHaveURL(/during=2021-09-05T00:00%2B04:30\.\.(&|$)/);

  await filters.to.fill('۱۴۰۰/۰۶/۱۴');
  await filters.to.press('Enter');
  await expect(filters.to).toHaveValue('1400-06-14');
  await expect(app.chip('possibly in 14 Sunbula 1400')).toBeVisible();
  await expect(page).toHaveURL(/during=2021-09-05T00:00%2B04:30\.\.2021-09-06T00:00%2B04:30/);
  await filters.to.fill('2021-09-05');
  await filters.to.press('Enter');
  await expect(filters.time.getByRole('alert')).toContainText('in the Solar Hijri calendar, like 1400');
});

test('what has no date stays, in a tray of its own that the status leads to', async ({ app, page }) => {
  await app.open(`${EVENING}&sure=definitely`);
  const tray = app.list.getByRole('heading', { name: 'Without a date' });
  await expect(tray).toBeVisible();
  await expect(app.list).toContainText(`${undated.length} moments`);
  await expect(app.list).toContainText('so they stay');
  await expect(app.filters.time).toContainText(`${undated.length} moments without a date stay`);
  const last = (await app.titles()).slice(-undated.length);
  expect(last.sort()).toEqual(undated.map(({ title }) => title).sort());

  await app.status.getByRole('button', { name: `${undated.length} without a date` }).click();
  await expect(tray).toBeFocused();
  await expect(tray).toBeInViewport();
  await app.filters.anyTime.click();
  await expect(app.list).not.toContainText('so they stay');
  expect(await axeFaults(page, { within: '.centre' })).toEqual([]);
});

test.describe('on a phone', () => {
  test.use({ viewport: { width: 390, height: 844 }, hasTouch: true });

  async function openSheet(page: Page) {
    await page.getByRole('button', { name: /^Filters/ }).click();
    return page.getByRole('dialog', { name: 'Filters' });
  }

  test('in the sheet: picks two days and sees how many are left', async ({ app, page }) => {
    const { filters } = app;
    await app.open('?t=2021-09-05T00:00%2B04:30..2021-09-07T00:00%2B04:30');
    const sheet = await openSheet(page);
    await openCalendar(app, 'From');
    await filters.day('Sunday 5 September 2021').tap();
    await openCalendar(app, 'To');
    const [field, calendar] = [await filters.to.boundingBox(), await filters.calendar.boundingBox()];
    expect((field?.y ?? Infinity) + (field?.height ?? 0), 'the field stays in sight').toBeLessThan(
      calendar?.y ?? 0,
    );
    await filters.day('Sunday 5 September 2021').tap();
    await filters.sureness('definitely').check();
    const sunday = dated.filter((moment) => isDefinitelyIn(moment, '2021-09-05', '2021-09-06'));
    await expect(filters.sureness('definitely')).toHaveAccessibleName(`definitely in (${sunday.length})`);
    expect(await axeFaults(page, { within: '.filters-sheet' })).toEqual([]);

    await openCalendar(app, 'From');
    expect(await axeFaults(page, { within: '.filters-sheet' })).toEqual([]);
    await page.keyboard.press('Escape');
    await expect(filters.calendar).toBeHidden();
    await expect(sheet).toBeVisible();
    await sheet
      .getByRole('button', { name: /moments$/ })
      .last()
      .tap();
    await expectList(app, sunday);
  });
});
