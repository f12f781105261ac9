/** Column files that nobody vouches for: whatever is in them, they are read or refused. */
import fc from 'fast-check';
import { describe, expect, it, vi } from 'vitest';
import { corpusFixture } from '../../corpus/fixture.ts';
import type { CorpusFile } from '../../corpus/format.ts';
import { generatedFile } from '../../corpus/testing/generated.ts';
import { columnsOf } from '../columns-of.ts';
import { headerOf, packed, withHeader, withSection, withSections } from '../testing/packed.ts';
import { openColumns } from './open-columns.ts';
import { readColumns } from './read-columns.ts';

// Properties over whole files take seconds where the machine has other work.
vi.setConfig({ testTimeout: 60_000 });

const small = packed(corpusFixture());
const larger = packed(JSON.parse(JSON.stringify(generatedFile({ moments: 40, articles: 5 }))) as CorpusFile);
const names = headerOf(larger).sections.map(({ name }) => name);

/** Refused with a reason, or read, and then every record can be made and every look-up be asked. */
function expectToStand(file: ArrayBuffer) {
  const reading = readColumns(file);
  if (!reading.ok) {
    expect(reading.reason.kind).toMatch(/not-a-corpus|newer-version/);
    return;
  }
  const { records, facts } = columnsOf(reading.data);
  for (let place = 0; place < records.length; place++) {
    const { id, accounts } = records.recordAt(place);
    expect(records.placeOf(id)).toBeDefined();
    for (const account of accounts) records.placeOfAccount(account.id);
    records.answering(id);
    expect(reading.file.entities[facts.entities.entity[place] ?? 0]).toBeDefined();
  }
}

function expectBroken(file: ArrayBuffer, path: string, how = 'damaged') {
  expect(readColumns(file)).toEqual({
    ok: false,
    reason: { kind: 'not-a-corpus', path, reason: { kind: 'broken-columns', how } },
  });
}

describe('a file that is not whole', () => {
  it('is refused wherever it ends', () => {
    const end = Math.max(...headerOf(small).sections.map(({ offset }) => offset));
    const most = small.byteLength - 8;
    expect(end).toBeLessThan(most);
    for (let length = 0; length <= most; length += length < 40 ? 1 : 97) {
      expect(readColumns(small.slice(0, length)).ok).toBe(false);
    }
  });

  it('is refused where one byte of it differs, if it says anything', () => {
    fc.assert(
      fc.property(fc.nat(larger.byteLength - 1), fc.integer({ min: 1, max: 255 }), (at, flip) => {
        const copy = larger.slice(0);
        const bytes = new Uint8Array(copy);
        bytes[at] = (bytes[at] ?? 0) ^ flip;
        expectToStand(copy);
        const inSections = at > larger.byteLength - 5_000;
        if (inSections && openColumns(copy).ok) expect(bytes[at]).toBe(flip);
      }),
      { numRuns: 150 },
    );
  });
});

describe('a file that says what cannot be, with checksums that fit', () => {
  it('is refused or stands, whatever bytes are changed', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...names),
        fc.array(fc.tuple(fc.nat(), fc.nat(255)), { minLength: 1, maxLength: 4 }),
        (name, changes) => {
          const changed = withSection(larger, name, (bytes) => {
            for (const [at, byte] of changes) bytes[at % bytes.length] = byte;
          });
          expectToStand(changed);
        },
      ),
      { numRuns: 150 },
    );
  });

  it('is refused or stands, whatever its header says', () => {
    const number = fc.oneof(
      fc.constantFrom(0, 1, -1, 7, 8, 2 ** 31, 2 ** 32, 2 ** 53 - 1, 2 ** 53, 1e300, 0.5),
      fc.nat(200_000),
    );
    const field = fc.constantFrom('offset', 'length', 'crc32', 'type', 'name');
    fc.assert(
      fc.property(
        fc.nat(names.length - 1),
        field,
        fc.oneof(number, fc.constantFrom('u8', 'u32', 'f64', 'title.ends', '__proto__')),
        (at, name, value) => {
          const header = headerOf(larger);
          const sections = header.sections.map((section, place) =>
            place === at ? { ...section, [name]: value } : section,
          );
          expectToStand(withHeader(larger, { ...header, sections }));
        },
      ),
      { numRuns: 100 },
    );
    fc.assert(
      fc.property(
        number,
        fc.constantFrom('moments', 'of', 'version', 'sections', 'format', 'corpus'),
        (value, name) => {
          expectToStand(withHeader(larger, { ...headerOf(larger), [name]: value }));
        },
      ),
    );
  });

  it('is refused where sections are missing, or change places', () => {
    fc.assert(
      fc.property(fc.shuffledSubarray(headerOf(larger).sections), (sections) => {
        expectToStand(withHeader(larger, { ...headerOf(larger), sections }));
      }),
      { numRuns: 50 },
    );
  });
});

describe('a file that says of more than it holds', () => {
  const isEnds = (name: string) => name.endsWith('.ends');
  const end = fc.oneof(fc.constantFrom(0, 1, 2 ** 24, 2 ** 31, 2 ** 32 - 1), fc.nat(200));

  it('is soon refused where a list has items that nothing is said of', () => {
    for (const list of [
      'accounts',
      'accounts.evidence',
      'accounts.evidence.selectors',
      'when.words',
      'answers',
    ]) {
      const file = withSections(larger, (sections) => {
        const others = Object.entries(sections).filter(([name]) => !name.startsWith(`${list}.`));
        const rows = sections[`${list}.ends`]?.length ?? sections.order?.length ?? 0;
        return { ...Object.fromEntries(others), [`${list}.ends`]: new Uint32Array(rows).fill(4_000_000_000) };
      });
      expectBroken(file, `${list}.ends`);
    }
  });

  it('is soon refused or stands, whatever rows end where and whatever sections are left', {
    timeout: 60_000,
  }, () => {
    fc.assert(
      fc.property(
        fc.subarray(names, { minLength: names.length - 6 }),
        fc.constantFrom(...names.filter(isEnds)),
        fc.array(fc.tuple(fc.nat(), end), { maxLength: 3 }),
        (left, changed, ends) => {
          const file = withSections(larger, (sections) => {
            const numbers = Uint32Array.from(sections[changed] ?? []);
            for (const [at, number] of ends) numbers.fill(number, at % Math.max(1, numbers.length));
            const kept = Object.entries(sections).filter(([name]) => left.includes(name));
            return { ...Object.fromEntries(kept), [changed]: numbers };
          });
          expectToStand(file);
        },
      ),
      { numRuns: 150, interruptAfterTimeLimit: 20_000, markInterruptAsFailure: true },
    );
  });

  it('has its look-ups made anew, whatever it says they are', () => {
    const file = withSections(small, (sections) => ({
      ...sections,
      'index.answering.ends': new Float64Array([1]),
      'index.answering.places': new Uint32Array(5).fill(9),
    }));
    const opened = openColumns(file);
    expect(
      opened.ok && Object.keys(opened.data.sections).filter((name) => name.startsWith('index.')),
    ).toEqual([]);
    expectToStand(file);
  });
});

describe('what is refused, and where', () => {
  const view = (bytes: Uint8Array) => new DataView(bytes.buffer, bytes.byteOffset);
  type Change = (bytes: Uint8Array) => unknown;
  const changes: readonly (readonly [what: string, section: string, change: Change, at?: string])[] = [
    ['a text that ends before it begins', 'title.ends', (b) => view(b).setUint32(4, 0, true)],
    [
      'texts beyond their bytes',
      'title.ends',
      (b) => view(b).setUint32(b.length - 4, 9e5, true),
      'title.bytes',
    ],
    ['bytes that are no text', 'summary.bytes', (b) => b.fill(0xff, 0, 1)],
    ['a code of no value', 'kind.codes', (b) => b.fill(9)],
    ['an item that is none', 'participants.codes', (b) => b.fill(0)],
    [
      'values beyond their bytes',
      'values.times.ends',
      (b) => b.fill(0xff, b.length - 4),
      'values.times.bytes',
    ],
    ['a value that is no JSON', 'values.times.bytes', (b) => b.fill(0x5b), 'values.times'],
    ['a rest that is no object', 'values.when.rest.bytes', (b) => b.fill(0x31), 'values.when.rest'],
    ['an entity that is not there', 'facts.entities.entity', (b) => view(b).setUint32(0, 5, true)],
    ['an article that is not there', 'facts.articles.article', (b) => view(b).setUint32(0, 2, true)],
    ['a time that is none', 'facts.from', (b) => view(b).setFloat64(8, Number.NaN, true)],
    ['a time that no date can hold', 'facts.to', (b) => view(b).setFloat64(8, 1e300, true), 'facts.from'],
    ['a bound that no date can hold', 'facts.latest', (b) => view(b).setFloat64(0, 1e16, true)],
    ['a bound that is missing the other way', 'facts.earliest', (b) => view(b).setFloat64(0, Infinity, true)],
    ['an end before its beginning', 'facts.to', (b) => view(b).setFloat64(8, -8e15, true)],
    ['an order that is none', 'facts.from', (b) => view(b).setFloat64(0, 8e15, true)],
    ['a zone that is none', 'values.zones.bytes', (b) => b.fill(0x78, 1, b.length - 1), 'values.zones'],
  ];
  it.each(changes.map(([what, ...row]) => [what, row] as const))(
    '%s',
    (_, [section, change, at = section]) => {
      const file = withSection(small, section, (bytes) => void change(bytes));
      expectBroken(file, at);
    },
  );

  it('a file of another kind, or of another version', () => {
    expectBroken(new ArrayBuffer(0), '', 'no-columns');
    expectBroken(
      new TextEncoder().encode('{"format":"dateline-corpus"}').buffer as ArrayBuffer,
      '',
      'no-columns',
    );
    const newer = small.slice(0);
    new DataView(newer).setUint32(8, 2, true);
    expect(readColumns(newer)).toEqual({ ok: false, reason: { kind: 'newer-version', version: '2.0' } });
  });

  it('a header longer than the file', () => {
    const long = small.slice(0);
    new DataView(long).setUint32(12, 0x0fff_ffff, true);
    expectBroken(long, 'header', 'cut-short');
  });

  it('a corpus other than the one it says it is of', () => {
    const header = headerOf(small);
    expectBroken(withHeader(small, { ...header, of: { ...header.of, id: 'other' } }), 'of', 'other-corpus');
  });

  it('ids that were made to have one hash are found out in time', () => {
    const repeated = withSection(small, 'id.bytes', (bytes) => bytes.fill(0x61));
    expectToStand(repeated);
  });
});
