import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { corpusFixture } from '../../corpus/fixture.ts';
import type { CorpusFile } from '../../corpus/format.ts';
import { readCorpus } from '../../corpus/read.ts';
import { encodeMoments } from '../column-builder.ts';
import { recordsInFileOrder } from '../joined.ts';
import { corpusFiles } from '../testing/arbitrary-files.ts';
import { bufferOf } from '../testing/packed.ts';
import { expectReadAlike } from '../testing/read-alike.ts';
import { readColumnPart } from './read-columns.ts';
import { columnFile } from './write-column-file.ts';

type Json = Record<string, unknown>;

/** Something wrong with one record, or beside the moments, that leaves it a record that can be packed. */
const FAULTS: readonly ((file: CorpusFile, moment: Json) => void)[] = [
  (_, moment) => set(moment, 'id', 'Not An Id'),
  (_, moment) => set(moment, 'id', 'a--b'),
  (_, moment) => set(moment, 'id', `a${'b'.repeat(64)}`),
  (file, moment) => set(moment, 'id', file.moments[0]?.id),
  (_, moment) => set(moment, 'slug', 5),
  (_, moment) => set(moment, 'kind', 'rumour'),
  (_, moment) => set(moment, 'title', ''),
  (_, moment) => set(moment, 'title', 'x'.repeat(2_001)),
  (_, moment) => set(moment, 'label', { text: 'x' }),
  (_, moment) => set(moment, 'summary', undefined),
  (_, moment) => set(moment, 'places', ['nowhere']),
  (_, moment) => set(moment, 'places', 'footbridge'),
  (_, moment) => set(moment, 'occasion', 'none'),
  (_, moment) => set(moment, 'participants', [{ entity: 'nobody', role: 'acts' }]),
  (_, moment) => set(moment, 'participants', [{ entity: 'council', role: 'leads' }]),
  (_, moment) => set(moment, 'participants', [{ entity: 'council', role: 'acts', for: 'nobody' }]),
  (_, moment) => set(moment, 'answers', [{ moment: 'none', relation: 'denies' }]),
  (_, moment) => set(moment, 'answers', [{ moment: moment.id, relation: 'ignores' }]),
  (_, moment) =>
    set(moment, 'answers', [
      { moment: moment.id, relation: 'follows', order: { article: 'none', text: 'then' } },
    ]),
  ...[
    { earliest: '2024-02-30' },
    { earliest: 'soon' },
    { earliest: '2024-03-04', latest: '2024-03-03' },
    { certainFrom: '2024-03-04' },
    { edtf: '2024-13' },
    { earliest: '2024-03-10T02:30', latest: '2024-03-10T03:10', zone: 'America/St_Johns' },
    { words: [{ article: 'none', text: 'then' }] },
    { words: [{ article: 'alder-post', paragraph: 0, text: 'then' }] },
    { anchor: { article: 'none', date: '2024-03-04' } },
    { anchor: { date: 'soon' } },
    { partOfDay: 'noon' },
    { soft: ['all'] },
    { basis: 'guessed' },
    { reason: '' },
  ].map((when) => (_: CorpusFile, moment: Json) => {
    const { precision, basis } = { precision: 'day', basis: 'stated' };
    set(moment, 'when', { precision, basis, ...when });
  }),
  ...[
    { id: 'No Id' },
    { article: 'none' },
    { stance: 'doubts' },
    { voice: { kind: 'attributed', chain: [] } },
    { voice: { kind: 'attributed', chain: [{ entity: 'nobody' }] } },
    { says: '' },
    { details: [{ aspect: 'mood', value: 'x' }] },
    { evidence: [] },
    { evidence: [{ paragraph: 0 }] },
    { evidence: [{ paragraph: 1.5 }] },
    { evidence: [{ paragraph: 1, selectors: [{ type: 'TextQuoteSelector', exact: '' }] }] },
    { evidence: [{ paragraph: 1, selectors: [{ type: 'TextQuoteSelector' }] }] },
    { evidence: [{ paragraph: 1, selectors: [{ type: 'TextPositionSelector', start: 1 }] }] },
    { evidence: [{ paragraph: 1, selectors: [{ type: 'TextPositionSelector', start: 1, end: -1 }] }] },
    { evidence: [{ paragraph: 1, selectors: [{ type: 'Other', exact: 'x' }] }] },
  ].map((account) => (_: CorpusFile, { accounts }: Json) => {
    Object.assign((accounts as Json[])[0] ?? {}, account);
  }),
  (file) => Object.assign(file.entities[0] ?? {}, { kind: 'ghost' }),
  (file) => Object.assign(file.articles[1] ?? {}, { label: '' }),
  (file) => Object.assign(file, { occasions: [] }),
  (file) => Object.assign(file.questions?.[0] ?? {}, { title: 5 }),
  (file) => Object.assign(file, { waysIn: [{ label: 'x', moment: 'none' }] }),
  (file) => Object.assign(file, { stories: [{ id: 's', slug: 's', title: 's', steps: [{ note: 5 }] }] }),
];

function set(record: Json, field: string, value: unknown) {
  record[field] = value;
}

function copyOf(file: CorpusFile): CorpusFile {
  return JSON.parse(JSON.stringify(file)) as CorpusFile;
}

const withQuestion = { waysIn: [], stories: [], leadPair: undefined };

describe('a column file with faults', () => {
  it.each(FAULTS.map((fault, number) => [number, fault] as const))(
    'reads as the plain file does: %i',
    (_, fault) => {
      const file = copyOf(corpusFixture(withQuestion));
      fault(file, file.moments[2] as unknown as Json);
      const before = readCorpus(copyOf(file));
      expectReadAlike(file);
      expect(before.ok).toBe(true);
    },
  );

  it('reads as the plain file does, whatever faults come together', () => {
    fc.assert(
      fc.property(
        corpusFiles,
        fc.array(fc.tuple(fc.constantFrom(...FAULTS), fc.nat(7)), { maxLength: 3 }),
        (any, faults) => {
          const file = copyOf(any);
          fc.pre(file.moments.length > 0);
          for (const [fault, at] of faults) {
            fault(file, file.moments[at % file.moments.length] as unknown as Json);
          }
          expectReadAlike(copyOf(file));
        },
      ),
      { numRuns: 40 },
    );
  });

  it('sets aside in a part what has a fault, and keeps answers to other parts', () => {
    const file = copyOf(corpusFixture());
    const { moments, ...rest } = file;
    const [built, closed, unsafe, open] = moments as unknown as Json[];
    set(closed ?? {}, 'kind', 'rumour');
    set(unsafe ?? {}, 'places', ['nowhere']);
    set(open ?? {}, 'answers', [{ moment: 'elsewhere', relation: 'denies' }]);
    const data = encodeMoments([built, closed, unsafe, open] as never, file);
    const part = readColumnPart(bufferOf(columnFile(rest as CorpusFile, data, true)), corpusFixture());
    if (!part.ok) throw new Error('refused');
    expect(part.setAside.map(({ path }) => path)).toEqual(['moments[1].kind', 'moments[2].places[0]']);
    expect([...recordsInFileOrder(part.data)]).toEqual([built, open]);
  });
});
