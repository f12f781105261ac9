/** The timeline of a corpus too large to be at hand: the most telling moments alone, all others counted, and the way down to each. */
import type { Locator, Page } from 'playwright/test';
import { axeFaults } from './axe.ts';
import { largeFile, servePlain } from './corpora/large.ts';
import { expect, test } from './journey.ts';
import type { Dateline } from './page-model.ts';

const file = largeFile(6_000);

test.beforeEach(({ page }) => servePlain(page, file));

/** The buttons that stand for many moments, by what they say: "1,204 moments, 3–5 September 2021, in the lane of …". */
const COUNTED = /^([\d,]+) moments?, .+, in the lane of /;

function clusters(app: Dateline): Locator {
  return app.timeline.marks.getByRole('button', { name: COUNTED });
}

function countIn(name: string | null): number {
  return Number(COUNTED.exec(name ?? '')?.[1]?.replaceAll(',', '') ?? Number.NaN);
}

async function drawn(app: Dateline, page: Page): Promise<void> {
  await clusters(app).first().waitFor();
  await expect(page.locator('.flat-timeline')).toHaveAttribute('aria-busy', 'false');
}

async function open(app: Dateline, page: Page, link: string): Promise<void> {
  await page.goto(link);
  await drawn(app, page);
}

/** All that is drawn: each single moment once, and each cluster as often as it says. */
function told(app: Dateline): Promise<number> {
  return app.timeline.marks
    .locator('[data-mark]')
    .evaluateAll((marks) =>
      marks
        .map(
          (mark) =>
            /(?:^|: )([\d,]+) moments?, .+, in the lane of /.exec(mark.getAttribute('aria-label') ?? '')?.[1],
        )
        .reduce((sum, count) => sum + (count === undefined ? 1 : Number(count.replaceAll(',', ''))), 0),
    );
}

const datedIn = (moments: typeof file.moments) =>
  moments.filter(
    ({ when }) =>
      when.earliest !== undefined ||
      when.certainFrom !== undefined ||
      (when.latest !== undefined && when.basis !== 'publication'),
  ).length;

const isInView = (marks: Locator, cluster: Locator) =>
  Promise.all([marks.boundingBox(), cluster.boundingBox()]).then(
    ([frame, box]) =>
      frame !== null && box !== null && box.x >= frame.x && box.x + 40 <= frame.x + frame.width,
  );

/** The cluster in view that counts most. */
async function largest(app: Dateline): Promise<Locator> {
  const all = await clusters(app).all();
  const seen = await Promise.all(
    all.map(async (each) => ({
      each,
      in: await isInView(app.timeline.marks, each),
      count: countIn(await each.getAttribute('aria-label')),
    })),
  );
  const best = seen.filter((one) => one.in).sort((a, b) => b.count - a.count)[0];
  if (!best) throw new Error('no cluster in view');
  return best.each;
}

test('counts every moment there is, once: what stands alone and what is counted add up', async ({
  app,
  page,
}) => {
  await open(app, page, './?lanes=none');
  await app.timeline.control('Show all').click();
  await drawn(app, page);
  await expect.poll(() => told(app)).toBe(datedIn(file.moments));
  const statements = file.moments.filter(({ kind }) => kind === 'statement');
  await page.goto('./?lanes=none&kind=statement');
  await app.timeline.control('Show all').click();
  await expect.poll(() => told(app)).toBe(datedIn(statements));
  await expect(app.status).toContainText(`${statements.length.toLocaleString('en-GB')} of 6,000 moments`);
});

test('draws about 150 things at most, and the same lanes as high at every zoom', async ({ app, page }) => {
  await open(app, page, './?lanes=place');
  const count = () => app.timeline.marks.locator('[data-mark]').count();
  const heights = () =>
    page
      .locator('.lane-head')
      .evaluateAll((lanes) => lanes.map((lane) => (lane as HTMLElement).offsetHeight));
  const before = await heights();
  expect(await count()).toBeGreaterThan(20);
  for (let step = 0; step < 6; step++) {
    await app.timeline.control('Zoom in').click();
    await drawn(app, page).catch(() => undefined);
    expect(await count()).toBeLessThan(190);
    expect(await heights()).toEqual(before);
  }
});

test('a click on a cluster zooms in on it; again and again it leads to single moments', async ({
  app,
  page,
}) => {
  await open(app, page, './?lanes=place');
  for (let step = 0; step < 3; step++) {
    const before = await app.timeline.windowLength();
    await (await largest(app)).click({ position: { x: 12, y: 12 } });
    await expect.poll(() => app.timeline.windowLength()).toBeLessThan(before);
    await expect(page.locator('.flat-timeline')).toHaveAttribute('aria-busy', 'false');
  }
  await page.goBack();
  const link = app.timeline.marks.getByRole('link').first();
  await link.waitFor();
  expect(await link.getAttribute('href')).toContain('m/');
});

test('by keyboard alone: into a cluster, out again with Escape, and down to a moment that opens', async ({
  app,
  page,
}) => {
  await open(app, page, './?lanes=place');
  const focused = () =>
    page.evaluate(() => ({
      tag: document.activeElement?.tagName,
      name: document.activeElement?.getAttribute('aria-label') ?? '',
    }));
  await app.timeline.marks.locator('[data-mark][tabindex="0"]').focus();
  const walk = async (tag: 'BUTTON' | 'A') => {
    for (let step = 0; step < 60 && (await focused()).tag !== tag; step++)
      await page.keyboard.press('ArrowRight');
    expect((await focused()).tag).toBe(tag);
  };
  await walk('BUTTON');
  const cluster = (await focused()).name;
  expect(cluster).toMatch(COUNTED);
  const before = await app.timeline.window();
  await page.keyboard.press('Enter');
  await expect.poll(() => app.timeline.window()).not.toEqual(before);
  // Focus goes on to what begins nearest to where it was.
  await expect.poll(async () => (await focused()).tag).toMatch(/^(A|BUTTON)$/);
  await expect.poll(async () => (await focused()).name).not.toBe(cluster);
  await page.keyboard.press('Escape');
  await page.keyboard.press('Escape');
  await expect.poll(() => app.timeline.window()).toEqual(before);
  await expect.poll(async () => (await focused()).name).toBe(cluster);
  await walk('A');
  await page.keyboard.press('Enter');
  await expect(app.panel.heading).toBeVisible();
});

test('lists what is in a cluster: a dialog with a link to each, closed with focus where it was', async ({
  app,
  page,
}) => {
  await open(app, page, './?lanes=place');
  const cluster = clusters(app).nth(2);
  const name = await cluster.getAttribute('aria-label');
  await cluster.focus();
  await page.keyboard.press('Shift+Enter');
  const dialog = page.getByRole('dialog', { name: name ?? '' });
  await expect(dialog.getByRole('listitem').first()).toHaveAttribute('aria-setsize', String(countIn(name)));
  expect(await axeFaults(page)).toEqual([]);
  await page.keyboard.press('Escape');
  await expect(dialog).toBeHidden();
  await expect(cluster).toBeFocused();
  await page.keyboard.press('Shift+Enter');
  const link = dialog.getByRole('link').first();
  const title = await link.locator('span').first().textContent();
  await link.click();
  await expect(app.panel.heading).toHaveText(title ?? '');
});

test('shows on hover how many there are, who is in most of them, and the most telling ones', async ({
  app,
  page,
}) => {
  await open(app, page, './?lanes=place');
  const cluster = await largest(app);
  const count = countIn(await cluster.getAttribute('aria-label'));
  await cluster.hover({ position: { x: 12, y: 12 } });
  const card = page.locator('.cluster-card');
  await expect(card).toContainText(`${count.toLocaleString('en-GB')} moments`);
  await expect(card).toContainText('In most of them: ');
  await expect(card.locator('a')).toHaveCount(3);
  await card.getByText('List them').click();
  await expect(page.getByRole('dialog').getByRole('listitem').first()).toHaveAttribute(
    'aria-setsize',
    String(count),
  );
});

test('moves under the hand, and says where it is when that rests', async ({ app, page }) => {
  await open(app, page, './?lanes=place');
  await app.timeline.control('Zoom in').click();
  await expect(page.locator('.flat-timeline')).toHaveAttribute('aria-busy', 'false');
  const box = await page.locator('.vis-panel.vis-center').first().boundingBox();
  if (!box) throw new Error('no timeline');
  const before = await app.timeline.window();
  const link = page.url();
  const [x, y] = [box.x + box.width / 2, box.y + 60];
  const mark = app.timeline.marks.locator('[data-mark]').first();
  const at = async () => (await mark.boundingBox())?.x ?? Number.NaN;
  const start = await at();
  await page.mouse.move(x, y);
  await page.mouse.down();
  await page.mouse.move(x + 30, y);
  await page.mouse.move(x + 80, y, { steps: 4 });
  expect(Math.abs((await at()) - start - 80)).toBeLessThan(12);
  expect(page.url()).toBe(link);
  await page.mouse.up();
  await expect.poll(async () => (await app.timeline.window()).from).toBeLessThan(before.from);
  expect(await app.timeline.windowLength()).toBe(before.to - before.from);
  await page.mouse.wheel(0, -240);
  await expect.poll(() => app.timeline.windowLength()).toBeLessThan(before.to - before.from);
  await expect(page.locator('.flat-timeline')).toHaveAttribute('aria-busy', 'false');
  // Axis and marks stand on one sheet again: nothing is left stretched.
  await expect
    .poll(() =>
      page
        .locator('.sheet-moved')
        .evaluateAll((all) =>
          all.map((each) => (each as HTMLElement).style.transform).filter((each) => each.includes('scale')),
        ),
    )
    .toEqual([]);
});

test('at the end of what is in view the arrows lead on, and the window follows', async ({ app, page }) => {
  await open(app, page, './?lanes=none');
  for (let step = 0; step < 4; step++) await app.timeline.control('Zoom in').click();
  await expect(page.locator('.flat-timeline')).toHaveAttribute('aria-busy', 'false');
  const before = await app.timeline.window();
  await app.timeline.marks.locator('[data-mark][tabindex="0"]').focus();
  await page.keyboard.press('Home');
  await expect.poll(async () => (await app.timeline.window()).from).toBeLessThan(before.from);
  await expect.poll(() => page.evaluate(() => document.activeElement?.hasAttribute('data-mark'))).toBe(true);
  await page.keyboard.press('ArrowLeft');
  await expect(page.getByText('Nothing earlier in All moments')).toBeAttached();
});

/** A finger that rests where it is, for so many milliseconds. */
async function rested(page: Page, at: { readonly x: number; readonly y: number }, ms: number): Promise<void> {
  const session = await page.context().newCDPSession(page);
  await session.send('Input.dispatchTouchEvent', { type: 'touchStart', touchPoints: [at] });
  await page.waitForTimeout(ms);
  await session.send('Input.dispatchTouchEvent', { type: 'touchEnd', touchPoints: [] });
  await session.detach();
}

test.describe('by touch', () => {
  test.use({ viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true });
  test('a long press lists what is in a cluster, a short one zooms in', async ({ app, page }) => {
    await open(app, page, './?lanes=place');
    const cluster = await largest(app);
    const name = await cluster.getAttribute('aria-label');
    const { x, y } = (await cluster.boundingBox()) ?? { x: 0, y: 0 };
    const finger = { x: x + 12, y: y + 20 };
    const before = await app.timeline.windowLength();
    await rested(page, finger, 900);
    const dialog = page.getByRole('dialog', { name: name ?? '' });
    await expect(dialog.getByRole('listitem').first()).toHaveAttribute('aria-setsize', String(countIn(name)));
    // Letting go has neither closed it nor zoomed.
    await page.waitForTimeout(400);
    await expect(dialog).toBeVisible();
    expect(await app.timeline.windowLength()).toBe(before);
    await dialog.getByRole('button', { name: 'Close' }).tap();
    await expect(dialog).toBeHidden();
    // Phones that tell a long press themselves let no click follow.
    const session = await page.context().newCDPSession(page);
    await session.send('Input.dispatchTouchEvent', { type: 'touchStart', touchPoints: [finger] });
    await cluster.dispatchEvent('contextmenu');
    await session.send('Input.dispatchTouchEvent', { type: 'touchCancel', touchPoints: [] });
    await expect(dialog).toBeVisible();
    await page.keyboard.press('Escape');
    await rested(page, finger, 60);
    await expect.poll(() => app.timeline.windowLength()).toBeLessThan(before);
  });
});

test.describe('on a phone', () => {
  test.use({ viewport: { width: 390, height: 844 } });
  test('lies flat, with what fits', async ({ app, page }) => {
    await open(app, page, './?lanes=place');
    expect(await app.timeline.marks.locator('[data-mark]').count()).toBeLessThan(190);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(390);
    expect(await axeFaults(page)).toEqual([]);
    await page.getByText('What the marks mean').click();
    await expect(page.getByText('counted together')).toBeVisible();
    const before = await app.timeline.windowLength();
    await (await largest(app)).click({ position: { x: 12, y: 20 } });
    await expect.poll(() => app.timeline.windowLength()).toBeLessThan(before);
  });
});
