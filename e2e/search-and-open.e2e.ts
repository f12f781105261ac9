/** Searching, reading who says what, stepping on, and handing the view to somebody else. */

import { expect, test } from './journey.ts';
import { Dateline } from './page-model.ts';
import { corpus, counted, momentOf, moments } from './panjshir.ts';

const death = momentOf('m16');

for (const typed of ['Dashty', 'Dashti', 'dash']) {
  test(`finds Dashty’s death by “${typed}” and marks what was found`, async ({ app }) => {
    await app.open();
    await app.search.fill(typed);
    await expect(app.status).toContainText('filtered out');
    await expect(app.row(death.title)).toBeVisible();
    await expect(app.row(death.title).locator('mark')).toHaveText('Dashty');
    expect(await app.rows.count()).toBeLessThan(moments.length / 2);
  });
}

test('searches the digests too, beyond titles', async ({ app }) => {
  await app.open();
  await app.search.fill('condolences');
  await expect(app.status).toContainText('filtered out');
  expect(await app.rows.count()).toBeGreaterThan(0);
  await expect(app.rows.filter({ hasText: 'found in a passage' }).first()).toBeVisible();
  await app.search.press('Escape');
  await expect(app.search).toHaveValue('');
  await expect(app.rows).toHaveCount(moments.length);
});

test('leads from the row found in a passage to the word in it', async ({ app }) => {
  await app.open('?q=condolences');
  await app.rows.filter({ hasText: 'found in a passage' }).first().getByRole('link').click();
  const folded = app.panel.region.getByText('found here').first();
  await expect(app.panel.region.locator('mark').filter({ visible: true })).toHaveCount(0);
  await folded.click();
  await expect(app.panel.region.locator('mark', { hasText: /^condolences$/i }).first()).toBeVisible();
});

test('says by which name it found a moment whose title has another', async ({ app }) => {
  await app.open('?q=hamid');
  const row = app.rows.filter({ hasText: 'Faiz Hameed' });
  await expect(row).toContainText('found in a name: Hamid');
  await expect(row.getByRole('link')).toHaveAccessibleDescription('found in a name: Hamid');
});

test('marks what was found in the summary and the accounts of an open moment', async ({ app }) => {
  await app.open('m/~m16/?q=Dashty');
  const { panel } = app;
  await expect(panel.region.getByText(death.summary).locator('mark')).toHaveText('Dashty');
  const says = death.accounts.map((account) => account.says).find((text) => text.includes('Dashty'));
  await expect(panel.region.getByText(says ?? '').locator('mark')).toHaveText('Dashty');
});

test('reads his death: when, where, who, and every account with its passage', async ({ app }) => {
  const { panel } = app;
  await app.open();
  await app.search.fill('Dashty');
  await app.rowLink(death.title).click();
  await expect(panel.heading).toHaveText(death.title);
  await expect(panel.region).toContainText(death.summary);
  await expect(panel.region).toContainText('the night of Sunday 5');
  await expect(panel.region).toContainText('UTC+04:30');
  await expect(panel.region.getByRole('link', { name: 'Panjshir', exact: true })).toBeVisible();

  await expect(panel.accounts).toHaveCount(death.accounts.length);
  for (const { says } of death.accounts) await expect(panel.region).toContainText(says);
  await expect(panel.region.getByText(/^Attributed to: Ahmad Massoud/)).toBeVisible();

  const summary = panel.region.getByText('Our digest, ¶3').nth(1);
  await summary.click();
  const cited = 'was killed in Panjshir on Sunday night in a clash with the Taliban';
  await expect(panel.region.getByText(cited, { exact: true })).toBeVisible();
  await expect(panel.region.getByRole('heading', { name: 'How was Fahim Dashty killed?' })).toBeVisible();
});

test('steps on in the filtered order, and back', async ({ app }) => {
  await app.open('?q=dashty');
  const titles = await app.titles();
  expect(titles.length).toBeGreaterThan(2);
  await app.rowLinks.first().click();
  for (const [index, title] of titles.entries()) {
    await expect(app.panel.heading).toHaveText(title);
    await expect(app.panel.region).toContainText(`${index + 1} of ${titles.length}`);
    if (index < titles.length - 1) await app.panel.next.click();
  }
  await expect(app.panel.next).toHaveAttribute('aria-disabled', 'true');
  await app.panel.previous.click();
  await expect(app.panel.heading).toHaveText(titles.at(-2) ?? '');
});

/** What two readers would compare. */
async function viewOf(app: Dateline) {
  return {
    heading: await app.panel.heading.textContent(),
    titles: await app.titles(),
    status: await app.status.textContent(),
    window: await app.timeline.windowWords.textContent(),
    lanes: await app.timeline.lanesBy.inputValue(),
    chips: await app.chips.getByRole('button').allTextContents(),
    search: await app.search.inputValue(),
  };
}

test('the copied link opens the same view for somebody else', async ({
  app,
  page,
  context,
  browser,
  guard,
}) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await app.open();
  await app.filters.box('Fahim Dashty').click();
  await app.filters.box('Statements').click();
  await app.timeline.lanesBy.selectOption('article');
  await app.timeline.control('Zoom in').click();
  await app.search.fill('Massoud');
  await expect(app.chip('text “Massoud”')).toBeVisible();
  await app.rowLinks.first().click();
  await app.panel.copyLink.click();
  await expect(app.panel.region.getByRole('button', { name: 'Copied' })).toBeVisible();
  const link = await page.evaluate(() => navigator.clipboard.readText());
  expect(link).toContain(`c=${corpus.id}`);
  const mine = await viewOf(app);

  const elsewhere = await browser.newContext({ viewport: page.viewportSize() });
  await guard.watch(elsewhere);
  const theirs = new Dateline(await elsewhere.newPage());
  await theirs.open(link);
  await expect(theirs.panel.heading).toHaveText(mine.heading ?? '');
  await expect.poll(() => viewOf(theirs)).toEqual(mine);
  expect(theirs.page.url()).toBe(link);
  await elsewhere.close();
});

test('where the browser does not let it copy, the link is there to copy by hand', async ({ app, page }) => {
  await page.addInitScript(() => {
    Object.defineProperty(navigator, 'clipboard', { value: undefined });
  });
  await app.open('m/~m16/');
  await app.panel.copyLink.click();
  await expect(app.panel.region.getByRole('textbox', { name: 'Link to this moment' })).toHaveValue(
    /\/m\/fahim-dashty-killed~m16\//,
  );
});

test('closing the moment gives the page back', async ({ app, page }) => {
  await app.open();
  await app.rowLink(death.title).click();
  await expect(page).toHaveTitle(new RegExp(`^${death.title} – `));
  await app.panel.close.click();
  await expect(app.panel.region).toHaveCount(0);
  await expect(app.rowLink(death.title)).toBeFocused();
  await expect(app.status).toContainText(counted(moments.length));
});
