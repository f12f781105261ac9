/** Plain vis-timeline in its page. */
import type { Page } from 'playwright';
import type { PlainPage, SetUp } from './plain/items.ts';
import type { Subject } from './subject.ts';
import { timeToSettle } from './watch.ts';

type WithPlain = Window & { readonly plainPage: PlainPage };

const TIMELINE = '#timeline';

export function plainVis(name: string, address: string, setUp: SetUp): Subject {
  const draw = (page: Page) =>
    timeToSettle(
      page,
      TIMELINE,
      () => page.evaluate(() => (window as unknown as WithPlain).plainPage.draw()),
      'now',
    );
  return {
    name,
    timeline: TIMELINE,
    watched: [],
    async open(page) {
      await page.goto(address);
      await page.evaluate((asked) => (window as unknown as WithPlain).plainPage.load(asked), setUp);
      // The first one also makes the browser read the code.
      return { first: (await draw(page)).within };
    },
    draw,
    async showAll(page) {
      await page.evaluate(() => (window as unknown as WithPlain).plainPage.all());
      await page.waitForTimeout(300);
    },
    windowLength: (page) => page.evaluate(() => (window as unknown as WithPlain).plainPage.windowLength()),
    async lanes(page) {
      const box = await page.locator('.vis-center').first().boundingBox();
      if (!box) throw new Error('vis-timeline has no lanes');
      return { ...box, height: Math.min(box.height, 800 - box.y) };
    },
    async axis(page) {
      const box = await page.locator('.vis-panel.vis-bottom').first().boundingBox();
      if (!box) throw new Error('vis-timeline has no axis');
      return box;
    },
    toggleStatements: (page) => page.locator('#statements').click(),
    async search(page, words) {
      const search = page.locator('#search');
      if (words === '') return search.clear();
      await search.focus();
      // All at once, as if pasted: what is timed is the answer, not the typing.
      await page.keyboard.insertText(words);
    },
    async openMoment(page, time) {
      const at = await itemInSight(page, time);
      await page.mouse.click(at.x, at.y);
    },
    async closeMoment(page) {
      await page.evaluate(() => {
        const panel = document.getElementById('panel');
        if (panel) panel.hidden = true;
      });
    },
  };
}

/** A point on one of the items that can be clicked. */
async function itemInSight(page: Page, time: number): Promise<{ x: number; y: number }> {
  const found = await page.evaluate((nth) => {
    const points = [...document.querySelectorAll('.vis-item-content')].flatMap((item) => {
      const { left, top, width, height } = item.getBoundingClientRect();
      const at = { x: left + Math.min(width / 2, 20), y: top + height / 2 };
      const hit = document.elementFromPoint(at.x, at.y);
      return at.x > 0 && at.y < innerHeight && hit && item.contains(hit) ? [at] : [];
    });
    return points[nth % Math.max(1, points.length)];
  }, time);
  if (!found) throw new Error('no item in sight');
  return found;
}
