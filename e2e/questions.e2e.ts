/** Questions on which accounts differ: read by their positions, followed to the passage, lit on the timeline. */
import type { Locator, Page } from 'playwright/test';
import { axeFaults } from './axe.ts';
import { expect, test } from './journey.ts';
import { type Dateline, literally } from './page-model.ts';
import { articles, corpusText, momentOf, moments, opensArticle } from './panjshir.ts';

interface QuestionRecord {
  readonly id: string;
  readonly title: string;
  readonly positions: readonly {
    readonly id: string;
    readonly wording: string;
    readonly accounts: readonly string[];
    readonly excludes?: readonly string[];
  }[];
}

const { questions } = JSON.parse(corpusText) as { questions: readonly QuestionRecord[] };

function questionOf(id: string): QuestionRecord {
  const question = questions.find((candidate) => candidate.id === id);
  if (!question) throw new Error(`The bundled corpus has no question ${id}`);
  return question;
}

const [holds, massoud, dashty, hameed, pakistan] = ['q1', 'q2', 'q4', 'q5', 'q6'].map(questionOf) as [
  QuestionRecord,
  QuestionRecord,
  QuestionRecord,
  QuestionRecord,
  QuestionRecord,
];

/** The moments whose accounts carry any position of a question. */
function momentsOn({ positions }: QuestionRecord) {
  const accounts = new Set(positions.flatMap((position) => position.accounts));
  const told = moments as readonly { id: string; title: string; accounts: readonly { id?: string }[] }[];
  return told.filter((moment) => moment.accounts.some(({ id }) => accounts.has(id ?? '')));
}

function title(page: Page): Locator {
  return page.getByRole('main').getByRole('heading', { level: 1 });
}

function position(page: Page, wording: string): Locator {
  return page.getByRole('main').getByRole('region', { name: wording, exact: true });
}

function litBar({ timeline }: Dateline): Locator {
  return timeline.region.getByRole('region', { name: 'Lit on the timeline' });
}

/** Opens a link into the view of questions. */
async function openQuestions(page: Page, link = '?view=questions') {
  await page.goto(link);
  await expect(title(page)).toBeVisible();
}

test('from the page’s head to a question, its holders, a passage, and Back', async ({ app, page }) => {
  await app.open();
  await page.getByRole('link', { name: 'Questions', exact: true }).click();
  await expect(title(page)).toHaveText(questions[0]?.title ?? '');
  const nav = page.getByRole('navigation', { name: 'Questions' });
  await expect(nav.getByRole('link')).toHaveCount(questions.length);
  await expect(nav).toContainText('Six questions on which accounts differ');

  await nav.getByRole('link', { name: massoud.title }).click();
  await expect(title(page)).toHaveText(massoud.title);
  await expect(title(page)).toBeFocused();
  await expect(nav.locator('[aria-current]')).toContainText(massoud.title);
  await expect(page.getByRole('main')).toContainText('Dateline does not decide between them.');
  const here = position(page, 'In Panjshir.');
  await expect(here).toContainText('Position: Ahmad Massoud');
  await expect(position(page, 'In Tajikistan.')).toContainText('reports, not named');

  await here.getByRole('link', { name: 'Article 1, ¶2', exact: true }).first().click();
  await expect(page).toHaveURL(/view=articles/);
  await expect(page).toHaveURL(/read=a1/);
  await expect(page).toHaveURL(/paragraph=2/);
  await expect(page).toHaveURL(/~m31\//);
  await page.goBack();
  await expect(title(page)).toHaveText(massoud.title);
});

test('every question has every position, with every account that carries it', async ({ page }) => {
  for (const { id, title: asked, positions } of questions) {
    await openQuestions(page, `?view=questions&question=${id}`);
    await expect(title(page)).toHaveText(asked);
    for (const { wording, accounts } of positions) {
      const column = position(page, wording);
      await expect(column.getByRole('heading', { level: 2 })).toHaveText(wording);
      await expect(column.getByText(/^(asserts|reports|hedges|denies)$/)).toHaveCount(accounts.length);
    }
  }
});

/** What a highlight of that name paints, passage by passage. */
function painted(page: Page, name: 'passage-open' | 'passage-lit'): Promise<string[]> {
  return page.evaluate((key) => [...(CSS.highlights.get(key) ?? [])].map(String), name);
}

/** A paragraph in the reader. */
function paragraph(page: Page, number: number): Locator {
  const link = page.getByRole('link', { name: `Paragraph ${number}`, exact: true });
  return page.getByRole('list', { name: 'Text of the article' }).getByRole('listitem').filter({ has: link });
}

const NO_NEWS = 'There is no news of where he is.';

test('a passage opens with its moment, lit for its position, and leads back to it', async ({ app, page }) => {
  await openQuestions(page, `?view=questions&question=${massoud.id}`);
  const [first] = await position(page, NO_NEWS).getByRole('link', { name: 'Article 5, ¶15' }).all();
  await (first as Locator).click();
  await expect(app.panel.heading).toHaveText(momentOf('m31').title);
  await expect(paragraph(page, 15)).toBeFocused();
  await expect(paragraph(page, 15)).toBeInViewport();
  // The paragraph carries another position of the same question too: only this one's words are lit.
  await expect.poll(() => painted(page, 'passage-lit')).toEqual(['There is no news of where Massoud is']);
  await expect.poll(async () => (await painted(page, 'passage-open')).length).toBeGreaterThan(1);

  await page.reload();
  await expect.poll(() => painted(page, 'passage-lit')).toEqual(['There is no news of where Massoud is']);
  const back = page.getByRole('link', { name: `Back to: ${massoud.title}` });
  await expect(back).toBeInViewport();
  await back.click();
  await expect(title(page)).toHaveText(massoud.title);
  await expect(position(page, NO_NEWS)).toHaveAttribute('aria-current', 'true');
  await expect(position(page, NO_NEWS).getByRole('heading', { level: 2 })).toBeFocused();

  // Again, with the panel open and with it closed: the paragraph was asked for, so it has the focus.
  await position(page, 'In Panjshir.').getByRole('link', { name: 'Article 1, ¶2' }).first().click();
  await expect(paragraph(page, 2)).toBeFocused();
  await back.click();
  await app.panel.close.click();
  await position(page, 'In Panjshir.').getByRole('link', { name: 'Article 1, ¶2' }).first().click();
  await expect(app.panel.heading).toHaveText(momentOf('m31').title);
  await expect(paragraph(page, 2)).toBeFocused();
});

test('a time stands beside who spoke then, and that of a happening after what happened', async ({ page }) => {
  await openQuestions(page, `?view=questions&question=${dashty.id}`);
  const massoudSays = position(page, 'By bombardment by Pakistan and the Taliban.').getByRole('listitem');
  await expect(massoudSays.filter({ hasText: momentOf('m16').title })).toContainText(
    new RegExp(`on Facebook\\s*${literally(momentOf('m16').title)}\\s*Sun 5 Sep, night`),
  );
  await expect(massoudSays.filter({ hasText: momentOf('m34').title })).toContainText(
    new RegExp(`on Facebook\\s*Mon 6 Sep, no hour\\s*${literally(momentOf('m34').title)}`),
  );
});

test('what an article says alike of two moments is said once, with its stance on each', async ({ page }) => {
  await openQuestions(page);
  const column = position(page, 'Panjshir is not in the Taliban’s hands.');
  const says = 'In its own voice calls Panjshir a stronghold yet to be conquered.';
  await expect(column.getByText(says)).toHaveCount(1);
  const row = column.getByRole('list').first().locator('> li').filter({ hasText: says });
  await expect(row).toContainText(new RegExp(`denies\\s*${literally(momentOf('m21').title)}`));
  await expect(row).toContainText(new RegExp(`asserts\\s*${literally(momentOf('m27').title)}`));

  // How each article has it stands with the article, where they do not all have it so.
  const front = position(page, 'The resistance still stands in the valley and fights on.');
  await expect(front).toContainText(/hedges on a Twitter account the article calls unverified\s*¶2/);
  await expect(front).toContainText(/Resistance Front\s*Mon 6 Sep, no hour\s*The National Resistance Front/);
});

test('positions that exclude each other name each other, and lead there', async ({ page }) => {
  await openQuestions(page);
  const [first] = holds.positions.filter(({ excludes }) => excludes && excludes.length > 0);
  const other = holds.positions.find(({ id }) => first?.excludes?.includes(id));
  for (const [from, to] of [
    [first, other],
    [other, first],
  ]) {
    const column = position(page, from?.wording ?? '');
    await expect(column).toContainText(/Opposed to [A-Z]/);
    await column
      .getByRole('link', { name: new RegExp(`^Position [A-Z]: ${literally(to?.wording ?? '')}$`) })
      .click();
    await expect(position(page, to?.wording ?? '')).toHaveAttribute('aria-current', 'true');
    await expect(position(page, to?.wording ?? '').getByRole('heading', { level: 2 })).toBeFocused();
  }
});

test('who spoke is numbered, and no order is given that nobody gives', async ({ page }) => {
  await openQuestions(page);
  const spoke = page.getByRole('main').getByRole('group').filter({ hasText: 'Who spoke' });
  const rows = spoke.getByRole('listitem');
  await expect(rows).toHaveCount(momentsOn(holds).length);
  await expect(
    rows.filter({ hasText: 'after 1, Mujahid: “Earlier, the Taliban had claimed”, article 1' }),
  ).toHaveCount(1);
  await expect(rows.filter({ hasText: /after \d/ })).toHaveCount(1);
  await expect(spoke).toContainText('order of the others not given; no hours given');
  const box = await position(page, holds.positions[0]?.wording ?? '').boundingBox();
  expect(box?.y).toBeLessThanOrEqual(330);
});

test('articles without an account are named as silent, and lead to the article', async ({ page }) => {
  await openQuestions(page, `?view=questions&question=${dashty.id}`);
  const silent = page.getByRole('region', { name: 'Silent on this question' });
  await expect(silent.getByRole('link')).toHaveCount(2);
  await silent.getByRole('link', { name: articles[2]?.label ?? '' }).click();
  await expect(page).toHaveURL((url) => opensArticle(url, 'a3'));
});

test('the keyboard alone chooses a question and opens a moment beside it', async ({ app, page }) => {
  await openQuestions(page);
  const nav = page.getByRole('navigation', { name: 'Questions' });
  await nav.getByRole('link', { name: dashty.title }).focus();
  await page.keyboard.press('Enter');
  await expect(title(page)).toBeFocused();
  const wording = dashty.positions.find(({ id }) => id === 'q4-clash')?.wording ?? '';
  const link = position(page, wording).getByRole('link', { name: momentOf('m16').title });
  await expect(async () => {
    await page.keyboard.press('Tab');
    await expect(link).toBeFocused({ timeout: 100 });
  }).toPass();
  await page.keyboard.press('Enter');
  await expect(app.panel.heading).toHaveText(momentOf('m16').title);
  await expect(title(page)).toHaveText(dashty.title);
  await page.keyboard.press('Escape');
  await expect(app.panel.region).toHaveCount(0);
  await expect(link).toBeFocused();
});

test('a link points a position out, and so does the same link again', async ({ page }) => {
  const { id, wording } = holds.positions.at(-1) ?? { id: '', wording: '' };
  await openQuestions(page, `?view=questions&question=${holds.id}&position=${id}`);
  for (const _ of ['opened', 'loaded anew']) {
    await expect(position(page, wording)).toHaveAttribute('aria-current', 'true');
    const heading = position(page, wording).getByRole('heading', { level: 2 });
    await expect(heading).toBeFocused();
    await expect(heading).toBeInViewport();
    await page.reload();
  }
});

test('a position is shown on the timeline: its moments lit, the rest dimmed, until it is stopped', async ({
  app,
  page,
}) => {
  const { wording } = holds.positions.find(({ id }) => id === 'q1-taliban') ?? { wording: '' };
  await openQuestions(page, `?view=questions&question=${holds.id}`);
  await position(page, wording).getByRole('link', { name: 'Show on the timeline' }).click();
  await app.timeline.drawn();
  const bar = litBar(app);
  const lit = momentsOn(holds).length;
  await expect(bar).toContainText(`${lit} of ${lit} moments lit`);
  await expect(bar.getByRole('link', { name: wording })).toHaveAttribute('aria-current', 'true');

  const claim = app.timeline.mark(momentOf('m21').title);
  await expect(claim).toHaveAccessibleName(/carries positions? A\b.*denied by position/);
  const dimmed = app.timeline.mark(momentOf('m16').title);
  await expect(dimmed).not.toHaveAccessibleName(/carries|denied by/);
  const inkOf = (mark: Locator) => mark.evaluate((element) => getComputedStyle(element).color);
  expect(await inkOf(dimmed)).not.toBe(await inkOf(claim));

  // A position is chosen by its letter's link, all of them by theirs.
  await bar.getByRole('link', { name: 'All positions' }).click();
  await expect(bar.getByRole('link', { name: wording })).not.toHaveAttribute('aria-current');
  await expect(page).not.toHaveURL(/position=/);

  await page.reload();
  await app.timeline.drawn();
  await expect(claim).toHaveAccessibleName(/carries/);

  await bar.getByRole('button', { name: 'Stop highlighting' }).click();
  await expect(bar).toHaveCount(0);
  await expect(claim).not.toHaveAccessibleName(/carries/);
  expect(await inkOf(dimmed)).toBe(await inkOf(claim));
  await expect(page).not.toHaveURL(/question=/);
  await page.goBack();
  await expect(bar).toBeVisible();
});

test('what an unequal sign before a letter means is said while there is one', async ({ app }) => {
  const words = /before a letter: told only to deny it/;
  await app.open(`?question=${holds.id}`);
  await expect(litBar(app)).toContainText(words);
  await app.open(`?question=${holds.id}&t=2021-08-15T00:00%2B04:30..2021-08-16T00:00%2B04:30`);
  await expect(litBar(app)).toBeVisible();
  await expect(litBar(app)).not.toContainText(words);
  await app.open(`?question=${pakistan.id}`);
  await expect(litBar(app)).not.toContainText(words);
});

test('the seam recedes while another question than its own is lit', async ({ app }) => {
  const seam = app.timeline.marks.getByRole('link', { name: holds.title });
  const inkOf = () => seam.evaluate((element) => getComputedStyle(element).color);
  await app.open();
  const own = await inkOf();
  await app.open(`?question=${holds.id}`);
  expect(await inkOf()).toBe(own);
  await app.open(`?question=${pakistan.id}`);
  expect(await inkOf()).not.toBe(own);
});

test.describe('with little of the page in sight', () => {
  test.use({ viewport: { width: 1000, height: 460 } });

  test('a question lit scrolls to the first moment that carries it', async ({ app }) => {
    await app.open(`?question=${hameed.id}`);
    const lit = app.timeline.marks.getByRole('link', { name: /carries position/ });
    await expect(lit.first()).toBeInViewport({ ratio: 1 });
    await expect(app.headline).not.toBeInViewport();
  });
});

test('what is lit and hidden is counted: by filters, by the window', async ({ app }) => {
  const lit = momentsOn(dashty);
  await app.open(`?question=${dashty.id}&in=fahim-dashty&kind=event`);
  await expect(litBar(app)).toContainText(`1 of ${lit.length} moments lit`);
  await expect(litBar(app)).toContainText('1 hidden by filters');
  await app.open(`?question=${dashty.id}&t=2021-08-15T00:00%2B04:30..2021-08-16T00:00%2B04:30`);
  await expect(litBar(app)).toContainText(`0 of ${lit.length} moments lit`);
  await expect(litBar(app)).toContainText(`${lit.length} outside the window`);
});

test('the question on the seam leads to its positions, and from what is lit back to them', async ({
  app,
  page,
}) => {
  await app.open();
  await app.timeline.region.getByRole('link', { name: holds.title }).click();
  await expect(page).toHaveURL(new RegExp(`/q/[^/]*~${holds.id}/`));
  await expect(title(page)).toHaveText(holds.title);
  await page.getByRole('link', { name: 'Show on the timeline', exact: true }).click();
  await app.timeline.drawn();
  await litBar(app).getByRole('link', { name: holds.title }).click();
  await expect(title(page)).toHaveText(holds.title);
});

test('a question the corpus does not have gives way to the first, and is said to', async ({ page }) => {
  await openQuestions(page, '?view=questions&question=nobody-asks');
  await expect(title(page)).toHaveText(questions[0]?.title ?? '');
  await expect(page.getByRole('alert')).toContainText('nobody-asks');
});

test.describe('on a phone', () => {
  test.use({ viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true });

  test('chooses a question from the list above it, and nothing is cut off', async ({ page }) => {
    await openQuestions(page);
    const nav = page.getByRole('navigation', { name: 'Questions' });
    await expect(nav.getByRole('link', { name: massoud.title })).toBeHidden();
    await nav.getByRole('button', { name: /Six questions/ }).tap();
    await nav.getByRole('link', { name: massoud.title }).tap();
    await expect(title(page)).toHaveText(massoud.title);
    await expect(nav.getByRole('link', { name: massoud.title })).toBeHidden();
    const wide = await page.getByRole('main').evaluate((main) => main.scrollWidth - main.clientWidth);
    expect(wide).toBeLessThanOrEqual(0);
    const spoke = page.getByRole('main').getByRole('group').filter({ hasText: 'Who spoke' });
    await expect(spoke.getByRole('listitem')).toHaveCount(0);
    await spoke.getByText('Who spoke').tap();
    await expect(spoke.getByRole('listitem')).toHaveCount(3);
  });

  test('sees the passage and not the panel over it, and comes back', async ({ app, page }) => {
    await openQuestions(page, `?view=questions&question=${massoud.id}`);
    await position(page, NO_NEWS).getByRole('link', { name: 'Article 5, ¶15' }).first().tap();
    await expect(paragraph(page, 15)).toBeInViewport();
    await expect(app.panel.region).toHaveCount(0);
    // Two moments rest on these words.
    const lit = async () => [...new Set(await painted(page, 'passage-lit'))];
    await expect.poll(lit).toEqual(['There is no news of where Massoud is']);
    await page.getByRole('link', { name: `Back to: ${massoud.title}` }).tap();
    await expect(position(page, NO_NEWS).getByRole('heading', { level: 2 })).toBeFocused();
  });

  test('lights a question on the upright timeline', async ({ app }) => {
    await app.open(`?question=${holds.id}`);
    await expect(app.timeline.mark(momentOf('m21').title)).toHaveAccessibleName(/carries/);
    await expect(app.timeline.mark(momentOf('m16').title)).not.toHaveAccessibleName(/carries/);
    await litBar(app).getByRole('button', { name: 'Stop highlighting' }).tap();
    await expect(app.timeline.mark(momentOf('m21').title)).not.toHaveAccessibleName(/carries/);
  });
});

for (const [colorScheme, width] of [
  ['light', 1440],
  ['dark', 1440],
  ['light', 390],
] as const) {
  test.describe(`${colorScheme}, ${width} pixels`, () => {
    test.use({
      colorScheme,
      viewport: { width, height: 900 },
      contextOptions: { reducedMotion: 'reduce' },
    });
    test.describe.configure({ timeout: 90_000 });

    test('axe finds nothing in a question, nor on the timeline with it lit', async ({ app, page }) => {
      const faults = () => axeFaults(page, { within: 'main' });
      await openQuestions(page, `?view=questions&question=${holds.id}&position=${holds.positions[0]?.id}`);
      expect.soft(await faults(), 'the question').toEqual([]);
      await app.open(`m/~m16/?question=${holds.id}&position=${holds.positions[0]?.id}`);
      expect.soft(await faults(), 'the timeline').toEqual([]);
    });
  });
}

test('a link’s name leaves no doubt which position it shows', async ({ page }) => {
  await openQuestions(page);
  for (const { wording } of holds.positions) {
    const name = new RegExp(`^Show on the timeline: [A-Z], ${literally(wording)}$`);
    await expect(page.getByRole('link', { name })).toHaveCount(1);
  }
});
