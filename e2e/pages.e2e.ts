/** The built site as plain files below a path: pages for readers without scripts and for previews, and the app in them. */
import type { Browser, Page } from 'playwright/test';
import { test as base, expect } from './journey.ts';
import { Dateline } from './page-model.ts';
import { corpus, momentOf } from './panjshir.ts';
import { type BuiltSite, builtSite } from './static-host/built-site.ts';

/** Where it says it is; nothing is ever asked of it. */
const SITE = 'https://news.example';
const AT = '/news/dateline/';

const test = base.extend<object, { site: BuiltSite }>({
  site: [
    // biome-ignore lint/correctness/noEmptyPattern: Playwright reads from it which fixtures are asked for
    async ({}, use) => {
      const site = await builtSite({ base: AT, at: AT, site: SITE });
      await use(site);
      await site.close();
    },
    { scope: 'worker', timeout: 120_000 },
  ],
  baseURL: async ({ site }, use) => use(site.address),
});

const CLAIM = momentOf('m21');
const PATH = `m/${CLAIM.slug}~${CLAIM.id}/`;

/** A page as it comes, to a reader who has switched scripts off. */
async function withoutScripts(browser: Browser, address: string, width = 1_440): Promise<Page> {
  const context = await browser.newContext({ javaScriptEnabled: false, viewport: { width, height: 900 } });
  const page = await context.newPage();
  await page.goto(address);
  return page;
}

test('a moment’s page says all of it without scripts, in text, tags and a picture', async ({
  browser,
  site,
  request,
}) => {
  const page = await withoutScripts(browser, site.address + PATH);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(CLAIM.title);
  // Playwright looks for no text within noscript, unless it is asked what an element says.
  const text = page.getByRole('main');
  const said = [
    CLAIM.summary,
    'Monday 6 September 2021, hour not given',
    ...CLAIM.accounts.map(({ says }) => says),
  ];
  for (const words of said) await expect(text).toContainText(words);
  await expect(text).toContainText('Our digest of ¶10, not the article’s own words:');

  const metaOf = (name: string) =>
    page.locator(`meta[property="${name}"], meta[name="${name}"]`).getAttribute('content');
  expect(await metaOf('og:title')).toBe(CLAIM.title);
  expect(await metaOf('og:url')).toBe(SITE + AT + PATH);
  expect(await page.locator('link[rel=canonical]').getAttribute('href')).toBe(SITE + AT + PATH);
  expect(await metaOf('twitter:card')).toBe('summary_large_image');
  const data = JSON.parse((await page.locator('script[type="application/ld+json"]').textContent()) ?? '');
  expect(data.mainEntity).toMatchObject({ '@type': 'Claim', name: CLAIM.title, datePublished: '2021-09-06' });

  const picture = await request.get((await metaOf('og:image'))?.replace(SITE + AT, site.address) ?? '');
  const png = await picture.body();
  expect(png.subarray(1, 4).toString()).toBe('PNG');
  expect([png.readUInt32BE(16), png.readUInt32BE(20)]).toEqual([1_200, 630]);
  expect([await metaOf('og:image:width'), await metaOf('og:image:height')]).toEqual(['1200', '630']);
  await page.context().close();
});

test('from page to page by keyboard, without scripts, on a phone', async ({ browser, site }) => {
  const page = await withoutScripts(browser, site.address + PATH, 390);
  const article = page.getByRole('link', { name: /^Article 5/ }).first();
  await article.focus();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { level: 1 })).not.toHaveText(CLAIM.title);
  expect(page.url()).toMatch(/\/a\/[^/]*~a5\/$/);
  const back = page.getByRole('link', { name: CLAIM.title });
  await back.focus();
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(site.address + PATH);
  const sizes = await page.evaluate('[document.documentElement.scrollWidth, innerWidth]');
  expect(sizes).toEqual([390, 390]);
  await page.context().close();
});

test('the same address opens the app at the moment, with nothing the browser complains of', async ({
  page,
  app,
  site,
}) => {
  await app.open(PATH);
  await expect(app.panel.heading).toHaveText(CLAIM.title);
  await expect(page).toHaveTitle(new RegExp(`^${CLAIM.title}`));
  await app.panel.next.click();
  await expect(app.panel.heading).not.toHaveText(CLAIM.title);
  await page.goBack();
  await expect(app.panel.heading).toHaveText(CLAIM.title);
  expect(page.url().startsWith(site.address + PATH)).toBe(true);
});

test('pages of a question and an article open them', async ({ page }) => {
  const [question] = corpus.questions;
  await page.goto(`q/who-holds-panjshir~${question?.id}/`);
  await expect(page.getByRole('heading', { name: question?.title ?? '', exact: true })).toBeVisible();
  await page.goto('a/uni-kabul~a5/');
  await expect(page.getByRole('heading', { name: 'UNI, Kabul' }).first()).toBeVisible();
});

test('an old slug and an unknown path come home', async ({ page, app, guard }) => {
  guard.provokes(/status of 404/);
  await app.open('m/what-it-was-called-once~m33/');
  await expect(app.panel.heading).toHaveText(momentOf('m33').title);
  await expect(page).toHaveURL(new RegExp(`/m/${momentOf('m33').slug}~m33/`));
  await app.open('no/such/place/at/all');
  await expect(app.rows.first()).toBeVisible();
});

test('the sitemap lists a page for every moment, question and article, and each is there', async ({
  site,
  request,
}) => {
  const text = await (await request.get('sitemap.xml')).text();
  const listed = text.match(/(?<=<loc>)[^<]+/g) ?? [];
  const { moments, questions, articles } = corpus;
  expect(listed).toHaveLength(1 + moments.length + questions.length + articles.length);
  for (const address of listed) {
    expect((await request.get(address.replace(SITE + AT, site.address))).status(), address).toBe(200);
  }
  expect(site.said).toContain(`${listed.length} pages`);
});

test('a build that may be put anywhere finds itself from every page', async ({ browser }) => {
  const site = await builtSite({ base: './', at: '/some/where/deep/' });
  const page = await browser.newPage();
  const app = new Dateline(page);
  await app.open(site.address + PATH);
  await expect(app.panel.heading).toHaveText(CLAIM.title);
  await app.panel.next.click();
  await page.reload();
  await expect(app.panel.heading).not.toHaveText(CLAIM.title);
  await app.open(`${site.address}m/old~m33/`);
  await expect(app.panel.heading).toHaveText(momentOf('m33').title);
  await page.goto(`${site.address}nowhere`);
  await expect(page.getByText('Dateline could not find its own files')).toBeVisible();
  expect(site.said).toContain('DATELINE_SITE');
  await page.close();
  await site.close();
});
