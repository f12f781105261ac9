/** axe finds nothing, at three widths, in light and dark, whatever is open. */
import { axeFaults } from './axe.ts';
import { expect, test } from './journey.ts';

// axe reads styles by the thousand: a trace of that would take longer than axe itself, and its report says all.
// Nor may anything be half faded in while axe looks at its colours.
test.use({ trace: 'off', contextOptions: { reducedMotion: 'reduce' } });

// A journey runs axe up to four times, each over the whole of a long page: seconds apiece on a busy machine.
test.describe.configure({ timeout: 90_000 });

for (const [colorScheme, width] of [
  ['light', 1440],
  ['light', 768],
  ['light', 390],
  ['dark', 1440],
  ['dark', 768],
  ['dark', 390],
] as const) {
  test.describe(`${colorScheme}, ${width} pixels`, () => {
    test.use({ colorScheme, viewport: { width, height: 900 } });

    test('the page, its filters, a moment and the help', async ({ app, page }) => {
      await app.open('?in=fahim-dashty&out=taliban');
      if (width < 1200) {
        await page.getByRole('button', { name: 'Filters, 2 on' }).click();
        expect.soft(await axeFaults(page, { scheme: colorScheme }), 'the filters').toEqual([]);
        await page.keyboard.press('Escape');
      }
      await page.keyboard.press('?');
      await expect(app.help).toBeVisible();
      expect.soft(await axeFaults(page, { scheme: colorScheme }), 'the help').toEqual([]);
      await page.keyboard.press('Escape');
      await page.goto('./');
      await app.timeline.drawn();
      expect.soft(await axeFaults(page, { scheme: colorScheme }), 'the page').toEqual([]);
      await app.rowLink('Fahim Dashty, the front’s spokesperson, is killed').click();
      await expect(app.panel.heading).toBeVisible();
      expect.soft(await axeFaults(page, { scheme: colorScheme }), 'a moment').toEqual([]);
    });
  });
}

test('lanes by actor, an opened occasion, nothing found', async ({ app, page }) => {
  await app.open('?lanes=actor');
  expect.soft(await axeFaults(page), 'lanes by actor').toEqual([]);
  await app.open();
  await app.timeline.occasion('Saleh’s statement on Panjshir').click();
  expect.soft(await axeFaults(page), 'an opened occasion').toEqual([]);
  await app.open('?in=ahmad-massoud,amrullah-saleh&all=person&t=never');
  expect.soft(await axeFaults(page), 'nothing found, with a notice').toEqual([]);
});

test('a corpus that could not be opened', async ({ page }) => {
  await page.goto('?c=kabul-1979');
  await expect(page.getByRole('alert')).toBeVisible();
  expect(await axeFaults(page)).toEqual([]);
});
