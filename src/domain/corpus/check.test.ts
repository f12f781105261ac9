import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { checkCorpus } from './check.ts';
import { coverageOf } from './coverage.ts';
import { corpusFixture, lockFixture } from './fixture.ts';
import type { CorpusFile, IdLock, MomentRecord } from './format.ts';
import { readCorpus } from './read.ts';
import type { Reason } from './reason.ts';
import { notThere } from './setting-aside.ts';

type AccountRecord = MomentRecord['accounts'][number];

function faultsOf(overrides: Readonly<Record<string, unknown>>, lock?: unknown) {
  return checkCorpus({ json: corpusFixture(overrides), lock });
}

/** The fixture's moments, with fields of the one called `closed` replaced. */
function closedWith(change: (moment: MomentRecord) => object): { moments: unknown[] } {
  return {
    moments: corpusFixture().moments.map((m) => (m.id === 'closed' ? { ...m, ...change(m) } : m)),
  };
}

const accountsWith = (change: (account: AccountRecord) => object) =>
  closedWith(({ accounts }) => ({
    accounts: accounts.map((a, at) => (at === 0 ? { ...a, ...change(a) } : a)),
  }));
const selectorsWith = (...selectors: object[]) =>
  accountsWith(() => ({ evidence: [{ paragraph: 2, selectors }] }));
const questionWith = (change: object) => ({
  questions: corpusFixture().questions?.map((question) => ({ ...question, ...change })),
  waysIn: [],
});
/** The fixture's question with fields of its first position replaced. */
const positionsWith = (change: object) =>
  questionWith({
    positions: corpusFixture().questions?.[0]?.positions.map((position, at) =>
      at === 0 ? { ...position, ...change } : position,
    ),
  });
const whenWith = (change: object) => closedWith(({ when }) => ({ when: { ...when, ...change } }));

describe('checkCorpus', () => {
  it('finds nothing against a sound corpus', () => {
    expect(checkCorpus({ json: corpusFixture(), lock: lockFixture() })).toEqual([]);
  });

  it.each([
    ['no corpus', 5, '(file)'],
    ['another format', { ...corpusFixture(), format: 'x' }, 'format'],
    ['a newer version', corpusFixture({ version: '2.0' }), 'version'],
  ])('says why it is not read: %s', (_, json, path) => {
    expect(checkCorpus({ json })).toEqual([{ path, reason: expect.anything() }]);
  });

  it('tells what reading sets aside, once, with its name', () => {
    expect(faultsOf(whenWith({ partOfDay: 'tea' }))).toEqual([
      {
        path: 'moments[1].when.partOfDay',
        name: 'The council closes the footbridge',
        reason: notThere('tea'),
      },
      expect.objectContaining({ path: 'questions[0].positions[0].accounts[0]' }),
    ]);
  });

  it('has nothing against a time that is given in EDTF alone, and tells once what is wrong with its EDTF', () => {
    const edtfAlone = (edtf: string) =>
      closedWith(() => ({ when: { edtf, precision: 'day', basis: 'stated' } }));
    expect(faultsOf(edtfAlone('-0043-03-15'))).toEqual([]);
    expect(faultsOf(edtfAlone('1945-05/..'))).toEqual([]);
    const places = faultsOf(edtfAlone('1945-13')).map(({ path }) => path);
    expect(places.filter((path) => path.startsWith('moments'))).toEqual(['moments[1].when.edtf']);
  });

  it('warns of a publication time that cannot be read', () => {
    const published = (value: string) => ({
      articles: corpusFixture().articles.map((article, at) =>
        at === 0 ? { ...article, published: { value, basis: 'stated' } } : article,
      ),
    });
    for (const value of ['2021-09-06', '2021-09-07T07:30:00.000Z', '2021-09']) {
      expect(faultsOf(published(value))).toEqual([]);
    }
    expect(faultsOf(published('yesterday'))).toMatchObject([
      { path: 'articles[0].published.value', severity: 'warning' },
    ]);
  });

  it('never throws', () => {
    fc.assert(fc.property(fc.jsonValue(), fc.jsonValue(), (json, lock) => void checkCorpus({ json, lock })));
    fc.assert(
      fc.property(
        fc.constantFrom(...Object.keys(corpusFixture())),
        fc.jsonValue(),
        (field, junk) => void faultsOf({ [field]: junk }, lockFixture()),
      ),
    );
  });
});

describe('references', () => {
  const [article, ...others] = corpusFixture().articles;
  const entity = { id: 'x', kind: 'person', name: 'X' };
  const side = (member: object) => ({
    sides: [{ id: 's', name: 'S', members: [{ entity: 'council', reason: 'r', ...member }] }],
  });
  const answer = { moment: 'unsafe', relation: 'follows' };
  const cases: [
    name: string,
    overrides: Readonly<Record<string, unknown>>,
    path: string,
    reason: string | Reason,
  ][] = [
    ['a lead pair', { leadPair: ['unsafe', 'gone'] }, 'leadPair[1]', '"gone"'],
    ['a lead pair of one', { leadPair: ['unsafe', 'unsafe'] }, 'leadPair', 'twice'],
    [
      'paragraphs out of order',
      { articles: [{ ...article, paragraphs: article?.paragraphs.toSpliced(1, 1) }, ...others] },
      'articles[0].paragraphs[1].number',
      'must be 2',
    ],
    [
      'partOf',
      { entities: [...corpusFixture().entities, { ...entity, partOf: 'gone' }] },
      'entities[5].partOf',
      '"gone"',
    ],
    [
      'an alias’s article',
      {
        entities: [...corpusFixture().entities, { ...entity, aliases: [{ text: 'Y', articles: ['gone'] }] }],
      },
      'entities[5].aliases[0].articles[0]',
      '"gone"',
    ],
    ['a member’s article', side({ article: 'gone' }), 'sides[0].members[0].article', notThere('gone')],
    [
      'a member’s paragraph',
      side({ article: 'alder-post', paragraph: 9 }),
      'sides[0].members[0].paragraph',
      'no paragraph 9',
    ],
    ['a member’s paragraph of no article', side({ paragraph: 1 }), 'sides[0].members[0]', 'no article'],
    [
      'an hour that is none',
      { partsOfDay: [{ id: 'night', label: 'Night', from: '25:00', to: '06:00' }] },
      'partsOfDay[0].from',
      '"25:00"',
    ],
    [
      'the paragraph of a time’s words',
      whenWith({ words: [{ article: 'alder-post', paragraph: 9, text: 'then' }] }),
      'moments[1].when.words[0].paragraph',
      'no paragraph 9',
    ],
    [
      'the day of an anchor',
      whenWith({ anchor: { date: '2024-02-30' } }),
      'moments[1].when.anchor.date',
      'not a date',
    ],
    [
      'an answer',
      closedWith(() => ({ answers: [{ moment: 'gone', relation: 'denies' }] })),
      'moments[1].answers[0]',
      notThere('gone'),
    ],
    [
      'an answer to itself',
      closedWith(() => ({ answers: [{ moment: 'closed', relation: 'denies' }] })),
      'moments[1].answers[0].moment',
      'itself',
    ],
    [
      'a paragraph of evidence',
      accountsWith(() => ({ evidence: [{ paragraph: 9 }] })),
      'moments[1].accounts[0].evidence[0].paragraph',
      'no paragraph 9',
    ],
    [
      'a quote',
      selectorsWith({ type: 'TextQuoteSelector', exact: 'opened' }),
      'moments[1].accounts[0].evidence[0].selectors',
      'does not have',
    ],
    [
      'a position against its quote',
      selectorsWith(
        { type: 'TextQuoteSelector', exact: 'shut' },
        { type: 'TextPositionSelector', start: 0, end: 4 },
      ),
      'moments[1].accounts[0].evidence[0].selectors',
      'not "shut"',
    ],
    [
      'a quote without its position',
      selectorsWith({ type: 'TextQuoteSelector', exact: 'shut' }),
      'moments[1].accounts[0].evidence[0].selectors',
      'no TextPositionSelector',
    ],
    [
      'a position without its quote',
      selectorsWith({ type: 'TextPositionSelector', start: 0, end: 4 }),
      'moments[1].accounts[0].evidence[0].selectors',
      'no TextQuoteSelector',
    ],
    ['an EDTF that is none', whenWith({ edtf: '2021-09-05 evening' }), 'moments[1].when.edtf', 'is not EDTF'],
    [
      'an EDTF that says something else',
      whenWith({ edtf: '1999' }),
      'moments[1].when.edtf',
      'does not say what the bounds say',
    ],
    [
      'equal passages that only a position tells apart',
      selectorsWith(
        { type: 'TextQuoteSelector', exact: 'e' },
        { type: 'TextPositionSelector', start: 2, end: 3 },
      ),
      'moments[1].accounts[0].evidence[0].selectors',
      'once the text is edited',
    ],
    [
      'a detail given twice',
      accountsWith(() => ({
        details: [
          { aspect: 'time', value: 'Sunday' },
          { aspect: 'time', of: 'the order', value: 'Sunday' },
          { aspect: 'time', value: 'Monday' },
        ],
      })),
      'moments[1].accounts[0].details[2]',
      'details[0]',
    ],
    [
      'the article of an order',
      closedWith(() => ({ answers: [{ ...answer, order: { article: 'gone', text: 'then' } }] })),
      'moments[1].answers[0].order',
      notThere('gone'),
    ],
    [
      'the paragraph of an order',
      closedWith(() => ({
        answers: [{ ...answer, order: { article: 'alder-post', paragraph: 9, text: 'then' } }],
      })),
      'moments[1].answers[0].order.paragraph',
      'no paragraph 9',
    ],
    [
      'a position that excludes one of no question',
      positionsWith({ excludes: ['gone'] }),
      'questions[0].positions[0].excludes[0]',
      notThere('gone'),
    ],
    [
      'a position that excludes itself',
      positionsWith({ excludes: ['crossed-no'] }),
      'questions[0].positions[0].excludes[0]',
      { kind: 'excludes-itself' },
    ],
    [
      'a question of one position',
      questionWith({ positions: [] }),
      'questions[0].positions',
      { kind: 'too-few', of: 'positions', least: 2 },
    ],
    [
      'a position without accounts',
      positionsWith({ accounts: [] }),
      'questions[0].positions[0].accounts',
      { kind: 'too-few', of: 'accounts', least: 1 },
    ],
    [
      'the accounts of a position',
      positionsWith({ accounts: ['closed-1', 'gone'] }),
      'questions[0].positions[0].accounts[1]',
      notThere('gone'),
    ],
    [
      'the question of a way in',
      { waysIn: [{ label: 'a', question: 'gone' }] },
      'waysIn[0].question',
      notThere('gone'),
    ],
    [
      'one id for two accounts',
      accountsWith(() => ({ id: 'built-1' })),
      'moments[1].accounts[0].id',
      'moments[0].accounts[0]',
    ],
    [
      'one id for two positions',
      {
        questions: corpusFixture().questions?.map((question) => ({
          ...question,
          positions: question.positions.map((position) => ({ ...position, id: 'same' })),
        })),
      },
      'questions[0].positions[1].id',
      'questions[0].positions[0]',
    ],
  ];
  it.each(cases)('checks %s', (_, overrides, path, reason) => {
    const text = typeof reason === 'string' ? expect.stringContaining(reason) : reason;
    expect(faultsOf(overrides)).toContainEqual(expect.objectContaining({ path, reason: text }));
  });
});

describe('what is told of the articles', () => {
  const articlesWith = (paragraph: object) => ({
    articles: corpusFixture().articles.map((article, at) => ({
      ...article,
      paragraphs: article.paragraphs.map((one) =>
        at === 0 && one.number === 3 ? { ...one, ...paragraph } : one,
      ),
    })),
  });
  const withoutReason = {
    articles: corpusFixture().articles.map((article) => ({
      ...article,
      paragraphs: article.paragraphs.map(({ noMoment: _, ...one }) => one),
    })),
  };

  it('is something from every paragraph of the body, or why not', () => {
    expect(faultsOf(withoutReason)).toEqual([
      { path: 'articles[0].paragraphs[3]', reason: expect.stringContaining('no moment rests on it') },
    ]);
  });

  it.each(['headline', 'subhead', 'credit', 'page'])('may be nothing from a %s', (part) => {
    const articles = withoutReason.articles.map((article) => ({
      ...article,
      paragraphs: article.paragraphs.map((one) => (one.number === 4 ? { ...one, part } : one)),
    }));
    expect(faultsOf({ articles })).toEqual([]);
  });

  it('is not both something and nothing', () => {
    expect(faultsOf(articlesWith({ noMoment: 'It is about the weather.' }))).toEqual([
      { path: 'articles[0].paragraphs[2].noMoment', reason: expect.stringContaining('"unsafe" rests on it') },
    ]);
  });

  it('counts what it was told from', () => {
    const reading = readCorpus(corpusFixture());
    expect(reading.ok && coverageOf(reading.corpus)).toEqual({
      passages: { found: 1, of: 1 },
      paragraphs: { told: 4, silent: 1, of: 6 },
    });
    const lost = readCorpus(corpusFixture(selectorsWith({ type: 'TextQuoteSelector', exact: 'opened' })));
    expect(lost.ok && coverageOf(lost.corpus).passages).toEqual({ found: 0, of: 1 });
  });
});

describe('the holders of positions', () => {
  const heldBy = (entity: string, accounts = ['still-open-1']) =>
    positionsWith({ holder: { entity }, accounts });

  it.each([
    ['the one it is attributed to', heldBy('ben-ford')],
    ['what that one belongs to', heldBy('walkers')],
    ['one whose moment it is', heldBy('council', ['closed-1'])],
    ['one spoken for in its moment', heldBy('council', ['unsafe-1'])],
    ['one of the side of the one it is attributed to', { ...heldBy('ada-brook', ['town-1']), ...townsman() }],
  ])('may be %s', (_, overrides) => {
    expect(faultsOf(overrides)).toEqual([]);
  });

  it('are warned of where they have nothing to do with the account', () => {
    expect(faultsOf(heldBy('council'))).toEqual([
      {
        path: 'questions[0].positions[0].accounts[0]',
        reason: expect.stringMatching(/"still-open-1" is not attributed to "council"/),
        severity: 'warning',
      },
    ]);
  });

  /** A further moment, told from somebody of the mayor's side alone. */
  function townsman() {
    const [built, ...others] = corpusFixture().moments;
    const [side, ...sides] = corpusFixture().sides ?? [];
    const account = {
      ...built?.accounts[0],
      id: 'town-1',
      voice: { kind: 'attributed', chain: [{ entity: 'footbridge' }] },
    };
    return {
      moments: [
        ...corpusFixture().moments.slice(0, 1),
        ...others,
        { ...built, id: 'town', participants: [], accounts: [account] },
      ],
      sides: [
        { ...side, members: [...(side?.members ?? []), { entity: 'footbridge', reason: 'r' }] },
        ...sides,
      ],
    };
  }
});

describe('ids against the lock', () => {
  const sound = lockFixture();
  const published = (more: Partial<IdLock['published']>): IdLock => ({
    ...sound,
    published: { ...sound.published, ...more },
  });
  const withOld = published({ moments: [...sound.published.moments, 'old'] });
  const reasons = (lock: unknown) => faultsOf({}, lock).map(({ path, reason }) => `${path}: ${reason}`);

  it('misses one that vanished, until it is aliased or buried', () => {
    expect(reasons(withOld)).toEqual([
      expect.stringMatching(/^moments: "old" has vanished: restore it, alias it/),
    ]);
    expect(reasons({ ...withOld, aliases: { old: 'older', older: 'built' } })).toEqual([]);
    expect(reasons({ ...withOld, tombstones: { old: { title: 'Old', reason: 'A slip.' } } })).toEqual([]);
  });

  it('asks for new ones to be recorded', () => {
    expect(reasons(published({ moments: [] }))).toHaveLength(4);
    expect(reasons(published({ positions: ['crossed-no'] }))).toEqual([
      'positions: "crossed-yes" is new and not in ids.lock.json: run npm run corpus:lock',
    ]);
  });

  it.each([
    ['nowhere', { old: 'gone' }, 'leads to "gone"'],
    ['another kind', { old: 'council' }, 'among its moments'],
    ['itself', { old: 'old' }, 'in a circle'],
  ])('refuses an alias that leads to %s', (_, aliases, reason) => {
    expect(reasons({ ...withOld, aliases })).toEqual([expect.stringContaining(reason)]);
  });

  it('refuses an id that was retired and is used again', () => {
    const buried = { ...sound, tombstones: { built: { title: 'Built', reason: 'A slip.' } } };
    expect(reasons(buried)).toEqual([
      expect.stringMatching(/^moments: "built" is used again, but has a tombstone/),
    ]);
    expect(reasons({ ...sound, aliases: { built: 'closed' } })).toEqual([
      expect.stringMatching(/^moments: "built" is used again, but has an alias/),
    ]);
  });

  it('says where a lock is malformed', () => {
    expect(reasons({ ...sound, version: 2 })).toEqual([expect.stringMatching(/^ids\.lock\.json: version: /)]);
  });

  it('does not take a broken record for one that vanished', () => {
    const faults = faultsOf(
      closedWith(() => ({ kind: 'rumour' })),
      sound,
    );
    expect(faults.filter(({ reason }) => String(reason).includes('vanished'))).toEqual([]);
  });
});

describe('wording', () => {
  const copied = 'the quick brown fox jumps over the lazy dog and then it sleeps';
  const sources = [{ name: 'fable.txt', text: `Once, ${copied}.` }];
  const json: CorpusFile = corpusFixture({ description: `See how ${copied.toUpperCase()}!` });

  it('finds a source’s sentence', () => {
    expect(checkCorpus({ json, sources })).toEqual([
      { path: 'description', reason: expect.stringMatching(/13 words in a row from fable\.txt/) },
    ]);
  });

  it('is not checked without sources', () => {
    expect(checkCorpus({ json })).toEqual([]);
  });
});
