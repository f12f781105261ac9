/** Reading an article: which moments rest on which words, and the way from the words to the moments and back. */
import type { Locator, Page } from 'playwright/test';
import { axeFaults } from './axe.ts';
import { expect, test } from './journey.ts';
import { corpus, momentOf } from './panjshir.ts';

const zara = momentOf('m17');
const pakistan = momentOf('m36');
const death = momentOf('m16');

/** The reader as somebody reading knows it. */
class Reader {
  readonly page: Page;
  readonly articles: Locator;
  readonly title: Locator;
  readonly text: Locator;
  readonly passages: Locator;

  constructor(page: Page) {
    this.page = page;
    this.articles = page.getByRole('navigation', { name: 'Articles', exact: true });
    this.title = page.getByRole('heading', { level: 1 });
    this.text = page.getByRole('list', { name: 'Text of the article' });
    this.passages = page.getByRole('region', { name: 'Passages of the open moment' });
  }

  async open(link: string): Promise<void> {
    await this.page.goto(link);
    await this.text.waitFor();
  }

  /** A paragraph with its number, text and margin. */
  paragraph(number: number): Locator {
    return this.text
      .locator('> li')
      .filter({ has: this.page.getByRole('link', { name: `Paragraph ${number}`, exact: true }) });
  }

  entries(number: number): Locator {
    return this.page.getByRole('list', { name: `Moments that rest on ¶${number}`, exact: true });
  }

  entry(number: number, title: string): Locator {
    return this.entries(number).getByRole('link', { name: title, exact: true });
  }

  /** What a highlight of that name paints, passage by passage. */
  painted(name: 'passage' | 'passage-deep' | 'passage-open' | 'passage-lit'): Promise<string[]> {
    return this.page.evaluate((key) => [...(CSS.highlights.get(key) ?? [])].map(String), name);
  }

  /** The text of a paragraph without the letters drawn before its passages. */
  words(number: number): Locator {
    return this.paragraph(number).locator('.paragraph-text');
  }

  async pointsAt(number: number): Promise<void> {
    await expect(this.paragraph(number)).toBeFocused();
    await expect(this.paragraph(number)).toBeInViewport();
    await expect(this.paragraph(number)).toHaveAttribute('aria-current', 'location');
    await expect(this.paragraph(number)).toContainText('The paragraph the link points at.');
  }
}

const DEATH_OF_ZARA = 'General Abdul Wudod Zara, a nephew of Ahmad Shah Massoud, was killed there as well';

test('from the page’s head to article 2, and from its words on General Zara to the moment', async ({
  app,
  page,
}) => {
  await app.open();
  const reader = new Reader(page);
  await page.getByRole('navigation', { name: 'Views' }).getByRole('link', { name: 'Articles' }).click();
  await expect(reader.title).toHaveText(/Massoud’s call$/);
  await reader.articles.getByRole('link', { name: /Air support/ }).click();
  await expect(reader.title).toHaveText(/Air support$/);
  await expect(reader.title).toBeFocused();
  await expect(reader.articles.getByRole('link', { name: /Air support/ })).toHaveAttribute(
    'aria-current',
    'page',
  );

  await expect(reader.words(3)).toContainText(DEATH_OF_ZARA);
  expect(await reader.painted('passage')).toContain(DEATH_OF_ZARA);
  await reader.entry(3, zara.title).click();
  await expect(app.panel.heading).toHaveText(zara.title);
  await expect(reader.title).toHaveText(/Air support$/);
  await expect(reader.entry(3, zara.title)).toHaveAttribute('aria-current', 'true');
  expect(await reader.painted('passage-open')).toContain(DEATH_OF_ZARA);
  expect(await reader.painted('passage')).not.toContain(DEATH_OF_ZARA);
  expect(page.url()).toMatch(/~m17\/\?.*read=a2/);
});

test('a click on the words opens their moment; words of several moments ask which', async ({ app, page }) => {
  const reader = new Reader(page);
  await reader.open('?view=articles&read=a2&paragraph=3');
  await reader.words(3).getByText(DEATH_OF_ZARA).click();
  await expect(app.panel.heading).toHaveText(zara.title);
  await app.panel.close.click();

  await reader.open('?view=articles&read=a4&paragraph=5');
  await reader.words(5).getByText('killed in Panjshir by “bombardment').click();
  const [first] = await reader.entries(5).getByRole('link').all();
  await expect(first as Locator).toBeFocused();
  await expect(app.panel.region).toHaveCount(0);
});

test('overlapping passages are told apart', async ({ page }) => {
  const reader = new Reader(page);
  await reader.open(`m/~${pakistan.id}/?view=articles&read=a4&paragraph=5`);
  const inner = 'killed in Panjshir by “bombardment by Pakistan and Taliban”';
  const outer = `members of his family and Fahim Dashty, a close aide, were ${inner}`;
  expect(await reader.painted('passage-open')).toContain(inner);
  expect(await reader.painted('passage-open')).not.toContain(outer);
  expect(await reader.painted('passage')).toContain(outer);
  expect((await reader.painted('passage-deep')).join('')).toContain(inner);
  expect(await reader.painted('passage-deep')).not.toContain('The front will soon name a new spokesperson');

  await reader.entry(5, momentOf('m18').title).hover();
  await expect.poll(() => reader.painted('passage-lit')).toEqual([outer]);
  await reader.entry(5, pakistan.title).hover();
  await expect.poll(() => reader.painted('passage-lit')).toEqual([inner]);
});

test('words light what rests on them, and entries their words, by pointer and by focus', async ({ page }) => {
  const reader = new Reader(page);
  await reader.open('?view=articles&read=a2&paragraph=3');
  await reader.words(3).getByText(DEATH_OF_ZARA).hover();
  await expect.poll(() => reader.painted('passage-lit')).toEqual([DEATH_OF_ZARA]);
  await reader.title.hover();
  await expect.poll(() => reader.painted('passage-lit')).toEqual([]);
  await reader.entry(3, zara.title).focus();
  await expect.poll(() => reader.painted('passage-lit')).toEqual([DEATH_OF_ZARA]);
});

test('to and fro through all passages of a moment, over all articles, with the keyboard alone', async ({
  app,
  page,
}) => {
  const reader = new Reader(page);
  await app.open();
  await page.getByRole('navigation', { name: 'Views' }).getByRole('link', { name: 'Articles' }).focus();
  await page.keyboard.press('Enter');
  await reader.text.waitFor();
  await reader.entry(3, death.title).focus();
  await page.keyboard.press('Enter');
  await expect(app.panel.heading).toHaveText(death.title);
  await expect(app.panel.heading).toBeFocused();

  await expect(reader.passages).toContainText(death.title);
  const next = reader.passages.getByRole('button', { name: 'Next passage' });
  const previous = reader.passages.getByRole('button', { name: 'Previous passage' });
  await next.focus();
  const seen: string[] = [];
  for (;;) {
    if ((await next.getAttribute('aria-disabled')) === 'true') break;
    await page.keyboard.press('Enter');
    await expect(next).toBeFocused();
    await expect(reader.passages).toContainText(`${seen.length + 1} of `);
    // Two passages of one paragraph have one address and differ in what is lit.
    seen.push(`${await reader.title.textContent()} ${page.url()} ${await reader.painted('passage-lit')}`);
  }
  expect(new Set(seen).size).toBe(seen.length);
  for (const label of ['Massoud’s call', 'Air support', 'Audio message']) {
    expect(seen.some((stop) => stop.includes(label))).toBe(true);
  }
  await expect(reader.passages).toContainText(`${seen.length} of ${seen.length}`);
  await previous.focus();
  await page.keyboard.press('Enter');
  await expect(reader.passages).toContainText(`${seen.length - 1} of ${seen.length}`);
  await page.goBack();
  await expect(reader.passages).toContainText(`${seen.length} of ${seen.length}`);
});

test('a link to a paragraph lands on it after a reload, and again when it is followed again', async ({
  page,
}) => {
  const reader = new Reader(page);
  await reader.open('?view=articles&read=a5&paragraph=15');
  await reader.pointsAt(15);
  await page.reload();
  await reader.pointsAt(15);

  await reader.title.scrollIntoViewIfNeeded();
  const number = reader.paragraph(15).getByRole('link', { name: 'Paragraph 15', exact: true });
  await number.focus();
  await page.keyboard.press('Enter');
  await reader.pointsAt(15);

  await reader.paragraph(16).getByRole('link', { name: 'Paragraph 16', exact: true }).click();
  await reader.pointsAt(16);
  await expect(reader.paragraph(15)).not.toHaveAttribute('aria-current', /./);
  expect(page.url()).toContain('paragraph=16');
  await page.goBack();
  await reader.pointsAt(15);
});

test('a passage’s link in the panel, followed twice, points both times', async ({ app, page }) => {
  const reader = new Reader(page);
  await reader.open(`m/~${zara.id}/?view=articles&read=a5`);
  const link = app.panel.region.getByRole('link', { name: /¶3\b/ }).first();
  await link.click();
  await expect(reader.title).toHaveText(/Air support$/);
  await reader.pointsAt(3);
  await reader.articles.getByRole('link', { name: /Air support/ }).focus();
  await link.click();
  await reader.pointsAt(3);
});

test('says what is inferred of an article, what is unknown, and why', async ({ page }) => {
  const reader = new Reader(page);
  await reader.open('?view=articles&read=a5');
  const head = page.getByRole('article', { name: /UNI, Kabul/ });
  await expect(
    head.getByText(/^6 September 2021 \(inferred: The dateline says Sep 6 .*without a year/),
  ).toBeVisible();
  await expect(head.getByText(/^UNI \(inferred: The dateline credits UNI/)).toBeVisible();
  await expect(reader.articles.getByRole('link', { name: /UNI, Kabul/ })).toContainText(
    '6 Sep 2021, inferred',
  );
  await expect(head).toContainText(
    'Our digest, paragraph by paragraph. These are not the article’s own words',
  );

  await reader.articles.getByRole('link', { name: /Audio message/ }).click();
  await expect(page.getByText(/^unknown: Neither the file nor the text carries a date/)).toBeVisible();
});

test('shows on what no moment rests', async ({ page }) => {
  const reader = new Reader(page);
  await reader.open('?view=articles&read=a5&paragraph=28');
  await expect(reader.paragraph(28)).toContainText('No moment rests on this paragraph.');
  await expect(page.getByText('26 of 28 paragraphs carry moments')).toBeVisible();
  await expect(reader.paragraph(2)).toContainText('rests on the whole paragraph');
});

test('marks what is searched for, in passages and outside of them', async ({ page }) => {
  const reader = new Reader(page);
  await reader.open('?view=articles&read=a2&q=nephew');
  await expect(reader.words(3).locator('mark')).toHaveText('nephew');
  expect(await reader.painted('passage')).toContain(DEATH_OF_ZARA);
  await page.getByRole('searchbox', { name: 'Search moments' }).fill('');
  await expect(reader.words(3).locator('mark')).toHaveCount(0);
  await expect.poll(() => reader.painted('passage')).toContain(DEATH_OF_ZARA);
});

test('leaves nothing painted when the reader goes elsewhere', async ({ page }) => {
  const reader = new Reader(page);
  await reader.open('?view=articles');
  expect((await reader.painted('passage')).length).toBeGreaterThan(0);
  await page.getByRole('navigation', { name: 'Views' }).getByRole('link', { name: 'Timeline' }).click();
  await expect(reader.text).toHaveCount(0);
  expect(await page.evaluate(() => CSS.highlights.size)).toBe(0);
});

test.describe('in a browser without highlights', () => {
  test.beforeEach(async ({ page }) => {
    await page.addInitScript(() => Reflect.deleteProperty(CSS, 'highlights'));
  });

  test('marks passages all the same, and tells them apart', async ({ app, page }) => {
    const reader = new Reader(page);
    await reader.open('?view=articles&read=a4&paragraph=5');
    expect(await page.evaluate(() => 'highlights' in CSS)).toBe(false);
    const marks = reader.words(5).locator('mark');
    expect((await marks.allTextContents()).slice(0, 2)).toEqual([
      'members of his family and Fahim Dashty, a close aide, were ',
      'killed in Panjshir by “bombardment by Pakistan and Taliban”',
    ]);
    await reader.entry(5, pakistan.title).click();
    await expect(app.panel.heading).toHaveText(pakistan.title);
    const thickness = (at: number) =>
      marks.nth(at).evaluate((mark) => getComputedStyle(mark).textDecorationThickness);
    await reader.title.hover();
    expect([await thickness(0), await thickness(1)]).toEqual(['1px', '2px']);
    await reader.entry(5, momentOf('m18').title).hover();
    await expect.poll(() => thickness(0)).toBe('3px');
  });
});

test.describe('on a phone', () => {
  test.use({ viewport: { width: 390, height: 844 }, hasTouch: true });

  test('chooses an article, opens a moment from below its paragraph, and comes back to the passage', async ({
    app,
    page,
  }) => {
    const reader = new Reader(page);
    await reader.open('?view=articles');
    await reader.articles.getByText('Article 1 of 5: Massoud’s call').tap();
    await reader.articles.getByRole('link', { name: /Air support/ }).tap();
    await expect(reader.title).toHaveText(/Air support$/);
    await expect(reader.articles.getByRole('link')).toHaveCount(0);

    await reader.entry(3, zara.title).tap();
    await expect(app.panel.heading).toHaveText(zara.title);
    await app.panel.region.getByRole('link', { name: /¶3\b/ }).first().tap();
    await expect(app.panel.region).toHaveCount(0);
    await reader.pointsAt(3);

    await reader.entry(3, zara.title).tap();
    await app.panel.region.getByRole('link', { name: /¶3\b/ }).first().tap();
    await expect(app.panel.region).toHaveCount(0);
    await reader.pointsAt(3);
    const overflow = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
    expect(overflow).toBeLessThanOrEqual(0);
  });
});

test('goes on to the next article from the foot of one, and stops at the last', async ({ page }) => {
  const reader = new Reader(page);
  await reader.open('?view=articles');
  const foot = page.getByRole('navigation', { name: 'Previous and next' });
  for (const [index, article] of corpus.articles.entries()) {
    await expect(reader.title).toHaveText(new RegExp(`${article.label}$`));
    if (index < corpus.articles.length - 1) await foot.getByRole('link', { name: /^Next: / }).click();
  }
  await expect(foot.getByRole('link', { name: /^Next: / })).toHaveCount(0);
});

// Nothing may be half faded in while axe looks at its colours.
test.describe('to a screen reader and a weak eye', () => {
  test.use({ contextOptions: { reducedMotion: 'reduce' } });
  test.describe.configure({ timeout: 90_000 });

  for (const [colorScheme, width, link] of [
    ['light', 1440, `m/~${pakistan.id}/?view=articles&read=a4&paragraph=5&q=killed`],
    ['dark', 1440, `m/~${pakistan.id}/?view=articles&read=a4&paragraph=5&q=killed`],
    ['light', 768, '?view=articles&read=a5&paragraph=2'],
    ['dark', 390, '?view=articles&read=a5&paragraph=2'],
  ] as const) {
    test.describe(`${colorScheme}, ${width} pixels`, () => {
      test.use({ colorScheme, viewport: { width, height: 900 } });

      test('axe finds nothing in the reader', async ({ page }) => {
        const reader = new Reader(page);
        await reader.open(link);
        expect(await axeFaults(page, { within: 'main' })).toEqual([]);
      });
    });
  }
});
