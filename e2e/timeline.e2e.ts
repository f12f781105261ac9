/** The timeline: looking around, lanes, folds, occasions, and one selection with the list. */
import type { Locator, Page } from 'playwright/test';
import { expect, test } from './journey.ts';
import type { Dateline } from './page-model.ts';
import { corpus, involves, momentOf, moments } from './panjshir.ts';

const TWO_DAYS = '?t=2021-09-05T00:00%2B04:30..2021-09-07T00:00%2B04:30';
const DAY = 24 * 60;
const claim = momentOf('m21');
const nazary = momentOf('m28');

function occasionTitle(id: string): string {
  const occasion = corpus.occasions.find((candidate) => candidate.id === id);
  if (!occasion) throw new Error(`The bundled corpus has no occasion ${id}`);
  return occasion.title;
}

/** Empty ground of the timeline, to aim a pointer at: under the axis, beside the marks of the first lane. */
async function ground(app: Dateline): Promise<{ x: number; y: number }> {
  const box = await boxOf(app.timeline.axis('Monday 6 September'));
  return { x: box.x + 250, y: box.y + 60 };
}

async function boxOf(locator: Locator) {
  const box = await locator.boundingBox();
  if (!box) throw new Error('Nothing of it is drawn');
  return box;
}

async function drag(page: Page, from: { x: number; y: number }, by: number) {
  await page.mouse.move(from.x, from.y);
  await page.mouse.down();
  await page.mouse.move(from.x + by / 2, from.y, { steps: 4 });
  await page.mouse.move(from.x + by, from.y, { steps: 4 });
  await page.mouse.up();
}

test.describe('looking around', () => {
  test('zooms in and out by button', async ({ app }) => {
    await app.open(TWO_DAYS);
    expect(await app.timeline.windowLength()).toBe(2 * DAY);
    await app.timeline.control('Zoom in').click();
    await expect.poll(() => app.timeline.windowLength()).toBe((2 * DAY) / 1.6);
    await app.timeline.control('Zoom out').click();
    await expect.poll(() => app.timeline.windowLength()).toBe(2 * DAY);
  });

  test('zooms by wheel', async ({ app, page }) => {
    await app.open(TWO_DAYS);
    const { x, y } = await ground(app);
    await page.mouse.move(x, y);
    await page.mouse.wheel(0, -200);
    await expect.poll(() => app.timeline.windowLength()).toBeLessThan(2 * DAY);
    await expect(page).toHaveURL(/[?&]t=/);
  });

  test('pans by dragging, and keeps its length', async ({ app, page }) => {
    await app.open('?fold=off&t=2021-09-03T00:00%2B04:30..2021-09-05T00:00%2B04:30');
    const before = await app.timeline.window();
    const box = await boxOf(app.timeline.marks);
    await drag(page, { x: box.x + 700, y: box.y + 30 }, -300);
    await expect.poll(async () => (await app.timeline.window()).from).toBeGreaterThan(before.from);
    expect(Math.abs((await app.timeline.windowLength()) - 2 * DAY)).toBeLessThanOrEqual(1);
  });

  test('dragging over a mark pans and opens nothing', async ({ app, page }) => {
    await app.open('?fold=off&t=2021-09-04T00:00%2B04:30..2021-09-06T12:00%2B04:30');
    const before = await app.timeline.window();
    const box = await boxOf(app.timeline.mark(claim.title));
    await drag(page, { x: box.x + 30, y: box.y + 20 }, 120);
    await expect.poll(async () => (await app.timeline.window()).from).toBeLessThan(before.from);
    await expect(app.panel.region).toHaveCount(0);
  });

  test('shows all, and the opening view again', async ({ app }) => {
    await app.open(TWO_DAYS);
    await app.timeline.control('Show all').click();
    const start = app.timeline.slider('Start of the window');
    await expect(start).toHaveAttribute('aria-valuenow', (await start.getAttribute('aria-valuemin')) ?? '');
    await expect(app.timeline.windowWords).toContainText('August');
    await app.timeline.control('Opening view').click();
    await expect(app.timeline.control('Opening view')).toHaveCount(0);
  });

  test('goes to a date, folded away or not, and refuses one that is not there', async ({ app }) => {
    const { timeline } = app;
    const { region, windowWords } = timeline;
    const monday = Date.parse('2021-09-06T00:00+04:30') / 60_000;
    await app.open();
    const field = region.getByLabel(/^Date, between 15 August and 6 September/);
    const go = region.getByRole('button', { name: 'Go', exact: true });
    await timeline.control('Go to date').click();
    await field.fill('2021-09-06');
    await go.click();
    await expect(field).toBeHidden();
    await expect(windowWords).not.toContainText('August');
    const { from, to } = await timeline.window();
    expect(from).toBeLessThanOrEqual(monday);
    expect(to).toBeGreaterThanOrEqual(monday + DAY);
    expect(to - from).toBeLessThan(2 * DAY);

    await timeline.control('Go to date').click();
    await field.fill('2020-01-01');
    await go.click();
    await expect(region.getByRole('alert')).toHaveText('Choose a day between 15 August and 6 September.');
    await field.fill('2021-08-20');
    await go.click();
    await expect(windowWords).toContainText('August');
    await expect(timeline.control('Fold empty days')).toBeVisible();
  });

  test('going to a date is a dialog, and one step, unfolding or not', async ({ app, page }) => {
    const { timeline } = app;
    await app.open();
    const button = timeline.control('Go to date');
    const dialog = page.getByRole('dialog', { name: 'Go to date' });
    const field = dialog.getByRole('textbox');
    await expect(button).toHaveAttribute('aria-haspopup', 'dialog');
    await button.click();
    await expect(field).toBeFocused();
    await field.fill('20 Aug 2021');
    await page.keyboard.press('Escape');
    await expect(dialog).toBeHidden();
    await expect(button).toBeFocused();

    const before = await app.historyLength();
    await page.keyboard.press('Enter');
    await expect(field).toBeFocused();
    await expect(field).toHaveValue('20 Aug 2021');
    // The calendar opens over it, and closes without it.
    await dialog.getByRole('button', { name: /^Pick a day/ }).click();
    const calendar = page.getByRole('dialog', { name: 'Calendar' });
    await expect(calendar.getByRole('button', { name: /^Friday 20 August/ })).toBeFocused();
    await page.keyboard.press('Escape');
    await expect(calendar).toBeHidden();
    await expect(dialog.getByRole('button', { name: /^Pick a day/ })).toBeFocused();
    await field.press('Enter');
    await expect(dialog).toBeHidden();
    await expect(button).toBeFocused();
    await expect(timeline.windowWords).toHaveText('In view: 19–21 August 2021');
    await expect(timeline.control('Fold empty days')).toBeVisible();
    expect(await app.historyLength()).toBe(before + 1);
    await page.goBack();
    await expect(timeline.windowWords).toContainText('5–6 September 2021');
    await expect(timeline.control('Fold empty days')).toHaveCount(0);
  });

  test('the strip’s handles follow the pointer and the keyboard', async ({ app, page }) => {
    await app.open(`${TWO_DAYS}&fold=off`);
    const end = app.timeline.slider('End of the window');
    const before = await app.timeline.window();
    await end.focus();
    await page.keyboard.press('ArrowLeft');
    await expect.poll(async () => (await app.timeline.window()).to).toBeLessThan(before.to);
    expect((await app.timeline.window()).from).toBe(before.from);
    await page.keyboard.press('End');
    await expect.poll(async () => (await app.timeline.window()).to).toBeGreaterThanOrEqual(before.to);

    const start = await boxOf(app.timeline.slider('Start of the window'));
    await drag(page, { x: start.x + start.width / 2, y: start.y + start.height / 2 }, -300);
    await expect.poll(async () => (await app.timeline.window()).from).toBeLessThan(before.from);
    await expect(app.timeline.windowWords).toContainText('August');
  });

  test('each handle says its own day and how far the other lets it go', async ({ app }) => {
    await app.open(TWO_DAYS);
    const start = app.timeline.slider('Start of the window');
    const end = app.timeline.slider('End of the window');
    await expect(start).toHaveAttribute('aria-valuetext', 'Sunday 5 September 2021');
    await expect(end).toHaveAttribute('aria-valuetext', 'Monday 6 September 2021');
    const { from, to } = await app.timeline.window();
    expect(Number(await start.getAttribute('aria-valuemax'))).toBeLessThan(to);
    expect(Number(await end.getAttribute('aria-valuemin'))).toBeGreaterThan(from);
  });

  test('what lies outside the window is counted, and a button leads there', async ({ app }) => {
    await app.open(TWO_DAYS);
    await expect(app.status).toContainText('outside the window');
    await app.timeline.strip.getByRole('button', { name: /^\d+ earlier$/ }).click();
    await expect(app.timeline.mark('The Taliban take Kabul')).toBeVisible();
  });

  test('unfolds August and folds it again', async ({ app, page }) => {
    await app.open();
    await app.timeline.unfold.click();
    await expect(app.timeline.unfold).toHaveCount(0);
    await expect(page).toHaveURL(/[?&]unfold=2021-08-16/);
    await app.timeline.control('Fold empty days').click();
    await expect(app.timeline.unfold).toBeVisible();
    await expect(page).not.toHaveURL(/fold/);
  });
});

test('marks agree with the axis: what is known to Monday begins where Monday begins', async ({
  app,
  page,
}) => {
  await app.open(TWO_DAYS);
  await page.evaluate(() => document.fonts.ready);
  // The axis' words stand in a box that begins at their tick.
  const monday = await boxOf(app.timeline.axis('Monday 6 September').locator('..'));
  for (const title of [claim.title, nazary.title, momentOf('m46').title]) {
    const mark = await boxOf(app.timeline.mark(title));
    expect(Math.abs(mark.x - monday.x), title).toBeLessThanOrEqual(2);
  }
  await app.timeline.control('Zoom in').click();
  await expect.poll(() => app.timeline.windowLength()).toBeLessThan(2 * DAY);
  await expect(async () => {
    const tick = await boxOf(app.timeline.axis('Monday 6 September').locator('..'));
    const mark = await boxOf(app.timeline.mark(claim.title));
    expect(Math.abs(mark.x - tick.x)).toBeLessThanOrEqual(2);
  }).toPass();
});

test.describe('lanes', () => {
  test('by actor: a moment of two stands in both lanes and is one moment', async ({ app }) => {
    await app.open('?lanes=actor&in=ali-nazary');
    const marks = app.timeline.mark(nazary.title);
    await expect(marks).toHaveCount(2);
    for (const mark of await marks.all()) {
      await mark.click();
      await expect(app.panel.heading).toHaveText(nazary.title);
      await app.panel.close.click();
    }
    await marks.first().click();
    for (const mark of await marks.all()) await expect(mark).toHaveAttribute('aria-current', 'true');
  });

  for (const [lanes, head] of [
    ['place', 'Panjshir'],
    ['article', '5 UNI, Kabul'],
    ['no lanes', 'All moments'],
  ] as const) {
    test(`by ${lanes}`, async ({ app }) => {
      await app.open();
      await app.timeline.lanesBy.selectOption(lanes);
      await expect(app.timeline.region.getByText(head, { exact: true })).toBeVisible();
      await expect(app.rows).toHaveCount(moments.length);
    });
  }

  test('what does not fit in a lane is counted and can be opened', async ({ app }) => {
    await app.open('?lanes=actor');
    const more = app.timeline.region.getByRole('button', { name: /^\d+ more in / }).first();
    const before = await app.timeline.marks.getByRole('link').count();
    const lane = (await more.getAttribute('aria-label'))?.replace(/^\d+ more in /, '') ?? '';
    await more.click();
    await expect(app.timeline.region.getByRole('button', { name: `Fewer in ${lane}` })).toBeVisible();
    await expect.poll(() => app.timeline.marks.getByRole('link').count()).toBeGreaterThan(before);
  });

  test('an occasion opens in place, and closes', async ({ app }) => {
    const points = moments.filter(({ occasion }) => occasion === 'o-saleh');
    const last = points.at(-1)?.title ?? '';
    await app.open();
    const occasion = app.timeline.occasion('Saleh’s statement on Panjshir');
    await expect(occasion).toHaveAccessibleName(new RegExp(`${points.length} moments`));
    await expect(app.timeline.mark(last)).toHaveCount(0);
    await occasion.click();
    await expect(occasion).toHaveAttribute('aria-expanded', 'true');
    await app.timeline.mark(last).click();
    await expect(app.panel.heading).toHaveText(last);
    await occasion.click();
    await expect(app.timeline.mark(last)).toHaveCount(0);
  });
});

test('a closed occasion’s card names a few of its points, an open one lays nothing over them', async ({
  app,
  page,
}) => {
  const points = moments.filter(({ occasion }) => occasion === 'o-audio');
  await app.open();
  const occasion = app.timeline.occasion(occasionTitle('o-audio'));
  const card = app.timeline.region.getByText(`${points.length} points`, { exact: true });
  await occasion.hover();
  await expect(card).toBeVisible();
  const named = card.locator('..').locator('li');
  await expect(named).toHaveCount(3);
  await occasion.click();
  await expect(occasion).toHaveAttribute('aria-expanded', 'true');
  await page.mouse.move(5, 5);
  await occasion.hover();
  // Longer than a card takes to come.
  await page.waitForTimeout(400);
  await expect(card).toHaveCount(0);
});

test('a card tells more of a mark, on hover and on focus', async ({ app, page }) => {
  await app.open();
  const told = new Set(claim.accounts.map(({ article }) => article)).size;
  const card = app.timeline.region.getByText(`${told} of 5 articles`);
  await expect(card).toHaveCount(0);
  await app.timeline.mark(claim.title).hover();
  await expect(card).toBeVisible();
  await page.mouse.move(5, 5);
  await expect(card).toHaveCount(0);
  await app.timeline.mark(claim.title).focus();
  await expect(card).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(card).toHaveCount(0);
});

test('a card stays while the pointer is on it, and Escape closes the card alone', async ({ app, page }) => {
  await app.open();
  const mark = app.timeline.mark(claim.title);
  const card = app.timeline.region.getByText(/^\d of 5 articles$/);
  await mark.hover();
  const { x, y } = await boxOf(card);
  await page.mouse.move(x + 5, y + 5, { steps: 10 });
  // Longer than a card lingers once the pointer has left.
  await page.waitForTimeout(400);
  await expect(card).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(card).toHaveCount(0);

  await mark.click();
  await expect(app.panel.heading).toHaveText(claim.title);
  await page.mouse.move(5, 5);
  await mark.focus();
  await expect(card).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(card).toHaveCount(0);
  await expect(app.panel.heading).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(app.panel.region).toHaveCount(0);
});

test('the shaded night is named in the article’s own words', async ({ app }) => {
  await app.open();
  await expect(app.timeline.region.getByText('“On Sunday night”', { exact: true })).toBeVisible();
});

test('the toolbar is one tab stop, with arrow keys between its controls', async ({ app, page }) => {
  const { controls, lanesBy } = app.timeline;
  await app.open();
  await expect(controls.locator('[tabindex="0"]')).toHaveCount(1);
  await lanesBy.focus();
  for (const name of ['Zoom out', 'Zoom in']) {
    await page.keyboard.press('ArrowRight');
    await expect(app.timeline.control(name)).toBeFocused();
  }
  await page.keyboard.press('End');
  await expect(app.timeline.control('Go to date')).toBeFocused();
  await page.keyboard.press('Shift+Tab');
  await page.keyboard.press('Tab');
  await expect(app.timeline.control('Go to date')).toBeFocused();
  await page.keyboard.press('Home');
  await expect(lanesBy).toBeFocused();
  await expect(lanesBy).toHaveValue('side');
  await page.keyboard.press('ArrowDown');
  await expect(lanesBy).toHaveValue('actor');
});

test.describe('from right to left', () => {
  test('arrow keys and handles follow the reading direction', async ({ app, page }) => {
    await app.open(`${TWO_DAYS}&fold=off`);
    await page.evaluate(() => {
      document.documentElement.dir = 'rtl';
    });
    const before = await app.timeline.window();
    await app.timeline.slider('Start of the window').focus();
    await page.keyboard.press('ArrowLeft');
    await expect.poll(async () => (await app.timeline.window()).from).toBeGreaterThan(before.from);
    const start = await boxOf(app.timeline.slider('Start of the window'));
    await drag(page, { x: start.x + start.width / 2, y: start.y + start.height / 2 }, 200);
    await expect.poll(async () => (await app.timeline.window()).from).toBeLessThan(before.from);
  });
});

test.describe('from right to left, from the first', () => {
  test('the hand takes what it grasps along', async ({ app, page }) => {
    await page.addInitScript(() => {
      document.addEventListener('DOMContentLoaded', () => {
        document.documentElement.dir = 'rtl';
      });
    });
    await app.open(`${TWO_DAYS}&fold=off`);
    const before = await app.timeline.window();
    const marks = await boxOf(app.timeline.marks);
    await drag(page, { x: marks.x + marks.width / 2, y: marks.y + 12 }, 200);
    await expect.poll(async () => (await app.timeline.window()).from).toBeGreaterThan(before.from);
  });
});

test('selection is one thing in the list and on the timeline', async ({ app }) => {
  await app.open();
  await app.rowLink(claim.title).click();
  await expect(app.timeline.mark(claim.title)).toHaveAttribute('aria-current', 'true');
  await app.timeline.mark(nazary.title).click();
  await expect(app.row(nazary.title)).toHaveAttribute('aria-current', 'true');
  await expect(app.row(claim.title)).not.toHaveAttribute('aria-current');
  await expect(app.timeline.mark(claim.title)).not.toHaveAttribute('aria-current');
});

test('a moment opened from the list is brought into the window', async ({ app }) => {
  await app.open(TWO_DAYS);
  const kabul = momentOf('m02');
  await expect(app.timeline.mark(kabul.title)).toHaveCount(0);
  await app.rowLink(kabul.title).click();
  await expect(app.timeline.mark(kabul.title)).toBeVisible();
});

test.describe('by touch', () => {
  test.use({ hasTouch: true });

  test('pinching zooms', async ({ app, page, context }) => {
    await app.open(TWO_DAYS);
    const { x, y } = await ground(app);
    const session = await context.newCDPSession(page);
    await session.send('Input.synthesizePinchGesture', { x, y, scaleFactor: 2, gestureSourceType: 'touch' });
    await expect.poll(() => app.timeline.windowLength()).toBeLessThan(2 * DAY * 0.8);
  });
});

for (const width of [1000, 900]) {
  test.describe(`beside a panel, ${width} pixels`, () => {
    test.use({ viewport: { width, height: 900 } });

    for (const id of ['m21', 'm16']) {
      test(`the lead pair stands at its rails and clear of what is folded, with ${id} open`, async ({
        app,
        page,
      }) => {
        await app.open(`m/~${id}/`);
        await page.evaluate(() => document.fonts.ready);
        const fold = await boxOf(app.timeline.unfold);
        const seam = app.timeline.marks.getByRole('link', { name: 'Who holds Panjshir?' });
        for (const title of corpus.leadPair.map((each) => momentOf(each).title)) {
          const mark = app.timeline.mark(title);
          const label = await boxOf(mark);
          // A rail has no role: it stands beside its label.
          const rail = await boxOf(mark.locator('..').locator('.rail').first());
          expect(label.x, title).toBeGreaterThanOrEqual(rail.x - 1);
          expect(label.x, title).toBeGreaterThan(fold.x + fold.width);
          const gap = rail.y - (label.y + label.height);
          expect(gap, `${title}: its rail lies right under its words`).toBeLessThan(20);
        }
        expect((await boxOf(seam)).x).toBeGreaterThan(fold.x + fold.width);
        const right = (box: { x: number; width: number }) => box.x + box.width;
        expect(right(await boxOf(seam))).toBeLessThanOrEqual(right(await boxOf(app.timeline.marks)) + 1);
      });
    }
  });
}

test('labels end before the torn edges of what is folded', async ({ app }) => {
  await app.open();
  const fold = await boxOf(app.timeline.unfold);
  for (const id of ['m01', 'm02']) {
    const label = await boxOf(app.timeline.mark(momentOf(id).title));
    expect(label.x + label.width, id).toBeLessThanOrEqual(fold.x);
  }
});

test.describe('under a sheet', () => {
  test.use({ viewport: { width: 768, height: 1024 } });

  /** Whether the moment's mark can be seen above the sheet. */
  async function isUncovered(app: Dateline, title: string): Promise<boolean> {
    const mark = await boxOf(app.timeline.mark(title));
    const sheet = await boxOf(app.panel.region);
    return mark.y > 0 && mark.y + mark.height <= sheet.y;
  }

  test('the moment that is opened is brought into sight, and so is the next', async ({ app, page }) => {
    await page.emulateMedia({ reducedMotion: 'reduce' });
    await app.open(`m/~${claim.id}/`);
    await expect.poll(() => isUncovered(app, claim.title)).toBe(true);
    await app.panel.next.click();
    const title = await app.panel.heading.innerText();
    expect(title).not.toBe(claim.title);
    await app.panel.previous.click();
    await expect.poll(() => isUncovered(app, claim.title)).toBe(true);
  });

  test('who has scrolled by then is left where they are', async ({ app, page }) => {
    let deliver = () => {};
    const held = new Promise<void>((resolve) => {
      deliver = resolve;
    });
    await page.route('**/assets/mount-*.js', async (route) => {
      await held;
      await route.continue();
    });
    await page.goto(`m/~${claim.id}/`);
    await expect(app.timeline.region).toContainText('The timeline is being drawn');
    const { x, y } = await boxOf(app.headline);
    await page.mouse.move(x + 5, y + 5);
    await page.mouse.wheel(0, 20);
    await expect.poll(async () => (await boxOf(app.headline)).y).toBeLessThan(y);
    deliver();
    await app.timeline.drawn();
    // Longer than the page takes to scroll.
    await page.waitForTimeout(600);
    expect(await isUncovered(app, claim.title)).toBe(false);
    await expect(app.headline).toBeInViewport();
  });

  test('who opens a moment from the list keeps their place in it', async ({ app }) => {
    await app.open();
    await app.rowLink(momentOf('m46').title).scrollIntoViewIfNeeded();
    await app.rowLink(momentOf('m46').title).click();
    await expect(app.panel.heading).toBeVisible();
    await expect(app.timeline.mark(momentOf('m46').title)).not.toBeInViewport();
  });
});

test('lanes by place hold what happened there', async ({ app }) => {
  await app.open('?lanes=place');
  const kabul = moments.filter((moment) => involves(moment, 'kabul')).length;
  const head = app.timeline.region.getByRole('listitem').filter({ hasText: /^Kabul/ });
  await expect(head).toContainText(`${kabul} moments`);
});
