import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { LONGEST_LINK, linkBelow, readHostMessage } from './host-message.ts';

const goTo = (link: unknown) => readHostMessage({ dateline: 1, kind: 'go-to', link });

describe('readHostMessage', () => {
  it('knows hello and go-to', () => {
    expect(readHostMessage({ dateline: 1, kind: 'hello' })).toEqual({ kind: 'hello' });
    expect(goTo('m/~m1/?in=a#x')).toEqual({ kind: 'go-to', link: { path: 'm/~m1/', query: '?in=a' } });
    expect(goTo('')).toEqual({ kind: 'go-to', link: { path: '', query: '' } });
  });

  it('passes over what keys of later versions add', () => {
    expect(readHostMessage({ dateline: 1, kind: 'hello', since: 2030 })).toEqual({ kind: 'hello' });
  });

  it.each([
    ['another version', { dateline: 2, kind: 'hello' }, 'version'],
    ['a version in words', { dateline: '1', kind: 'hello' }, 'version'],
    ['no kind', { dateline: 1 }, 'message'],
    ['a kind of ours that only we send', { dateline: 1, kind: 'state' }, 'message'],
    ['a kind from the prototype', { dateline: 1, kind: 'constructor' }, 'message'],
    ['no link', { dateline: 1, kind: 'go-to' }, 'message'],
    ['a link that is none', { dateline: 1, kind: 'go-to', link: ['m/~m1/'] }, 'message'],
    [
      'too much of a link',
      { dateline: 1, kind: 'go-to', link: '?'.padEnd(LONGEST_LINK + 1, 'a') },
      'too-long',
    ],
  ])('refuses %s', (_, message, reason) => {
    expect(readHostMessage(message)).toEqual({ kind: 'refused', reason });
  });

  it.each([
    undefined,
    null,
    0,
    'hello',
    [],
    {},
    { kind: 'hello' },
    { Dateline: 1 },
    new Map([['dateline', 1]]),
  ])('leaves alone what is not ours: %o', (message) => expect(readHostMessage(message)).toBeUndefined());

  it('bears a message that holds itself', () => {
    const cyclic: Record<string, unknown> = { dateline: 1, kind: 'go-to' };
    cyclic.link = cyclic;
    expect(readHostMessage(cyclic)).toEqual({ kind: 'refused', reason: 'message' });
  });

  it('never throws, whatever comes', () => {
    const anything = fc.anything({ withMap: true, withTypedArray: true, withNullPrototype: true });
    const alike = fc.record(
      {
        dateline: fc.oneof(fc.constant(1), anything),
        kind: fc.oneof(fc.constantFrom('hello', 'go-to'), anything),
        link: fc.oneof(fc.string(), anything),
      },
      { requiredKeys: [] },
    );
    fc.assert(
      fc.property(fc.oneof(anything, alike), (data) => {
        expect([undefined, 'hello', 'go-to', 'refused']).toContain(readHostMessage(data)?.kind);
      }),
      { numRuns: 300 },
    );
  });

  it('lets through nothing that a browser would take elsewhere', () => {
    // Nothing navigates there, but if ever something did, it would stay with us.
    const tricky = fc.string({
      unit: fc.constantFrom(...'/\\:?#.%@ \t\n\0\u00a0\ufeff\u2028mh~1', 'https:', '//', 'data:'),
    });
    fc.assert(
      fc.property(fc.oneof(tricky, fc.string({ unit: 'binary' })), (link) => {
        const reading = goTo(link);
        if (reading?.kind !== 'go-to') return;
        const { path, query } = reading.link;
        const { origin } = new URL(path + query, 'https://dateline.example/timelines/');
        expect(origin).toBe('https://dateline.example');
        expect(query === '' || query.startsWith('?')).toBe(true);
      }),
      { numRuns: 400 },
    );
  });
});

describe('linkBelow', () => {
  it.each([
    'https://evil.example/m/~m1/',
    'HTTPS:evil',
    '//evil.example/',
    '\\\\evil.example',
    '/m/~m1/',
    ' javascript:alert(1)',
    '\tdata:text/html,x',
    'blob:x',
    'ht\ntps://evil.example',
  ])('takes %s for an address of elsewhere', (link) => expect(linkBelow(link)).toBeUndefined());

  it.each(['m/x~m1/', '?q=a:b', '?t=2021-09-05T00:00Z..', '', 'm/x~m1/?q=https://x.example'])(
    'takes %o for a link',
    (link) => {
      const below = linkBelow(link);
      expect(below && below.path + below.query).toBe(link);
    },
  );
});
