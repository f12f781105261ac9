/** Links open what they say, for everybody, for ever; and what does not fit is said. */
import { readFileSync } from 'node:fs';
import type { Page } from 'playwright/test';
import { expect, test } from '../journey.ts';
import { Dateline } from '../page-model.ts';
import {
  articles,
  type CorpusRecord,
  corpus,
  corpusText,
  involves,
  momentOf,
  moments,
  nameOf,
} from '../panjshir.ts';

interface FrozenLink {
  readonly link: string;
  readonly opens: {
    readonly open?: string;
    readonly view?: 'timeline' | 'questions' | 'grid' | 'articles';
    readonly question?: string;
    readonly position?: string;
    readonly article?: string;
    readonly paragraph?: number;
    readonly actor?: string;
    readonly columns?: string;
    readonly sort?: string;
    readonly ownFile?: { readonly name: string };
    readonly story?: string;
    readonly carriedStory?: string;
    readonly step?: number;
    readonly lanes?: string;
    readonly unfolded?: true | readonly string[];
    readonly window?: { readonly from: string; readonly to: string };
    readonly filters?: {
      readonly entities?: Record<string, 'in' | 'out'>;
      readonly articles?: Record<string, 'in' | 'out'>;
      readonly combine?: Record<string, 'any' | 'all'>;
      readonly kinds?: readonly string[];
      readonly statuses?: readonly string[];
      readonly roles?: readonly string[];
      readonly text?: string;
    };
  };
}

interface Told {
  readonly id: string;
  readonly steps: readonly { readonly title: string }[];
}
const { stories } = JSON.parse(corpusText) as { readonly stories: readonly Told[] };

const frozen = JSON.parse(
  readFileSync(new URL('./frozen.json', import.meta.url), 'utf8'),
) as readonly FrozenLink[];

const CHECKED = { in: 'true', out: 'mixed' } as const;
const WORDS: Readonly<Record<string, string>> = {
  event: 'Events',
  statement: 'Statements',
  acts: 'Acts',
  speaks: 'Speaks',
  'acted-upon': 'Is acted upon',
  mentioned: 'Is mentioned',
  disputed: 'Disputed',
  'one-article': 'One article only',
  'one-voice': 'Several articles, no two sources',
  corroborated: 'Corroborated',
  person: 'People',
  organisation: 'Organisations',
  place: 'Places',
  article: 'Articles',
};
const minutes = (time: string) => Date.parse(time) / 60_000;

async function expectFilters(app: Dateline, filters: FrozenLink['opens']['filters'] = {}) {
  for (const [id, choice] of Object.entries(filters.entities ?? {})) {
    await expect(app.filters.box(nameOf(id))).toHaveAttribute('aria-checked', CHECKED[choice]);
  }
  for (const [id, choice] of Object.entries(filters.articles ?? {})) {
    const label = articles.find((article) => article.id === id)?.label ?? '';
    await expect(app.filters.box(label)).toHaveAttribute('aria-checked', CHECKED[choice]);
  }
  for (const [group, combination] of Object.entries(filters.combine ?? {})) {
    await expect(app.filters.combination(WORDS[group] ?? group)).toHaveValue(combination);
  }
  const values = [...(filters.kinds ?? []), ...(filters.statuses ?? []), ...(filters.roles ?? [])];
  for (const value of values) await expect(app.filters.box(WORDS[value] ?? value)).toBeChecked();
  await expect(app.search).toHaveValue(filters.text ?? '');
}

const VIEW_NAMES = {
  timeline: 'Timeline',
  questions: 'Questions',
  grid: 'Grid',
  articles: 'Articles',
} as const;

type Opens = FrozenLink['opens'];

function questionOf(id: string): CorpusRecord['questions'][number] {
  const question = corpus.questions.find((one) => one.id === id);
  if (!question) throw new Error(`no question ${id}`);
  return question;
}

function positionIn({ question, position }: Opens): string {
  return questionOf(question ?? '').positions.find(({ id }) => id === position)?.wording ?? '';
}

/** What is to be seen of a link in the view it opens. */
const expectView: Record<NonNullable<Opens['view']>, (app: Dateline, opens: Opens) => Promise<void>> = {
  async timeline(app, opens) {
    await app.timeline.drawn();
    await expectFilters(app, opens.filters);
    await expect(app.timeline.lanesBy).toHaveValue(opens.lanes ?? 'side');
    if (opens.unfolded) await expect(app.timeline.control('Fold empty days')).toBeVisible();
    if (opens.question) {
      const lit = app.page.getByRole('region', { name: 'Lit on the timeline' });
      await expect(lit.getByRole('link', { name: questionOf(opens.question).title })).toBeVisible();
      if (opens.position) await expect(lit.locator('[aria-current="true"]')).toContainText(positionIn(opens));
    }
    if (opens.window) {
      const window = { from: minutes(opens.window.from), to: minutes(opens.window.to) };
      expect(await app.timeline.window()).toEqual(window);
    }
  },
  async questions(app, opens) {
    await expect(app.headline).toHaveText(questionOf(opens.question ?? '').title);
    const position = app.page.locator('[aria-current="true"]').getByRole('heading', { level: 2 });
    await expect(position).toHaveText(positionIn(opens));
  },
  async grid(app, opens) {
    await expectFilters(app, opens.filters);
    await expect(app.headline).toHaveText(opens.columns === 'parties' ? /by party/ : /by article/);
    await expect(app.page.getByRole('status', { name: 'Shown' })).toContainText(`most ${opens.sort} first`);
  },
  async articles(app, opens) {
    const article = articles.find(({ id }) => id === opens.article);
    await expect(app.headline).toContainText(article?.label ?? '');
    await expect(app.page.locator('[aria-current="location"]')).toContainText(`¶${opens.paragraph}`);
  },
};

/** What a link opens that leads to no view of its own: a file that is not here, or a step of a story. */
async function expectElsewhere(page: Page, { ownFile, story, step = 1 }: Opens) {
  if (ownFile) {
    await expect(page.getByText(`“${ownFile.name}”`)).toBeVisible();
    return;
  }
  const told = page.getByRole('region', { name: 'Story', exact: true });
  const steps = stories.find(({ id }) => id === story)?.steps;
  if (steps) await expect(told.getByRole('heading', { level: 2 })).toHaveText(steps[step - 1]?.title ?? '');
  else await expect(told).toContainText('The story in this link cannot be read');
}

for (const { link, opens } of frozen) {
  test(`opens ${link}`, async ({ app, page }) => {
    await page.goto(link);
    if (opens.ownFile || opens.story || opens.carriedStory) return expectElsewhere(page, opens);
    await expect(app.viewLink(VIEW_NAMES[opens.view ?? 'timeline'])).toHaveAttribute('aria-current', 'page');
    if (opens.open) await expect(app.panel.heading).toHaveText(momentOf(opens.open).title);
    else await expect(app.panel.region).toHaveCount(0);
    if (opens.actor)
      await expect(page.getByRole('heading', { level: 2, name: nameOf(opens.actor) })).toBeVisible();
    await expectView[opens.view ?? 'timeline'](app, opens);
    await expect(page.getByRole('alert')).toHaveCount(0);
  });
}

test('a moment that the filters hide opens, says so, and can be shown', async ({ app }) => {
  const { title } = momentOf('m21');
  await app.open('m/~m21/?in=ahmad-massoud');
  await expect(app.panel.heading).toHaveText(title);
  await expect(app.panel.region).toContainText(/hidden by/);
  await expect(app.row(title)).toHaveCount(0);
  await app.panel.region.getByRole('button', { name: 'Show it' }).click();
  await expect(app.row(title)).toBeAttached();
  await expect(app.panel.region).not.toContainText(/hidden by/);
});

test('an unknown moment is said to be unknown, and the nearest are offered', async ({ app }) => {
  await app.open('m/fahim-dashty-killd~m999/');
  await expect(app.panel.heading).toHaveText('There is no such moment here');
  await expect(app.panel.region).toContainText('m999');
  await app.panel.region.getByRole('link', { name: momentOf('m16').title }).click();
  await expect(app.panel.heading).toHaveText(momentOf('m16').title);
});

test('a broken field is ignored and named; the rest of the link holds', async ({ app, page }) => {
  await app.open('?t=yesterday..today&in=ahmad-massoud,nobody&lanes=place');
  const notice = page.getByRole('alert');
  await expect(notice).toContainText('t=yesterday..today');
  await expect(notice).toContainText('in=nobody');
  await expect(app.timeline.lanesBy).toHaveValue('place');
  await expect(app.rows).toHaveCount(moments.filter((m) => involves(m, 'ahmad-massoud')).length);
  await expect(page).not.toHaveURL(/yesterday|nobody/);
  await notice.getByRole('button', { name: 'Dismiss' }).click();
  await expect(notice).toHaveCount(0);
});

test('a path that is none opens the view and says so', async ({ app, page }) => {
  await app.open('somewhere/else/');
  await expect(app.rows).toHaveCount(moments.length);
  await expect(page.getByRole('alert')).toContainText('path=');
});

test('somebody else’s key is passed over without a word', async ({ app, page }) => {
  await app.open('?utm_source=newsletter');
  await expect(app.rows).toHaveCount(moments.length);
  await expect(page.getByRole('alert')).toHaveCount(0);
});

for (const old of ['m/an-old-headline~m16', 'm/~m16/', 'm/fahim-dashty-killed%7Em16/']) {
  test(`${old} opens the moment, and the address is set right`, async ({ app, page }) => {
    await app.open(old);
    await expect(app.panel.heading).toHaveText(momentOf('m16').title);
    await expect(page).toHaveURL(/\/m\/fahim-dashty-killed~m16\/\?c=panjshir-2021$/);
  });
}

test('is the same for a reader in Los Angeles whose browser speaks Arabic', async ({
  app,
  browser,
  guard,
  baseURL,
}) => {
  const link = 'm/~m16/?q=dashty&t=2021-09-05T00:00%2B04:30..2021-09-07T00:00%2B04:30';
  const wordsOf = async (there: Dateline) => [
    await there.panel.region.textContent(),
    await there.timeline.windowWords.textContent(),
    await there.status.textContent(),
    await there.list.textContent(),
    await there.timeline.region.getByRole('link').allTextContents(),
  ];
  await app.open(link);
  const here = await wordsOf(app);
  const elsewhere = await browser.newContext({
    timezoneId: 'America/Los_Angeles',
    locale: 'ar',
    viewport: app.page.viewportSize(),
    ...(baseURL !== undefined && { baseURL }),
  });
  await guard.watch(elsewhere);
  const there = new Dateline(await elsewhere.newPage());
  await there.open(link);
  await expect(there.panel.heading).toBeVisible();
  await expect.poll(() => wordsOf(there)).toEqual(here);
  await elsewhere.close();
});

test('a window that leaves the corpus’s time is drawn as far as the corpus goes', async ({ app }) => {
  await app.open('?t=2021-09-06T00:00%2B04:30..2021-09-30T00:00%2B04:30');
  await expect(app.timeline.windowWords).toHaveText(/6 – 7 September 2021|6–7 September 2021/);
  await expect(app.timeline.axis('Monday 6 September')).toBeVisible();
  await expect(app.timeline.mark(momentOf('m21').title)).toBeVisible();
});

for (const t of [
  '%2B275760-09-12T23:59Z..%2B275760-09-13T00:00Z',
  '-271821-04-20T00:00Z..%2B275760-09-13T00:00Z',
]) {
  test(`a window at the end of all dates leaves a timeline to use: ${t}`, async ({ app }) => {
    await app.open(`?t=${t}`);
    await expect(app.timeline.mark(momentOf('m21').title)).toBeVisible();
    await app.timeline.control('Zoom in').click();
    await app.timeline.control('Opening view').click();
    await expect(app.timeline.windowWords).toHaveText(/5.{1,3}6 September 2021/);
  });
}
