/** The main journey on a phone: narrow, by touch, with the seam upright. */
import type { Page } from 'playwright/test';
import { expect, test } from './journey.ts';
import type { Dateline } from './page-model.ts';
import { corpus, counted, involves, momentOf, moments } from './panjshir.ts';

test.use({ viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true, deviceScaleFactor: 2 });

const death = momentOf('m16');
const [claim, denial] = corpus.leadPair.map(momentOf);

test('the seam stands upright: the sides’ heads over the claim and the denial', async ({ app }) => {
  await app.open();
  for (const { name } of corpus.sides) {
    await expect(app.timeline.region.getByText(name, { exact: true }).first()).toBeVisible();
  }
  const left = await app.timeline
    .mark(claim?.title ?? '')
    .first()
    .boundingBox();
  const right = await app.timeline
    .mark(denial?.title ?? '')
    .first()
    .boundingBox();
  expect((left?.x ?? 0) + (left?.width ?? 0)).toBeLessThanOrEqual(right?.x ?? 0);
  expect(Math.abs((left?.y ?? 0) - (right?.y ?? 0))).toBeLessThan(40);
});

test('filters in a sheet, opens, steps, closes, and is back in the list', async ({ app, page }) => {
  const massoud = moments.filter((moment) => involves(moment, 'ahmad-massoud'));
  await app.open();
  await page.getByRole('button', { name: 'Filters', exact: true }).tap();
  const sheet = page.getByRole('dialog', { name: 'Filters' });
  await sheet.getByRole('checkbox', { name: 'Ahmad Massoud', exact: true }).tap();
  await sheet.getByRole('button', { name: `Show ${counted(massoud.length)}` }).tap();
  await expect(sheet).toBeHidden();
  await expect(page.getByRole('button', { name: 'Filters, 1 on' })).toBeVisible();
  await expect(app.rows).toHaveCount(massoud.length);

  const titles = await app.titles();
  await app.rowLinks.first().tap();
  await expect(app.panel.heading).toHaveText(titles[0] ?? '');
  await expect(app.panel.heading).toBeInViewport();
  await app.panel.next.tap();
  await expect(app.panel.heading).toHaveText(titles[1] ?? '');
  await app.panel.close.tap();
  await expect(app.panel.region).toHaveCount(0);
  await expect(app.rowLinks.first()).toBeInViewport();
});

const waysOut: readonly [name: string, leave: (app: Dateline) => Promise<void>][] = [
  ['the button', (app) => app.panel.close.press('Enter')],
  ['Escape', (app) => app.page.keyboard.press('Escape')],
];
for (const [name, leave] of waysOut) {
  test(`closed by ${name}, a moment gives focus back to what opened it`, async ({ app }) => {
    await app.open();
    await app.rowLink(death.title).press('Enter');
    await expect(app.panel.heading).toBeFocused();
    await leave(app);
    await expect(app.panel.region).toHaveCount(0);
    await expect(app.rowLink(death.title)).toBeFocused();
  });

  test(`closed by ${name}, a moment that a link opened gives focus to its row`, async ({ app }) => {
    await app.open('m/~m16/');
    await app.panel.close.focus();
    await leave(app);
    await expect(app.panel.region).toHaveCount(0);
    await expect(app.rowLink(death.title)).toBeFocused();
  });
}

test('searches, opens from the upright timeline, and goes Back', async ({ app, page }) => {
  await app.open();
  await app.search.fill('Dashty');
  await expect(app.status).toContainText('filtered out');
  await app.timeline.mark(death.title).first().tap();
  await expect(app.panel.heading).toHaveText(death.title);
  await page.goBack();
  await expect(app.panel.region).toHaveCount(0);
  await expect(app.search).toHaveValue('Dashty');
});

async function swipe(page: Page, by: number) {
  const heading = page
    .getByRole('region', { name: 'Moment', exact: true })
    .getByRole('heading', { level: 2 });
  const box = await heading.boundingBox();
  if (!box) throw new Error('The moment has no heading to swipe on');
  const session = await page.context().newCDPSession(page);
  const x = 195 - by / 2;
  const y = box.y + box.height / 2;
  const touch = (type: 'touchStart' | 'touchMove' | 'touchEnd', at?: number) =>
    session.send('Input.dispatchTouchEvent', {
      type,
      touchPoints: at === undefined ? [] : [{ x: at, y }],
    });
  await touch('touchStart', x);
  for (const share of [0.25, 0.5, 0.75, 1]) await touch('touchMove', x + by * share);
  await touch('touchEnd');
}

test('swipes to the next moment and back', async ({ app, page }) => {
  await app.open('m/~m16/');
  const titles = await app.titles();
  const place = titles.indexOf(death.title);
  await swipe(page, -180);
  await expect(app.panel.heading).toHaveText(titles[place + 1] ?? '');
  await swipe(page, 180);
  await expect(app.panel.heading).toHaveText(death.title);
});

test('unfolds August on the way down', async ({ app }) => {
  await app.open();
  await app.timeline.unfold.tap();
  await expect(app.timeline.unfold).toHaveCount(0);
});

for (const width of [360, 390]) {
  test(`never scrolls sideways at ${width} pixels`, async ({ app, page }) => {
    await page.setViewportSize({ width, height: 844 });
    const overflow = () => page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
    await app.open();
    expect(await overflow()).toBeLessThanOrEqual(0);
    await app.timeline.lanesBy.selectOption('actor');
    await app.timeline.drawn();
    expect(await overflow(), 'lanes by actor').toBeLessThanOrEqual(0);
    await page.getByRole('button', { name: 'Filters', exact: true }).tap();
    expect(await overflow(), 'with the filters open').toBeLessThanOrEqual(0);
    await page.goto('m/~m16/?q=dashty&in=fahim-dashty');
    await expect(app.panel.heading).toBeVisible();
    expect(await overflow(), 'with a moment open').toBeLessThanOrEqual(0);
  });
}

/**
 * WCAG 2.2, 2.5.8: targets under 24 pixels that other targets come near. A target is as large as the ground that
 * answers for it, which may be more than its box.
 */
async function tooSmall(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const LEAST = 24;
    const isSeen = (element: HTMLElement) => {
      const { width } = element.getBoundingClientRect();
      return width > 2 && element.checkVisibility({ opacityProperty: true, visibilityProperty: true });
    };
    const isReached = (element: HTMLElement) => {
      const dialog = document.querySelector('dialog[open]');
      return element.closest('[inert]') === null && (dialog === null || dialog.contains(element));
    };
    const targets = [
      ...document.querySelectorAll<HTMLElement>('a[href], button, input, select, summary, [role="slider"]'),
    ].filter((element) => isSeen(element) && isReached(element));

    const middleOf = (element: HTMLElement) => {
      const { left, top, width, height } = element.getBoundingClientRect();
      return { x: left + width / 2, y: top + height / 2 };
    };
    const reach = (element: HTMLElement, dx: number, dy: number) => {
      const { x, y } = middleOf(element);
      const whole = element.closest('label') ?? element;
      let steps = 0;
      while (steps < LEAST) {
        const hit = document.elementFromPoint(x + dx * (steps + 1), y + dy * (steps + 1));
        if (!hit || !whole.contains(hit)) break;
        steps++;
      }
      return steps;
    };
    const isCrowded = (element: HTMLElement) => {
      const { x, y } = middleOf(element);
      return targets.some((other) => {
        if (other === element) return false;
        const box = other.getBoundingClientRect();
        const away = {
          x: Math.max(box.left - x, 0, x - box.right),
          y: Math.max(box.top - y, 0, y - box.bottom),
        };
        return Math.hypot(away.x, away.y) < LEAST / 2;
      });
    };
    return targets.flatMap((element) => {
      element.scrollIntoView({ block: 'center', inline: 'center' });
      const width = 1 + reach(element, 1, 0) + reach(element, -1, 0);
      const height = 1 + reach(element, 0, 1) + reach(element, 0, -1);
      if ((width >= LEAST && height >= LEAST) || !isCrowded(element)) return [];
      const name = element.getAttribute('aria-label') ?? element.textContent ?? '';
      return [`${name.trim().slice(0, 40)}: ${width}×${height}`];
    });
  });
}

test('whatever can be touched is at least 24 pixels high and wide', async ({ app, page }) => {
  await app.open('?in=ahmad-massoud');
  expect(await tooSmall(page), 'the page').toEqual([]);
  await page.getByRole('button', { name: 'Filters, 1 on' }).tap();
  expect(await tooSmall(page), 'the filters').toEqual([]);
  await page.goto('m/~m16/');
  await expect(app.panel.heading).toBeVisible();
  expect(await tooSmall(page), 'the moment').toEqual([]);
});
