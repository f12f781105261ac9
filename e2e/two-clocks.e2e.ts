/** The second clock: the story as it had been reported by some day. Told by an invented corpus of six publication days. */
import { readFileSync } from 'node:fs';
import type { Locator, Page } from 'playwright/test';
import { axeFaults } from './axe.ts';
import { expect, test } from './journey.ts';
import { counted, INDEX_URL, moments as panjshir } from './panjshir.ts';

const text = readFileSync(new URL('./corpora/two-clocks.json', import.meta.url), 'utf8');
interface Told {
  readonly id: string;
  readonly title: string;
}
const kestrel = JSON.parse(text) as {
  readonly title: string;
  readonly headline: { readonly text: string };
  readonly moments: readonly Told[];
  readonly questions: readonly Told[];
};

function titleOf(id: string): string {
  const found = [...kestrel.moments, ...kestrel.questions].find((one) => one.id === id);
  if (!found) throw new Error(`no ${id}`);
  return found.title;
}

const claim = titleOf('k07');
const denial = titleOf('k10');
const letter = titleOf('k01');

/** `known` at the end of a day of March 2024. */
const onDay = (day: number) =>
  `known=2024-03-${String(day + 1).padStart(2, '0')}T00:00${day < 31 ? '%2B01:00' : ''}`;

async function serveKestrel(page: Page) {
  const entry = {
    id: 'two-clocks',
    title: kestrel.title,
    path: 'corpora/two-clocks/corpus.json',
    articles: 7,
    moments: 17,
  };
  await page.route(INDEX_URL, (route) => route.fulfill({ json: { corpora: [entry] } }));
  await page.route('**/corpora/two-clocks/corpus.json', (route) =>
    route.fulfill({ body: text, contentType: 'application/json' }),
  );
}

/** The clock as a reader knows it. */
class Clock {
  readonly button: Locator;
  readonly bar: Locator;
  readonly slider: Locator;
  readonly earlier: Locator;
  readonly later: Locator;
  readonly showAll: Locator;

  constructor(page: Page) {
    this.button = page.getByRole('button', { name: 'As known on…' });
    this.bar = page.getByRole('region', { name: 'As known on' });
    this.slider = this.bar.getByRole('slider', { name: 'Publications' });
    this.earlier = this.bar.getByRole('button', { name: 'Earlier publication' });
    this.later = this.bar.getByRole('button', { name: 'Later publication' });
    this.showAll = this.bar.getByRole('button', { name: 'Show all that is known' });
  }

  /** With its code come and the slider in hand. */
  async turnOn() {
    await this.button.click();
    await expect(this.slider).toBeFocused();
  }

  /** Day of March, articles and moments, as the bar says. */
  async shows(day: string, articles: number, moments: number) {
    await expect(this.bar).toContainText(
      `As known on ${day} March 2024: ${articles} of 7 articles, ${moments} of 17 moments reported by then.`,
    );
  }
}

test.describe('a story of six publication days', () => {
  test.beforeEach(({ page }) => serveKestrel(page));

  test('from publication to publication by keyboard: moments, statuses and questions follow', async ({
    app,
    page,
  }) => {
    const clock = new Clock(page);
    await app.open();
    await expect(app.rows).toHaveCount(17);
    await expect(clock.bar).toHaveCount(0);

    await clock.turnOn();
    await clock.shows('Thursday 28', 6, 16);
    await expect(clock.bar).toContainText('1 article without a date of publication is left out (number 7).');
    await expect(clock.bar).toContainText('1 moment is told there alone.');
    await expect(app.rows).toHaveCount(16);
    await expect(app.headline).toHaveText(kestrel.headline.text);

    await page.keyboard.press('Home');
    await clock.shows('Monday 4', 1, 5);
    await expect(clock.slider).toHaveAttribute(
      'aria-valuetext',
      'Monday 4 March 2024: 1 of 7 articles, 5 of 17 moments',
    );
    await expect(app.rows).toHaveCount(5);
    await expect(app.row(claim)).toBeVisible();
    await expect(app.row(claim)).not.toContainText(/disputed/i);
    // What sums up the whole story is not told before the whole story is.
    await expect(app.headline).toHaveText(kestrel.title);
    await expect(clock.bar).toContainText(
      'Next came article 2, on Tuesday 5 March 2024, 07:30 (UTC+01:00): 2 new moments',
    );

    await page.keyboard.press('ArrowRight');
    await expect(clock.bar).toContainText('As known on Tuesday 5 March 2024, 07:30 (UTC+01:00):');
    await page.keyboard.press('ArrowRight');
    await clock.shows('Wednesday 6', 3, 8);
    await expect(app.row(claim)).toContainText(/disputed/i);
    await expect(clock.bar).toContainText('1 account that denies what was told before');
    await clock.bar.getByText('New with article 3').click();
    const links = clock.bar.getByRole('link');
    await expect(links).toHaveText([denial, claim]);

    await links.first().click();
    await expect(app.panel.heading).toHaveText(denial);
    await expect(app.panel.region).toContainText('1 of 3 articles');
    await clock.slider.press('End');
    await expect(app.panel.region).toContainText('2 of 6 articles');

    await clock.showAll.click();
    await expect(clock.button).toBeFocused();
    await expect(app.rows).toHaveCount(17);
    await expect(page).not.toHaveURL(/known=/);
  });

  test('a number that was revised stands beside the first from the day it came out', async ({
    app,
    page,
  }) => {
    const clock = new Clock(page);
    await app.open(`m/~k06/?${onDay(6)}`);
    await expect(app.panel.accounts).toHaveCount(1);
    await expect(app.panel.region).not.toContainText('fifteen');
    await clock.later.click();
    await clock.shows('Friday 8', 4, 11);
    await expect(app.panel.accounts).toHaveCount(2);
    await expect(app.panel.region).toContainText('fifteen');
    await expect(clock.bar).toContainText('1 moment of which a detail is given otherwise');
  });

  test('the link shows the same in a fresh page', async ({ app, page, browser, baseURL, guard }) => {
    await app.open();
    const clock = new Clock(page);
    await clock.turnOn();
    await page.keyboard.press('Home');
    await expect(page).toHaveURL(/known=2024-03-05T00:00%2B01:00/);
    const titles = await app.titles();

    const context = await browser.newContext({
      ...(baseURL !== undefined && { baseURL }),
      viewport: { width: 1440, height: 900 },
      timezoneId: 'America/Los_Angeles',
      locale: 'de-DE',
    });
    await guard.watch(context);
    const other = await context.newPage();
    await serveKestrel(other);
    await other.goto(page.url());
    const there = new Clock(other);
    await there.shows('Monday 4', 1, 5);
    await expect(
      other.getByRole('list', { name: 'Moments', exact: true }).getByRole('article').getByRole('link'),
    ).toHaveText(titles);
    await context.close();
  });

  test('a move of the slider is one step to go Back over; a button’s step is one each', async ({
    app,
    page,
  }) => {
    await app.open();
    const clock = new Clock(page);
    await clock.turnOn();
    const before = await app.historyLength();
    for (const key of ['ArrowLeft', 'ArrowLeft', 'ArrowLeft']) await page.keyboard.press(key);
    await clock.shows('Wednesday 6', 3, 8);
    expect(await app.historyLength()).toBe(before + 1);
    await clock.later.click();
    await clock.shows('Friday 8', 4, 11);
    expect(await app.historyLength()).toBe(before + 2);

    await page.goBack();
    await clock.shows('Wednesday 6', 3, 8);
    await page.goBack();
    await clock.shows('Thursday 28', 6, 16);
    await page.goBack();
    await expect(clock.bar).toHaveCount(0);
    await expect(app.rows).toHaveCount(17);
  });

  test('the ends of time stay, whatever is known', async ({ app, page }) => {
    await app.open();
    const words = await app.timeline.windowWords.textContent();
    const clock = new Clock(page);
    await clock.turnOn();
    await page.keyboard.press('Home');
    await clock.shows('Monday 4', 1, 5);
    await expect(app.timeline.windowWords).toHaveText(words ?? '');
  });

  test('an open moment that was not reported yet says so, and leads to when it was', async ({
    app,
    page,
  }) => {
    const clock = new Clock(page);
    await app.open(`m/~k01/?${onDay(8)}`);
    await expect(page).toHaveURL(/m\/union-writes-letter~k01\//);
    await expect(app.panel.heading).toHaveText(letter);
    await expect(page).toHaveTitle(new RegExp(`^${letter}`));
    const panel = app.panel.region;
    await expect(panel).toContainText('Not yet reported by Friday 8 March 2024.');
    await expect(panel).toContainText('First reported by article 5, “The letter” on Monday 18 March 2024.');
    await expect(panel).not.toContainText('no such moment');
    await expect(app.row(letter)).toHaveCount(0);
    // It has its neighbours by its place in time.
    await expect(app.panel.next).not.toHaveAttribute('aria-disabled', 'true');

    await panel.getByRole('button', { name: 'Show the story as known on Monday 18 March 2024' }).click();
    await clock.shows('Monday 18', 5, 13);
    await expect(app.panel.heading).toBeFocused();
    await expect(app.panel.accounts).toHaveCount(1);
    await expect(app.row(letter)).toBeVisible();

    await page.goBack();
    await expect(panel).toContainText('Not yet reported');
    await panel.getByRole('button', { name: 'Show all that is known' }).click();
    await expect(app.rows).toHaveCount(17);
    await expect(app.panel.accounts).toHaveCount(2);
  });

  test('a moment that only an undated article tells has no place on the clock', async ({ app, page }) => {
    await app.open(`m/~k17/?${onDay(28)}`);
    await expect(app.panel.region).toContainText('has no place on this clock');
    await expect(app.panel.region.getByRole('button', { name: /^Show the story/ })).toHaveCount(0);
    await app.panel.region.getByRole('button', { name: 'Show all that is known' }).click();
    await expect(app.panel.accounts).toHaveCount(1);
    await expect(page).not.toHaveURL(/known=/);
  });

  test('a question, an article and an actor not known yet are told with when they were', async ({ page }) => {
    const clock = new Clock(page);
    const main = page.getByRole('main');
    await page.goto(`?view=questions&question=did-the-steering-fail&${onDay(4)}`);
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(titleOf('did-the-steering-fail'));
    await expect(main).toContainText('Not yet a question by Monday 4 March 2024');
    await expect(page.getByRole('alert')).toHaveCount(0);
    await main.getByRole('button', { name: 'Show the story as known on Wednesday 6 March 2024' }).click();
    await expect(main.getByRole('heading', { name: 'The steering was in order throughout.' })).toBeVisible();

    await page.goto(`?view=articles&read=radio-monday&${onDay(6)}`);
    await expect(main).toContainText(
      'Not yet out by Wednesday 6 March 2024. It came out on Monday 18 March 2024.',
    );
    await expect(page.getByRole('alert')).toHaveCount(0);
    await main.getByRole('link', { name: 'First report' }).click();
    await expect(page.getByRole('heading', { level: 1 })).toContainText('First report');
    await page.goBack();
    await main.getByRole('button', { name: 'Show the story as known on Monday 18 March 2024' }).click();
    await expect(main.getByRole('heading', { level: 1 })).toContainText('The letter');
    await expect(main).not.toContainText('Not yet out');

    await page.goto(`?actor=inspectorate&${onDay(6)}`);
    const panel = page.getByRole('region', { name: 'Organisation' });
    await expect(panel).toContainText('No article out by Wednesday 6 March 2024 tells of ');
    await panel.getByRole('button', { name: 'Show the story as known on Monday 18 March 2024' }).click();
    await expect(panel.getByRole('heading', { level: 2 })).toBeFocused();
    await expect(panel).toContainText('1 moment');
    await clock.shows('Monday 18', 5, 13);
    // None of it was taken for a part of the link that could not be read.
    await expect(page.getByRole('alert')).toHaveCount(0);
  });

  test('before the first report there is nothing in any view, and the way to it', async ({ app, page }) => {
    await page.goto(`?${onDay(3)}`);
    const clock = new Clock(page);
    const main = page.getByRole('main');
    await clock.shows('Sunday 3', 0, 0);
    for (const name of ['Questions', 'Grid', 'Articles', 'Timeline']) {
      await app.viewLink(name).click();
      await clock.shows('Sunday 3', 0, 0);
      await expect(main).toContainText('By Sunday 3 March 2024 no article was out.');
    }
    await main.getByRole('button', { name: 'Show the story as known on Monday 4 March 2024' }).click();
    await clock.shows('Monday 4', 1, 5);
    await expect(app.rows).toHaveCount(5);
    await expect(clock.earlier).toHaveAttribute('aria-disabled', 'true');
  });

  test('every view tells the story as known', async ({ app, page }) => {
    await app.open(`?${onDay(4)}`);
    await app.viewLink('Grid').click();
    await expect(page.getByRole('status', { name: 'Shown' })).toContainText('5 of 17 moments, 12 held back');
    await app.viewLink('Articles').click();
    await expect(page.getByRole('navigation', { name: 'Articles' }).getByRole('link')).toHaveCount(1);
    await app.viewLink('Questions').click();
    await expect(page.getByRole('main')).toContainText(
      'no question on which two positions had been reported',
    );
    await page.getByRole('button', { name: 'Show the story as known on Wednesday 6 March 2024' }).click();
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(titleOf('did-the-steering-fail'));
  });

  test('every count is of the whole story, and says what is held back', async ({ app, page }) => {
    const shown = page.getByRole('status', { name: 'Shown' });
    const announced = page.locator('[aria-live=polite].unseen');
    await app.open(`?${onDay(4)}`);
    await expect(shown).toContainText('5 of 17 moments; 12 held back');
    await app.filters.box('Rescue service').click();
    await expect(shown).toContainText('2 of 17 moments; 3 filtered out, 12 held back');
    await expect(announced).toHaveText('2 of 17 moments. 12 are held back.');
    await app.viewLink('Grid').click();
    await expect(shown).toContainText('2 of 17 moments, 3 filtered out, 12 held back');
    await app.viewLink('Articles').click();
    await expect(page.getByRole('main')).toContainText(
      'Moments that fit them: 2 of 17. 12 are held back. Show them on the timeline',
    );
  });

  test('a way in does not leave the second clock; another of what is known then leads on', async ({
    app,
    page,
  }) => {
    await app.open(`?${onDay(6)}`);
    const clock = new Clock(page);
    const ways = page.getByRole('navigation', { name: 'Ways in' });
    await expect(ways.getByRole('listitem')).toHaveText([
      'The steering, said and denied',
      'The evening of 3 March',
    ]);
    await ways.getByRole('button', { name: 'The evening of 3 March' }).click();
    await expect(page).toHaveURL(/t=/);
    await clock.shows('Wednesday 6', 3, 8);
    const steering = ways.getByRole('link', { name: 'The steering, said and denied' });
    await expect(steering).toHaveAttribute('href', /known=2024-03-07T00:00%2B01:00/);
    await steering.click();
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(titleOf('did-the-steering-fail'));
    await clock.shows('Wednesday 6', 3, 8);
  });

  test('a side has its members, and the reasons that articles out by then give', async ({ app, page }) => {
    await app.open(`?${onDay(4)}`);
    await page.getByRole('button', { name: 'Passengers', exact: true }).click();
    const members = page.getByRole('heading', { name: 'Who is in Passengers, and why' }).locator('..');
    await expect(members.getByRole('listitem')).toHaveText([
      'Ida Moe Was on board. article 1, ¶6',
      'Passengers’ union No article out by then gives the reason.',
    ]);
    await page.goto(`?actor=passengers-union&${onDay(5)}`);
    const panel = page.getByRole('region', { name: 'Organisation' });
    await expect(panel).toContainText('Speaks for passengers.');
  });

  test('the page of somebody told of says that why it is of a side is not known yet', async ({ page }) => {
    // Told of on Monday; here what makes it a ferry of the company is for Friday’s article to say.
    const ferry = { entity: 'kestrel', reason: 'Its ferry.' };
    const body = JSON.stringify({
      ...kestrel,
      sides: [{ id: 'company', name: 'Sund Ferries', members: [{ ...ferry, article: 'sund-friday' }] }],
    });
    await page.route('**/corpora/two-clocks/corpus.json', (route) =>
      route.fulfill({ body, contentType: 'application/json' }),
    );
    await page.goto(`?actor=kestrel&${onDay(6)}`);
    const panel = page.getByRole('region', { name: 'Organisation' });
    await expect(panel).toContainText('No article out by then gives the reason.');
    await expect(panel).not.toContainText('Its ferry.');
    await new Clock(page).later.click();
    await expect(panel).toContainText('Its ferry.');
    await expect(panel).not.toContainText('gives the reason');
  });

  test('filters list who is told of by then, and whoever is chosen', async ({ app, page }) => {
    await app.open(`?${onDay(4)}`);
    await expect(app.filters.box('Kestrel')).toBeVisible();
    await expect(app.filters.box('Inspectorate')).toHaveCount(0);
    await app.filters.find.fill('insp');
    await expect(app.filters.region).toContainText('Nobody by that name');
    await page.goto(`?in=inspectorate&${onDay(4)}`);
    await expect(app.filters.box('Inspectorate')).toBeChecked();
    await expect(app.filters.box('Inspectorate')).toHaveAccessibleDescription('0 moments');
    await expect(app.chip('Inspectorate')).toBeVisible();
    await app.filters.box('Inspectorate').click();
    await expect(app.filters.box('Inspectorate')).toHaveCount(0);
    await expect(app.rows).toHaveCount(5);
  });

  test('filters keep the names of what is not known yet', async ({ app }) => {
    await app.open(`?in=inspectorate&articles=radio-monday&${onDay(6)}`);
    await expect(app.chip('Inspectorate')).toBeVisible();
    await expect(app.chip('article 5, The letter')).toBeVisible();
    await expect(app.rows).toHaveCount(0);
  });

  for (const [colorScheme, width] of [
    ['light', 1440],
    ['dark', 768],
    ['light', 390],
  ] as const) {
    test.describe(`${colorScheme}, ${width} pixels`, () => {
      test.use({
        colorScheme,
        viewport: { width, height: 900 },
        contextOptions: { reducedMotion: 'reduce' },
      });

      test('axe finds nothing', async ({ app, page }) => {
        await app.open(`?${onDay(6)}`);
        const clock = new Clock(page);
        await clock.bar.getByText('New with article 3').click();
        await clock.bar.getByText('How this is reckoned').click();
        expect.soft(await axeFaults(page, { scheme: colorScheme }), 'the bar').toEqual([]);
        await page.goto(`m/~k01/?${onDay(6)}`);
        await expect(app.panel.heading).toHaveText(letter);
        expect.soft(await axeFaults(page, { scheme: colorScheme }), 'not reported yet').toEqual([]);
        await page.goto(`?view=articles&read=radio-monday&${onDay(6)}`);
        await expect(page.getByRole('heading', { level: 1 })).toContainText('The letter');
        expect.soft(await axeFaults(page, { scheme: colorScheme }), 'not out yet').toEqual([]);
      });
    });
  }

  test.describe('on a phone', () => {
    test.use({ viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true });

    test('the slider is moved by a finger, and its thumb is large enough for one', async ({ app, page }) => {
      await app.open();
      const clock = new Clock(page);
      await clock.button.tap();
      await clock.shows('Thursday 28', 6, 16);
      const box = await clock.slider.boundingBox();
      if (!box) throw new Error('no slider');
      expect(box.height).toBeGreaterThanOrEqual(40);
      await page.touchscreen.tap(box.x + 4, box.y + box.height / 2);
      await clock.shows('Monday 4', 1, 5);
      for (const button of [clock.earlier, clock.later, clock.showAll]) {
        const { height = 0 } = (await button.boundingBox()) ?? {};
        expect(height).toBeGreaterThanOrEqual(40);
      }
      await expect(app.rows).toHaveCount(5);
      expect(await page.evaluate(() => document.documentElement.scrollWidth <= innerWidth)).toBe(true);
    });
  });
});

test('where all dated articles came out on one day, the clock says that there is nothing to step through', async ({
  app,
  page,
}) => {
  await app.open();
  const clock = new Clock(page);
  await clock.button.click();
  await expect(clock.bar).toContainText('As known on Monday 6 September 2021: 4 of 5 articles');
  await expect(clock.bar).toContainText('came out at the same time, as far as they say');
  await expect(clock.bar).toContainText('1 article without a date of publication is left out (number 4).');
  await expect(clock.slider).toHaveCount(0);
  await clock.showAll.click();
  await expect(app.status).toContainText(`${panjshir.length} of ${counted(panjshir.length)}`);
});
