/** What is shown, taken away as a file: read back here by other programs than the one that wrote it. */
import { readFileSync } from 'node:fs';
import ICAL from 'ical.js';
import Papa from 'papaparse';
import type { Download, Locator, Page } from 'playwright/test';
import { axeFaults } from './axe.ts';
import { expect, test } from './journey.ts';
import { CORPUS_URL, corpus, INDEX_URL, involves, isUndated, moments, nameOf } from './panjshir.ts';

const MASSOUD = 'ahmad-massoud';
const ofMassoud = moments.filter((moment) => involves(moment, MASSOUD));
const dated = (some: typeof moments) => some.filter((moment) => !isUndated(moment));

/** The tab "Take away" of the dialog. */
class TakeAway {
  readonly page: Page;
  readonly dialog: Locator;
  readonly what: Locator;
  readonly scopes: Locator;

  constructor(page: Page) {
    this.page = page;
    this.dialog = page.getByRole('dialog', { name: 'Share and take away' });
    this.what = this.dialog.getByText(/^[\d,]+ of [\d,]+ moments?: /);
    this.scopes = this.dialog.getByRole('group', { name: 'Which moments' });
  }

  async open() {
    await this.page.keyboard.press('d');
    await expect(this.what).toBeVisible();
  }

  button(name: RegExp): Locator {
    return this.dialog.getByRole('button', { name });
  }

  /** The name and the text of the file a button saves. */
  async take(button: Locator): Promise<{ name: string; text: string }> {
    const [download] = await Promise.all([this.page.waitForEvent('download'), button.click()]);
    return { name: download.suggestedFilename(), text: readFileSync(await download.path(), 'utf8') };
  }
}

function rowsOf(text: string): Record<string, string>[] {
  const { data, errors } = Papa.parse<Record<string, string>>(text, { header: true, skipEmptyLines: true });
  expect(errors).toEqual([]);
  return data;
}

test('a filter, and the table and the calendar of just what it leaves', async ({ app, page }) => {
  await app.open();
  await app.filters.box(nameOf(MASSOUD)).click();
  const titles = await app.titles();
  const away = new TakeAway(page);
  await away.open();
  await expect(away.what).toContainText(
    `${ofMassoud.length} of ${moments.length} moments: those that fit the filters (${nameOf(MASSOUD)}), earliest first.`,
  );

  const { name, text } = await away.take(away.button(/^Save CSV/));
  expect(name).toBe('panjshir-2021-moments.csv');
  expect(text.charCodeAt(0)).toBe(0xfeff);
  const rows = rowsOf(text);
  expect(rows.map(({ title }) => title)).toEqual(titles);
  expect(rows.map(({ id }) => id).toSorted()).toEqual(ofMassoud.map(({ id }) => id).toSorted());
  expect(
    rows.every(({ participants, places }) => `${participants} ${places}`.includes(nameOf(MASSOUD))),
  ).toBe(true);
  await expect(away.dialog.getByRole('status').filter({ hasText: name })).toBeVisible();

  await away.dialog.getByRole('radio', { name: 'account', exact: true }).check();
  // What was saved is not what is chosen now.
  await expect(away.dialog.getByRole('status').filter({ hasText: name })).toHaveCount(0);
  const accounts = ofMassoud.flatMap((moment) => moment.accounts.map(({ says }) => says));
  const byAccount = await away.take(away.button(new RegExp(`^Save CSV \\(${accounts.length} accounts\\)`)));
  expect(
    rowsOf(byAccount.text)
      .map(({ says }) => says)
      .toSorted(),
  ).toEqual(accounts.toSorted());

  const calendar = await away.take(away.button(/^Save calendar/));
  expect(calendar.name).toBe('panjshir-2021-calendar.ics');
  const events = new ICAL.Component(ICAL.parse(calendar.text)).getAllSubcomponents('vevent');
  expect(events).toHaveLength(dated(ofMassoud).length);
  for (const event of events.map((one) => new ICAL.Event(one))) {
    // No article of this corpus gives an hour, so no event may have one.
    expect(event.startDate.isDate).toBe(true);
    expect(event.summary).toMatch(/ – .*(?:September|August|2021)/);
  }
});

test('the corpus taken is one that opens, with nothing set aside', async ({ app, page }) => {
  await app.open(`./?in=${MASSOUD}`);
  const away = new TakeAway(page);
  await away.open();
  const { name, text } = await away.take(away.button(/^Save JSON/));
  expect(name).toBe('panjshir-2021-part.json');
  const part = JSON.parse(text) as typeof corpus;
  expect(part.moments.map(({ id }) => id)).toEqual(ofMassoud.map(({ id }) => id));

  const entry = { id: part.id, title: part.title, path: 'corpora/part/corpus.json', articles: 5, moments: 1 };
  await page.route(INDEX_URL, (route) => route.fulfill({ json: { corpora: [entry] } }));
  await page.route('**/corpora/part/corpus.json', (route) =>
    route.fulfill({ body: text, contentType: 'application/json' }),
  );
  await app.open();
  await expect(app.headline).toHaveText(`${corpus.title} – ${ofMassoud.length} of ${moments.length} moments`);
  await expect(app.rows).toHaveCount(ofMassoud.length);
  await expect(app.status).toContainText(`${ofMassoud.length} of ${ofMassoud.length} moments`);
  await expect(app.status).not.toContainText('set aside');
});

test('where a view is not filtered, all that it shows is taken', async ({ page }) => {
  await page.goto(`./?view=questions&in=${MASSOUD}`);
  await page.getByRole('button', { name: 'Share', exact: true }).waitFor();
  const away = new TakeAway(page);
  await away.open();
  await expect(away.what).toContainText(`${moments.length} of ${moments.length} moments: all there are`);
  expect(rowsOf((await away.take(away.button(/^Save CSV/))).text)).toHaveLength(moments.length);
});

test('the window is a scope of its own, and so is all that fits', async ({ app, page }) => {
  const from = '2021-09-06T00:00+04:30';
  const to = '2021-09-07T00:00+04:30';
  await app.open(`./?t=${encodeURIComponent(`${from}..${to}`)}`);
  const away = new TakeAway(page);
  await away.open();
  const inWindow = away.scopes.getByRole('radio', { name: /^What the window shows: \d+$/ });
  const all = away.scopes.getByRole('radio', { name: `All that fit the filters: ${moments.length}` });
  await expect(inWindow).toBeChecked();
  await expect(away.what).toContainText('in the window 6 September 2021');
  const undated = moments.length - dated(moments).length;
  await expect(away.scopes).toContainText(`${undated} of them ha`);

  const { text } = await away.take(away.button(/^Save CSV/));
  const titles = rowsOf(text);
  expect(titles.length).toBeGreaterThan(0);
  expect(titles.length).toBeLessThan(moments.length);
  for (const { earliest = '', latest = '' } of titles) {
    const mayHaveBegun = earliest.slice(0, 10) <= '2021-09-06';
    expect(mayHaveBegun && (latest === '' || latest.slice(0, 10) >= '2021-09-06')).toBe(true);
  }
  await all.check();
  await expect(away.what).not.toContainText('in the window');
  expect(rowsOf((await away.take(away.button(/^Save CSV/))).text)).toHaveLength(moments.length);
});

test('told as the reader has times told, and no more than was known', async ({ app, page }) => {
  const known = encodeURIComponent('2021-09-07T00:00+04:30');
  await app.open(`./?cal=solar-hijri&known=${known}`);
  const shown = await app.titles();
  expect(shown.length).toBeLessThan(moments.length);
  const away = new TakeAway(page);
  await away.open();
  await expect(away.what).toContainText('as known on');
  await expect(away.dialog).toContainText(/\d+ moments not yet reported by then stay behind\./);

  const table = await away.take(away.button(/^Save CSV/));
  expect(table.name).toBe('panjshir-2021-moments-as-known-2021-09-06.csv');
  const rows = rowsOf(table.text);
  expect(rows.map(({ title }) => title)).toEqual(shown);
  expect(rows.some(({ when = '' }) => when.includes('Sunbula 1400'))).toBe(true);
  expect(new Set(rows.map(({ as_known_on }) => as_known_on))).toEqual(new Set(['2021-09-07T00:00+04:30']));

  const document = await away.take(away.button(/^Save Markdown/));
  expect(document.text).toContain(`# ${corpus.title}\n`);
  expect(document.text).toContain('as known on');
  expect(document.text.match(/^### /gm)).toHaveLength(shown.length);
  const part = await away.take(away.button(/^Save JSON/));
  const held = moments.filter(({ title }) => !shown.includes(title));
  for (const { id } of held) expect(part.text).not.toContain(`"id": "${id}"`);
});

/** The bundled corpus many times over. */
function manyMoments(times: number): string {
  const copies = Array.from({ length: times }, (_, copy) =>
    moments.map(({ id, slug, accounts, ...moment }) => ({
      ...moment,
      id: `${id}-${copy}`,
      slug: `${slug.slice(0, 50)}-${copy}`,
      accounts: accounts.map((account, index) => ({ ...account, id: `${id}-${copy}-${index}` })),
      answers: [],
    })),
  );
  return JSON.stringify({
    ...corpus,
    moments: copies.flat(),
    questions: [],
    waysIn: [],
    stories: [],
    leadPair: undefined,
  });
}

test('a long file shows how far it is, and leaves nothing behind when it is cancelled', async ({ page }) => {
  test.slow();
  const body = manyMoments(60);
  await page.route(CORPUS_URL, (route) => route.fulfill({ body, contentType: 'application/json' }));
  const downloads: Download[] = [];
  page.on('download', (download) => downloads.push(download));
  await page.goto('./?view=questions');
  await page.getByRole('button', { name: 'Share', exact: true }).waitFor();
  const away = new TakeAway(page);
  await away.open();
  const slow = await page.context().newCDPSession(page);
  await slow.send('Emulation.setCPUThrottlingRate', { rate: 6 });
  const save = away.button(/^Save Markdown/);
  await save.click();
  const bar = away.dialog.getByRole('progressbar', { name: /^Writing/ });
  await expect(bar).toBeVisible();
  // The page is alive meanwhile: what is clicked is taken.
  await away.dialog.getByRole('radio', { name: 'semicolon' }).check();
  await away.dialog.getByRole('button', { name: 'Cancel' }).click();
  await expect(away.dialog.getByRole('status').filter({ hasText: 'Nothing was saved' })).toBeVisible();
  await expect(bar).toHaveCount(0);
  await expect(save).toBeFocused();
  expect(downloads).toEqual([]);

  await slow.send('Emulation.setCPUThrottlingRate', { rate: 1 });
  await away.take(away.button(/^Save calendar/));
  expect(downloads).toHaveLength(1);
});

test('by keyboard alone', async ({ app, page }) => {
  await app.open(`./?in=${MASSOUD}`);
  const away = new TakeAway(page);
  await page.keyboard.press('d');
  await expect(away.dialog.getByRole('tab', { name: 'Take away' })).toBeFocused();
  const save = away.button(/^Save CSV/);
  await expect(save).toBeVisible();
  for (let stop = 0; stop < 4; stop++) {
    await page.keyboard.press('Tab');
    if (await save.evaluate((button) => button === document.activeElement)) break;
  }
  await expect(save).toBeFocused();
  const [download] = await Promise.all([page.waitForEvent('download'), page.keyboard.press('Enter')]);
  expect(rowsOf(readFileSync(await download.path(), 'utf8'))).toHaveLength(ofMassoud.length);
  await expect(save).toBeFocused();
  await page.keyboard.press('Escape');
  await expect(away.dialog).toBeHidden();
});

test.describe('on a phone', () => {
  test.use({ viewport: { width: 390, height: 844 }, hasTouch: true });

  test('everything is in reach, and nothing is cut off', async ({ app, page }) => {
    await app.open();
    const away = new TakeAway(page);
    await away.open();
    const buttons = away.dialog.locator('.take-away-formats').getByRole('button');
    for (const button of await buttons.all()) {
      const box = await button.boundingBox();
      expect(box?.height).toBeGreaterThanOrEqual(40);
      expect((box?.x ?? 0) + (box?.width ?? 999)).toBeLessThanOrEqual(390);
    }
    expect(await away.dialog.evaluate((dialog) => dialog.scrollWidth <= dialog.clientWidth)).toBe(true);
    const { text } = await away.take(away.button(/^Save TimelineJS JSON/));
    expect((JSON.parse(text) as { events: unknown[] }).events).toHaveLength(dated(moments).length);
    expect(await axeFaults(page)).toEqual([]);
  });
});
