/** For readers who asked their system for less motion, or for its own colours. */
import { expect, test } from './journey.ts';
import { corpus, momentOf } from './panjshir.ts';

const claim = momentOf(corpus.leadPair[0]);

test('with reduced motion nothing is animated', async ({ app, page }) => {
  await page.emulateMedia({ reducedMotion: 'reduce' });
  await app.open();
  await app.timeline.control('Zoom in').click();
  await app.timeline.mark(claim.title).click();
  await expect(app.panel.heading).toBeVisible();
  const running = await page.evaluate(
    () =>
      document
        .getAnimations()
        .filter((animation) => Number(animation.effect?.getComputedTiming().activeDuration) > 1).length,
  );
  expect(running).toBe(0);
});

test('in forced colours marks, rails and states can still be told apart', async ({ app, page }) => {
  await page.emulateMedia({ forcedColors: 'active' });
  await app.open();
  const mark = app.timeline.mark(claim.title);
  await expect(mark).toBeVisible();
  await mark.click();
  await expect(mark).toHaveAttribute('aria-current', 'true');
  const box = app.filters.box('Ahmad Massoud');
  await box.click();
  await expect(box).toBeChecked();
  await expect(box.locator('svg')).toBeVisible();
  // A rail is drawn before its element, filled or lined: in forced colours it must not sink into the page.
  const drawn = await page.evaluate(() => {
    const paper = getComputedStyle(document.body).backgroundColor;
    return [...document.querySelectorAll('.rail')].filter((rail) => {
      const { backgroundColor, borderBlockStartColor, borderBlockStartStyle } = getComputedStyle(
        rail,
        '::before',
      );
      const isFilled = backgroundColor !== 'rgba(0, 0, 0, 0)' && backgroundColor !== paper;
      return isFilled || (borderBlockStartStyle !== 'none' && borderBlockStartColor !== paper);
    }).length;
  });
  expect(drawn).toBeGreaterThan(0);
  expect(drawn).toBe(await page.locator('.rail').count());
});
