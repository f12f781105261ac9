/** The first look: a reader opens the page and has touched nothing yet. */
import { expect, test } from './journey.ts';
import { corpus, counted, isUndated, momentOf, moments } from './panjshir.ts';

const undated = moments.filter(isUndated);

test('tells the story before anything is clicked', async ({ app, page }) => {
  await app.open();
  await expect(page).toHaveTitle(`${corpus.title} – Dateline`);
  await expect(app.headline).toHaveText(corpus.headline.text);
  const [claim, denial] = corpus.leadPair.map(momentOf);
  await expect(app.timeline.mark(claim?.title ?? '')).toBeInViewport();
  await expect(app.timeline.mark(denial?.title ?? '')).toBeInViewport();
  await expect(app.timeline.region.getByRole('link', { name: 'Who holds Panjshir?' })).toBeInViewport();
  for (const side of corpus.sides) {
    await expect(app.timeline.region.getByRole('button', { name: side.name, exact: true })).toBeVisible();
  }
});

test('the claim stands above the seam and the denial below it', async ({ app }) => {
  await app.open();
  const [claim, denial] = corpus.leadPair.map(momentOf);
  const top = async (title = '') => (await app.timeline.mark(title).boundingBox())?.y ?? Number.NaN;
  const seam = app.timeline.region.getByRole('link', { name: 'Who holds Panjshir?' });
  const middle = (await seam.boundingBox())?.y ?? Number.NaN;
  expect(await top(claim?.title)).toBeLessThan(middle);
  expect(await top(denial?.title)).toBeGreaterThan(middle);
});

test('lists every moment once', async ({ app }) => {
  await app.open();
  await expect(app.rows).toHaveCount(moments.length);
  expect((await app.titles()).sort()).toEqual(moments.map(({ title }) => title).sort());
});

test('accounts for every moment', async ({ app }) => {
  await app.open();
  await expect(app.status).toContainText(`${moments.length} of ${counted(moments.length)}`);
  await expect(app.status).toContainText(`${undated.length} without a date`);
  await expect(app.list.getByRole('heading', { name: 'Without a date' })).toBeVisible();
  const last = (await app.titles()).slice(-undated.length);
  expect(last.sort()).toEqual(undated.map(({ title }) => title).sort());
});

test('says what is in view and that there is August behind it', async ({ app }) => {
  await app.open();
  await expect(app.timeline.windowWords).toHaveText(/August 2021 and .*5.{1,3}6 September 2021/);
  await expect(app.timeline.unfold).toHaveAccessibleName(/16 August – 4 September: 20 days folded/);
  await expect(app.timeline.mark('The Taliban take Kabul')).toBeInViewport();
  await expect(app.timeline.control('Show all')).toBeVisible();
  const spoken = {
    Window: /15 August 2021 and .*6 September 2021/,
    'Start of the window': /^Sunday 15 August 2021$/,
    'End of the window': /^Monday 6 September 2021$/,
  };
  for (const [name, words] of Object.entries(spoken)) {
    await expect(app.timeline.slider(name as keyof typeof spoken)).toHaveAttribute('aria-valuetext', words);
  }
});

test('a way in opens the claim beside the denial', async ({ app, page }) => {
  await app.open();
  const ways = page.getByRole('navigation', { name: 'Ways in' });
  await ways.getByRole('link', { name: 'The claim and the denial, side by side' }).click();
  await expect(app.headline).toHaveText('Who holds Panjshir?');
  for (const id of corpus.leadPair) {
    await expect(
      app.page
        .getByRole('main')
        .getByRole('link', { name: momentOf(id).title })
        .first(),
    ).toBeVisible();
  }
});

test('the way into the night of 5 September narrows the window to it', async ({ app, page }) => {
  await app.open();
  await page.getByRole('button', { name: /^The night of 5 September/ }).click();
  await expect(app.timeline.windowWords).not.toContainText('August');
  await expect(app.timeline.mark('Fahim Dashty, the front’s spokesperson, is killed')).toBeInViewport();
  await page.goBack();
  await expect(app.timeline.windowWords).toContainText('August');
});

test('who stands on a side, and why, is a click away', async ({ app }) => {
  await app.open();
  await app.timeline.region.getByRole('button', { name: 'Resistance', exact: true }).click();
  await expect(
    app.timeline.region.getByText(/Article 2 calls him leader of the Northern Resistance/),
  ).toBeVisible();
});

test('the list is there before the timeline has come', async ({ app, page }) => {
  let deliver = () => {};
  const held = new Promise<void>((resolve) => {
    deliver = resolve;
  });
  await page.route('**/assets/mount-*.js', async (route) => {
    await held;
    await route.continue();
  });
  await page.goto('./');
  await expect(app.rows).toHaveCount(moments.length);
  await expect(app.timeline.region).toContainText('The timeline is being drawn');
  await expect(app.timeline.links).toHaveCount(0);
  deliver();
  await app.timeline.drawn();
  await expect(app.timeline.region).not.toContainText('being drawn');
});

test('where the timeline cannot come, that is said and the list remains', async ({ app, page, guard }) => {
  guard.provokes(/Failed to load resource|dynamically imported module/);
  await page.route('**/assets/mount-*.js', (route) => route.abort());
  await page.goto('./');
  await expect(app.timeline.region.getByRole('alert')).toContainText('The list below has every moment');
  await expect(app.rows).toHaveCount(moments.length);
  await app.rowLinks.first().click();
  await expect(app.panel.region).toBeVisible();
});
