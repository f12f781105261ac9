/** A time explains itself, and is drawn with the same signs wherever it stands. No hour is shown that nobody gave. */
import type { Locator, Page } from 'playwright/test';
import { axeFaults } from './axe.ts';
import { expect, test } from './journey.ts';
import type { Dateline } from './page-model.ts';
import { CORPUS_URL, corpusText, momentOf, moments } from './panjshir.ts';

interface TimeRecord {
  readonly earliest?: string;
  readonly certainFrom?: string;
  readonly certainTo?: string;
  readonly latest?: string;
  readonly soft?: readonly string[];
  readonly qualifier?: string;
  readonly precision?: string;
}

interface Loose {
  id: string;
  when: object;
  accounts: { article: string; details?: object[] }[];
}

/** The bundled corpus with some of its moments at other times, or changed otherwise. */
function changed(times: Readonly<Record<string, TimeRecord>>, change = (_: Spoiled) => {}) {
  const copy = JSON.parse(corpusText) as Spoiled;
  for (const moment of copy.moments) {
    const time = times[moment.id];
    if (time) moment.when = { precision: 'day', basis: 'stated', ...time };
  }
  change(copy);
  return copy;
}

interface Spoiled {
  moments: Loose[];
  articles: { id: string; published: { value: string | null; basis: string } }[];
}

/** Two bundled moments stand in for times that the bundled corpus has none of. */
const OPEN = 'm46';
const ABOUT = 'm02';
const TIMES = {
  [OPEN]: { earliest: '2021-09-06' },
  [ABOUT]: { earliest: '2021-08-15', latest: '2021-08-16', qualifier: 'approximate' },
};

function serve(page: Page, body: unknown) {
  return page.route(CORPUS_URL, (route) => route.fulfill({ json: body }));
}

/** What opens how a time is known. */
function opener({ panel }: Dateline) {
  return panel.region.getByRole('button', { name: /How we know$/ });
}

test.describe('how a time is known', () => {
  test('opens by keyboard, in the order of reckoning', async ({ app, page }) => {
    await app.open('m/~m14/');
    const button = opener(app);
    await expect(button).toHaveAccessibleName(
      /^the night of Sunday 5 to Monday 6 September 2021 How we know$/i,
    );
    await expect(button).toHaveAttribute('aria-expanded', 'false');
    await button.focus();
    await page.keyboard.press('Enter');
    await expect(button).toHaveAttribute('aria-expanded', 'true');
    expect(await grounds(app)).toEqual(['The words', 'Read as', 'Bounds', 'EDTF', 'How sure']);
    const { region } = app.panel;
    await expect(region.getByText('On Sunday night', { exact: true })).toBeVisible();
    await expect(region).toContainText('“Sunday night” is read as 5 September 18:00 to 6 September 06:00.');
    await expect(region).toContainText('The hours are this corpus’s rule, not the article’s.');
    await expect(region.getByRole('row', { name: /^earliest/ })).toContainText('Sun 5 Sep 2021 18:00');
    await expect(region.getByRole('row', { name: /^earliest/ })).toContainText('soft');
    await expect(region.getByRole('row', { name: /^surely to/ })).toContainText('not known');
    await expect(region).toContainText('[2021-09-05T18..2021-09-06T05]');
    await page.keyboard.press('Enter');
    await expect(button).toHaveAttribute('aria-expanded', 'false');
    await expect(region.getByRole('row')).toHaveCount(0);
  });

  test('leads from the article’s words to their paragraph', async ({ app, page }) => {
    await app.open('m/~m14/');
    await opener(app).click();
    await app.panel.region.locator('.time-words').getByRole('link', { name: 'Article 5 ¶20' }).click();
    await expect(page).toHaveURL(/article|a5/);
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  });

  test('says what a time was reckoned from, and that the articles agree', async ({ app }) => {
    await app.open('m/~m07/');
    await opener(app).click();
    const { region } = app.panel;
    await expect(region).toContainText('Article 5 is dated Monday 6 September 2021 (inferred)');
    await expect(region).toContainText('The articles give the same time.');
    await expect(region).toContainText('One article gives a time.');
    expect(await grounds(app)).toEqual([
      'The words',
      'Reckoned from',
      'Read as',
      'Bounds',
      'EDTF',
      'How sure',
      'Times given',
    ]);
  });

  test('sets times that differ side by side, each with its articles', async ({ app, page }) => {
    const differing = changed({}, ({ moments }) => {
      const accounts = moments.find(({ id }) => id === 'm16')?.accounts ?? [];
      for (const account of accounts.filter(({ article }) => article === 'a4')) {
        account.details = [...(account.details ?? []), { aspect: 'time', value: 'Saturday' }];
      }
    });
    await serve(page, differing);
    await app.open('m/~m16/');
    await opener(app).click();
    const times = app.panel.region.locator('.ground.times');
    await expect(times).toContainText('The articles give different times.');
    await expect(times.getByRole('listitem').filter({ hasText: 'Sunday night' })).toContainText('¶3');
    await expect(times.getByRole('link', { name: 'Article 4 ¶5' })).toBeVisible();
    await expect(times.getByRole('listitem').filter({ hasText: 'Saturday' })).toContainText('¶5');
  });

  test('is told in the reader’s calendar, with the second on a line of its own', async ({ app }) => {
    await app.open('m/~m14/?cal=solar-hijri&beside=gregorian');
    const button = opener(app);
    await expect(button).toContainText('Sunbula 1400');
    await expect(button).toContainText(/5 ?– ?6 September 2021/);
    await button.click();
    await expect(app.panel.region).toContainText('is read as 14 Sunbula 18:00 to 15 Sunbula 06:00');
  });

  test('says that its words were published later, where they were', async ({ app, page }) => {
    const later = changed({}, ({ articles }) => {
      for (const { id, published } of articles) if (id === 'a2') published.value = '2021-09-08';
    });
    await serve(page, later);
    await app.open('m/~m16/?known=2021-09-07T12:00%2B04:30');
    await opener(app).click();
    await expect(app.panel.region).toContainText('The words this time rests on were published later.');
  });

  test('is clean by axe, light and dark', async ({ app, page }) => {
    await app.open('m/~m07/');
    await opener(app).click();
    expect(await axeFaults(page, { within: '.moment-panel' })).toEqual([]);
    await page.emulateMedia({ colorScheme: 'dark' });
    expect(await axeFaults(page, { within: '.moment-panel', scheme: 'dark' })).toEqual([]);
  });

  test.describe('on a phone', () => {
    test.use({ viewport: { width: 390, height: 844 } });

    test('has a target a thumb can hit, and fits', async ({ app, page }) => {
      await app.open('m/~m14/');
      const button = opener(app);
      expect((await button.boundingBox())?.height).toBeGreaterThanOrEqual(40);
      await button.click();
      await expect(app.panel.region.getByRole('row', { name: /^latest/ })).toBeVisible();
      const fits = await app.panel.region.evaluate((panel) => panel.scrollWidth <= panel.clientWidth);
      expect(fits).toBe(true);
      expect(await axeFaults(page, { within: '.moment-panel' })).toEqual([]);
    });

    test('keeps the legend folded until it is asked for', async ({ app, page }) => {
      await app.open();
      const legend = page.getByRole('list', { name: 'What the marks mean' });
      await expect(legend).toBeHidden();
      await page.getByText('What the marks mean').click();
      await expect(legend.getByRole('listitem').filter({ hasText: 'open end' })).toBeVisible();
    });
  });
});

async function boxOf(locator: Locator) {
  const box = await locator.boundingBox();
  if (!box) throw new Error(`${locator} is not drawn`);
  return box;
}

/** The headings of what is shown. */
function grounds({ panel }: Dateline) {
  return panel.region.locator('.ground > dt').allTextContents();
}

/** A time of day however written. The year of a day ("2021") has no colon. */
const CLOCK = /\d:\d\d|\d ?[ap]m\b/i;

for (const zone of ['Asia/Kabul', 'Europe/Berlin', 'America/New_York']) {
  test(`no moment shows an hour that no article gives, read in ${zone}`, async ({ app }) => {
    await app.open(`?zone=${zone}&lanes=none`);
    const { region } = app.timeline;
    await region.getByRole('button', { name: /more in/ }).click();
    const rows = await app.rows.allInnerTexts();
    expect(rows).toHaveLength(moments.length);
    expect(rows.filter((text) => CLOCK.test(text))).toEqual([]);
    const marks = await app.timeline.marks.evaluate((layer) =>
      [...layer.querySelectorAll('[data-mark]')].map(
        (mark) => `${mark.getAttribute('aria-label')} ${mark.textContent}`,
      ),
    );
    expect(marks.length).toBeGreaterThan(30);
    expect(marks.filter((text) => CLOCK.test(text))).toEqual([]);
    // The panel, of a day, of a night and of what went on, as far as it stands open.
    for (const id of ['m12', 'm14', 'm09']) {
      await app.rowLink(momentOf(id).title).click();
      await expect(app.panel.heading).toHaveText(momentOf(id).title);
      const words = await opener(app).innerText();
      const drawing = await app.panel.region.locator('.when-drawing').innerText();
      expect(`${words} ${drawing}`).not.toMatch(CLOCK);
    }
  });
}

test.describe('the signs of a time', () => {
  const NIGHT = momentOf('m14').title;

  /** The sign in a moment's row. */
  function signOf(app: Dateline, id: string) {
    return app.row(momentOf(id).title).locator('.time-sign');
  }

  test('are the same in list, timeline, card and panel', async ({ app, page }) => {
    await serve(page, changed(TIMES));
    await app.open(`m/~${OPEN}/`);
    await expect(signOf(app, OPEN).locator('.run-on.to')).toHaveCount(1);
    await expect(signOf(app, OPEN).locator('.cap.from')).toHaveCount(1);
    await expect(signOf(app, ABOUT)).toHaveText('~');
    await expect(app.row(momentOf(ABOUT).title)).toContainText('about Sun 15 Aug');
    await expect(app.panel.region.locator('.when-drawing .run-on.to')).toHaveCount(1);
    const mark = app.timeline.mark(momentOf(OPEN).title);
    await expect(mark.locator('..').locator('.run-on.to')).toHaveCount(1);
    await mark.hover();
    await expect(page.locator('.mark-card .run-on.to')).toHaveCount(1);
  });

  test('are all in the legend', async ({ app, page }) => {
    await serve(page, changed(TIMES));
    await app.open();
    const legend = page.getByRole('list', { name: 'What the marks mean' });
    for (const words of [
      'day known',
      'possible',
      'certain',
      'limit',
      'soft end',
      'open end',
      '~ approximate',
      '? uncertain',
    ]) {
      await expect(legend.getByRole('listitem').filter({ hasText: words }).first(), words).toBeVisible();
    }
    const drawn = (root: string) =>
      page.evaluate((root) => {
        const names = ['core', 'soft-from', 'soft-to', 'run-on', 'cap'];
        return names.filter((name) => document.querySelector(`${root} .${name}`));
      }, root);
    const inLegend = new Set((await drawn('.legend')).map((name) => name.replace('-from', '-to')));
    for (const name of [...(await drawn('.marks')), ...(await drawn('.moment-list'))]) {
      expect([...inLegend], name).toContain(name.replace('-from', '-to'));
    }
    const height = await legend.evaluate((list) => list.getBoundingClientRect().height);
    expect(height, 'two lines at most').toBeLessThanOrEqual(64);
  });

  /** From most of a year to a few hours within the day. */
  const WINDOWS = {
    'a year': '2020-11-02T00:00..2021-09-07T00:00',
    'a month': '2021-08-15T00:00..2021-09-07T00:00',
    'some days': '2021-09-04T00:00..2021-09-07T12:00',
    'one day': '2021-09-06T00:00..2021-09-07T00:00',
    'some hours': '2021-09-06T10:00..2021-09-06T14:00',
  };
  const DAY = [Date.parse('2021-09-06T00:00+04:30'), Date.parse('2021-09-07T00:00+04:30')] as const;

  for (const zone of ['Asia/Kabul', 'America/New_York']) {
    for (const [name, window] of Object.entries(WINDOWS)) {
      test(`a moment known to the day is its day, zoomed to ${name}, read in ${zone}`, async ({
        app,
        page,
      }) => {
        await serve(page, changed({ m01: { earliest: '2020-11-02', latest: '2020-11-03' } }));
        const t = window.replaceAll(/(T\d\d:\d\d)/g, '$1%2B04:30');
        await app.open(`?zone=${zone}&fold=off&lanes=none&q=flag&t=${t}`);
        const mark = app.timeline.mark(momentOf('m25').title).locator('..');
        const lane = await boxOf(app.timeline.marks);
        const rail = await boxOf(mark.locator('.rail').first());
        const { from, to } = await app.timeline.window();
        const ends = DAY.map((at) => ((at / 60_000 - from) / (to - from)) * lane.width);
        const inView = ends.filter((x) => x >= -0.5 && x <= lane.width + 0.5);
        const drawn = [rail.x - lane.x, rail.x + rail.width - lane.x];
        for (const [end, x] of ends.entries()) {
          const at = drawn[end] ?? Number.NaN;
          if (inView.includes(x)) expect(Math.abs(at - x)).toBeLessThan(2);
          else expect(end === 0 ? -at : at - lane.width).toBeGreaterThanOrEqual(0);
        }
        await expect(mark.locator('.cap')).toHaveCount(inView.length);
      });
    }
  }

  test('stand in forced colours', async ({ app, page }) => {
    await page.emulateMedia({ forcedColors: 'active' });
    await serve(page, changed(TIMES));
    await app.open(`m/~${OPEN}/`);
    await opener(app).click();
    const faint = await page.evaluate(() => {
      const paper = getComputedStyle(document.body).backgroundColor;
      return [...document.querySelectorAll('.rail, .cap')].filter((one) => {
        const style = getComputedStyle(one, one.classList.contains('rail') ? '::before' : undefined);
        const lined = style.borderBlockStartStyle !== 'none' && style.borderBlockStartColor !== paper;
        return !lined && ['rgba(0, 0, 0, 0)', paper].includes(style.backgroundColor);
      }).length;
    });
    expect(faint).toBe(0);
    await expect(page.locator('.marks .qualifier-signs').first()).toBeVisible();
    expect(await axeFaults(page, { within: '.how-known' })).toEqual([]);
  });

  test('soft ends fade, and open ones run on, without a cap', async ({ app, page }) => {
    await serve(page, changed(TIMES));
    await app.open();
    const night = app.timeline.mark(NIGHT).locator('..');
    await expect(night.locator('.cap')).toHaveCount(0);
    const mask = await night
      .locator('.rail')
      .first()
      .evaluate((rail) => getComputedStyle(rail, '::before').maskImage);
    expect(mask.match(/linear-gradient/g)).toHaveLength(2);
    const open = app.timeline.mark(momentOf(OPEN).title).locator('..');
    await expect(open.locator('.cap')).toHaveCount(1);
    const dots = await open
      .locator('.run-on')
      .evaluate((rail) => getComputedStyle(rail, '::before').maskImage);
    expect(dots).toContain('repeating-linear-gradient');
  });
});
