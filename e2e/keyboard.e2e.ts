/** The whole of it by keyboard alone: no pointer is used here. */
import { expect, test } from './journey.ts';
import { counted, involves, momentOf, moments } from './panjshir.ts';

const death = momentOf('m16');

test('from a cold load to an open moment and back', async ({ app, page }) => {
  const { keyboard } = page;
  await app.open();
  await keyboard.press('Tab');
  await expect(page.getByRole('link', { name: 'Skip to the moments' })).toBeFocused();
  await keyboard.press('Enter');
  await keyboard.press('Tab');
  await expect(app.rowLinks.first()).toBeFocused();
  await keyboard.press('Enter');
  await expect(app.panel.heading).toBeFocused();
  await expect(app.panel.heading).toHaveText((await app.titles())[0] ?? '');
  await keyboard.press('Escape');
  await expect(app.panel.region).toHaveCount(0);
  await expect(app.rowLinks.first()).toBeFocused();
});

test('searches with a slash, walks to what was found, and clears with Escape', async ({ app, page }) => {
  await app.open();
  await page.keyboard.press('/');
  await expect(app.search).toBeFocused();
  await page.keyboard.type('dashty');
  await expect(app.status).toContainText('filtered out');
  await page.keyboard.press('Escape');
  await expect(app.rows).toHaveCount(moments.length);
  await expect(app.search).toBeFocused();
});

test('filters with Space, x and o', async ({ app, page }) => {
  const { keyboard } = page;
  const massoud = moments.filter((moment) => involves(moment, 'ahmad-massoud'));
  await app.open();
  await keyboard.press('f');
  await expect(app.filters.find).toBeFocused();
  await keyboard.type('Ahmad Massoud');
  await keyboard.press('Tab');
  await keyboard.press('Tab');
  const box = app.filters.box('Ahmad Massoud');
  await expect(box).toBeFocused();
  await keyboard.press('Space');
  await expect(app.rows).toHaveCount(massoud.length);
  await keyboard.press('x');
  await expect(app.rows).toHaveCount(moments.length - massoud.length);
  await keyboard.press('x');
  await expect(app.rows).toHaveCount(moments.length);
  await keyboard.press('o');
  await expect(app.rows).toHaveCount(massoud.length);
  await expect(box).toBeFocused();
});

test('travels the timeline: t, arrows, Home, End, Enter, Escape', async ({ app, page }) => {
  const { keyboard } = page;
  await app.open();
  await keyboard.press('t');
  const focused = app.timeline.marks.locator(':focus');
  await expect(focused).toHaveAccessibleName(/^Taliban spokesperson claims all of Panjshir/);
  await keyboard.press('ArrowDown');
  await expect(focused).toHaveAccessibleName(/6 Sep/);
  await keyboard.press('Home');
  const first = await focused.getAttribute('aria-label');
  await keyboard.press('ArrowRight');
  await expect(focused).not.toHaveAccessibleName(first ?? '');
  await keyboard.press('ArrowLeft');
  await expect(focused).toHaveAccessibleName(first ?? '');
  await keyboard.press('ArrowLeft');
  await expect(page.getByText('Nothing earlier in Resistance')).toBeAttached();
  await keyboard.press('End');
  await expect(focused).not.toHaveAccessibleName(first ?? '');
  await keyboard.press('Control+Home');
  await expect(focused).toHaveAccessibleName(/15 Aug|by Sun/);
  await keyboard.press('t');
  await keyboard.press('Enter');
  await expect(app.panel.heading).toBeFocused();
  await keyboard.press('Escape');
  await expect(app.panel.region).toHaveCount(0);
  await expect(focused).toHaveCount(1);
});

test('an occasion opens by Enter, and the arrows go on into it', async ({ app, page }) => {
  await app.open();
  await app.timeline.occasion('Saleh’s statement on Panjshir').focus();
  await page.keyboard.press('Enter');
  const focused = app.timeline.marks.locator(':focus');
  await expect(focused).toHaveAttribute('aria-expanded', 'true');
  await page.keyboard.press('ArrowRight');
  await expect(focused).toHaveAccessibleName(/^Saleh/);
});

test('? lists the shortcuts, Escape closes them, focus comes back', async ({ app, page }) => {
  await app.open();
  await page.keyboard.press('l');
  await expect(app.rowLinks.first()).toBeFocused();
  await page.keyboard.press('?');
  await expect(app.help).toBeVisible();
  await expect(app.help).toContainText('Next moment');
  await expect(app.help).toContainText('Earlier, later in the lane');
  await page.keyboard.press('j');
  await expect(app.panel.region).toHaveCount(0);
  await page.keyboard.press('Escape');
  await expect(app.help).toBeHidden();
  await expect(app.rowLinks.first()).toBeFocused();
});

test('j and k step, and say where one is', async ({ app, page }) => {
  await app.open('?q=dashty');
  const titles = await app.titles();
  await page.keyboard.press('j');
  await expect(app.panel.heading).toHaveText(titles[0] ?? '');
  await page.keyboard.press('j');
  await expect(app.panel.heading).toHaveText(titles[1] ?? '');
  await expect(page.getByText(`${titles[1]}. 2 of ${titles.length}.`)).toBeAttached();
  await page.keyboard.press('k');
  await expect(app.panel.heading).toHaveText(titles[0] ?? '');
});

test('zooms with + and -, shows all with 0', async ({ app, page }) => {
  await app.open();
  const before = await app.timeline.windowLength();
  await page.keyboard.press('+');
  await expect.poll(() => app.timeline.windowLength()).toBeLessThan(before);
  await page.keyboard.press('-');
  await page.keyboard.press('-');
  await page.keyboard.press('0');
  await expect.poll(() => app.timeline.windowLength()).toBeGreaterThan(before);
});

test('single-key shortcuts can be switched off, and stay off', async ({ app, page }) => {
  await app.open();
  await page.keyboard.press('?');
  await app.help.getByRole('checkbox', { name: 'Single-key shortcuts' }).press('Space');
  await page.keyboard.press('Escape');
  await page.keyboard.press('j');
  await page.keyboard.press('?');
  await expect(app.help).toBeHidden();
  await expect(app.panel.region).toHaveCount(0);
  await page.reload();
  await app.timeline.drawn();
  await page.keyboard.press('j');
  await expect(app.panel.region).toHaveCount(0);
  await page.getByRole('button', { name: 'Keyboard shortcuts' }).press('Enter');
  await expect(app.help).toBeVisible();
});

test.describe('focus is never lost', () => {
  test('when a moment opened by its link is closed', async ({ app }) => {
    await app.open(`m/${death.slug}~${death.id}/`);
    await app.panel.close.press('Enter');
    await expect(app.panel.region).toHaveCount(0);
    expect(await app.focused()).not.toBe('BODY');
  });

  test('when the row that opened the panel is filtered away', async ({ app }) => {
    await app.open();
    await app.rowLink(death.title).press('Enter');
    await app.filters.box('Statements').press('Space');
    await expect(app.row(death.title)).toHaveCount(0);
    await app.panel.close.press('Enter');
    await expect(app.panel.region).toHaveCount(0);
    expect(await app.focused()).not.toBe('BODY');
  });

  test('to a panel that comes late, when the reader has gone on', async ({ app, page }) => {
    let deliver = () => {};
    const held = new Promise<void>((resolve) => {
      deliver = resolve;
    });
    await page.route('**/assets/MomentPanel-*.js', async (route) => {
      await held;
      await route.continue();
    });
    await page.goto('m/~m16/');
    await expect(app.rows).toHaveCount(moments.length);
    await page.keyboard.press('/');
    await expect(app.search).toBeFocused();
    deliver();
    await expect(app.panel.heading).toHaveText(death.title);
    await expect(app.search).toBeFocused();
  });

  test('when chips are removed, one after another', async ({ app }) => {
    await app.open('?in=ahmad-massoud,amrullah-saleh&kind=statement');
    for (const filter of ['Ahmad Massoud', 'Amrullah Saleh', 'statements']) {
      await app.chip(filter).press('Enter');
      await expect(app.chip(filter)).toHaveCount(0);
      expect(await app.focused(), `after ${filter}`).not.toBe('BODY');
    }
  });

  test('when all filters are cleared', async ({ app }) => {
    await app.open('?in=ahmad-massoud');
    await app.chips.getByRole('button', { name: 'Clear all filters' }).press('Enter');
    await expect(app.rows).toHaveCount(moments.length);
    expect(await app.focused()).not.toBe('BODY');
  });

  test('when the panel’s own clear button has done its work', async ({ app }) => {
    await app.open('?in=ahmad-massoud');
    await app.filters.region.getByRole('button', { name: 'Clear', exact: true }).press('Enter');
    await expect(app.rows).toHaveCount(moments.length);
    expect(await app.focused()).not.toBe('BODY');
  });

  test('when a filter is loosened because nothing fits', async ({ app, page }) => {
    await app.open('?in=ahmad-massoud,amrullah-saleh&all=person');
    await page.getByRole('button', { name: /^Without “Ahmad Massoud”/ }).press('Enter');
    await expect(app.rows).not.toHaveCount(0);
    expect(await app.focused()).not.toBe('BODY');
  });

  test('when August is unfolded, and a notice is dismissed', async ({ app, page }) => {
    await app.open('?in=nobody-of-that-name');
    await page.getByRole('button', { name: 'Dismiss' }).press('Enter');
    expect(await app.focused(), 'after the notice').not.toBe('BODY');
    await app.timeline.unfold.press('Enter');
    await expect(app.timeline.unfold).toHaveCount(0);
    expect(await app.focused(), 'after unfolding').not.toBe('BODY');
    await app.timeline.control('Fold empty days').press('Enter');
    await expect(app.timeline.unfold).toBeVisible();
    expect(await app.focused(), 'after folding').not.toBe('BODY');
  });
});

test('says short things to a screen reader', async ({ app, page }) => {
  await app.open();
  await app.filters.box('Events').press('Space');
  const events = moments.filter(({ kind }) => kind === 'event').length;
  const said = page.getByText(`${events} of ${counted(moments.length)}`, { exact: true });
  await expect(said.last()).toBeAttached();
  await expect(page.locator('[aria-live="polite"]').filter({ hasText: counted(moments.length) })).toHaveCount(
    1,
  );
});
