/** A corpus too large to be at hand: it is read by a worker, shown as it is told of, and comes in columns and in parts. */
import type { Page } from 'playwright/test';
import { largeFile, serveColumns, serveParts, servePlain } from './corpora/large.ts';
import { expect, test } from './journey.ts';
import { corpus as bundled } from './panjshir.ts';

const file = largeFile(4_000);
const { moments } = file;
const [first] = moments.filter(({ when }) => when.earliest !== undefined);
if (!first) throw new Error('no moment');

/** The status that says how many are shown. */
function shown(page: Page, count: string) {
  return expect(page.getByRole('status', { name: 'Shown' })).toContainText(count);
}

/** Ends the worker as a fault of its script or want of memory would. */
async function endWorker(page: Page): Promise<void> {
  await page.workers()[0]?.evaluate(() => {
    setTimeout(() => {
      throw new Error('ended by a journey');
    });
  });
}

test.describe('as a plain file', () => {
  test('opens, filters, finds and tells of a moment', async ({ app, page }) => {
    await servePlain(page, file);
    await page.goto('./');
    await shown(page, '4,000 of 4,000 moments');
    const statements = moments.filter(({ kind }) => kind === 'statement').length;
    await page.goto('?kind=statement');
    await shown(page, `${statements.toLocaleString('en-GB')} of 4,000 moments`);
    await page.goto(`m/x~${first.id}/`);
    await expect(app.panel.heading).toHaveText(first.title);
    await app.search.fill(first.title);
    await expect(page.getByRole('status', { name: 'Shown' })).toContainText('filtered out');
    await expect(app.row(first.title).first()).toBeVisible();
  });

  test('shows how far it is, and can be called off and tried again', async ({ page }) => {
    let deliver: () => void = () => undefined;
    const held = new Promise<void>((resolve) => {
      deliver = resolve;
    });
    await servePlain(page, file, async (route, body) => {
      await held;
      await route.fulfill({ body }).catch(() => undefined);
    });
    await page.goto('./');
    await expect(page.getByRole('progressbar')).toBeVisible();
    await page.getByRole('button', { name: 'Cancel' }).click();
    await expect(page.getByRole('heading', { name: 'Loading was cancelled' })).toBeVisible();
    await expect(page.getByRole('button', { name: bundled.title })).toBeVisible();
    deliver();
    await page.getByRole('button', { name: 'Try again' }).click();
    await shown(page, '4,000 of 4,000 moments');
  });

  test('called off, leads back to the corpus before', async ({ app, page }) => {
    await servePlain(page, file, () => new Promise(() => undefined));
    await app.open('?c=panjshir-2021&in=ahmad-massoud');
    const before = await app.rows.count();
    await page
      .getByRole('banner')
      .getByRole('button', { name: /^Corpus/ })
      .click();
    await page.getByRole('dialog', { name: 'Corpus' }).getByRole('button', { name: file.title }).click();
    await page.getByRole('button', { name: 'Cancel' }).click();
    await expect(app.rows).toHaveCount(before);
    await expect(page).toHaveURL(/in=ahmad-massoud/);
  });

  test.describe('that is hostile', () => {
    const text = JSON.stringify(file);
    for (const [what, hostile, told] of [
      ['cut short', text.slice(0, text.length / 2), 'is not readable as JSON'],
      ['nested without end', `{"moments": [${'['.repeat(100_000)}`, 'more deeply within one another'],
      ['saying things twice', `${text.slice(0, -1)}, "moments": []}`, 'says “moments” twice'],
    ] as const) {
      test(`is refused kindly: ${what}`, async ({ page }) => {
        await servePlain(page, file, undefined, hostile);
        await page.goto('./');
        await expect(page.getByRole('alert')).toContainText(told);
        await expect(page.getByRole('button', { name: bundled.title })).toBeVisible();
      });
    }
  });

  test('has no second clock, and says why', async ({ page }) => {
    await servePlain(page, file);
    await page.goto('?known=2023-03-01');
    await shown(page, '4,000 of 4,000 moments');
    await expect(page.getByRole('alert')).toContainText('known=2023-03-01');
    await expect(page.getByRole('button', { name: 'As known on…' })).toHaveAttribute(
      'aria-description',
      /only shown as known today/,
    );
  });
});

test.describe('its worker', () => {
  test('that ends is followed by another, which is said once', async ({ app, page, guard }) => {
    guard.provokes(/ended by a journey/);
    await servePlain(page, file);
    await page.goto('./');
    await shown(page, '4,000 of 4,000 moments');
    await endWorker(page);
    const notice = page.getByRole('alert').filter({ hasText: 'was started again' });
    await expect(notice).toBeVisible();
    await notice.getByRole('button', { name: 'Dismiss' }).click();
    await expect(notice).toHaveCount(0);
    await app.search.fill(first.title);
    await expect(page.getByRole('status', { name: 'Shown' })).toContainText('filtered out');
  });

  test('that cannot be started is done without', async ({ page, guard }) => {
    guard.provokes(/ERR_FAILED|No worker could be started/);
    await servePlain(page, file);
    await page.route('**/assets/entry-*.js', (route) => route.abort());
    await page.goto('?kind=statement');
    await shown(page, 'of 4,000 moments');
  });
});

test('a corpus in columns opens as the plain one does', async ({ app, page }) => {
  await serveColumns(page, file);
  await page.goto(`m/x~${first.id}/`);
  await shown(page, '4,000 of 4,000 moments');
  await expect(app.panel.heading).toHaveText(first.title);
});

test.describe('a corpus in parts', () => {
  /** As much as is fetched unasked, in three parts. */
  const LONG = 21 * 1024 * 1024;

  test('says what is not here, and fetches it when it is asked for', async ({ page }) => {
    const parts = await serveParts(page, file, 500, { said: LONG });
    await page.goto('./');
    const notice = page.getByRole('region', { name: 'Parts not fetched' });
    await expect(notice).toContainText(`of ${parts} parts of this corpus`);
    await notice.getByRole('button', { name: /^Fetch all/ }).click();
    await shown(page, '4,000 of 4,000 moments');
    await expect(notice).toHaveCount(0);
  });

  test('fetches part by part till the moment that a link asks for is found', async ({ app, page }) => {
    await serveParts(page, file, 500, { said: 3 * 1024 * 1024 });
    await page.goto(`m/x~${first.id}/`);
    await expect(app.panel.heading).toHaveText(first.title);
  });

  test('says that a part could not be fetched, and goes on with what is here', async ({ page, guard }) => {
    guard.provokes(/ERR_FAILED/);
    let isGone = false;
    await serveParts(page, file, 500, {
      said: LONG,
      answer: (route, body) => (isGone ? route.abort() : route.fulfill({ body })),
    });
    await page.goto('./');
    const notice = page.getByRole('region', { name: 'Parts not fetched' });
    await expect(notice.getByRole('button', { name: /^Fetch all/ })).toBeVisible();
    isGone = true;
    await notice.getByRole('button', { name: /^Fetch all/ }).click();
    await expect(notice.getByRole('alert')).toContainText('could not be fetched');
    isGone = false;
    await notice.getByRole('button', { name: /^Fetch all/ }).click();
    await shown(page, '4,000 of 4,000 moments');
  });
});
