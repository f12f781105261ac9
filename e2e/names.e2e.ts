/** Every row of "Names the interface keeps": people, screen readers and these journeys hold on to them. */
import { expect, test } from './journey.ts';
import { articles, counted, entities, involves, momentOf, moments } from './panjshir.ts';

const GROUPS = { person: 'People', organisation: 'Organisations', place: 'Places' } as const;

test('region "Timeline" with its toolbar', async ({ app, page }) => {
  await app.open();
  const region = page.getByRole('region', { name: 'Timeline', exact: true });
  await expect(region).toHaveCount(1);
  await expect(region.getByRole('toolbar', { name: 'Timeline controls', exact: true })).toHaveCount(1);
});

test('list "Moments": each item an article named by its title', async ({ app, page }) => {
  await app.open();
  const list = page.getByRole('list', { name: 'Moments', exact: true });
  await expect(list).toHaveCount(1);
  for (const { title } of moments) {
    await expect(list.getByRole('article', { name: title, exact: true })).toHaveCount(1);
  }
});

test('region "Filters": a checkbox for each entity and article, named by its label, described by its count', async ({
  app,
  page,
}) => {
  await app.open();
  const region = page.getByRole('region', { name: 'Filters', exact: true });
  await app.filters.showAll();
  for (const { id, kind, name } of entities) {
    const group = region.getByRole('group', { name: GROUPS[kind as keyof typeof GROUPS], exact: true });
    const count = moments.filter((moment) => involves(moment, id)).length;
    await expect(group.getByRole('checkbox', { name, exact: true })).toHaveAccessibleDescription(
      counted(count),
    );
  }
  for (const { id, label } of articles) {
    const box = region.getByRole('group', { name: 'Articles', exact: true }).getByRole('checkbox', {
      name: label,
      exact: true,
    });
    const count = moments.filter(({ accounts }) => accounts.some(({ article }) => article === id)).length;
    await expect(box).toHaveAccessibleDescription(counted(count));
  }
});

test('searchbox "Search moments" and status "Shown"', async ({ app, page }) => {
  await app.open();
  await expect(page.getByRole('searchbox', { name: 'Search moments', exact: true })).toHaveCount(1);
  await expect(page.getByRole('status', { name: 'Shown', exact: true })).toHaveText(/^\d+ of \d+ moments/);
});

test('region "Moment": its heading is the title, its buttons have their names', async ({ app, page }) => {
  const { title, slug, id } = momentOf('m16');
  await app.open(`m/${slug}~${id}/`);
  const region = page.getByRole('region', { name: 'Moment', exact: true });
  await expect(region.getByRole('heading', { name: title, exact: true })).toHaveCount(1);
  for (const name of ['Next moment', 'Previous moment', 'Copy link', 'Close']) {
    await expect(region.getByRole('button', { name, exact: true })).toHaveCount(1);
  }
});

test('a link to a moment is m/<slug>~<id>/ under the base, in the list and on the timeline', async ({
  app,
}) => {
  await app.open();
  const hrefs = await app.rowLinks.evaluateAll((links) => links.map((link) => link.getAttribute('href')));
  const paths = hrefs.map((href) => href?.replace(/\?.*/, ''));
  expect(paths.sort()).toEqual(moments.map(({ slug, id }) => `/m/${slug}~${id}/`).sort());
  const { id, slug, title } = momentOf('m21');
  await expect(app.timeline.mark(title)).toHaveAttribute('href', new RegExp(`^/m/${slug}~${id}/(\\?|$)`));
});
