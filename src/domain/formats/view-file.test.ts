import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readViewFile, type SavedView, viewIn, writeViewFile } from './view-file.ts';

const VIEW: SavedView = {
  link: 'm/saleh-messages~m12/?c=panjshir-2021&in=ahmad-massoud',
  corpus: { id: 'panjshir-2021', title: 'Panjshir, 5–6 September 2021' },
  saved: '2026-11-22T10:00:00.000Z',
};

function fileWith(change: object): string {
  return JSON.stringify({ ...JSON.parse(writeViewFile(VIEW)), ...change });
}

describe('a view’s file', () => {
  it('is the JSON that other programs may rely on', () => {
    expect(JSON.parse(writeViewFile(VIEW))).toEqual({ format: 'dateline-view', version: 1, ...VIEW });
  });

  it('comes back as it was written, whatever is in it', () => {
    const link = fc.stringMatching(/^[mqa]\/[\x21-\x7e]{0,60}$/);
    const views = fc.record({
      link: fc.oneof(link, fc.constant(''), fc.constant('?t=2021-09-05T00:00Z..2021-09-06T00:00Z')),
      corpus: fc.record({ id: fc.string(), title: fc.string({ unit: 'binary' }) }),
      saved: fc.string(),
    });
    fc.assert(
      fc.property(views, (view) => {
        expect(readViewFile(writeViewFile(view))).toEqual({ kind: 'view', view });
      }),
    );
  });

  it('may begin with a byte order mark and hold more than is known of', () => {
    expect(readViewFile(`\uFEFF${fileWith({ note: 'kept for later' })}`)).toEqual({
      kind: 'view',
      view: VIEW,
    });
  });

  it('says that it is of a later version', () => {
    expect(readViewFile(fileWith({ version: 2, link: 7 }))).toEqual({ kind: 'newer', version: 2 });
  });

  it.each([
    { link: 'https://elsewhere.example/m/x~m1/' },
    { link: '//elsewhere.example/' },
    { link: '/m/x~m1/' },
    { link: '../other-app/' },
    { link: 'javascript:alert(1)' },
    { link: 'm/x~m1/\n?in=x' },
    { link: 7 },
    { corpus: 'panjshir-2021' },
    { version: '1' },
    { version: 0 },
    { saved: null },
  ])('is broken with %j', (change) => {
    expect(readViewFile(fileWith(change))).toEqual({ kind: 'broken' });
  });

  it.each(['', 'x', '[]', 'null', '{"format":"dateline-corpus"}', '['.repeat(100_000), ' '.repeat(300_000)])(
    'is none: %.30s',
    (text) => {
      expect(readViewFile(text)).toEqual({ kind: 'not-a-view' });
    },
  );

  it('never throws', () => {
    fc.assert(fc.property(fc.string({ unit: 'binary' }), (text) => void readViewFile(text)));
    fc.assert(fc.property(fc.anything(), (json) => void viewIn(json)));
    const made = fc.record({
      format: fc.constant('dateline-view'),
      version: fc.anything(),
      link: fc.anything(),
      corpus: fc.anything(),
    });
    fc.assert(fc.property(made, (json) => void viewIn(json)));
  });
});
