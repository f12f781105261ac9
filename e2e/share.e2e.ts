/** The dialog "Share and take away": links, citations and quotations. */
import { readFileSync } from 'node:fs';
import type { BrowserContext, Locator, Page } from 'playwright/test';
import { axeFaults } from './axe.ts';
import { expect, test } from './journey.ts';
import { Dateline } from './page-model.ts';
import { momentOf } from './panjshir.ts';

const CLAIM = momentOf('m21');
const VIEW = `m/x~m21/?in=ahmad-massoud&status=disputed&t=2021-09-05T00:00%2B04:30..2021-09-07T00:00%2B04:30`;

class Sharing {
  readonly dialog: Locator;
  readonly address: Locator;
  readonly copy: Locator;

  constructor(page: Page) {
    this.dialog = page.getByRole('dialog', { name: 'Share and take away' });
    this.address = this.dialog.getByRole('textbox', { name: 'Link', exact: true });
    this.copy = this.dialog.getByRole('button', { name: 'Copy link', exact: true });
  }

  tab(name: string): Locator {
    return this.dialog.getByRole('tab', { name, exact: true });
  }

  carries(part: string): Locator {
    return this.dialog.getByRole('checkbox', { name: part, exact: true });
  }

  button(name: string): Locator {
    return this.dialog.getByRole('button', { name, exact: true });
  }
}

async function openSharing(page: Page): Promise<Sharing> {
  await page.getByRole('button', { name: 'Share', exact: true }).click();
  const sharing = new Sharing(page);
  await expect(sharing.address).toBeVisible();
  return sharing;
}

/** What the page put on the clipboard, as another page finds it there. */
async function copied(page: Page, context: BrowserContext, press: Locator): Promise<string> {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  const clipboard = () => page.evaluate(() => navigator.clipboard.readText());
  await page.evaluate(() => navigator.clipboard.writeText(''));
  await press.click();
  await expect.poll(clipboard).not.toBe('');
  return clipboard();
}

/** Opens what was copied as somebody else would, in a tab of their own. */
async function openedBy(context: BrowserContext, address: string): Promise<Dateline> {
  const other = new Dateline(await context.newPage());
  await other.open(address);
  return other;
}

test('a view is handed on with its filters, without them, and as the moment alone', async ({
  app,
  page,
  context,
}) => {
  await app.open(VIEW);
  const sharing = await openSharing(page);
  const whole = await copied(page, context, sharing.copy);
  expect(whole).toBe(await sharing.address.inputValue());
  const seen = await openedBy(context, whole);
  await expect(seen.panel.heading).toHaveText(CLAIM.title);
  await expect(seen.chip('Ahmad Massoud')).toBeVisible();

  await sharing.carries('The filters').uncheck();
  await expect(sharing.dialog.getByRole('checkbox')).toHaveCount(2);
  await expect(sharing.button('Copy link')).toBeVisible();
  const unfiltered = await openedBy(context, await copied(page, context, sharing.copy));
  await expect(unfiltered.panel.heading).toHaveText(CLAIM.title);
  await expect(unfiltered.chips).toBeHidden();

  await sharing.dialog.getByRole('radio', { name: /^Only this moment/ }).check();
  await expect(sharing.address).toHaveValue(new RegExp(`/m/${CLAIM.slug}~m21/$`));
  await expect(sharing.dialog.getByRole('img', { name: 'QR code of the link' })).toBeVisible();
  const download = page.waitForEvent('download');
  await sharing.button('Save the QR code as SVG').click();
  const drawn = readFileSync(await (await download).path(), 'utf8');
  expect(drawn).toMatch(/^<svg [^>]*viewBox="0 0 \d+ \d+"[^>]*>.*<path d="M/s);

  const said = sharing.dialog.getByRole('status');
  await expect(said.filter({ hasText: 'Saved as panjshir-2021-qr.svg.' })).toBeVisible();
  const picture = page.waitForEvent('download');
  await sharing.button('Save the QR code as PNG').click();
  const png = readFileSync(await (await picture).path());
  const [, squares] = drawn.match(/viewBox="0 0 (\d+)/) ?? [];
  expect(png.readUInt32BE(16)).toBe(Number(squares) * 12);
  await page.evaluate(() => {
    HTMLCanvasElement.prototype.toBlob = (done) => done(null);
  });
  await sharing.button('Save the QR code as PNG').click();
  await expect(said.filter({ hasText: 'could not make the picture' })).toBeVisible();
});

test('the device’s own sharing comes first; where it or the clipboard refuses, the link is still to be had', async ({
  app,
  page,
}) => {
  await page.addInitScript(() => {
    const answers = ['AbortError', 'NotAllowedError', ''];
    const shared: unknown[] = [];
    Object.assign(window, { shared });
    Object.defineProperties(navigator, {
      canShare: { value: () => true },
      share: {
        value: async (what: unknown) => {
          const answer = answers.shift();
          if (answer) throw new DOMException('no', answer);
          shared.push(what);
        },
      },
    });
    navigator.clipboard.writeText = () => Promise.reject(new DOMException('no', 'NotAllowedError'));
  });
  await app.open('m/x~m21/');
  const sharing = await openSharing(page);
  const share = sharing.button('Share…');
  await expect(share).toBeVisible();

  await share.click();
  await expect(sharing.dialog.getByText('did not open')).toBeHidden();
  await expect(sharing.address).not.toBeFocused();

  await share.click();
  await expect(sharing.dialog.getByText('The device’s own sharing did not open.')).toBeVisible();
  await expect(sharing.dialog.getByText(/^This browser does not let the page copy/)).toBeVisible();
  await expect(sharing.address).toBeFocused();
  const selected = await sharing.address.evaluate((field: HTMLTextAreaElement) =>
    field.value.slice(field.selectionStart, field.selectionEnd),
  );
  expect(selected).toBe(await sharing.address.inputValue());

  await share.click();
  await expect(sharing.dialog.getByText('did not open')).toBeHidden();
  const shared = await page.evaluate(() => (window as unknown as { shared: { url: string }[] }).shared);
  expect(shared).toMatchObject([{ url: selected, title: expect.stringContaining(CLAIM.title) }]);
});

test('a moment is cited in four forms and quoted with its source', async ({ app, page, context }) => {
  await app.open('m/x~m21/');
  const sharing = await openSharing(page);
  await sharing.tab('Cite').click();
  const plain = sharing.dialog.getByRole('textbox', { name: 'Citation, Plain text' });
  await expect(plain).toHaveValue(
    /^“Taliban spokesperson claims all of Panjshir”\. Statement, Monday 6 September 2021/,
  );
  await expect(plain).toHaveValue(/corpus version [0-9a-f]{12}\..*It rests on 4 articles:/s);

  await sharing.dialog.getByRole('radio', { name: 'BibTeX' }).check();
  const saved = page.waitForEvent('download');
  await sharing.button('Save as .bib').click();
  const file = await saved;
  expect(file.suggestedFilename()).toBe('panjshir-2021-moment-m21.bib');
  const bibtex = readFileSync(await file.path(), 'utf8');
  expect(bibtex.match(/^@/gm)).toHaveLength(5);
  expect(bibtex).toContain('title = {{Taliban proclaims victory in Panjshir, RF says it is false}}');

  await sharing.dialog.getByRole('radio', { name: 'CSL JSON' }).check();
  const csl = await copied(page, context, sharing.button('Copy citation'));
  expect(JSON.parse(csl).map(({ type }: { type: string }) => type)).toEqual([
    'webpage',
    ...Array(4).fill('article-newspaper'),
  ]);
  const markdown = sharing.dialog
    .getByRole('group', { name: 'Form' })
    .first()
    .getByRole('radio', { name: 'Markdown' });
  await markdown.check();
  await expect(sharing.dialog.getByRole('textbox', { name: 'Citation, Markdown' })).toHaveValue(
    /^\*\*\[Taliban spokesperson claims all of Panjshir\]\(http/,
  );

  await sharing.dialog.getByRole('combobox', { name: 'Account' }).selectOption({ index: 1 });
  const quotation = await copied(page, context, sharing.button('Copy as quotation'));
  expect(quotation).toContain('in Dateline’s words: ');
  const [passage = ''] = quotation.match(/http\S+paragraph=\d+/) ?? [];
  const other = await context.newPage();
  await other.goto(passage);
  await expect(other.getByRole('link', { name: 'Articles', exact: true })).toHaveAttribute(
    'aria-current',
    'page',
  );
});

test('a citation speaks of the corpus as known, while the second clock is on', async ({ app, page }) => {
  await app.open('m/x~m21/?known=2021-09-07T00:00%2B04:30');
  const sharing = await openSharing(page);
  await sharing.tab('Cite').click();
  await expect(sharing.dialog.getByRole('textbox', { name: 'Citation, Plain text' })).toHaveValue(
    /As known on Monday 6 September 2021: what was published later is left out\..*\?known=2021-09-07/s,
  );
});

test('a long link says so, and is saved as a file that holds it', async ({ app, page }) => {
  await app.open(`?q=${encodeURIComponent('پنجشیر '.repeat(70).trim())}`);
  const sharing = await openSharing(page);
  await expect(
    sharing.dialog.getByText(/^This link has \d,\d{3} characters\. Some programs cut/),
  ).toBeVisible();
  await expect(sharing.dialog.getByText(/^This link is too long for a QR code/)).toBeVisible();
  const saved = page.waitForEvent('download');
  await sharing.button('Save this link as a file').click();
  const view = JSON.parse(readFileSync(await (await saved).path(), 'utf8'));
  expect(view).toMatchObject({
    format: 'dateline-view',
    version: 1,
    corpus: { id: 'panjshir-2021', title: 'Panjshir, 5–6 September 2021' },
    saved: expect.stringMatching(/^\d{4}-\d\d-\d\dT/),
  });
  expect(new URL(view.link, page.url()).href).toBe(await sharing.address.inputValue());
});

test('by keyboard alone: opened, gone through and closed, with focus where it was', async ({ app, page }) => {
  await app.open('m/x~m21/');
  await app.panel.next.focus();
  await page.keyboard.press('s');
  const sharing = new Sharing(page);
  await expect(sharing.tab('Link')).toBeFocused();
  // What the tab holds is fetched when it is first opened.
  await expect(sharing.address).toBeVisible();
  await page.keyboard.press('Tab');
  await expect(sharing.address).toBeFocused();
  await page.keyboard.press('Shift+Tab');
  await page.keyboard.press('ArrowRight');
  await expect(sharing.tab('Cite')).toBeFocused();
  await expect(sharing.dialog.getByRole('tabpanel', { name: 'Cite' })).toBeVisible();
  await page.keyboard.press('ArrowLeft');
  await page.keyboard.press('ArrowLeft');
  await expect(sharing.tab('Story')).toBeFocused();
  await page.keyboard.press('Home');
  await expect(sharing.tab('Link')).toHaveAttribute('aria-selected', 'true');
  await page.keyboard.press('Escape');
  await expect(sharing.dialog).toBeHidden();
  await expect(app.panel.next).toBeFocused();

  await page.keyboard.press('d');
  await expect(sharing.tab('Take away')).toBeFocused();
  await page.keyboard.press('Escape');
  await expect(app.panel.next).toBeFocused();
});

test.describe('on a phone', () => {
  test.use({ viewport: { width: 390, height: 844 } });

  test('every tab is in sight, nothing runs out of it, and axe finds no fault in light or dark', async ({
    app,
    page,
  }) => {
    await app.open(VIEW);
    await page.keyboard.press('s');
    const sharing = new Sharing(page);
    await expect(sharing.address).toBeVisible();
    for (const name of ['Link', 'Cite', 'Take away', 'Embed', 'Story']) {
      await expect(sharing.tab(name)).toBeInViewport({ ratio: 1 });
    }
    for (const name of ['Link', 'Cite']) {
      await sharing.tab(name).click();
      await expect(sharing.dialog.getByRole('tabpanel', { name })).not.toBeEmpty();
      await expect(sharing.dialog.getByRole('textbox').first()).toBeVisible();
      const over = await sharing.dialog.evaluate((dialog) => dialog.scrollWidth - dialog.clientWidth);
      expect(over, `${name} runs out of the dialog`).toBeLessThanOrEqual(0);
      for (const scheme of ['light', 'dark'] as const) {
        await page.emulateMedia({ colorScheme: scheme });
        expect(await axeFaults(page, { scheme, within: '.sharing' })).toEqual([]);
      }
    }
  });
});
