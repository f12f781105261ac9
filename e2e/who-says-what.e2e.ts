/**
 * The questions a reader brings to the bundled corpus, each answered in a few clicks and ending with the passage before
 * their eyes: who claims and who denies, who is where according to whom, what the reports differ on, who alone tells it.
 */
import type { Locator, Page } from 'playwright/test';
import { expect, test } from './journey.ts';
import { literally, type Panel } from './page-model.ts';
import { CORPUS_URL, corpusText, momentOf, opensArticle } from './panjshir.ts';

interface ArticleRecord {
  readonly id: string;
  readonly label: string;
  readonly paragraphs: readonly { readonly number: number; readonly text: string }[];
}
const { articles } = JSON.parse(corpusText) as { readonly articles: readonly ArticleRecord[] };

const claim = momentOf('m21');
const denial = momentOf('m27');
const death = momentOf('m16');
const zara = momentOf('m17');
const tajikistan = momentOf('m45');

/** The reader at a paragraph: in its address, and the text itself in sight with focus on it. */
async function expectPassage(page: Page, article: number, paragraph: number): Promise<void> {
  const record = articles[article - 1];
  const text = record?.paragraphs.find(({ number }) => number === paragraph)?.text ?? 'no such paragraph';
  await expect(page).toHaveURL((url) => opensArticle(url, record?.id ?? '', paragraph));
  const passage = page
    .getByRole('list', { name: 'Text of the article' })
    .getByRole('listitem')
    .filter({ has: page.getByText(text) });
  await expect(passage).toBeInViewport();
  await expect(passage).toBeFocused();
  await expect(passage).toHaveAttribute('aria-current', 'location');
}

/** All that one article says of the open moment. */
function telling({ region }: Panel, article: number): Locator {
  const label = articles[article - 1]?.label ?? '';
  return region.getByRole('listitem').filter({
    has: region.page().getByRole('heading', { level: 4, name: new RegExp(`${literally(label)}$`) }),
  });
}

/** A row of the table of differences: "Cause", "Time the day". */
function differencesIn({ region }: Panel, aspect: string): Locator {
  return region
    .getByRole('row')
    .filter({ has: region.page().getByRole('rowheader', { name: new RegExp(`^${literally(aspect)}`) }) });
}

/** The item of a list that gives a value, with the links to where it is given. */
function valueIn(row: Locator, value: string): Locator {
  return row.getByRole('listitem').filter({ has: row.page().getByText(value, { exact: true }) });
}

function passageLink(within: Locator, article: number, paragraph: number): Locator {
  return within.getByRole('link', { name: `Article ${article} ¶${paragraph}`, exact: true });
}

test('who says Panjshir has fallen, who denies it, which article carries both?', async ({ app, page }) => {
  const { panel } = app;
  await app.open();
  await app.rowLink(claim.title).click();
  await expect(
    panel.region.getByText(/^Attributed to: Zabihullah Mujahid, on Twitter$/).first(),
  ).toBeVisible();
  await expect(panel.region).toContainText('articles 1 and 3 deny it in their own voice');
  const thread = panel.region.getByRole('list', { name: 'Who answers whom' });
  await expect(thread.getByRole('listitem').filter({ hasText: 'Denied later by' })).toContainText(
    'Resistance Front The claim of conquest “is false”',
  );

  const first = telling(panel, 1);
  await expect(first.getByText('reports', { exact: true })).toBeVisible();
  await expect(first.getByText('denies', { exact: true })).toBeVisible();
  await passageLink(first, 1, 17).click();
  await expectPassage(page, 1, 17);

  // The moment is still open beside the article: the denial is one step on, and stands in the same article.
  await thread.getByRole('link', { name: 'Resistance Front The claim of conquest “is false”' }).click();
  await expect(panel.heading).toHaveText(denial.title);
  await passageLink(telling(panel, 1), 1, 15).click();
  await expectPassage(page, 1, 15);
});

test('where is Massoud, according to whom?', async ({ app, page }) => {
  const { panel } = app;
  await app.open();
  await app.search.fill('Tajikistan');
  await app.rowLink(tajikistan.title).click();
  const places = differencesIn(panel, 'Place');
  await expect(places.getByRole('rowheader')).toContainText('differ');
  await expect(passageLink(valueIn(places, 'Tajikistan'), 5, 15)).toBeVisible();
  await expect(passageLink(valueIn(places, 'Panjshir'), 1, 2)).toBeVisible();
  for (const held of ['Held by Ahmad Massoud', 'Held by Ali Nazary', 'Held by Reports that article 5']) {
    await expect(panel.region.getByText(held)).toBeVisible();
  }
  await passageLink(valueIn(places, 'Panjshir'), 1, 2).click();
  await expectPassage(page, 1, 2);
  await passageLink(valueIn(places, 'Tajikistan'), 5, 15).click();
  await expectPassage(page, 5, 15);
});

test('how did Dashty die, in each report?', async ({ app, page }) => {
  const { panel } = app;
  await app.open();
  await app.rowLink(death.title).click();
  const causes = differencesIn(panel, 'Cause');
  await expect(causes.getByRole('rowheader')).toContainText('differ');
  const reports = [
    ['the fighting', 1, 3],
    ['a clash with the Taliban', 2, 3],
    ['bombardment by Pakistan and the Taliban', 4, 5],
  ] as const;
  await expect(causes.getByRole('listitem')).toHaveCount(reports.length);
  for (const [value, article, paragraph] of reports) {
    await passageLink(valueIn(causes, value), article, paragraph).click();
    await expectPassage(page, article, paragraph);
  }
});

test('which article alone reports the death of General Zara?', async ({ app, page }) => {
  await app.open();
  await app.search.fill('Zara');
  await app.rowLink(zara.title).click();
  const only = app.panel.region.getByRole('listitem').filter({ hasText: 'One article only:' });
  await expect(only.getByRole('link', { name: 'Article 2 Air support' })).toBeVisible();
  await expect(app.panel.region.getByRole('table')).toHaveCount(0);
  await passageLink(only, 2, 3).click();
  await expectPassage(page, 2, 3);
});

test('the same by keyboard alone', async ({ app, page }) => {
  await app.open();
  await page.keyboard.press('/');
  await page.keyboard.type('Zara');
  await expect(app.status).toContainText('filtered out');
  await tabTo(page, app.rowLink(zara.title));
  await page.keyboard.press('Enter');
  await expect(app.panel.heading).toBeFocused();
  const only = app.panel.region.getByRole('listitem').filter({ hasText: 'One article only:' });
  await tabTo(page, passageLink(only, 2, 3));
  await page.keyboard.press('Enter');
  await expectPassage(page, 2, 3);
  await page.goBack();
  await expect(app.panel.heading).toHaveText(zara.title);
});

/** Presses Tab until something has focus, and no more often than a patient reader would. */
async function tabTo(page: Page, target: Locator): Promise<void> {
  for (let presses = 0; presses < 120; presses++) {
    if (await target.evaluate((element) => element === document.activeElement)) return;
    await page.keyboard.press('Tab');
  }
  await expect(target, 'reached by Tab').toBeFocused();
}

test.describe('on a phone', () => {
  test.use({ viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true, deviceScaleFactor: 2 });

  test('the way to the passage uncovers it', async ({ app, page }) => {
    await app.open();
    await app.rowLink(death.title).tap();
    const row = valueIn(differencesIn(app.panel, 'Cause'), 'a clash with the Taliban');
    await passageLink(row, 2, 3).tap();
    await expect(app.panel.region).toHaveCount(0);
    await expectPassage(page, 2, 3);
    await page.goBack();
    await expect(app.panel.heading).toHaveText(death.title);
  });
});

test('the differences say who gives what, who does not, and where all are alike', async ({ app }) => {
  const { panel } = app;
  await app.open('m/~m16/');
  await expect(panel.region.getByRole('table', { name: 'Where they differ' })).toBeVisible();
  const place = differencesIn(panel, 'Place');
  await expect(place.getByRole('rowheader')).toContainText('alike');
  await expect(place).toContainText(/not given by\s*Article 1$/);
  // What one article alone gives is kept back until it is asked for.
  const time = differencesIn(panel, 'Time');
  await expect(time).toHaveCount(0);
  await panel.region.getByRole('button', { name: 'Show 1 more, given by one article only' }).click();
  await expect(time.getByRole('rowheader')).toContainText('one only');
  await expect(telling(panel, 4)).toContainText('cause – bombardment by Pakistan and the Taliban');
  await expect(telling(panel, 1)).toContainText(/Does not give:\s*time;\s*place/);
  // Two articles are silent on his death; nothing is held against them here.
  await expect(panel.region.getByRole('table')).not.toContainText('Article 3');
});

test('the thread is walked from claim to denial and on', async ({ app, page }) => {
  const { panel } = app;
  await app.open('m/~m21/');
  const thread = panel.region.getByRole('list', { name: 'Who answers whom' });
  const current = thread.getByRole('listitem').filter({ hasText: '(this one)' });
  await expect(current).toHaveAttribute('aria-current', 'true');
  await expect(current).toContainText('Mujahid');
  // Nobody says whether Saleh spoke before or after; the front's denial came after, in an article's words.
  await expect(thread.getByRole('listitem').filter({ hasText: 'Saleh' })).toContainText('order not given');
  const denied = thread.getByRole('listitem').filter({ hasText: 'Denied later by' });
  await expect(denied.getByRole('link', { name: 'article 1 ¶17' })).toBeVisible();

  await expect(thread.getByText('Nazary')).toHaveCount(0);
  await panel.region.getByRole('button', { name: 'Show all 5' }).click();
  await expect(thread.getByRole('listitem')).toHaveCount(5);

  await denied.getByRole('link').first().click();
  await expect(panel.heading).toHaveText(denial.title);
  await expect(current).toContainText('Resistance Front');
  await expect(thread.getByRole('listitem').filter({ hasText: 'Denies' }).first()).toContainText('Mujahid');
  await thread.getByRole('listitem').filter({ hasText: 'Followed by' }).getByRole('link').last().click();
  await expectPassage(page, 3, 2);
  await page.goBack();
  await expect(panel.heading).toHaveText(denial.title);
});

test('a moment’s questions lead to the questions, and to the timeline with both sides lit', async ({
  app,
  page,
}) => {
  const { panel } = app;
  await app.open('m/~m16/');
  await panel.region.getByRole('link', { name: 'How was Fahim Dashty killed?' }).click();
  await expect(page).toHaveURL(/view=questions/);
  await expect(
    page.getByRole('main').getByRole('heading', { name: 'How was Fahim Dashty killed?' }),
  ).toBeVisible();
  await page.goBack();
  await panel.region
    .getByRole('link', { name: 'Show on the timeline: In a clash with the Taliban, on Sunday night.' })
    .click();
  await expect(page).toHaveURL(/position=q4-clash/);
  await expect(app.timeline.region).toBeVisible();
});

test('a passage whose text was edited since says so', async ({ app, page }) => {
  const edited = JSON.parse(corpusText) as { articles: { paragraphs: { number: number; text: string }[] }[] };
  const paragraph = edited.articles[1]?.paragraphs.find(({ number }) => number === 3);
  if (!paragraph) throw new Error('The bundled corpus has no article 2 ¶3');
  paragraph.text = `Edited: ${paragraph.text.replace('on Sunday night', 'late on Sunday night')}`;
  await page.route(CORPUS_URL, (route) => route.fulfill({ json: edited }));
  await app.open('m/~m16/');
  const second = telling(app.panel, 2);
  await second.getByText('Our digest, ¶3').click();
  await expect(second.getByText('The text was edited since;')).toBeVisible();
  await expect(second.locator('mark')).toContainText('late on Sunday night');
});
