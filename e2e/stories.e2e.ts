/** Stories: told step by step, left and come back to, made by hand, and carried by a link. */
import { readFileSync } from 'node:fs';
import type { Page } from 'playwright/test';
import { axeFaults } from './axe.ts';
import { expect, type Guard, test } from './journey.ts';
import { Dateline } from './page-model.ts';
import { momentOf } from './panjshir.ts';

interface StoryRecord {
  readonly id: string;
  readonly title: string;
  readonly steps: readonly { readonly title: string; readonly note: string; readonly link: string }[];
}

const [story] = JSON.parse(readFileSync('public/corpora/panjshir-2021/corpus.json', 'utf8'))
  .stories as readonly StoryRecord[];
if (!story) throw new Error('the bundled corpus has no story');
const count = story.steps.length;
const stepAt = (position: number) => {
  const step = story.steps[position - 1];
  if (!step) throw new Error(`no step ${position}`);
  return step;
};
const claim = momentOf('m21');
const denial = momentOf('m27');

/** The region "Story". */
class Story {
  readonly page: Page;
  constructor(page: Page) {
    this.page = page;
  }
  readonly at = (position: number) =>
    this.region.getByRole('heading', { level: 2, name: stepAt(position).title, exact: true });
  get region() {
    return this.page.getByRole('region', { name: 'Story', exact: true });
  }
  get wayIn() {
    return this.page
      .getByRole('navigation', { name: 'Ways in' })
      .getByRole('link', { name: story?.title ?? '' });
  }
  get next() {
    return this.region.getByRole('button', { name: 'Next step' });
  }
  get back() {
    return this.region.getByRole('button', { name: 'Back to the step' });
  }
}

/** The tab "Story" of the dialog "Share and take away". */
class Maker {
  readonly page: Page;
  constructor(page: Page) {
    this.page = page;
  }
  get dialog() {
    return this.page.getByRole('dialog', { name: 'Share and take away' });
  }
  get bar() {
    return this.page.getByRole('region', { name: 'Story being made' });
  }
  async open() {
    await this.page.getByRole('button', { name: 'Share', exact: true }).click();
    await this.dialog.getByRole('tab', { name: 'Story' }).click();
  }
  async close() {
    await this.page.keyboard.press('Escape');
    await expect(this.dialog).toBeHidden();
  }
  get add() {
    return this.dialog.getByRole('button', { name: 'Add this view' });
  }
  title(position: number) {
    return this.dialog.getByRole('textbox', { name: `Title of step ${position}`, exact: true });
  }
  note(position: number) {
    return this.dialog.getByRole('textbox', { name: `Note of step ${position}`, exact: true });
  }
}

test('told from the way in to its end, left and come back to', async ({ app, page }) => {
  const told = new Story(page);
  await app.open();
  await told.wayIn.click();
  await expect(told.at(1)).toBeFocused();
  await expect(told.region).toContainText(stepAt(1).note);
  await expect(app.headline).not.toBeInViewport({ ratio: 0.5 });

  // Focus stays on the way on, so that it can be pressed again and again.
  for (let position = 2; position <= count; position++) {
    await told.next.click();
    await expect(told.at(position)).toBeVisible();
    await expect(told.region).toContainText(stepAt(position).note);
    await expect(told.region.getByRole('button', { name: 'Back to the step' })).toHaveCount(0);
    // The article comes later than its step, and points its paragraph out.
    if (position === 9)
      await expect(page.getByRole('main').getByText('¶2', { exact: true }).first()).toBeVisible();
    await expect(told.next).toBeFocused();
    if (position === 3) await expect(app.panel.heading).toHaveText(momentOf('m16').title);
    if (position === 4) await expect(page.getByRole('main')).toContainText('How was Fahim Dashty killed?');
    if (position === 10) await expect(page.getByRole('grid')).toBeVisible();
  }
  await expect(told.region).toContainText('This is the last step.');
  await told.next.press('Enter');
  await expect(told.at(count)).toBeVisible();

  // Another moment is opened: the step says so, and is there again at a press.
  await app.rowLink(claim.title).click();
  await expect(app.panel.heading).toHaveText(claim.title);
  await expect(told.region).toContainText('You have left this step.');
  await told.back.click();
  await expect(app.panel.region).toHaveCount(0);
  await expect(told.region).not.toContainText('You have left this step.');

  // Back and Forward go through what was seen; a jump goes anywhere.
  await page.goBack();
  await expect(app.panel.heading).toHaveText(claim.title);
  await page.goForward();
  await told.region.getByText(`Step ${count} of ${count}`, { exact: true }).click();
  await told.region.getByRole('link', { name: stepAt(6).title }).click();
  await expect(app.panel.heading).toHaveText(claim.title);
  await expect(told.at(6)).toBeVisible();

  await told.region.getByRole('button', { name: 'Close the story' }).click();
  await expect(told.region).toHaveCount(0);
  await expect(app.panel.heading).toHaveText(claim.title);
  expect(page.url()).not.toMatch(/[?&](?:story|step)=/);
});

test('a link to a step opens its view; with a view of its own it looks round within the step', async ({
  app,
  page,
}) => {
  const told = new Story(page);
  await page.goto(`./?story=${story.id}&step=6`);
  await expect(told.at(6)).toBeVisible();
  await expect(app.panel.heading).toHaveText(claim.title);
  await expect(page).toHaveURL(/\/m\/mujahid-claims-panjshir~m21\/\?.*step=6.*story=fifteen-hours/);
  expect(await axeFaults(page, { within: '.story-bar' })).toEqual([]);

  await page.goto(`./m/x~${denial.id}/?story=${story.id}&step=6`);
  await expect(app.panel.heading).toHaveText(denial.title);
  await expect(told.at(6)).toBeVisible();
  await told.back.click();
  await expect(app.panel.heading).toHaveText(claim.title);

  await page.goto(`./?story=${story.id}&step=99`);
  await expect(told.at(count)).toBeVisible();
  await expect(page.getByRole('alert')).toContainText('step=99');
  await page.goto('./?story=no-such-story');
  await expect(told.region).toContainText('This corpus has no story “no-such-story”.');
  await expect(app.headline).toBeVisible();
});

test('made of three views by hand, put in order, told, and opened elsewhere from its link', async ({
  app,
  page,
  context,
  browser,
  guard,
  baseURL,
}) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  const maker = new Maker(page);
  await app.open(`m/x~${claim.id}/`);
  await maker.open();
  await maker.add.click();
  await expect(maker.note(1)).toBeFocused();
  await page.keyboard.type('What the Taliban’s spokesperson says.');
  await expect(maker.title(1)).toHaveValue(claim.title);
  await maker.dialog.getByRole('textbox', { name: 'Title', exact: true }).fill('Claim and denial');
  await maker.close();

  // The story stays in sight while the reader goes on.
  await expect(maker.bar).toContainText('Claim and denial');
  await app.viewLink('Questions').click();
  await maker.bar.getByRole('button', { name: 'Add this view' }).click();
  await expect(maker.bar).toContainText('Added as step 2');
  await app.open(`m/x~${denial.id}/`);
  await expect(maker.bar).toContainText('2 steps');
  await maker.bar.getByRole('button', { name: 'Add this view' }).click();
  await maker.bar.getByRole('button', { name: 'Edit the story' }).click();
  await expect(maker.title(3)).toHaveValue(denial.title);
  await maker.note(3).fill('<b>Called false</b> on the same day.');

  const up = maker.dialog.getByRole('button', { name: 'Move step 3 up' });
  await up.click();
  await expect(maker.title(2)).toHaveValue(denial.title);
  await expect(maker.dialog.getByRole('button', { name: 'Move step 2 up' })).toBeFocused();
  await maker.dialog.getByRole('button', { name: 'Remove step 3' }).click();
  await expect(maker.title(3)).toHaveCount(0);
  await maker.dialog.getByRole('button', { name: 'Undo' }).click();
  await expect(maker.title(3)).toHaveValue(`Who holds Panjshir? – ${claim.title}`);
  await expect(maker.title(3)).toBeFocused();

  await expect(maker.dialog).toContainText(/The link holds the whole story: [\d,]+ characters\./);
  await maker.dialog.getByRole('button', { name: 'Copy link' }).click();
  await expect(maker.dialog).toContainText('Link copied.');
  const link = await page.evaluate(() => navigator.clipboard.readText());
  // Of another version of the story nothing was copied.
  await maker.title(1).fill('Another title');
  await expect(maker.dialog).not.toContainText('Link copied.');
  await maker.title(1).fill(claim.title);
  expect(link.length).toBeLessThan(2_000);

  const [download] = await Promise.all([
    page.waitForEvent('download'),
    maker.dialog.getByRole('button', { name: 'Save as file' }).click(),
  ]);
  expect(download.suggestedFilename()).toBe('claim-and-denial.story.json');
  const file = JSON.parse(readFileSync(await download.path(), 'utf8'));
  expect(file).toMatchObject({
    format: 'dateline-story',
    corpus: { id: 'panjshir-2021' },
    title: 'Claim and denial',
  });

  await maker.dialog.getByRole('button', { name: 'Tell it' }).click();
  const told = new Story(page);
  await expect(told.region.getByRole('heading', { name: claim.title })).toBeFocused();
  await expect(told.region).toContainText('Step 1 of 3');
  // To its maker it did not come with a link.
  await expect(told.region).not.toContainText('It is not part of the corpus.');
  // Told again from a later step, it begins again, with the focus.
  await told.next.click();
  await expect(app.panel.heading).toHaveText(denial.title);
  await maker.open();
  await maker.dialog.getByRole('button', { name: 'Tell it' }).click();
  await expect(told.region.getByRole('heading', { name: claim.title })).toBeFocused();
  await expect(told.region).not.toContainText('You have left this step.');

  const elsewhere = await browser.newContext({ ...(baseURL && { baseURL }) });
  await opensElsewhere(await watched(elsewhere, guard), link);
  await elsewhere.close();
});

async function watched(
  context: Awaited<ReturnType<import('playwright/test').Browser['newContext']>>,
  guard: Guard,
) {
  await guard.watch(context);
  return context.newPage();
}

/** Whoever gets the link has the story, its notes as text, and nothing of it on their device. */
async function opensElsewhere(page: Page, link: string) {
  const [told, app] = [new Story(page), new Dateline(page)];
  await page.goto(link);
  await expect(told.region.getByRole('heading', { name: claim.title })).toBeVisible();
  await expect(told.region).toContainText('What the Taliban’s spokesperson says.');
  await expect(told.region).toContainText('It is not part of the corpus.');
  await expect(app.panel.heading).toHaveText(claim.title);
  await told.next.click();
  await expect(app.panel.heading).toHaveText(denial.title);
  await expect(told.region).toContainText('<b>Called false</b> on the same day.');
  await told.next.click();
  await expect(page.getByRole('main')).toContainText('Who holds Panjshir?');
  await page.reload();
  await expect(told.region).toContainText('Step 3 of 3');
  expect(await page.evaluate(() => Object.keys(localStorage).filter((key) => key.includes('story')))).toEqual(
    [],
  );
}

/** A story file of three steps, each with a note of this many words that packing makes little shorter. */
function storyFile(title: string, links: readonly string[], words: number) {
  const word = (index: number) =>
    Math.sin(index + 1)
      .toString(36)
      .slice(2);
  const steps = links.map((link, step) => ({
    note: Array.from({ length: words }, (_, index) => word(step * words + index)).join(' '),
    link,
  }));
  const corpus = { id: 'panjshir-2021', title: 'Panjshir' };
  const text = JSON.stringify({ format: 'dateline-story', version: 1, corpus, title, steps });
  return { name: `${title}.story.json`, mimeType: 'application/json', buffer: Buffer.from(text) };
}

async function openFile(page: Page, file: ReturnType<typeof storyFile>) {
  const banner = page.getByRole('banner');
  await banner.getByRole('button', { name: /^Corpus/ }).click();
  await page.getByRole('dialog', { name: 'Corpus' }).locator('input[type=file]').setInputFiles(file);
}

test('from a file: told anew once it was revised, and told even where no link holds it', async ({
  app,
  page,
}) => {
  const told = new Story(page);
  await app.open();
  await openFile(page, storyFile('Claim', [`m/~${claim.id}/`, '?view=grid'], 5));
  await expect(app.panel.heading).toHaveText(claim.title);
  await told.next.click();
  await expect(page.getByRole('grid')).toBeVisible();
  expect(page.url()).toContain('tell=');
  // The same title with other steps: it begins, and nothing was left.
  await openFile(page, storyFile('Claim', [`m/~${denial.id}/`, '?view=grid'], 5));
  await expect(app.panel.heading).toHaveText(denial.title);
  await expect(told.region).toContainText('Step 1 of 2');
  await expect(told.region).not.toContainText('You have left this step.');

  await openFile(page, storyFile('Long', [`m/~${claim.id}/`, `m/~${denial.id}/`, '?view=grid'], 300));
  await expect(told.region).toContainText('Step 1 of 3');
  await expect(told.region).toContainText('This story is too long for a link');
  expect(page.url()).not.toContain('tell=');
  await told.next.click();
  await expect(app.panel.heading).toHaveText(denial.title);
  await page.goBack();
  await expect(app.panel.heading).toHaveText(claim.title);
  await expect(told.region).toContainText('Step 1 of 3');
  await expect(told.region).not.toContainText('You have left this step.');
});

test('a story lost on its way, and a browser that keeps nothing, are said kindly', async ({ app, page }) => {
  const told = new Story(page);
  await app.open(`m/x~${claim.id}/?tell=q1YqySxJLVayUopWSkktLinKrwSx`);
  await expect(told.region).toContainText('The story in this link cannot be read');
  await expect(app.panel.heading).toHaveText(claim.title);
  await told.region.getByRole('button', { name: 'Close the story' }).click();
  await expect(told.region).toHaveCount(0);
  expect(page.url()).not.toContain('tell=');

  await page.addInitScript(() => {
    navigator.clipboard.writeText = () => Promise.reject(new DOMException('no', 'NotAllowedError'));
    Storage.prototype.setItem = () => {
      throw new DOMException('full', 'QuotaExceededError');
    };
  });
  await app.open();
  const maker = new Maker(page);
  await maker.open();
  await maker.add.click();
  await expect(maker.dialog).toContainText('This browser keeps nothing for this page');
  await maker.dialog.getByRole('button', { name: 'Copy link' }).click();
  const byHand = maker.dialog.getByRole('textbox', { name: /^The browser does not let this page copy/ });
  await expect(byHand).toBeFocused();
  await expect(byHand).toHaveValue(/tell=/);
  expect(await page.evaluate(() => getSelection()?.toString())).toContain('tell=');
  expect(await axeFaults(page, { within: '.story-maker' })).toEqual([]);
  await maker.dialog.getByRole('button', { name: 'Delete this story' }).click();
  await expect(maker.title(1)).toHaveCount(0);
  await maker.dialog.getByRole('button', { name: 'Undo' }).press('Enter');
  await expect(maker.title(1)).toHaveValue('Timeline');
});

test('by keyboard alone: in, on, back, left, come back to, and out', async ({ app, page }) => {
  const told = new Story(page);
  await app.open();
  await told.wayIn.focus();
  await page.keyboard.press('Enter');
  await expect(told.at(1)).toBeFocused();
  for (let position = 2; position <= 3; position++) {
    await page.keyboard.press('.');
    await expect(told.at(position)).toBeVisible();
  }
  await expect(app.panel.heading).toHaveText(momentOf('m16').title);
  await page.keyboard.press(',');
  await expect(app.panel.heading).toHaveText(momentOf('m14').title);
  await page.keyboard.press('j');
  await expect(told.region).toContainText('You have left this step.');
  await told.back.focus();
  await page.keyboard.press('Enter');
  await expect(app.panel.heading).toHaveText(momentOf('m14').title);

  await told.region.getByText(`Step 2 of ${count}`, { exact: true }).focus();
  await page.keyboard.press('Enter');
  await expect(told.region.getByRole('link', { name: stepAt(1).title })).toBeVisible();
  await page.keyboard.press('Tab');
  await expect(told.region.getByRole('link', { name: stepAt(1).title })).toBeFocused();
  await page.keyboard.press('Escape');
  await expect(told.region.getByRole('link', { name: stepAt(1).title })).toBeHidden();
  // The list was closed, and nothing beneath it.
  await expect(app.panel.region).toBeVisible();
  await told.region.getByRole('button', { name: 'Close the story' }).focus();
  await page.keyboard.press('Enter');
  await expect(told.region).toHaveCount(0);
  await expect(page.locator('#view')).toBeFocused();
});

test.describe('on a phone', () => {
  test.use({ viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true });

  test('a note is read before its view, folds away, and the way on is never covered', async ({
    app,
    page,
  }) => {
    const told = new Story(page);
    await app.open();
    await told.wayIn.tap();
    await expect(told.region.getByText(story.title)).toBeInViewport({ ratio: 1 });
    const note = (position: number) => told.region.getByText(stepAt(position).note, { exact: true });
    // Its first lines leave room for the view; the rest, asked for once, is there at every step.
    const heightOf = async () => (await told.region.boundingBox())?.height ?? 0;
    await expect(told.region.getByRole('button', { name: 'More of the note' })).toBeVisible();
    const short = await heightOf();
    await told.region.getByRole('button', { name: 'More of the note' }).tap();
    await expect(told.region.getByRole('button', { name: 'Less of the note' })).toBeVisible();
    expect(await heightOf()).toBeGreaterThan(short + 60);
    for (let position = 2; position <= 3; position++) {
      await told.next.tap();
      await expect(note(position)).toBeInViewport({ ratio: 1 });
      await expect(app.panel.heading).toBeInViewport({ ratio: 1 });
    }
    await told.region.getByRole('button', { name: 'Fold the note away' }).tap();
    await expect(note(3)).toBeHidden();
    await expect(told.at(3)).toBeVisible();
    expect((await told.region.boundingBox())?.height).toBeLessThan(90);
    // The next note is there to be read.
    await told.next.tap();
    await expect(note(4)).toBeInViewport({ ratio: 1 });
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(390);
    expect(await axeFaults(page, { within: '.story-bar' })).toEqual([]);
  });
});
