/** The page of a person, an organisation or a place: who they are, what they have to do with what, and with whom. */
import type { Locator, Page } from 'playwright/test';
import { axeFaults } from './axe.ts';
import { expect, test } from './journey.ts';
import {
  CORPUS_URL,
  corpus,
  corpusText,
  counted,
  entities,
  involves,
  momentOf,
  moments,
  nameOf,
} from './panjshir.ts';

const MASSOUD = 'ahmad-massoud';
const DASHTY = 'fahim-dashty';
const FRONT = 'resistance-front';
const TALIBAN = 'taliban';

const death = momentOf('m16');
const withAll = (...ids: string[]) => moments.filter((moment) => ids.every((id) => involves(moment, id)));

/** What the corpus's file has of an entity beyond what the other journeys need. */
interface EntityRecord {
  readonly id: string;
  readonly aliases?: readonly { readonly text: string; readonly articles?: readonly string[] }[];
}
const recordOf = (id: string) => entities.find((entity) => entity.id === id) as EntityRecord | undefined;

/** The page of an actor: the region of its kind, its heading the name. */
class ActorPage {
  readonly region: Locator;
  readonly heading: Locator;
  readonly close: Locator;

  constructor(page: Page, kind: 'Person' | 'Organisation' | 'Place') {
    this.region = page.getByRole('region', { name: kind, exact: true });
    this.heading = this.region.getByRole('heading', { level: 2 });
    this.close = this.region.getByRole('button', { name: 'Close', exact: true });
  }

  /** The list of what they have to do with moments in one way. */
  list(title: string): Locator {
    return this.region.getByRole('region', { name: new RegExp(`^${title} \\d+$`) });
  }

  pair(a: string, b: string, count: number): Locator {
    return this.region.getByRole('link', { name: `${nameOf(a)} and ${nameOf(b)}: ${counted(count)}` });
  }
}

test('from the moment of his death to Dashty’s page, to another moment, and back', async ({ app, page }) => {
  const dashty = new ActorPage(page, 'Person');
  await app.open('m/~m16/');
  await app.panel.region.getByRole('link', { name: nameOf(DASHTY), exact: true }).click();
  await expect(dashty.heading).toHaveText(nameOf(DASHTY));
  await expect(dashty.heading).toBeFocused();
  await expect(app.panel.region).toHaveCount(0);
  await expect(page).toHaveTitle(new RegExp(`^${nameOf(DASHTY)} `));
  await expect(dashty.region).toContainText(`in ${counted(withAll(DASHTY).length)}`);

  await expect(dashty.list('Done to them').getByRole('link', { name: death.title })).toBeVisible();
  const other = withAll(DASHTY).find((moment) => involves(moment, DASHTY, 'mentioned'));
  await dashty
    .list('Mentioned in')
    .getByRole('link', { name: other?.title ?? '', exact: true })
    .click();
  await expect(app.panel.heading).toHaveText(other?.title ?? '');
  await expect(app.panel.heading).toBeFocused();

  await page.goBack();
  await expect(dashty.heading).toHaveText(nameOf(DASHTY));
  await page.goBack();
  await expect(app.panel.heading).toHaveText(death.title);
});

test('closed, a page opened from a moment gives focus back to where the moment was opened', async ({
  app,
  page,
}) => {
  const dashty = new ActorPage(page, 'Person');
  // The page's code comes over the network the first time only; focus must go right either way.
  for (const _ of ['first', 'again']) {
    await app.open();
    await app.rowLink(death.title).press('Enter');
    await expect(app.panel.heading).toBeFocused();
    await app.panel.region.getByRole('link', { name: nameOf(DASHTY), exact: true }).press('Enter');
    await expect(dashty.heading).toBeFocused();
    await page.keyboard.press('Escape');
    await expect(dashty.region).toHaveCount(0);
    await expect(app.rowLink(death.title)).toBeFocused();
  }
});

test('each name with the articles that spell it so', async ({ app, page }) => {
  const front = new ActorPage(page, 'Organisation');
  await app.open(`?actor=${FRONT}`);
  await expect(front.heading).toHaveText(nameOf(FRONT));
  const aliases = recordOf(FRONT)?.aliases ?? [];
  expect(aliases.length).toBeGreaterThan(5);
  for (const { text, articles = [] } of aliases) {
    const numbers = articles.map((id) => 1 + corpus.articles.findIndex((article) => article.id === id));
    const said = [text, ...numbers.map((number) => `Article ${number}`)].join('');
    const names = front.region.getByRole('listitem').filter({ has: page.getByText(text, { exact: true }) });
    await expect(names.first()).toHaveText(said);
  }
});

test('tells what the front said from what others said in its name', async ({ app, page }) => {
  const front = new ActorPage(page, 'Organisation');
  await app.open(`?actor=${FRONT}`);
  const spokenFor = front.list('Said on their behalf');
  await expect(spokenFor.getByRole('listitem').filter({ hasText: 'by Ali Nazary' })).toHaveCount(1);
  await expect(front.list('Said').getByText('by Ali Nazary')).toHaveCount(0);
});

test('a long list shows eight, then all', async ({ app, page }) => {
  const taliban = new ActorPage(page, 'Organisation');
  await app.open(`?actor=${TALIBAN}`);
  const list = taliban.list('Mentioned in');
  await expect(list.getByRole('listitem')).toHaveCount(8);
  const more = list.getByRole('button', { name: /^Show all \d+$/ });
  const all = Number((await more.textContent())?.match(/\d+/)?.[0]);
  await more.click();
  await expect(list.getByRole('listitem')).toHaveCount(all);
  await list.getByRole('button', { name: 'Show fewer' }).click();
  await expect(list.getByRole('listitem')).toHaveCount(8);
});

test('a number of the pairs filters to the moments with both, and the link shows the same', async ({
  app,
  page,
}) => {
  const massoud = new ActorPage(page, 'Person');
  const both = withAll(MASSOUD, DASHTY);
  await app.open(`?actor=${MASSOUD}&kind=event&out=${TALIBAN}`);
  await massoud.pair(MASSOUD, DASHTY, both.length).click();
  const shown = `${both.length} of ${counted(moments.length)}`;
  await expect(app.status).toContainText(shown);
  await expect(app.rows).toHaveCount(both.length);
  await expect(app.chip('all of people')).toBeVisible();
  await expect(app.chip(`not ${nameOf(TALIBAN)}`)).toHaveCount(0);
  await expect(massoud.pair(MASSOUD, DASHTY, both.length)).toHaveAttribute('aria-current', 'true');

  const titles = await app.titles();
  await page.reload();
  await expect(app.status).toContainText(shown);
  await expect(massoud.heading).toHaveText(nameOf(MASSOUD));
  expect(await app.titles()).toEqual(titles);
});

test('every pair of the table leads to as many moments as it says', async ({ app, page }) => {
  const massoud = new ActorPage(page, 'Person');
  await app.open(`?actor=${MASSOUD}`);
  const pairs = massoud.region.getByRole('table').getByRole('link', { name: / moments?$/ });
  await pairs.first().waitFor();
  const named = await pairs.evaluateAll((links) =>
    links.map((link) => ({ words: link.getAttribute('aria-label') ?? '', count: Number(link.textContent) })),
  );
  const idOf = new Map(entities.map(({ id, name }) => [name, id]));
  expect(named.length).toBeGreaterThan(10);
  for (const { words, count } of named) {
    const names = words.replace(/: \d+ moments?$/, '').split(' and ');
    const ids = names.map((name) => idOf.get(name) ?? name);
    expect(withAll(...ids), words).toHaveLength(count);
    expect(words).toContain(`: ${counted(count)}`);
  }
});

test('from where nothing is filtered, a pair leads to the timeline', async ({ app, page }) => {
  const massoud = new ActorPage(page, 'Person');
  await page.goto(`?view=questions&actor=${MASSOUD}`);
  await massoud.pair(MASSOUD, DASHTY, withAll(MASSOUD, DASHTY).length).click();
  await expect(app.status).toContainText(`${withAll(MASSOUD, DASHTY).length} of `);
  await expect(massoud.heading).toHaveText(nameOf(MASSOUD));
});

test('only them, without them, and neither again', async ({ app, page }) => {
  const massoud = new ActorPage(page, 'Person');
  const count = withAll(MASSOUD).length;
  const button = (name: string) => massoud.region.getByRole('button', { name: `${name} ${nameOf(MASSOUD)}` });
  await app.open(`?actor=${MASSOUD}`);
  await button('Only moments with').click();
  await expect(app.rows).toHaveCount(count);
  await button('Without').click();
  await expect(app.rows).toHaveCount(moments.length - count);
  await expect(button('Without')).toHaveAttribute('aria-pressed', 'true');
  await button('Without').click();
  await expect(app.rows).toHaveCount(moments.length);
});

test('by keyboard alone: from a row to the moment, to who is in it, to a pair, and out', async ({
  app,
  page,
}) => {
  const dashty = new ActorPage(page, 'Person');
  const tabTo = async (target: Locator) => {
    await expect(target).toBeVisible();
    for (let presses = 0; presses < 80; presses++) {
      if (await target.evaluate((element) => element === document.activeElement)) return;
      await page.keyboard.press('Tab');
    }
    await expect(target).toBeFocused();
  };
  await app.open();
  await app.rowLink(death.title).focus();
  await page.keyboard.press('Enter');
  await expect(app.panel.heading).toBeFocused();
  await tabTo(app.panel.region.getByRole('link', { name: nameOf(DASHTY), exact: true }));
  await page.keyboard.press('Enter');
  await expect(dashty.heading).toBeFocused();

  const both = withAll(DASHTY, FRONT).length;
  await tabTo(dashty.pair(DASHTY, FRONT, both));
  await page.keyboard.press('Enter');
  await expect(app.status).toContainText(`${both} of `);
  await expect(dashty.pair(DASHTY, FRONT, both)).toBeFocused();
  await page.keyboard.press('Escape');
  await expect(dashty.region).toHaveCount(0);
  await expect(app.rowLink(death.title)).toBeFocused();
});

test('what happened at a place, who was there, and the place it lies in', async ({ app, page }) => {
  const place = new ActorPage(page, 'Place');
  await app.open('?actor=panjshir');
  const events = moments.filter(({ kind, places }) => kind === 'event' && places?.includes('panjshir'));
  await expect(place.list('What happened here')).toContainText(`${events.length}`);
  await expect(place.pair('panjshir', TALIBAN, withAll('panjshir', TALIBAN).length)).toBeVisible();
  await place.region
    .getByRole('link', { name: nameOf('afghanistan'), exact: true })
    .first()
    .click();
  await expect(place.heading).toHaveText(nameOf('afghanistan'));
  await expect(place.heading).toBeFocused();
  await expect(place.region).toContainText('ISO 3166 AF');
});

test('a page for somebody in no moment, under many names, one of them hostile', async ({ app, page }) => {
  const evil = '<img src=x onerror=alert(1)>';
  const aliases = Array.from({ length: 40 }, (_, number) => ({ text: `${evil}${number}`, articles: ['a2'] }));
  const outside = { sameAs: ['javascript:alert(1)', 'https://www.wikidata.org/entity/Q1'], iso3166: 'XX' };
  const league = { id: 'league', kind: 'organisation', name: 'ليگ', aliases, outside };
  await page.route(CORPUS_URL, (route) => {
    const file = JSON.parse(corpusText);
    return route.fulfill({ json: { ...file, entities: [...file.entities, league] } });
  });
  const nobody = new ActorPage(page, 'Organisation');
  await app.open('?actor=league');
  await expect(nobody.heading).toHaveText('ليگ');
  await expect(nobody.region).toContainText('No moment of this corpus has ليگ.');
  await expect(nobody.region.getByText(evil)).toHaveCount(15);
  await nobody.region.getByRole('button', { name: 'Show all 40' }).click();
  await expect(nobody.region.getByText(evil)).toHaveCount(40);
  await expect(nobody.region.getByText('javascript:alert(1)')).toBeVisible();
  await expect(nobody.region.getByRole('link')).toHaveCount(1);
  await expect(nobody.region.getByRole('button', { name: /moments with/ })).toHaveCount(0);
});

for (const [colorScheme, width] of [
  ['light', 1440],
  ['light', 390],
  ['dark', 768],
] as const) {
  test.describe(`${colorScheme}, ${width} pixels`, () => {
    test.use({
      colorScheme,
      viewport: { width, height: 900 },
      contextOptions: { reducedMotion: 'reduce' },
    });

    test('axe finds nothing on the pages of a person and a place', async ({ app, page }) => {
      for (const [id, kind] of [
        [MASSOUD, 'Person'],
        ['panjshir', 'Place'],
      ] as const) {
        await app.open(`?actor=${id}&in=${MASSOUD}`);
        await expect(new ActorPage(page, kind).heading).toBeVisible();
        expect(await axeFaults(page, { within: '.panel' })).toEqual([]);
      }
    });
  });
}

test.describe('on a phone', () => {
  test.use({ viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true });

  test('opens over the page, and a pair closes it to show what it found', async ({ app, page }) => {
    const massoud = new ActorPage(page, 'Person');
    const both = withAll(MASSOUD, DASHTY).length;
    await app.open('m/~m16/');
    await app.panel.region.getByRole('link', { name: nameOf(DASHTY), exact: true }).tap();
    await expect(massoud.heading).toHaveText(nameOf(DASHTY));
    await expect(massoud.heading).toBeInViewport();
    await expect(massoud.heading).toBeFocused();
    await massoud.region.getByRole('link', { name: 'Massoud', exact: true }).tap();
    await expect(massoud.heading).toHaveText(nameOf(MASSOUD));
    expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBeLessThanOrEqual(
      0,
    );

    await massoud.pair(MASSOUD, DASHTY, both).tap();
    await expect(massoud.region).toHaveCount(0);
    await expect(app.status).toContainText(`${both} of ${counted(moments.length)}`);
    await page.goBack();
    await expect(massoud.heading).toHaveText(nameOf(MASSOUD));
  });
});
