/** Filtering: who is in, who is out, how they combine, and the way back. */
import { expect, test } from './journey.ts';
import { corpus, counted, involves, type MomentRecord, moments, nameOf } from './panjshir.ts';

const MASSOUD = 'ahmad-massoud';
const SALEH = 'amrullah-saleh';
const DASHTY = 'fahim-dashty';
const TALIBAN = 'taliban';

const titlesOf = (found: readonly MomentRecord[]) => found.map(({ title }) => title).sort();
const either = moments.filter((moment) => involves(moment, MASSOUD) || involves(moment, SALEH));
const withoutTaliban = either.filter((moment) => !involves(moment, TALIBAN));

test('Massoud and Saleh, without the Taliban: list, status and counts follow', async ({ app, page }) => {
  const { filters } = app;
  await app.open();
  await filters.box(nameOf(MASSOUD)).click();
  await filters.box(nameOf(SALEH)).click();
  await expect(filters.box(nameOf(MASSOUD))).toBeChecked();
  await expect(app.rows).toHaveCount(either.length);

  await filters.box(nameOf(TALIBAN)).hover();
  await filters.exclude(nameOf(TALIBAN)).click();
  await expect(app.rows).toHaveCount(withoutTaliban.length);
  expect((await app.titles()).sort()).toEqual(titlesOf(withoutTaliban));
  await expect(app.status).toContainText(`${withoutTaliban.length} of ${counted(moments.length)}`);
  await expect(app.status).toContainText(`${moments.length - withoutTaliban.length} filtered out`);

  const events = withoutTaliban.filter(({ kind }) => kind === 'event').length;
  await expect(filters.box('Events')).toHaveAccessibleDescription(counted(events));
  await expect(filters.box(nameOf(TALIBAN))).toHaveAccessibleDescription(
    `hides ${either.length - withoutTaliban.length}`,
  );
  await expect(page).toHaveURL(/[?&]in=ahmad-massoud,amrullah-saleh&out=taliban/);
});

test('the timeline shows what the list shows', async ({ app }) => {
  await app.open('?in=amrullah-saleh&lanes=none');
  const saleh = moments.filter((moment) => involves(moment, SALEH));
  await expect(app.rows).toHaveCount(saleh.length);
  await expect(app.timeline.mark('Taliban spokesperson claims all of Panjshir')).toHaveCount(0);
  await expect(app.timeline.occasion('Saleh’s statement on Panjshir')).toBeVisible();
});

test('all of: only moments that have both', async ({ app }) => {
  const both = moments.filter((moment) => involves(moment, MASSOUD) && involves(moment, DASHTY));
  await app.open();
  await app.filters.box(nameOf(MASSOUD)).click();
  await app.filters.box(nameOf(DASHTY)).click();
  await app.filters.combination('People').selectOption('all of');
  await expect(app.rows).toHaveCount(both.length);
  expect((await app.titles()).sort()).toEqual(titlesOf(both));
  await expect(app.chip('all of people')).toBeVisible();
  await app.filters.combination('People').selectOption('any of');
  const any = moments.filter((moment) => involves(moment, MASSOUD) || involves(moment, DASHTY));
  await expect(app.rows).toHaveCount(any.length);
});

test('by role and by kind', async ({ app }) => {
  const speaks = moments.filter((moment) => involves(moment, MASSOUD, 'speaks'));
  await app.open();
  await app.filters.box(nameOf(MASSOUD)).click();
  await app.filters.box('Speaks').click();
  await expect(app.rows).toHaveCount(speaks.length);
  expect((await app.titles()).sort()).toEqual(titlesOf(speaks));

  await app.filters.box('Speaks').click();
  await app.filters.box('Events').click();
  const events = moments.filter((moment) => involves(moment, MASSOUD) && moment.kind === 'event');
  await expect(app.rows).toHaveCount(events.length);
});

test('by article and by status', async ({ app }) => {
  await app.open();
  await app.filters.box('Massoud safe').click();
  const told = moments.filter(({ accounts }) => accounts.some(({ article }) => article === 'a3'));
  await expect(app.rows).toHaveCount(told.length);
  await app.filters.box('One article only').click();
  const alone = told.filter(({ accounts }) => accounts.every(({ article }) => article === 'a3'));
  await expect(app.rows).toHaveCount(alone.length);
});

test('"only" leaves one person and takes the rest away', async ({ app }) => {
  await app.open(`?in=${SALEH}&out=${TALIBAN}&kind=event`);
  await app.filters.box(nameOf(DASHTY)).hover();
  await app.filters.only(nameOf(DASHTY)).click();
  const dashty = moments.filter((moment) => involves(moment, DASHTY));
  await expect(app.rows).toHaveCount(dashty.length);
  await expect(app.chips.getByRole('button', { name: /^Remove filter/ })).toHaveCount(1);
});

for (const [alias, id] of [
  ['NRFA', 'resistance-front'],
  ['Hamid', 'faiz-hameed'],
  ['zabihullah', 'zabihullah-mujahid'],
] as const) {
  test(`finds ${nameOf(id)} by “${alias}”`, async ({ app }) => {
    await app.open();
    await app.filters.find.fill(alias);
    const box = app.filters.box(nameOf(id));
    await expect(box).toBeVisible();
    await expect(app.filters.box('Bazarak')).toHaveCount(0);
    await box.click();
    await expect(app.rows).toHaveCount(moments.filter((moment) => involves(moment, id)).length);
  });
}

test('a name nobody has is said to be nobody’s', async ({ app }) => {
  await app.open();
  await app.filters.find.fill('Xenophon');
  await expect(app.filters.region.getByText('Nobody by that name')).toBeVisible();
  await app.filters.find.clear();
  await expect(app.filters.box(nameOf(MASSOUD))).toBeVisible();
});

test('a father and his son are two people', async ({ app }) => {
  await app.open();
  await app.filters.find.fill('Massoud');
  await expect(app.filters.box('Ahmad Massoud')).toBeVisible();
  await expect(app.filters.box('Ahmad Shah Massoud')).toBeVisible();
});

test('each chip takes its own filter away, and one button all of them', async ({ app }) => {
  await app.open(`?in=${MASSOUD},${SALEH}&out=${TALIBAN}&kind=statement&q=panjshir`);
  for (const filter of ['Ahmad Massoud', 'Amrullah Saleh', 'not Taliban', 'statements', 'text “panjshir”']) {
    await expect(app.chip(filter)).toBeVisible();
  }
  await app.chip('text “panjshir”').click();
  await expect(app.search).toHaveValue('');
  await app.chip('statements').click();
  await expect(app.rows).toHaveCount(withoutTaliban.length);
  await app.chip('not Taliban').click();
  await expect(app.rows).toHaveCount(either.length);
  await app.chips.getByRole('button', { name: 'Clear all filters' }).click();
  await expect(app.rows).toHaveCount(moments.length);
  await expect(app.chips).toHaveCount(0);
});

test('where nothing fits, it says which filter to loosen, by name, and the button does it', async ({
  app,
  page,
}) => {
  await app.open(`?in=${MASSOUD},${SALEH}&all=person`);
  await expect(app.rows).toHaveCount(0);
  await expect(app.status).toContainText(`0 of ${counted(moments.length)}`);
  await expect(page.getByText('No moment fits these filters.')).toBeVisible();
  const saleh = moments.filter((moment) => involves(moment, SALEH)).length;
  const wayOut = page.getByRole('button', { name: `Without “Ahmad Massoud”: ${counted(saleh)}` });
  await wayOut.click();
  await expect(app.rows).toHaveCount(saleh);
  await expect(app.filters.box(nameOf(MASSOUD))).not.toBeChecked();
});

test('the box at a name in the open moment filters by it', async ({ app }) => {
  await app.open('m/~m16/');
  const box = app.panel.region.getByRole('button', {
    name: `Show only moments with ${nameOf(DASHTY)}`,
    exact: true,
  });
  await box.click();
  await expect(box).toHaveAttribute('aria-pressed', 'true');
  await expect(app.rows).toHaveCount(moments.filter((moment) => involves(moment, DASHTY)).length);
  await expect(app.headline).toHaveText(corpus.headline.text);
});
