/** Dateline within somebody else's page, and the code that puts it there. */
import type { FrameLocator, Locator, Page } from 'playwright/test';
import { axeFaults } from './axe.ts';
import { type Site, serveHostPage } from './host-page/serve.ts';
import { test as base, expect } from './journey.ts';
import { literally } from './page-model.ts';
import { corpus, momentOf, moments } from './panjshir.ts';

const death = momentOf('m16');
const total = moments.length;

/** A message as the host heard it. */
interface Heard {
  readonly kind: string;
  readonly reason?: string;
  readonly link?: string;
  readonly height?: number | null;
}

/** The host page of `e2e/host-page`, with the frame in it. */
class Host {
  readonly page: Page;
  readonly element: Locator;
  readonly frame: FrameLocator;
  readonly foot: Locator;
  readonly rows: Locator;
  readonly panel: Locator;
  readonly #site: Site;
  readonly #app: string;

  constructor(page: Page, site: Site, app: string) {
    this.page = page;
    this.#site = site;
    this.#app = app;
    this.element = page.getByTitle('Timeline', { exact: true });
    this.frame = page.frameLocator('iframe[title="Timeline"]');
    this.foot = this.frame.getByRole('contentinfo');
    this.rows = this.frame.getByRole('list', { name: 'Moments', exact: true }).getByRole('article');
    this.panel = this.frame.getByRole('region', { name: 'Moment', exact: true });
  }

  async open(link: string, how: Record<string, string> = {}): Promise<void> {
    await this.visit(link, how);
    await this.foot.waitFor();
  }
  /** Without looking into the frame: the browser takes that for the reader's doing. */
  async visit(link: string, how: Record<string, string> = {}): Promise<void> {
    const asked = new URLSearchParams({ frame: new URL(link, this.#app).href, ...how });
    await this.page.goto(`${this.#site.origin}/?${asked}`);
  }
  told(what: 'title' | 'link' | 'selection' | 'shown'): Locator {
    return this.page.locator(`#${what}`);
  }
  heard(): Promise<Heard[]> {
    return this.page.evaluate(() => (window as unknown as { heard: Heard[] }).heard);
  }
  async goTo(link: string): Promise<void> {
    await this.page.getByRole('textbox', { name: 'Go to' }).fill(link);
    await this.page.getByRole('button', { name: 'Go' }).click();
  }
  rowLink(title: string): Locator {
    return this.rows.getByRole('link', { name: title, exact: true });
  }
  /** Waits until the frame is as high as its content, and stays so. */
  async settled(): Promise<number> {
    let before = -1;
    await expect
      .poll(async () => {
        const height = (await this.element.boundingBox())?.height ?? 0;
        const overflow = await this.frame
          .locator('main')
          .evaluate((main) => main.scrollHeight - main.clientHeight);
        const isSame = height === before && overflow <= 0 && height !== 600;
        before = height;
        return isSame;
      })
      .toBe(true);
    return before;
  }
}

interface Journey {
  readonly site: Site;
  readonly host: Host;
}

const test = base.extend<Journey>({
  site: async ({ guard }, use) => {
    const site = await serveHostPage();
    guard.provokes(new RegExp(`^request left the origin: ${literally(site.origin)}/`));
    await use(site);
    site.close();
  },
  host: async ({ page, site, baseURL }, use) => use(new Host(page, site, baseURL ?? '')),
});

test('a page of another origin is told what is read in the frame, and leads the reader', async ({ host }) => {
  await host.open('?embed=1');
  await expect(host.told('shown')).toHaveText(`${total} of ${total}`);
  await expect(host.told('title')).toHaveText(`${corpus.title} – Dateline`);
  await expect(host.told('selection')).toHaveText('nothing');
  // Nothing of the page around the view.
  await expect(host.frame.getByRole('banner')).toHaveCount(0);
  await expect(host.frame.getByRole('searchbox')).toHaveCount(0);
  await expect(host.frame.getByRole('navigation', { name: 'Views' })).toHaveCount(0);

  await host.rowLink(death.title).click();
  await expect(host.told('selection')).toHaveText(`moment m16: ${death.title}`);
  await expect(host.told('link')).toHaveText(`m/${death.slug}~m16/?c=${corpus.id}`);

  await host.goTo('?status=disputed&lanes=sideways');
  await expect(host.panel).toHaveCount(0);
  await expect(host.told('link')).toHaveText(`?c=${corpus.id}&status=disputed`);
  await expect(host.frame.getByRole('alert')).toContainText('lanes=sideways');
  await expect(host.foot).toContainText(/\d+ filtered out/);
  expect((await host.heard()).at(-1)).toMatchObject({ ignored: [{ field: 'lanes', value: 'sideways' }] });

  await host.goTo('https://other.example/m/~m1/');
  await expect
    .poll(async () => (await host.heard()).at(-1))
    .toMatchObject({ kind: 'refused', reason: 'link' });
  await expect(host.told('link')).toHaveText(`?c=${corpus.id}&status=disputed`);
});

test('a page whose script comes late is told too, and opening the frame at a paragraph does not scroll it', async ({
  host,
  page,
}) => {
  await page.setViewportSize({ width: 900, height: 360 });
  await host.visit('a/~a1/?embed=1&paragraph=6', { after: '3000' });
  await expect(host.told('selection')).toHaveText(`article a1: ${corpus.articles[0]?.label}`);
  expect(await page.evaluate(() => scrollY)).toBe(0);
  expect(await host.frame.getByRole('main').evaluate(({ scrollTop }) => scrollTop)).toBeGreaterThan(100);
});

test('nothing is told before hello, and never to a third', async ({ host, page, guard }) => {
  const third = await serveHostPage();
  guard.provokes(new RegExp(`^request left the origin: ${literally(third.origin)}/`));
  await host.open('?embed=1', { hello: 'no', beside: `${third.origin}/rogue.html` });
  const rogue = page.frame({ url: `${third.origin}/rogue.html` });
  await expect(page.frameLocator('iframe[title="Beside"]').getByText('Said.')).toBeVisible();
  await host.rowLink(death.title).click();
  await expect(host.panel.getByRole('heading', { level: 2 })).toHaveText(death.title);
  expect(await host.heard()).toEqual([{ dateline: 1, kind: 'waiting' }]);

  await host.goTo('?view=grid');
  await expect.poll(() => host.heard()).toContainEqual({ dateline: 1, kind: 'refused', reason: 'no-hello' });
  await expect(host.panel.getByRole('heading', { level: 2 })).toHaveText(death.title);
  expect(await rogue?.evaluate(() => (window as unknown as { heard: unknown[] }).heard)).toEqual([]);
  third.close();
});

test('as high as told, the frame settles; what opens there is in sight, and Back leaves in one step', async ({
  host,
  page,
}) => {
  await page.goto('?view=articles');
  await host.open('?embed=1', { follow: '' });
  const height = await host.settled();
  expect(height).toBeGreaterThan(1_500);
  const sizes = (await host.heard()).flatMap((each) => each.height ?? []);
  expect(sizes.length, `settled after ${sizes}`).toBeLessThanOrEqual(3);

  for (const other of [480, 5_000, height]) {
    await host.element.evaluate((frame, px) => {
      frame.style.height = `${px}px`;
    }, other);
    await expect.poll(() => host.frame.locator('html').evaluate(() => innerHeight)).toBe(other);
  }
  expect(await host.settled()).toBe(height);
  expect((await host.heard()).flatMap((each) => each.height ?? [])).toEqual(sizes);

  const last = host.rows.last().getByRole('link');
  await last.scrollIntoViewIfNeeded();
  const scrolled = await page.evaluate(() => scrollY);
  expect(scrolled).toBeGreaterThan(500);
  await last.click();
  const heading = host.panel.getByRole('heading', { level: 2 });
  await expect(heading).toBeFocused();
  await expect(heading).toBeInViewport();
  expect(await page.evaluate(() => scrollY)).toBe(scrolled);
  await host.panel.getByRole('button', { name: 'Previous moment' }).click();
  await host.panel.getByRole('button', { name: 'Close', exact: true }).click();
  await host.frame.getByRole('button', { name: 'Zoom in' }).click();
  await expect(host.told('link')).toContainText('t=2021');
  await host.foot.getByRole('button', { name: 'Back to the first view' }).click();
  await expect(host.told('link')).toHaveText(`?c=${corpus.id}`);
  await expect(host.frame.locator('#view')).toBeFocused();
  expect(await host.settled()).toBe(height);

  await page.goBack();
  await expect(page).toHaveURL(/view=articles|\/a\//);
});

test('a story is told at one height, and no step of it moves the page around', async ({ host, page }) => {
  await page.setViewportSize({ width: 700, height: 800 });
  await host.open('?embed=1&story=fifteen-hours&step=1', { follow: '' });
  const next = host.frame.getByRole('button', { name: 'Next step' });
  await next.hover();
  const scrolled = await page.evaluate(() => scrollY);
  for (let step = 2; step <= 10; step += 1) {
    await next.click();
    await expect(host.told('link')).toContainText(`step=${step}`);
    await expect(next).toBeInViewport();
    expect(await page.evaluate(() => scrollY), `step ${step}`).toBe(scrolled);
  }
  expect(new Set((await host.heard()).flatMap((each) => each.height ?? [])).size).toBe(1);
});

test('by keyboard alone: into the frame, a moment opened and closed, and home', async ({
  host,
  page,
  context,
}) => {
  await host.open('?embed=1&in=fahim-dashty', { height: '480' });
  await expect(host.told('shown')).not.toBeEmpty();
  const title = await host.rows.first().getByRole('link').textContent();
  await page.getByRole('button', { name: 'Go' }).focus();
  const row = host.rows.first().getByRole('link');
  await expect(async () => {
    await page.keyboard.press('Tab');
    await expect(row).toBeFocused({ timeout: 50 });
  }).toPass({ intervals: [0] });
  await page.keyboard.press('Enter');
  const heading = host.panel.getByRole('heading', { level: 2 });
  await expect(heading).toHaveText(title ?? '');
  await expect(heading).toBeFocused();
  await expect(heading).toBeInViewport();
  // Keys that are commands elsewhere belong to the page around.
  await page.keyboard.press('g');
  await page.keyboard.press('?');
  await expect(host.frame.getByRole('dialog')).toHaveCount(0);
  await page.keyboard.press('Escape');
  await expect(host.panel).toHaveCount(0);
  await expect(row).toBeFocused();

  const home = host.foot.getByRole('link', { name: 'Open in Dateline' });
  await home.focus();
  const [tab] = await Promise.all([context.waitForEvent('page'), page.keyboard.press('Enter')]);
  await expect(tab).toHaveURL(/\?c=panjshir-2021&in=fahim-dashty$/);
  await expect(tab.getByRole('searchbox', { name: 'Search moments' })).toBeVisible();
});

/** The grid and the questions are looked at by axe as views; here they would only take their time. */
const views: readonly [link: string, looked: boolean][] = [
  ['?embed=1', true],
  ['m/~m16/?embed=1', true],
  ['?embed=1&view=questions', false],
  ['?embed=1&view=grid', false],
  ['a/~a1/?embed=1', false],
];
test('in a frame 480 px high and 320, 390 or 900 wide nothing is too wide, and the foot is in sight', async ({
  page,
}) => {
  for (const [link, looked] of views) {
    await page.setViewportSize({ width: 390, height: 480 });
    await page.goto(link);
    const foot = page.getByRole('contentinfo');
    await expect(page.getByRole('main').getByRole('heading').first()).toBeVisible();
    await expect(page.getByText('Loading', { exact: true })).toHaveCount(0);
    // A question and an article are not what filters choose: there their count would say something else.
    const shown = /view=questions/.test(link)
      ? 'Questions'
      : /^a\//.test(link)
        ? 'Articles'
        : `${total} of ${total} moments`;
    await expect(foot.getByText(shown)).toBeVisible();
    if (looked) expect(await axeFaults(page), link).toEqual([]);
    for (const width of [320, 390, 900]) {
      await page.setViewportSize({ width, height: 480 });
      await expect(foot.getByRole('link', { name: 'Open in Dateline' })).toBeInViewport();
      await expect
        .poll(() => page.evaluate(() => document.documentElement.scrollWidth), `${link} at ${width} px`)
        .toBeLessThanOrEqual(width);
    }
  }
});

test('the code of the tab “Embed” works where it is pasted', async ({
  app,
  page,
  site,
  context,
  baseURL,
}) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await app.open('m/~m16/?status=disputed');
  await page.getByRole('button', { name: 'Share' }).click();
  await page.getByRole('tab', { name: 'Embed' }).click();
  await page.getByRole('radio', { name: /^As high as what is shown/ }).check();
  await page.getByRole('button', { name: 'Copy code' }).click();
  await expect(page.getByRole('button', { name: 'Copied' })).toBeVisible();
  const code = await page.evaluate(() => navigator.clipboard.readText());
  expect(code).toBe(await page.getByRole('textbox', { name: 'Code' }).inputValue());

  const pasted = `<!doctype html><html lang="en"><title>A page</title><link rel="icon" href="data:,"><h1>A page</h1>\n${code}`;
  await page.goto(site.publish('pasted.html', pasted));
  const frame = page.getByTitle(`${death.title} – ${corpus.title} – Dateline`, { exact: true });
  await expect(frame).toHaveAttribute('src', new RegExp(`^${literally(baseURL ?? '')}m/.*[?&]embed=1`));
  const within = frame.contentFrame();
  await expect(within.getByRole('heading', { level: 2, name: death.title })).toBeVisible();
  await expect(within.getByRole('contentinfo')).toContainText('filtered out');
  await expect.poll(async () => (await frame.boundingBox())?.height).toBeGreaterThan(700);
});
