/** Random small corpus files that fit the format, with all that it leaves open: unknown fields, empty lists, odd texts. */
import * as fc from 'fast-check';
import { corpusFixture } from '../../corpus/fixture.ts';
import { ASPECTS, type CorpusFile, type MomentRecord, ROLES, STANCES } from '../../corpus/format.ts';
import { BASES, PRECISIONS, QUALIFIERS } from '../../time/when.ts';

const ENTITIES = corpusFixture().entities.map(({ id }) => id);
const ARTICLES = corpusFixture().articles.map(({ id }) => id);
const MOST = 8;

/** Anything a newer version may add, as it comes out of a JSON file. */
const more = fc
  .dictionary(
    fc.oneof(fc.constantFrom('x', '__proto__', 'constructor', 'toJSON', ''), fc.string({ maxLength: 5 })),
    fc.jsonValue({ maxDepth: 2 }),
    { maxKeys: 2 },
  )
  .map((fields) => JSON.parse(JSON.stringify(fields)) as object);

/** The fields, of which some may be missing, and now and then others beside them. */
function loose(required: Fields, optional: Fields = {}): fc.Arbitrary<object> {
  const fields = fc.record({ ...required, ...optional }, { requiredKeys: Object.keys(required) });
  const others = fc.oneof({ weight: 4, arbitrary: fc.constant({}) }, more);
  return fc.tuple(others, fields).map(([other, known]) => {
    const free = Object.entries(other).filter(([name]) => !(name in required) && !(name in optional));
    return Object.fromEntries([...free, ...Object.entries(known)]);
  });
}
type Fields = Readonly<Record<string, fc.Arbitrary<unknown>>>;

const ODD = ['\ud800', 'a\udfff', '\ufeffmarked', 'é', '😀', '\u0000', ' ', '"', 'Ḱabul — کابل'];
const line = fc.oneof(fc.constantFrom(...ODD), fc.string({ minLength: 1, maxLength: 40, unit: 'binary' }));
const anyText = fc.oneof(fc.constant(''), line);
const entity = fc.constantFrom(...ENTITIES);
const article = fc.constantFrom(...ARTICLES);
const paragraph = fc.oneof(fc.integer({ min: 1, max: 4 }), fc.constantFrom(256, 70_000, 2 ** 33));

const days = fc.constantFrom('1987-01-01', '2024-03-03', '2024-03-04', '2024-03-05', '-0043-03-15');
const hours = fc.constantFrom('', 'T09:00', 'T18:30', 'T23:00:15');
const instants = fc.tuple(days, hours).map(([day, hour]) => `${day}${hour}`);
const OUTER = ['earliest', 'latest'] as const;
const ALL = ['earliest', 'certainFrom', 'certainTo', 'latest'] as const;
/** In order as texts they are in order as times, but for years before Christ. */
const key = (text: string) => (text.startsWith('-') ? `0${text}` : `1${text}`);

const bounds = fc.oneof(
  fc.constant({}),
  fc.tuple(fc.constantFrom(...OUTER), instants).map(([name, at]) => ({ [name]: at })),
  fc.tuple(instants, instants).map((times) => named(OUTER, times)),
  fc.tuple(instants, instants, instants, instants).map((times) => named(ALL, times)),
  fc.constantFrom(
    { edtf: '1987' },
    { edtf: '2024-03-03/2024-03-05' },
    { edtf: '2024~' },
    { edtf: '../2024-03' },
  ),
);

function named(names: readonly string[], times: readonly string[]): object {
  const ordered = times.toSorted((a, b) => (key(a) < key(b) ? -1 : 1));
  return Object.fromEntries(names.map((name, at) => [name, ordered[at]]));
}

const words = loose({ article, text: line }, { paragraph });
const when = fc
  .tuple(
    bounds,
    loose(
      { precision: fc.constantFrom(...PRECISIONS), basis: fc.constantFrom(...BASES) },
      {
        soft: fc.subarray([...OUTER]),
        qualifier: fc.constantFrom(...QUALIFIERS),
        words: fc.array(words, { maxLength: 2 }),
        anchor: loose({ date: days }, { article }),
        partOfDay: fc.constant('night'),
        reason: line,
        zone: fc.constantFrom('UTC', 'Asia/Kabul', 'America/St_Johns'),
      },
    ),
  )
  .map(([own, fields]) => ({ ...own, ...fields }));

const quote = loose(
  { type: fc.constant('TextQuoteSelector'), exact: line },
  { prefix: anyText, suffix: anyText, start: fc.jsonValue() },
);
const position = loose({
  type: fc.constant('TextPositionSelector'),
  start: fc.nat(),
  end: fc.oneof(fc.nat(), fc.constantFrom(2 ** 32 - 2, 2 ** 32 - 1, 2 ** 40)),
});
const evidence = loose({ paragraph }, { selectors: fc.array(fc.oneof(quote, position), { maxLength: 2 }) });
const source = fc.oneof(loose({ entity }, { how: line }), loose({ words: line }, { how: line }));
const voice = fc.oneof(
  loose({ kind: fc.constant('own') }),
  loose({ kind: fc.constant('attributed'), chain: fc.array(source, { minLength: 1, maxLength: 2 }) }),
);
const detail = loose({ aspect: fc.constantFrom(...ASPECTS), value: line }, { of: line });
const account = loose(
  {
    article,
    stance: fc.constantFrom(...STANCES),
    voice,
    says: line,
    evidence: fc.array(evidence, { minLength: 1, maxLength: 2 }),
  },
  { details: fc.array(detail, { maxLength: 2 }) },
);
const participant = loose({ entity, role: fc.constantFrom(...ROLES) }, { for: entity });

const moment = fc
  .tuple(
    loose(
      {
        slug: fc.constantFrom('a-slug', 'another'),
        kind: fc.constantFrom('event', 'statement'),
        title: fc.oneof(line, fc.constant('é'.repeat(2_000))),
        summary: line,
        when,
        participants: fc.array(participant, { maxLength: 3 }),
        accounts: fc.array(account, { minLength: 1, maxLength: 3 }),
      },
      {
        label: line,
        places: fc.array(entity, { maxLength: 2 }),
        occasion: fc.constant('closing'),
        answers: fc.array(
          loose({ moment: fc.nat(MOST), relation: fc.constantFrom('denies', 'follows') }, { order: words }),
          { maxLength: 2 },
        ),
      },
    ),
  )
  .map(([fields]) => fields as Record<string, unknown>);

/** Ids are given by the place in the list, so that answers lead somewhere. */
function numbered(all: readonly Record<string, unknown>[]): MomentRecord[] {
  return all.map((fields, at) => ({
    ...fields,
    id: `m${at}`,
    accounts: (fields.accounts as object[]).map((one, number) => ({ ...one, id: `m${at}-${number}` })),
    ...(Array.isArray(fields.answers) && {
      answers: fields.answers.map((answer: { moment: number }) => ({
        ...answer,
        moment: `m${answer.moment % all.length}`,
      })),
    }),
  })) as unknown as MomentRecord[];
}

/** A position of a question on some accounts of these moments. */
function questionsOn(moments: readonly MomentRecord[]): fc.Arbitrary<NonNullable<CorpusFile['questions']>> {
  const ids = moments.flatMap(({ accounts }) => accounts.map(({ id }) => id));
  if (ids.length === 0) return fc.constant([]);
  const accounts = fc.uniqueArray(fc.constantFrom(...ids), { minLength: 1, maxLength: 2 });
  return fc.array(fc.tuple(accounts, accounts), { maxLength: 1 }).map((all) =>
    all.map((positions) => ({
      id: 'q',
      slug: 'q',
      title: 'Is it so?',
      positions: positions.map((own, at) => ({
        id: `q-${at}`,
        wording: 'So.',
        holder: { words: 'somebody' },
        accounts: own,
      })),
    })),
  );
}

/** Every one is read whole. */
export const corpusFiles: fc.Arbitrary<CorpusFile> = fc
  .array(moment, { maxLength: MOST })
  .map(numbered)
  .chain((moments) =>
    questionsOn(moments).map((questions) =>
      corpusFixture({ moments, questions, leadPair: undefined, waysIn: [], stories: [] }),
    ),
  );
