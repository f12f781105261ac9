/** What goes wrong is said plainly, with a way on; whatever still works, works. */
import type { Page } from 'playwright/test';
import { expect, test } from './journey.ts';
import {
  CORPUS_URL,
  type CorpusRecord,
  corpus,
  corpusText,
  INDEX_URL,
  momentOf,
  moments,
} from './panjshir.ts';

const HEADING = 'The corpus could not be opened';

/** A copy of the bundled corpus to spoil. */
function copy(): Omit<CorpusRecord, 'moments'> & { moments: Record<string, unknown>[] } {
  return JSON.parse(corpusText);
}

function serve(page: Page, url: string, body: unknown) {
  return page.route(url, (route) => route.fulfill({ json: body }));
}

test('a corpus that is missing', async ({ page, guard }) => {
  guard.provokes(/404/);
  await page.route(CORPUS_URL, (route) => route.fulfill({ status: 404, body: 'Not Found' }));
  await page.goto('./');
  await expect(page.getByRole('heading', { name: HEADING })).toBeVisible();
  await expect(page.getByRole('alert')).toContainText('corpora/panjshir-2021/corpus.json');
  await expect(page.getByRole('alert')).toContainText('404');
});

test('a corpus that is not JSON', async ({ page }) => {
  await page.route(CORPUS_URL, (route) => route.fulfill({ body: '{ "format": "dateline-corpus", ' }));
  await page.goto('./');
  await expect(page.getByRole('alert')).toContainText('not readable as JSON');
});

test('a corpus that is another kind of file', async ({ page }) => {
  await serve(page, CORPUS_URL, { hello: 'world' });
  await page.goto('./');
  await expect(page.getByRole('alert')).toContainText('is not a Dateline corpus: format is missing.');
});

test('a file that is JSON but holds nothing', async ({ page }) => {
  await serve(page, CORPUS_URL, null);
  await page.goto('./');
  await expect(page.getByRole('alert')).toContainText('the file must be an object with fields of its own');
});

test('a corpus of another id than the index gives', async ({ page }) => {
  await serve(page, CORPUS_URL, { ...copy(), id: 'other' });
  await page.goto('./');
  await expect(page.getByRole('alert')).toContainText('id is "other", where the index says "panjshir-2021"');
});

test('a corpus of a version yet to come', async ({ page }) => {
  await serve(page, CORPUS_URL, { ...copy(), version: '2.0' });
  await page.goto('./');
  await expect(page.getByRole('alert')).toContainText('version 2.0');
  await expect(page.getByRole('alert')).toContainText('A newer Dateline is needed');
});

test('a newer minor version loads', async ({ app, page }) => {
  await serve(page, CORPUS_URL, { ...copy(), version: '1.9', somethingNew: true });
  await app.open();
  await expect(app.rows).toHaveCount(moments.length);
});

test('a half-valid corpus: broken records are set aside with path and reason, the rest loads', async ({
  app,
  page,
}) => {
  const spoiled = copy();
  spoiled.moments[3] = { ...spoiled.moments[3], kind: 'rumour' };
  spoiled.moments[5] = { ...spoiled.moments[5], places: ['atlantis'] };
  await serve(page, CORPUS_URL, spoiled);
  await app.open();
  await expect(app.rows).toHaveCount(moments.length - 2);
  await expect(app.status).toContainText('2 records set aside');
  const notice = page.getByText('2 records of this corpus could not be read and were set aside');
  await notice.click();
  const records = page.getByRole('listitem');
  await expect(records.filter({ hasText: 'moments[3].kind' })).toContainText(
    'must be one of "event" and "statement", not "rumour"',
  );
  await expect(records.filter({ hasText: 'moments[5].places[0]' })).toContainText(
    'names "atlantis", which is not in this corpus or was set aside',
  );
});

test('no index', async ({ page, guard }) => {
  guard.provokes(/404/);
  await page.route(INDEX_URL, (route) => route.fulfill({ status: 404, body: '' }));
  await page.goto('./');
  await expect(page.getByRole('alert')).toContainText('corpora/index.json');
});

test('an index that lists no corpora', async ({ page }) => {
  await serve(page, INDEX_URL, { corpora: 'none' });
  await page.goto('./');
  await expect(page.getByRole('alert')).toContainText(
    'is not a list of corpora: corpora must be a list, not "none"',
  );
});

test('an empty index', async ({ page }) => {
  await serve(page, INDEX_URL, { corpora: [] });
  await page.goto('./');
  await expect(page.getByRole('alert')).toContainText('There is no corpus here yet');
});

test('a failed load can be tried again, and then works', async ({ app, page, guard }) => {
  guard.provokes(/404/);
  let broken = true;
  await page.route(CORPUS_URL, (route) =>
    broken ? route.fulfill({ status: 404, body: '' }) : route.continue(),
  );
  await page.goto('m/~m16/?q=dashty');
  await expect(page.getByRole('heading', { name: HEADING })).toBeVisible();
  broken = false;
  await page.getByRole('button', { name: 'Try again' }).click();
  await expect(app.panel.heading).toHaveText(momentOf('m16').title);
  await expect(app.search).toHaveValue('dashty');
});

/** Presses "Try again" and holds the answer back until the page has shown that it is loading. */
async function tryAgain(page: Page, url: string, body: unknown) {
  let deliver = () => {};
  const held = new Promise<void>((resolve) => {
    deliver = resolve;
  });
  await page.route(url, async (route) => {
    await held;
    await route.fulfill({ json: body });
  });
  await page.getByRole('button', { name: 'Try again' }).click();
  await expect(page.getByRole('progressbar')).toBeVisible();
  deliver();
}

test('trying again for an unknown corpus says again that it is not here, and opens it once it is', async ({
  app,
  page,
}) => {
  const index = { corpora: [{ id: 'panjshir-2021', title: 'A', path: 'a.json', articles: 1, moments: 1 }] };
  const late = { id: 'nope', title: 'B', path: 'corpora/late.json', articles: 1, moments: 1 };
  await serve(page, '**/corpora/late.json', { ...copy(), id: 'nope' });
  await page.goto('?c=nope');
  await expect(page.getByRole('alert')).toContainText('“nope”');
  for (let time = 1; time <= 2; time++) {
    await tryAgain(page, INDEX_URL, index);
    await expect(page.getByRole('alert')).toContainText('“nope”');
  }
  await tryAgain(page, INDEX_URL, { corpora: [...index.corpora, late] });
  await expect(app.rows).toHaveCount(moments.length);
});

test('trying again for a file that is no corpus says again that it is none, and opens it once it is', async ({
  app,
  page,
}) => {
  await serve(page, CORPUS_URL, { hello: 'world' });
  await page.goto('./');
  await expect(page.getByRole('alert')).toContainText('is not a Dateline corpus');
  for (let time = 1; time <= 2; time++) {
    await tryAgain(page, CORPUS_URL, { hello: 'world' });
    await expect(page.getByRole('alert')).toContainText('is not a Dateline corpus');
  }
  await tryAgain(page, CORPUS_URL, copy());
  await expect(app.rows).toHaveCount(moments.length);
});

test('a server that does not answer is said not to, after trying again by itself', async ({
  page,
  guard,
}) => {
  guard.provokes(/ERR_FAILED/);
  await page.route(CORPUS_URL, (route) => route.abort());
  await page.goto('./');
  await expect(page.getByRole('alert')).toContainText('The server did not answer', { timeout: 15_000 });
});

test('a link that asks for an unknown corpus offers those that are here', async ({ app, page }) => {
  await page.goto('?c=kabul-1979');
  await expect(page.getByRole('alert')).toContainText('“kabul-1979”');
  await page.getByRole('button', { name: corpus.title }).click();
  await expect(app.rows).toHaveCount(moments.length);
});

test('a second corpus appears in the list of corpora, and opens', async ({ app, page }) => {
  const second = { ...copy(), id: 'second', title: 'A second corpus', headline: { text: 'Another story' } };
  second.moments = second.moments.slice(0, 5);
  await page.route(INDEX_URL, async (route) => {
    const index = await (await route.fetch()).json();
    index.corpora.push({
      id: 'second',
      title: second.title,
      path: 'corpora/second/corpus.json',
      articles: 5,
      moments: 5,
    });
    await route.fulfill({ json: index });
  });
  await serve(page, '**/corpora/second/corpus.json', second);
  await app.open('?in=ahmad-massoud');
  await page
    .getByRole('banner')
    .getByRole('button', { name: /^Corpus/ })
    .click();
  const chooser = page.getByRole('dialog', { name: 'Corpus' });
  await chooser.getByRole('button', { name: second.title }).click();
  await expect(app.headline).toHaveText('Another story');
  await expect(app.rows).toHaveCount(5);
  await expect(page).toHaveURL(/c=second/);
  await page.goBack();
  await expect(app.headline).toHaveText(corpus.headline.text);
});

test('a hostile corpus is text, and runs nothing', async ({ app, page }) => {
  const evil = '<img src=x onerror="window.harmed=1"><script>window.harmed=1</script>&lt;b&gt;';
  const long = 'Lopadotemachoselachogaleokranioleipsano'.repeat(12);
  const hostile = copy();
  const titles = [evil, long, 'قال المتحدث إن «بنجشير» سقطت', '👩🏽‍🚀🏳️‍🌈 e\u0301\u202Etxet desrever'];
  for (const [index, title] of titles.entries()) {
    hostile.moments[20 + index] = { ...hostile.moments[20 + index], title, label: title, summary: title };
  }
  await serve(page, CORPUS_URL, {
    ...hostile,
    title: evil,
    headline: { text: evil },
    entities: hostile.entities.map((entity, index) =>
      index < 3 ? { ...entity, name: `${evil}${index}` } : entity,
    ),
    articles: hostile.articles.map((article) => ({ ...article, label: evil })),
  });
  await app.open();
  await expect(app.headline).toHaveText(evil);
  for (const title of titles) {
    await app.rowLinks.getByText(title, { exact: true }).first().click();
    await expect(app.panel.heading).toHaveText(title);
  }
  await app.timeline.lanesBy.selectOption('actor');
  await app.timeline.links.first().hover();
  await app.search.fill('img');
  await expect(app.status).toContainText('filtered out');
  expect(await page.evaluate(() => 'harmed' in window)).toBe(false);
  expect(await page.evaluate(() => document.documentElement.scrollWidth <= innerWidth)).toBe(true);
});

test.describe('without scripts', () => {
  test.use({ javaScriptEnabled: false });

  test('the page says what it needs and where the corpora are', async ({ page }) => {
    await page.goto('./');
    await expect(page.getByRole('heading', { name: 'Dateline' })).toBeVisible();
    await expect(page.getByText(/draws its timeline with scripts/)).toBeVisible();
    await expect(page.getByRole('link', { name: corpus.title })).toHaveAttribute('href', /corpus\.json$/);
  });
});

test('a timeline that breaks while it is drawn leaves the list, the filters and the panel', async ({
  app,
  page,
  guard,
}) => {
  guard.provokes(/broken on purpose/);
  await page.route('**/assets/mount-*.js', (route) =>
    route.fulfill({
      contentType: 'text/javascript',
      body: 'const mountVis = () => { throw new Error("broken on purpose"); }; export { mountVis, mountVis as t };',
    }),
  );
  await page.goto('./');
  await expect(app.timeline.region.getByRole('alert')).toBeVisible();
  await app.filters.box('Fahim Dashty').click();
  await app.rowLink(momentOf('m16').title).click();
  await expect(app.panel.heading).toHaveText(momentOf('m16').title);
});
