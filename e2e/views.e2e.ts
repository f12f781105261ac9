/** The views and the ways between them: by name in the page's head, by key, by Back, and on a phone at its foot. */
import { expect, test } from './journey.ts';

const VIEWS = ['Timeline', 'Questions', 'Grid', 'Articles'] as const;

const TITLES = {
  Questions: /^Who holds Panjshir\? – /,
  Grid: /^Grid – /,
  Articles: /^Massoud’s call – /,
} as const;

/** Of questions and articles the first is named, so that the link opens the same when another comes first. */
const ADDRESSES = { Questions: /\/q\/[^/]*~q1\//, Grid: /view=grid/, Articles: /\/a\/[^/]*~a1\// } as const;

test('the page’s head leads to every view, and Back leads home', async ({ app, page }) => {
  await app.open();
  for (const name of ['Questions', 'Grid', 'Articles'] as const) {
    await app.viewLink(name).click();
    await expect(app.viewLink(name)).toHaveAttribute('aria-current', 'page');
    await expect(page).toHaveURL(ADDRESSES[name]);
    await expect(page).toHaveTitle(TITLES[name]);
    await expect(app.headline).toBeVisible();
  }
  for (const name of VIEWS.slice(1, -1).toReversed()) {
    await page.goBack();
    await expect(app.viewLink(name)).toHaveAttribute('aria-current', 'page');
  }
  await page.goBack();
  await expect(app.viewLink('Timeline')).toHaveAttribute('aria-current', 'page');
  await app.timeline.drawn();
});

test('keys lead to the views, and focus is not lost on the way', async ({ app, page }) => {
  await app.open();
  for (const [key, name] of [
    ['q', 'Questions'],
    ['a', 'Articles'],
    ['g', 'Grid'],
    ['t', 'Timeline'],
  ] as const) {
    await page.keyboard.press(key);
    await expect(app.viewLink(name)).toHaveAttribute('aria-current', 'page');
    await expect(app.headline).toBeVisible();
    await page.keyboard.press('Tab');
    expect(await app.focused()).not.toBe('BODY');
  }
});

test('where filters hide nothing, that is said, and a search leads to where it counts', async ({
  app,
  page,
}) => {
  await page.goto('./?view=questions&in=fahim-dashty');
  await expect(
    page.getByText('Filters hide nothing in this view. Moments that fit them: 4 of 57.'),
  ).toBeVisible();
  await expect(app.filters.region).toHaveCount(0);
  await page.getByRole('link', { name: 'Show them on the timeline' }).click();
  await expect(app.rows).toHaveCount(4);
  await page.goto('./?view=articles');
  await app.search.fill('Bazarak');
  await page.keyboard.press('Enter');
  await expect(app.viewLink('Timeline')).toHaveAttribute('aria-current', 'page');
  await expect(app.status).toContainText(/^\d of 57 moments/);
});

test('a view whose code does not come is said not to, and loading the page again brings it', async ({
  app,
  page,
  guard,
}) => {
  guard.provokes(/Failed to load resource|Failed to fetch dynamically|Unable to preload CSS|did not come/);
  await app.open();
  await page.route(/QuestionsView/, (route) => route.abort());
  await app.viewLink('Questions').click();
  const fault = page.getByRole('alert', { name: 'Questions' });
  await expect(fault).toContainText('could not be loaded');
  await page.unroute(/QuestionsView/);
  await fault.getByRole('button', { name: 'Load the page again' }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Who holds Panjshir?' })).toBeVisible();
});

for (const view of VIEWS) {
  test(`${view}: all of it is printed, not what the window has room for`, async ({ app, page }) => {
    await page.goto(`./?view=${view.toLowerCase()}`);
    await expect(app.headline).toBeVisible();
    await page.emulateMedia({ media: 'print' });
    const main = page.getByRole('main');
    await expect
      .poll(() => main.evaluate(({ scrollHeight, clientHeight }) => scrollHeight - clientHeight))
      .toBe(0);
    expect(await main.evaluate(({ clientHeight }) => clientHeight)).toBeGreaterThan(900);
  });
}

test('a window that becomes narrow takes focus along into the panel that covers the page', async ({
  app,
  page,
}) => {
  await page.goto('./m/~m21/?view=articles&read=a1&paragraph=3');
  await expect(page.locator('[aria-current="location"]')).toBeFocused();
  await page.setViewportSize({ width: 390, height: 844 });
  await expect(app.panel.heading).toBeFocused();
});

test.describe('on a phone', () => {
  test.use({ viewport: { width: 390, height: 844 }, hasTouch: true });

  test('the views are at the foot of the page, within reach of a thumb', async ({ app, page }) => {
    await page.goto('./');
    for (const name of VIEWS.toReversed()) {
      const link = app.viewLink(name);
      const box = await link.boundingBox();
      expect(box?.height).toBeGreaterThanOrEqual(40);
      expect(box?.y).toBeGreaterThan(780);
      await link.tap();
      await expect(link).toHaveAttribute('aria-current', 'page');
      await expect(app.headline).toBeVisible();
    }
  });

  for (const view of VIEWS) {
    test(`${view}: nothing reaches beyond the page’s edge`, async ({ app, page }) => {
      await page.goto(`./?view=${view.toLowerCase()}`);
      await expect(app.headline).toBeVisible();
      const beyond = await page.evaluate(() => {
        const { scrollWidth, clientWidth } = document.documentElement;
        return scrollWidth - clientWidth;
      });
      expect(beyond).toBe(0);
    });
  }
});
