import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { corpusFixture } from './fixture.ts';
import type { MomentRecord } from './format.ts';
import { type CorpusReading, readCorpus } from './read.ts';
import { notThere } from './setting-aside.ts';

type Read = Extract<CorpusReading, { ok: true }>;

function read(json: unknown): Read {
  const reading = readCorpus(json);
  if (!reading.ok) throw new Error(JSON.stringify(reading.reason));
  return reading;
}

/** The fixture with fields of one moment replaced. */
function withMoment(id: string, change: (moment: MomentRecord) => object): unknown {
  return corpusFixture({
    moments: corpusFixture().moments.map((moment) =>
      moment.id === id ? { ...moment, ...change(moment) } : moment,
    ),
  });
}

const momentIds = ({ corpus }: Read) => corpus.moments.map(({ id }) => id);
const paths = ({ setAside }: Read) => setAside.map(({ path }) => path);

describe('readCorpus', () => {
  it('reads a sound corpus whole, its moments in the order of time', () => {
    const reading = read(corpusFixture());
    expect(reading.setAside).toEqual([]);
    expect(momentIds(reading)).toEqual(['built', 'closed', 'unsafe', 'still-open']);
    expect(reading.corpus.leadPair).toEqual(['unsafe', 'still-open']);
    expect(reading.corpus.articles.map(({ number }) => number)).toEqual([1, 2]);
  });

  it('reads a time without offset in the corpus’s zone, and one with an offset as it is', () => {
    const { corpus } = read(corpusFixture({ zone: 'Asia/Kabul' }));
    const [, closed] = corpus.moments;
    expect(closed?.when.earliest).toBe(Date.parse('2024-03-03T18:00+04:30'));
    expect(corpus.moments.find(({ id }) => id === 'still-open')?.when.earliest).toBe(
      Date.parse('2024-03-04T09:00Z'),
    );
  });

  it('takes the region whose customs its dates follow', () => {
    expect(read(corpusFixture({ region: 'AF' })).corpus.region).toBe('AF');
    expect(read(corpusFixture()).corpus.region).toBeUndefined();
  });

  it.each([
    ['null', null, '', 'wrong-type'],
    ['a list', [], 'format', 'missing-field'],
    ['text', 'corpus', '', 'wrong-type'],
    ['another format', { ...corpusFixture(), format: 'other' }, 'format', 'not-one-of'],
    ['no zone', corpusFixture({ zone: undefined }), 'zone', 'missing-field'],
    ['a zone that is none', corpusFixture({ zone: 'Mars/Olympus' }), 'zone', 'no-zone'],
    ['a region that is none', corpusFixture({ region: 'Afghanistan' }), 'region', 'wrong-pattern'],
    ['a version that is a number', corpusFixture({ version: 1 }), 'version', 'wrong-type'],
  ])('refuses %s and says where and why', (_, json, path, kind) => {
    expect(readCorpus(json)).toMatchObject({
      ok: false,
      reason: { kind: 'not-a-corpus', path, reason: { kind } },
    });
  });

  it('refuses a version it cannot know', () => {
    expect(readCorpus(corpusFixture({ version: '2.0' }))).toEqual({
      ok: false,
      reason: { kind: 'newer-version', version: '2.0' },
    });
  });

  it('keeps in `file` what a newer minor version adds', () => {
    const json = withMoment('built', ({ when }) => ({ mood: 'calm', when: { ...when, moon: 'full' } }));
    const { file } = read({ ...(json as object), version: '1.7', colour: 'green' });
    expect(file).toMatchObject({ version: '1.7', colour: 'green' });
    expect(file.moments[0]).toMatchObject({ mood: 'calm', when: { moon: 'full' } });
  });
});

describe('a time', () => {
  const timeOf = (when: object) => {
    const { corpus, setAside } = read(withMoment('closed', () => ({ when })));
    expect(setAside).toEqual([]);
    return corpus.moments.find(({ id }) => id === 'closed')?.when;
  };
  const day = { precision: 'day', basis: 'stated' };

  it('may have any year that a date can hold', () => {
    const when = timeOf({ ...day, earliest: '-0043-03-15T06:00Z', latest: '+012345-01-01T00:00Z' });
    expect(when?.earliest).toBe(Date.parse('-000043-03-15T06:00Z'));
    expect(when?.latest).toBe(Date.parse('+012345-01-01T00:00Z'));
  });

  it('is read from its EDTF where it gives no bound', () => {
    const when = timeOf({ ...day, precision: 'season', edtf: '1789-21~', zone: 'UTC' });
    expect(when).toMatchObject({
      qualifier: 'approximate',
      soft: ['earliest', 'latest'],
      precision: 'season',
    });
    expect(when?.earliest).toBe(Date.parse('1789-03-01'));
    expect(when?.latest).toBe(Date.parse('1789-12-01'));
  });

  it('is read from its EDTF in the days of its zone', () => {
    expect(timeOf({ ...day, edtf: '2021-09-05', zone: 'Asia/Kabul' })?.earliest).toBe(
      Date.parse('2021-09-05T00:00+04:30'),
    );
    expect(timeOf({ ...day, edtf: '1969-07-20T20:17:40Z' })?.earliest).toBe(
      Date.parse('1969-07-20T20:17:40Z'),
    );
  });

  it('has the certain stretch of its EDTF, where that has both its ends', () => {
    const both = timeOf({ ...day, edtf: '1914-07-28/1918-11-11', zone: 'UTC' });
    expect(both?.certainFrom).toBe(Date.parse('1914-07-29'));
    expect(both?.certainTo).toBe(Date.parse('1918-11-11'));
    const open = timeOf({ ...day, edtf: '1945-05/..', zone: 'UTC' });
    expect(open?.earliest).toBe(Date.parse('1945-05-01'));
    expect(open).not.toHaveProperty('certainFrom');
    expect(open).not.toHaveProperty('latest');
  });

  it('goes by what it gives itself, whatever its EDTF says', () => {
    const given = { earliest: '2024-03-03T18:00Z', soft: [], qualifier: 'uncertain' };
    const when = timeOf({ ...day, ...given, edtf: '1789-21~' });
    expect(when?.earliest).toBe(Date.parse('2024-03-03T18:00Z'));
    expect(when).not.toHaveProperty('latest');
    expect(when).toMatchObject({ qualifier: 'uncertain', soft: [] });
    expect(timeOf({ ...day, earliest: '2024-03-03', edtf: 'no EDTF' })).not.toHaveProperty('latest');
    expect(timeOf({ ...day, soft: ['latest'], qualifier: 'both', edtf: '1789-21~' })).toMatchObject({
      qualifier: 'both',
      soft: ['latest'],
    });
  });

  it('has no date where its EDTF tells nothing of one', () => {
    const when = timeOf({ ...day, edtf: 'XXXX' });
    expect(when).not.toHaveProperty('earliest');
    expect(when).not.toHaveProperty('latest');
  });
});

describe('what readCorpus sets aside', () => {
  it('is a bad record, with its place, its name and the reason; the rest loads', () => {
    const reading = read(withMoment('closed', () => ({ kind: 'rumour' })));
    expect(reading.setAside[0]).toEqual({
      path: 'moments[1].kind',
      name: 'The council closes the footbridge',
      reason: { kind: 'not-one-of', allowed: ['"event"', '"statement"'], received: 'rumour' },
    });
    expect(momentIds(reading)).toEqual(['built', 'unsafe', 'still-open']);
    expect(reading.file.moments).toHaveLength(3);
  });

  it('is an account of a question that went with its moment', () => {
    const reading = read(withMoment('closed', () => ({ kind: 'rumour' })));
    expect(paths(reading)).toEqual(['moments[1].kind', 'questions[0].positions[0].accounts[0]']);
    expect(reading.corpus.questions[0]?.positions[0]?.accounts).toHaveLength(1);
  });

  it('is a question one of whose positions has no account left', () => {
    const [question] = corpusFixture().questions ?? [];
    const positions = question?.positions.map((position, i) =>
      i === 0 ? { ...position, accounts: ['gone'] } : position,
    );
    const reading = read(corpusFixture({ questions: [{ ...question, positions }] }));
    expect(paths(reading)).toEqual(['questions[0].positions[0].accounts[0]', 'waysIn[1].question']);
    expect(reading.corpus.questions).toEqual([]);
  });

  it('is a list that is none', () => {
    const reading = read(corpusFixture({ sides: 'two' }));
    const reason = { kind: 'wrong-type', expected: 'list', received: 'two' };
    expect(reading.setAside).toEqual([{ path: 'sides', name: 'sides', reason }]);
  });

  it('is the second record of an id', () => {
    const { entities } = corpusFixture();
    const reading = read(corpusFixture({ entities: [...entities, ...entities.slice(0, 1)] }));
    expect(reading.setAside).toEqual([
      { path: 'entities[5].id', name: 'Ada Brook', reason: { kind: 'same-id', id: 'ada-brook' } },
    ]);
  });

  const whenOf =
    (change: object) =>
    ({ when }: MomentRecord) => ({ when: { ...when, ...change } });
  it.each([
    [
      'a later bound first',
      whenOf({ earliest: '2024-03-05' }),
      'moments[1].when.latest',
      { kind: 'before', bound: 'earliest' },
    ],
    [
      'a day that is none',
      whenOf({ earliest: '2024-02-30' }),
      'moments[1].when.earliest',
      { kind: 'no-date', text: '2024-02-30' },
    ],
    [
      'half a certain stretch',
      whenOf({ certainFrom: '2024-03-03T20:00' }),
      'moments[1].when',
      { kind: 'only-one-of', a: 'certainFrom', b: 'certainTo' },
    ],
    [
      'a year beyond what a date can hold',
      whenOf({ earliest: '-300000-01-01' }),
      'moments[1].when.earliest',
      { kind: 'no-date', text: '-300000-01-01' },
    ],
    [
      'nothing but an EDTF that is none',
      () => ({ when: { edtf: '1945-13', precision: 'month', basis: 'stated' } }),
      'moments[1].when.edtf',
      { kind: 'no-edtf', text: '1945-13', at: 5, refusal: 'no-such-month' },
    ],
    [
      'an unknown zone',
      whenOf({ zone: 'Mars/Olympus' }),
      'moments[1].when.zone',
      { kind: 'no-zone', zone: 'Mars/Olympus' },
    ],
    ['an unknown part of day', whenOf({ partOfDay: 'tea' }), 'moments[1].when.partOfDay', notThere('tea')],
    [
      'words of an unknown article',
      whenOf({ words: [{ article: 'gone', text: 'then' }] }),
      'moments[1].when.words[0].article',
      notThere('gone'),
    ],
    [
      'an anchor in an unknown article',
      whenOf({ anchor: { article: 'gone', date: '2024-03-04' } }),
      'moments[1].when.anchor.article',
      notThere('gone'),
    ],
    [
      'an unknown place',
      () => ({ places: ['footbridge', 'moon'] }),
      'moments[1].places[1]',
      notThere('moon'),
    ],
    ['an unknown occasion', () => ({ occasion: 'gone' }), 'moments[1].occasion', notThere('gone')],
    [
      'an unknown participant',
      () => ({ participants: [{ entity: 'gone', role: 'acts' }] }),
      'moments[1].participants[0].entity',
      notThere('gone'),
    ],
    [
      'someone unknown spoken for',
      () => ({ participants: [{ entity: 'council', role: 'acts', for: 'gone' }] }),
      'moments[1].participants[0].for',
      notThere('gone'),
    ],
    [
      'an account of an unknown article',
      ({ accounts }: MomentRecord) => ({ accounts: accounts.map((a) => ({ ...a, article: 'gone' })) }),
      'moments[1].accounts[0].article',
      notThere('gone'),
    ],
    [
      'an unknown voice',
      ({ accounts }: MomentRecord) => ({
        accounts: accounts.map((a) => ({ ...a, voice: { kind: 'attributed', chain: [{ entity: 'gone' }] } })),
      }),
      'moments[1].accounts[0].voice',
      notThere('gone'),
    ],
  ])('is a moment with %s', (_, change, path, reason) => {
    const reading = read(withMoment('closed', change));
    expect(reading.setAside[0]).toMatchObject({ path, reason });
    expect(momentIds(reading)).not.toContain('closed');
  });

  it('is an account of a question alone, where its position has others', () => {
    const [question] = corpusFixture().questions ?? [];
    const positions = question?.positions.map((position) => ({
      ...position,
      accounts: ['gone', ...position.accounts],
    }));
    const reading = read(corpusFixture({ questions: [{ ...question, positions }] }));
    expect(paths(reading)).toEqual(positions?.map((_, i) => `questions[0].positions[${i}].accounts[0]`));
    expect(reading.corpus.questions[0]?.positions.map(({ accounts }) => accounts)).toEqual(
      question?.positions.map(({ accounts }) => accounts),
    );
  });

  it('is a question whose holder is not there', () => {
    const [question] = corpusFixture().questions ?? [];
    const positions = question?.positions.map((position) => ({ ...position, holder: { entity: 'gone' } }));
    const reading = read(corpusFixture({ questions: [{ ...question, positions }] }));
    expect(paths(reading)).toEqual(['questions[0].positions[0].holder.entity', 'waysIn[1].question']);
  });

  it('is a side with a member or an article that is not there', () => {
    const sides = [
      { id: 'a', name: 'A', members: [{ entity: 'gone', reason: 'r' }] },
      { id: 'b', name: 'B', members: [{ entity: 'council', reason: 'r', article: 'gone' }] },
    ];
    expect(paths(read(corpusFixture({ sides })))).toEqual([
      'sides[0].members[0].entity',
      'sides[1].members[0].article',
    ]);
  });

  it('is a way in to nowhere', () => {
    const waysIn = [
      { label: 'a', moment: 'gone' },
      { label: 'b', from: '2024-02-30' },
      { label: 'c', include: ['council', 'gone'] },
      { label: 'd', question: 'gone' },
    ];
    const reading = read(corpusFixture({ waysIn }));
    expect(paths(reading)).toEqual([
      'waysIn[0].moment',
      'waysIn[1].from',
      'waysIn[2].include[1]',
      'waysIn[3].question',
    ]);
  });

  it('is a way in to a question that was itself set aside', () => {
    const [question] = corpusFixture().questions ?? [];
    const reading = read(corpusFixture({ questions: [{ ...question, positions: [] }] }));
    expect(paths(reading)).toEqual(['questions[0].positions', 'waysIn[1].question']);
  });

  it('is not an answer whose order stands in no article: only the order goes, and that is told', () => {
    const order = { article: 'gone', text: 'hours later' };
    const reading = read(
      withMoment('still-open', () => ({ answers: [{ moment: 'unsafe', relation: 'denies', order }] })),
    );
    expect(reading.setAside).toEqual([
      {
        path: 'moments[3].answers[0].order',
        name: 'The club says the footbridge is open',
        reason: notThere('gone'),
      },
    ]);
    const answers = [{ moment: 'unsafe', relation: 'denies', order: undefined }];
    expect(reading.corpus.moments.find(({ id }) => id === 'still-open')?.answers).toEqual(answers);
  });

  it('is not a position that excludes one of another question, or itself: only that goes', () => {
    const [question] = corpusFixture().questions ?? [];
    const positions = question?.positions.map((position) => ({
      ...position,
      excludes: ['crossed-no', 'gone', 'crossed-yes'],
    }));
    const reading = read(corpusFixture({ questions: [{ ...question, positions }] }));
    expect(reading.setAside).toEqual([
      {
        path: 'questions[0].positions[0].excludes[0]',
        name: 'May the bridge be crossed?',
        reason: { kind: 'excludes-itself' },
      },
      expect.objectContaining({
        path: 'questions[0].positions[0].excludes[1]',
        reason: notThere('gone'),
      }),
      expect.objectContaining({ path: 'questions[0].positions[1].excludes[1]' }),
      expect.objectContaining({ path: 'questions[0].positions[1].excludes[2]' }),
    ]);
    expect(reading.corpus.questions[0]?.positions.map(({ excludes }) => excludes)).toEqual([
      ['crossed-yes'],
      ['crossed-no'],
    ]);
  });

  it('is not a moment that answers one set aside: only the answer goes, and that is told', () => {
    const reading = read(withMoment('unsafe', () => ({ kind: 'rumour' })));
    expect(reading.corpus.moments.find(({ id }) => id === 'still-open')?.answers).toEqual([]);
    expect(reading.file.moments.find(({ id }) => id === 'still-open')?.answers).toEqual([]);
    expect(reading.setAside).toContainEqual({
      path: 'moments[3].answers[0]',
      name: expect.any(String),
      reason: notThere('unsafe'),
    });
  });
});

describe('readCorpus on anything at all', () => {
  it('never throws on JSON', () => {
    fc.assert(fc.property(fc.jsonValue(), (json) => void readCorpus(json)));
    const { moments: _, ...head } = corpusFixture();
    fc.assert(
      fc.property(
        fc.dictionary(fc.constantFrom(...Object.keys(head), 'moments'), fc.jsonValue()),
        (junk) => void readCorpus({ ...head, ...junk }),
      ),
    );
  });

  it('never throws on a damaged corpus, and loses no record without a word', () => {
    fc.assert(
      fc.property(fc.nat(), fc.jsonValue(), (at, junk) => {
        const damaged = replaceLeaf(corpusFixture(), at, junk);
        const reading = readCorpus(damaged);
        if (!reading.ok) return;
        const { moments } = damaged as { moments: unknown };
        const lost = (Array.isArray(moments) ? moments.length : 0) - reading.corpus.moments.length;
        const told = reading.setAside.filter(
          ({ path }) => path.startsWith('moments[') && !/\.answers\[\d+\](?:\.order)?$/.test(path),
        );
        expect(told).toHaveLength(lost);
      }),
      { numRuns: 200 },
    );
  });
});

/** The JSON value with one of its leaves, counted from the top, replaced. */
function replaceLeaf(json: unknown, at: number, by: unknown): unknown {
  const text = JSON.stringify(json);
  let leaves = 0;
  JSON.parse(text, (_, value) => {
    if (typeof value !== 'object') leaves += 1;
    return value;
  });
  let count = 0;
  return JSON.parse(text, (_, value) => {
    if (typeof value === 'object') return value;
    count += 1;
    return count === (at % leaves) + 1 ? by : value;
  });
}
