/**
 * A small valid corpus for tests, invented from end to end: two reports of a town's footbridge, and two sides that
 * differ on whether it may be crossed. Never part of the app.
 */
import type { CorpusFile, IdLock } from './format.ts';
import { emptyLock, withNewIds } from './ids.ts';

const stated = (value: string) => ({ value, basis: 'stated' as const });

function articles(): CorpusFile['articles'] {
  return [
    {
      id: 'alder-post',
      label: 'Alder Post',
      headline: stated('Footbridge closed'),
      publisher: stated('Alder Post'),
      published: stated('2024-03-04'),
      paragraphs: [
        { number: 1, part: 'headline', text: 'Footbridge closed' },
        { number: 2, part: 'body', text: 'The council shut the footbridge on Sunday night.', digest: true },
        { number: 3, part: 'body', text: 'Its mayor, Ada Brook, called it unsafe.', digest: true },
        {
          number: 4,
          part: 'body',
          text: 'The footbridge is the only one for miles.',
          digest: true,
          noMoment: 'It describes the bridge.',
        },
      ],
    },
    {
      id: 'river-news',
      label: 'River News',
      headline: { value: null, basis: 'unknown' },
      publisher: stated('River News'),
      published: { value: '2024-03-05', basis: 'inferred', reason: 'It calls Monday yesterday.' },
      paragraphs: [
        { number: 1, part: 'body', text: 'Walkers still cross, says Ben Ford of the club.', digest: true },
        { number: 2, part: 'body', text: 'The council is said to have shut the bridge.', digest: true },
      ],
    },
  ];
}

function entities(): CorpusFile['entities'] {
  return [
    {
      id: 'ada-brook',
      kind: 'person',
      name: 'Ada Brook',
      shortName: 'Brook',
      aliases: [{ text: 'the mayor', articles: ['alder-post'] }],
      partOf: 'council',
    },
    { id: 'ben-ford', kind: 'person', name: 'Ben Ford', partOf: 'walkers' },
    { id: 'council', kind: 'organisation', name: 'Alder Council' },
    { id: 'walkers', kind: 'organisation', name: 'Walkers’ Club' },
    { id: 'footbridge', kind: 'place', name: 'Footbridge', outside: { iso3166: 'XA' } },
  ];
}

function sides(): NonNullable<CorpusFile['sides']> {
  return [
    {
      id: 'town',
      name: 'Town',
      members: [
        { entity: 'council', reason: 'It gave the order.', article: 'alder-post', paragraph: 2 },
        { entity: 'ada-brook', reason: 'She is its mayor.', article: 'alder-post', paragraph: 3 },
      ],
    },
    {
      id: 'club',
      name: 'Club',
      members: [
        { entity: 'ben-ford', reason: 'He speaks for the club.', article: 'river-news', paragraph: 1 },
      ],
    },
  ];
}

function moments(): CorpusFile['moments'] {
  return [
    {
      id: 'built',
      slug: 'bridge-built',
      kind: 'event',
      title: 'The footbridge is built',
      summary: 'The bridge goes up.',
      when: {
        earliest: '1987-01-01',
        latest: '1988-01-01',
        precision: 'year',
        basis: 'stated',
        edtf: '1987',
      },
      places: ['footbridge'],
      participants: [{ entity: 'council', role: 'acts' }],
      accounts: [
        {
          id: 'built-1',
          article: 'alder-post',
          stance: 'asserts',
          voice: { kind: 'own' },
          says: 'It was built in 1987.',
          evidence: [{ paragraph: 2 }],
        },
      ],
    },
    {
      id: 'closed',
      slug: 'bridge-closed',
      kind: 'event',
      title: 'The council closes the footbridge',
      label: 'Bridge closed',
      summary: 'The council shuts it.',
      when: {
        earliest: '2024-03-03T18:00',
        latest: '2024-03-04T06:00',
        soft: ['earliest', 'latest'],
        precision: 'part-of-day',
        basis: 'stated',
        partOfDay: 'night',
        anchor: { article: 'alder-post', date: '2024-03-04' },
        words: [{ article: 'alder-post', paragraph: 2, text: 'Sunday night' }],
      },
      places: ['footbridge'],
      participants: [{ entity: 'council', role: 'acts' }],
      accounts: [
        {
          id: 'closed-1',
          article: 'alder-post',
          stance: 'asserts',
          voice: { kind: 'own' },
          says: 'The council shut it.',
          details: [
            { aspect: 'time', value: 'Sunday night' },
            { aspect: 'actor', of: 'the order', value: 'the council' },
            { aspect: 'actor', of: 'the barrier', value: 'the council' },
          ],
          evidence: [
            {
              paragraph: 2,
              selectors: [
                {
                  type: 'TextQuoteSelector',
                  exact: 'shut the footbridge',
                  prefix: 'council ',
                  suffix: ' on',
                },
                { type: 'TextPositionSelector', start: 12, end: 31 },
              ],
            },
          ],
        },
        {
          id: 'closed-2',
          article: 'river-news',
          stance: 'reports',
          voice: { kind: 'attributed', chain: [{ words: 'people in the town', how: 'say' }] },
          says: 'It is said to be shut.',
          evidence: [{ paragraph: 2 }],
        },
      ],
      occasion: 'closing',
    },
    {
      id: 'unsafe',
      slug: 'mayor-calls-bridge-unsafe',
      kind: 'statement',
      title: 'The mayor calls the footbridge unsafe',
      summary: 'Brook says nobody may cross.',
      when: { earliest: '2024-03-04', latest: '2024-03-05', precision: 'day', basis: 'publication' },
      participants: [{ entity: 'ada-brook', role: 'speaks', for: 'council' }],
      accounts: [
        {
          id: 'unsafe-1',
          article: 'alder-post',
          stance: 'reports',
          voice: { kind: 'attributed', chain: [{ entity: 'ada-brook', how: 'says' }] },
          says: 'The bridge is unsafe.',
          evidence: [{ paragraph: 3 }],
        },
      ],
      occasion: 'closing',
    },
    {
      id: 'still-open',
      slug: 'club-says-bridge-is-open',
      kind: 'statement',
      title: 'The club says the footbridge is open',
      summary: 'Ford says people still cross.',
      when: {
        earliest: '2024-03-04T09:00+00:00',
        latest: '2024-03-04T17:00+00:00',
        precision: 'hour',
        qualifier: 'approximate',
        basis: 'relative',
      },
      participants: [{ entity: 'ben-ford', role: 'speaks' }],
      accounts: [
        {
          id: 'still-open-1',
          article: 'river-news',
          stance: 'denies',
          voice: { kind: 'attributed', chain: [{ entity: 'ben-ford', how: 'says' }] },
          says: 'Walkers still cross.',
          evidence: [{ paragraph: 1 }],
        },
      ],
      answers: [
        {
          moment: 'unsafe',
          relation: 'denies',
          order: { article: 'river-news', paragraph: 1, text: 'still' },
        },
      ],
    },
  ];
}

function questions(): NonNullable<CorpusFile['questions']> {
  return [
    {
      id: 'may-it-be-crossed',
      slug: 'may-the-bridge-be-crossed',
      title: 'May the bridge be crossed?',
      positions: [
        {
          id: 'crossed-no',
          wording: 'No',
          holder: { entity: 'council' },
          accounts: ['closed-1', 'unsafe-1'],
          excludes: ['crossed-yes'],
        },
        { id: 'crossed-yes', wording: 'Yes', holder: { words: 'the walkers' }, accounts: ['still-open-1'] },
      ],
    },
  ];
}

/**
 * A fresh corpus file that `readCorpus` reads whole and `checkCorpus` finds nothing against. `overrides` replaces
 * fields of the file as they are, so that a test can put anything there.
 */
export function corpusFixture(overrides: Readonly<Record<string, unknown>> = {}): CorpusFile {
  const file: CorpusFile = {
    format: 'dateline-corpus',
    version: '1.0',
    id: 'alder-footbridge',
    title: 'The Alder footbridge',
    zone: 'Europe/London',
    leadPair: ['unsafe', 'still-open'],
    articles: articles(),
    entities: entities(),
    sides: sides(),
    occasions: [{ id: 'closing', title: 'The closing of the footbridge', label: 'Closing' }],
    partsOfDay: [{ id: 'night', label: 'Night', from: '18:00', to: '06:00' }],
    moments: moments(),
    questions: questions(),
    waysIn: [
      { label: 'From the start', moment: 'built', from: '1987-01-01', to: '1988-01-01' },
      { label: 'Who says what', question: 'may-it-be-crossed' },
    ],
    stories: [
      {
        id: 'closing-told',
        slug: 'the-closing-told',
        title: 'The closing, told',
        steps: [
          { title: 'What the council says', note: 'It is closed.', link: 'm/~closed/' },
          { note: 'Positions differ.', link: 'q/~may-it-be-crossed/' },
        ],
      },
    ],
  };
  return { ...file, ...overrides };
}

/** The lock of a corpus that was published as it stands. */
export function lockFixture(json: unknown = corpusFixture()): IdLock {
  return withNewIds(emptyLock(), json);
}
