/** Times as the reader has them told: zone, calendar, script. What is chosen holds everywhere, and a link carries it. */
import type { BrowserContextOptions, Page } from 'playwright/test';
import { axeFaults } from './axe.ts';
import { expect, test } from './journey.ts';
import { Dateline } from './page-model.ts';
import { CORPUS_URL, corpusText, momentOf, moments } from './panjshir.ts';

const TWO_DAYS = 't=2021-09-05T00:00%2B04:30..2021-09-07T00:00%2B04:30';
const death = momentOf('m16');
/** An hour of a clock: no article of the bundled corpus gives one. */
const HOUR = /\b\d{1,2}:\d{2}\b/;

/** All that the page says of times, as it is read. */
async function whatIsTold(app: Dateline) {
  return {
    title: await app.page.title(),
    how: await app.telling.button.getAttribute('aria-label'),
    list: await app.list.innerText(),
    // The button says for a moment that it has copied.
    panel: (await app.panel.region.innerText()).replace('Copied', 'Copy link'),
    timeline: await app.timeline.region.innerText(),
    window: await app.timeline.window(),
  };
}

test.describe('the issue’s own journey', () => {
  const readers: readonly BrowserContextOptions[] = [
    { timezoneId: 'America/New_York', locale: 'ar-EG' },
    { timezoneId: 'Pacific/Auckland', locale: 'en-US' },
    { timezoneId: 'Asia/Kabul', locale: 'fa-AF' },
  ];
  test.use({ timezoneId: 'Europe/Berlin', locale: 'en-GB' });
  // Four readers, one after the other.
  test.describe.configure({ timeout: 90_000 });

  test('the evening of 5 September in Solar Hijri and Kabul time, and the link says the same to everybody', async ({
    app,
    browser,
    context,
    guard,
    page,
  }) => {
    await context.grantPermissions(['clipboard-read', 'clipboard-write']);
    await app.open(`?zone=Europe/Berlin&${TWO_DAYS}`);
    await app.telling.open();
    await app.telling.choice('Kabul').check();
    await app.telling.choice('Solar Hijri').check();
    await page.keyboard.press('Escape');
    await expect(app.telling.button).toHaveAccessibleName(
      'Times are told in Kabul time, UTC+04:30, Solar Hijri calendar. Change',
    );
    await expect(app.list.getByRole('heading', { name: 'Sunday 14 Sunbula 1400' })).toBeVisible();
    await expect(app.timeline.axis('Sunday 14 Sunbula')).toBeVisible();
    await expect(app.timeline.windowWords).toContainText('Sunbula');
    await app.rowLink(death.title).click();
    await expect(app.panel.region).toContainText('the night of Sunday 14 to Monday 15 Sunbula 1400');

    await app.panel.copyLink.click();
    const link = await page.evaluate(() => navigator.clipboard.readText());
    expect(link).toContain('cal=solar-hijri');
    const told = await whatIsTold(app);
    for (const reader of readers) {
      await test.step(`${reader.timezoneId}, ${reader.locale}`, async () => {
        const theirs = await browser.newContext({
          ...reader,
          viewport: { width: 1440, height: 900 },
        });
        await guard.watch(theirs);
        const there = new Dateline(await theirs.newPage());
        await there.open(link);
        await expect(there.panel.heading).toHaveText(death.title);
        await expect.poll(() => whatIsTold(there)).toEqual(told);
        await theirs.close();
      });
    }
  });
});

test.describe('by other clocks', () => {
  test.use({ timezoneId: 'America/New_York' });

  test('the reader’s own zone stands in the link by name, and no day gains an hour', async ({
    app,
    page,
  }) => {
    await app.open();
    await app.telling.open();
    await app.telling.choice('New York, UTC-04:00').check();
    await expect(page).toHaveURL(/[?&]zone=America%2FNew_York/);
    await expect(app.telling.button).toHaveText('New York -04:00');
    await expect(page.getByText('Times are now told in New York time, UTC-04:00')).toBeAttached();
    await page.keyboard.press('Escape');
    await expect(app.timeline.region.getByRole('button', { name: 'New York, UTC-04:00' })).toBeVisible();
    await expect(app.rows).toHaveCount(moments.length);
    expect(await app.list.innerText()).not.toMatch(HOUR);
    // Known only to the day, it stays the day of the place it was reported from, and says so.
    await expect(app.row(death.title)).toContainText('Sun 5 Sep');
    await expect(app.row(death.title)).toContainText('Kabul');
    await app.rowLink(death.title).click();
    await expect(app.panel.region).toContainText(
      'the night of Sunday 5 to Monday 6 September 2021 (by Kabul time)',
    );
  });

  test('any other zone, by its city, and one that is none is refused kindly', async ({ app, page }) => {
    await app.open();
    await app.telling.open();
    await app.telling.choice('Another').check();
    await app.telling.anotherZone.fill('Olympus');
    await app.telling.useIt.click();
    await expect(app.telling.dialog.getByRole('alert')).toContainText('No one zone is called “Olympus”');
    await expect(app.telling.anotherZone).toHaveAttribute('aria-invalid', 'true');
    await expect(page).not.toHaveURL(/zone=/);
    await app.telling.anotherZone.fill('berlin');
    await app.telling.anotherZone.press('Enter');
    await expect(app.telling.dialog.getByRole('alert')).toHaveCount(0);
    await expect(app.telling.anotherZone).toHaveValue('Europe/Berlin');
    await expect(app.telling.choice('Berlin, UTC+02:00')).toBeChecked();
    await expect(page).toHaveURL(/[?&]zone=Europe%2FBerlin/);
    // A whole name, as the browser's own list fills it in, holds at once.
    await app.telling.anotherZone.fill('Asia/Tokyo');
    await expect(app.telling.button).toHaveText('Tokyo +09:00');
  });

  test('a name that is offered too can be typed to its end: the field keeps focus', async ({ app, page }) => {
    await app.open();
    await app.telling.open();
    await app.telling.choice('Another').check();
    await app.telling.anotherZone.focus();
    for (const [name, told] of [
      ['UTC', 'UTC'],
      ['Europe/Berlin', 'Berlin +02:00'],
      ['Asia/Kabul', 'Kabul +04:30'],
    ] as const) {
      await app.telling.anotherZone.clear();
      await app.telling.anotherZone.pressSequentially(name);
      await expect(app.telling.button).toHaveText(told);
      await expect(app.telling.anotherZone).toBeFocused();
      await expect(app.telling.anotherZone).toHaveValue(name);
    }
    await page.keyboard.press('Enter');
    await expect(app.telling.anotherZone).toBeFocused();
    await app.telling.choice('UTC').check();
    await expect(app.telling.anotherZone).toHaveCount(0);
    await expect(app.telling.button).toHaveText('UTC');
  });

  test('each choice is one step, Back undoes it, and the way back to the corpus’s own is one too', async ({
    app,
    page,
  }) => {
    await app.open();
    const before = await app.historyLength();
    await app.telling.open();
    await app.telling.choice('UTC').check();
    await app.telling.choice('Solar Hijri').check();
    await app.telling.beside.selectOption('Gregorian');
    await app.telling.choice('Dari').check();
    expect(await app.historyLength()).toBe(before + 4);
    await expect(page).toHaveURL(/beside=gregorian&.*cal=solar-hijri&script=dari&zone=UTC/);
    await app.telling.reset.click();
    await expect(page).not.toHaveURL(/beside|cal=|script|zone/);
    await expect(app.telling.button).toHaveText('Kabul +04:30');
    await page.keyboard.press('Escape');
    await page.goBack();
    await expect(app.telling.button).toHaveText('UTC · Solar Hijri with Gregorian');
    await page.goBack();
    await page.goBack();
    await page.goBack();
    await page.goBack();
    await expect(app.telling.button).toHaveText('Kabul +04:30');
  });

  test('a choice follows into the other views', async ({ app, page }) => {
    await app.open('?cal=solar-hijri');
    for (const view of ['Questions', 'Grid', 'Articles']) {
      await app.viewLink(view).click();
      await expect(app.telling.button).toHaveText('Kabul +04:30 · Solar Hijri');
      await expect(page.getByRole('main')).toContainText('Sunbula');
      // An article's own words stay as they are.
      if (view !== 'Articles') await expect(page.getByRole('main')).not.toContainText(/\bSep(?:tember)?\b/);
    }
  });
});

test.describe('calendars and scripts', () => {
  test('ISO 8601: dates by their numbers', async ({ app }) => {
    await app.open();
    await app.telling.open();
    await app.telling.choice('ISO 8601').check();
    await expect(app.list.getByRole('heading', { name: 'Sunday 2021-09-05' })).toBeVisible();
    await expect(app.row(death.title)).toContainText('2021-09-05');
    await expect(app.timeline.region).toContainText('2021-09-06');
  });

  test('the Islamic calendar, and what a link of it says', async ({ app }) => {
    await app.open('?cal=islamic-civil');
    await expect(app.list.getByRole('heading', { name: 'Sunday 27 Muharram 1443' })).toBeVisible();
    await app.telling.open();
    await expect(app.telling.choice('Islamic')).toBeChecked();
  });

  test('Dari beside Gregorian: in its own language and direction, and its letters load only then', async ({
    app,
    page,
  }) => {
    const fonts: string[] = [];
    page.on('request', (request) => {
      if (request.url().includes('vazirmatn')) fonts.push(request.url());
    });
    await app.open();
    await app.rowLink(death.title).click();
    await expect(app.panel.heading).toBeVisible();
    expect(fonts).toEqual([]);
    await page.keyboard.press('z');
    await app.telling.beside.selectOption('Solar Hijri (Afghan)');
    await app.telling.choice('Dari').check();
    await page.keyboard.press('Escape');
    const dari = app.panel.region.locator('bdi[lang="fa-AF"][dir="rtl"]').filter({ hasText: 'سنبله' });
    await expect(dari.first()).toBeVisible();
    await expect(app.panel.region).toContainText('the night of Sunday 5 to Monday 6 September 2021');
    await expect.poll(() => fonts.length).toBe(1);
    expect(fonts[0]).toContain('vazirmatn-arabic');
  });

  test('samples show how the corpus’s first day reads', async ({ app }) => {
    await app.open();
    await app.telling.open();
    await expect(app.telling.choice('Gregorian')).toHaveAccessibleDescription('Sunday 15 August 2021');
    await expect(app.telling.choice('Solar Hijri')).toHaveAccessibleDescription('Sunday 24 Asad 1400');
    await expect(app.telling.choice('Islamic')).toHaveAccessibleDescription('Sunday 6 Muharram 1443');
    await expect(app.telling.choice('ISO 8601')).toHaveAccessibleDescription('Sunday 2021-08-15');
    await expect(app.telling.choice('Latin')).toHaveCount(0);
  });
});

test('a zone and a calendar that are none are ignored, and said', async ({ app, page }) => {
  await app.open('?zone=Mars/Olympus&cal=x&beside=y&script=z');
  const notice = page.getByRole('alert');
  for (const field of ['zone=Mars/Olympus', 'cal=x', 'beside=y', 'script=z'])
    await expect(notice).toContainText(field);
  await expect(app.telling.button).toHaveAccessibleName(
    'Times are told in Kabul time, UTC+04:30, Gregorian calendar. Change',
  );
  await expect(page).not.toHaveURL(/Mars|cal=/);
});

test.describe('by keyboard alone', () => {
  test.use({ timezoneId: 'Europe/Berlin' });

  test('z opens it, arrows choose, Escape gives focus back', async ({ app, page }) => {
    const { keyboard } = page;
    await app.open();
    await app.rowLinks.first().focus();
    await keyboard.press('z');
    await expect(app.telling.choice('Kabul')).toBeFocused();
    await keyboard.press('ArrowDown');
    await expect(app.telling.choice('Berlin')).toBeChecked();
    await expect(app.telling.button).toHaveText('Berlin +02:00');
    await keyboard.press('Tab');
    await expect(app.telling.choice('Gregorian')).toBeFocused();
    await keyboard.press('ArrowDown');
    await expect(app.telling.choice('Solar Hijri')).toBeChecked();
    await keyboard.press('Escape');
    await expect(app.telling.dialog).toBeHidden();
    await expect(app.rowLinks.first()).toBeFocused();
    await expect(app.list.getByRole('heading', { name: /Sunbula 1400/ }).first()).toBeVisible();
  });

  test('the button opens it and has focus again; so has the one of the timeline', async ({ app, page }) => {
    await app.open('m/~m16/');
    // The panel takes what focus there is as it comes.
    await expect(app.panel.heading).toBeVisible();
    const ofTimeline = app.timeline.region.getByRole('button', { name: 'Kabul, UTC+04:30' });
    for (const button of [app.telling.button, ofTimeline]) {
      await button.focus();
      await page.keyboard.press('Enter');
      await expect(app.telling.choice('Kabul')).toBeFocused();
      await page.keyboard.press('Escape');
      await expect(app.telling.dialog).toBeHidden();
      await expect(button).toBeFocused();
      // Escape closed the choices, and nothing behind them.
      await expect(app.panel.heading).toBeVisible();
    }
  });

  test('the list of shortcuts names it', async ({ app, page }) => {
    await app.open();
    await page.keyboard.press('?');
    await expect(app.help).toContainText('Choose how times are told: zone and calendar');
  });
});

test.describe('on a phone', () => {
  test.use({ viewport: { width: 390, height: 844 }, hasTouch: true, timezoneId: 'America/New_York' });

  test('the button fits, the choices cover no more than the page, and hold', async ({ app, page }) => {
    const overflow = () => page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
    await app.open('?zone=America/Argentina/Buenos_Aires&cal=islamic-civil&beside=solar-hijri');
    await expect(app.telling.button).toBeInViewport({ ratio: 1 });
    await expect(app.search).toBeInViewport({ ratio: 1 });
    expect(await overflow()).toBeLessThanOrEqual(0);
    await app.telling.button.tap();
    await expect(app.telling.dialog).toBeInViewport({ ratio: 1 });
    expect(await overflow(), 'with the choices open').toBeLessThanOrEqual(0);
    await app.telling.choice('Solar Hijri').tap();
    await app.telling.choice('New York').tap();
    await app.telling.dialog.getByRole('button', { name: 'Close' }).tap();
    await expect(app.telling.dialog).toBeHidden();
    await expect(app.telling.button).toHaveText('New York -04:00 · Solar Hijri');
    await expect(app.list.getByRole('heading', { name: 'Sunday 14 Sunbula 1400' })).toBeVisible();
  });
});

test.describe('axe finds nothing', () => {
  test.use({ contextOptions: { reducedMotion: 'reduce' } });
  test.describe.configure({ timeout: 90_000 });

  for (const [scheme, width] of [
    ['light', 1440],
    ['light', 390],
    ['dark', 1440],
  ] as const) {
    test(`in the choices and the page in Dari, ${scheme}, ${width} pixels`, async ({ app, page }) => {
      await page.emulateMedia({ colorScheme: scheme });
      await page.setViewportSize({ width, height: 900 });
      await app.open('m/~m16/?cal=solar-hijri&beside=gregorian&script=dari');
      await expect(app.panel.heading).toBeVisible();
      expect.soft(await axeFaults(page, { scheme }), 'the page').toEqual([]);
      await page.keyboard.press('z');
      await app.telling.choice('Another').check();
      await app.telling.anotherZone.fill('Olympus');
      await app.telling.anotherZone.press('Enter');
      await expect(app.telling.dialog.getByRole('alert')).toBeVisible();
      expect.soft(await axeFaults(page, { scheme, within: '[role="dialog"]' }), 'the choices').toEqual([]);
    });
  }
});

/** The bundled corpus with four moments at a minute each, where clocks in Berlin and New York are put back. */
async function serveMinutes(page: Page) {
  const minutes: Readonly<Record<string, [from: string, to: string]>> = {
    m21: ['2021-10-31T00:30Z', '2021-10-31T00:31Z'],
    m27: ['2021-10-31T01:30Z', '2021-10-31T01:31Z'],
    m25: ['2021-11-07T05:30Z', '2021-11-07T05:31Z'],
    m29: ['2021-11-07T06:30Z', '2021-11-07T06:31Z'],
  };
  const served = JSON.parse(corpusText) as { moments: { id: string; when: object }[] };
  for (const moment of served.moments) {
    const [earliest, latest] = minutes[moment.id] ?? [];
    if (earliest) moment.when = { earliest, latest, precision: 'minute', basis: 'stated', words: [] };
  }
  await page.route(CORPUS_URL, (route) => route.fulfill({ json: served }));
}

test.describe('known to the minute, on a day the clocks change', () => {
  const told: readonly [zone: string, id: string, short: string, long: string][] = [
    ['Europe/Berlin', 'm21', 'Sun 31 Oct, 02:30 +02:00', 'Sunday 31 October 2021, 02:30 (UTC+02:00)'],
    ['Europe/Berlin', 'm27', 'Sun 31 Oct, 02:30 +01:00', 'Sunday 31 October 2021, 02:30 (UTC+01:00)'],
    ['Europe/Berlin', 'm25', 'Sun 7 Nov, 06:30 +01:00', 'Sunday 7 November 2021, 06:30 (UTC+01:00)'],
    ['America/New_York', 'm21', 'Sat 30 Oct, 20:30 -04:00', 'Saturday 30 October 2021, 20:30 (UTC-04:00)'],
    ['America/New_York', 'm25', 'Sun 7 Nov, 01:30 -04:00', 'Sunday 7 November 2021, 01:30 (UTC-04:00)'],
    ['America/New_York', 'm29', 'Sun 7 Nov, 01:30 -05:00', 'Sunday 7 November 2021, 01:30 (UTC-05:00)'],
    ['Asia/Kabul', 'm21', 'Sun 31 Oct, 05:00 +04:30', 'Sunday 31 October 2021, 05:00 (UTC+04:30)'],
  ];

  test('has the hour and the offset of each zone, in list and panel', async ({ app, page }) => {
    await serveMinutes(page);
    for (const [zone, id, short, long] of told) {
      await test.step(`${id} in ${zone}`, async () => {
        const { title } = momentOf(id);
        await app.open(`m/~${id}/?zone=${zone}`);
        await expect(app.row(title)).toContainText(short);
        await expect(app.panel.region).toContainText(long);
        const heading = long.slice(0, long.indexOf(','));
        await expect(app.list.getByRole('heading', { name: heading })).toBeVisible();
      });
    }
  });

  test('says both offsets of a window in which they change', async ({ app, page }) => {
    await serveMinutes(page);
    const zone = app.timeline.region.getByRole('button', { name: /UTC/ });
    await app.open('?zone=Europe/Berlin&t=2021-10-30T00:00Z..2021-11-02T00:00Z');
    await expect(zone).toHaveText('Berlin, UTC+02:00, then +01:00');
    await expect(app.telling.button).toHaveText('Berlin +02:00, +01:00');
    await app.open('?zone=Europe/Berlin&t=2021-11-01T00:00Z..2021-11-02T00:00Z');
    await expect(zone).toHaveText('Berlin, UTC+01:00');
  });
});
