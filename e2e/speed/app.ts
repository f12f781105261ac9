/** The built app, found by the names and roles it promises. */
import type { Page } from 'playwright';
import { Dateline } from '../page-model.ts';
import type { Subject } from './subject.ts';
import { firstPaintOf, timeToSettle } from './watch.ts';

const ROW = '[aria-label="Moments"] article';
const DRAWN = '[aria-label^="Moments on the timeline"] :is(a, button)';
const TIMELINE = '.flat-timeline';
const MINUTE = 60_000;

/** `link` is below the host's address: "?lanes=place". */
export function builtApp(name: string, address: string, link: string): Subject {
  return {
    name,
    timeline: TIMELINE,
    watched: [ROW, DRAWN],
    async open(page) {
      await page.goto(address + link);
      const row = await firstPaintOf(page, ROW);
      const timeline = await firstPaintOf(page, DRAWN);
      const sinceReady = await sinceMark(page, 'dateline:ready', timeline);
      await atRest(page);
      return { row, timeline, ...(sinceReady !== undefined && { sinceReady }) };
    },
    async draw(page) {
      const app = new Dateline(page);
      await app.viewLink('Questions').click();
      await app.timeline.region.waitFor({ state: 'detached' });
      await atRest(page);
      const spent = await timeToSettle(page, TIMELINE, () => app.viewLink('Timeline').click(), 'click');
      await app.timeline.drawn();
      return spent;
    },
    async showAll(page) {
      await new Dateline(page).timeline.control('Show all').click();
      await atRest(page);
    },
    windowLength: async (page) => (await new Dateline(page).timeline.windowLength()) * MINUTE,
    async lanes(page) {
      await page.evaluate(() => scrollTo(0, 0));
      const box = await page.locator('.vis-center').first().boundingBox();
      if (!box) throw new Error('the timeline has no lanes');
      return { ...box, height: Math.min(box.height, 700 - box.y) };
    },
    async axis(page) {
      const box = await page.locator('.vis-panel.vis-top').first().boundingBox();
      if (!box) throw new Error('the timeline has no axis');
      return box;
    },
    toggleStatements: (page) => new Dateline(page).filters.box('Statements').click(),
    async search(page, words) {
      const { search } = new Dateline(page);
      if (words === '') return search.clear();
      await search.focus();
      // All at once, as if pasted: what is timed is the answer, not the typing.
      await page.keyboard.insertText(words);
    },
    openMoment: (page, time) => new Dateline(page).rowLinks.nth(time).click(),
    async closeMoment(page) {
      await new Dateline(page).panel.close.click();
      await atRest(page);
    },
  };
}

/** What is fetched ahead and drawn late has come to its end. */
async function atRest(page: Page): Promise<void> {
  await page.waitForLoadState('networkidle');
  await page.waitForTimeout(300);
}

/** Milliseconds from a mark the app has set to a time of the same clock; undefined where it sets none. */
async function sinceMark(page: Page, mark: string, until: number): Promise<number | undefined> {
  const at = await page.evaluate((name) => performance.getEntriesByName(name).at(-1)?.startTime, mark);
  return at === undefined ? undefined : until - at;
}
