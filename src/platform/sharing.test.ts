import { describe, expect, it } from 'vitest';
import { canShare, share } from './sharing.ts';

const WHAT = { title: 'A moment', url: 'https://example.org/m/~m1/' };

function failingWith(name: string) {
  return { share: () => Promise.reject(new DOMException('no', name)) };
}

describe('the device’s own sharing', () => {
  it('is there only where the device has it and takes an address', () => {
    expect(canShare(WHAT, {})).toBe(false);
    expect(canShare(WHAT, { share: async () => {} })).toBe(true);
    expect(canShare(WHAT, { share: async () => {}, canShare: () => false })).toBe(false);
  });

  it('is handed the title and the address', async () => {
    const handed: unknown[] = [];
    const device = { share: async (what?: ShareData) => void handed.push(what), canShare: () => true };
    expect(await share(WHAT, device)).toBe('shared');
    expect(handed).toEqual([WHAT]);
  });

  it('tells a change of mind from a refusal', async () => {
    expect(await share(WHAT, failingWith('AbortError'))).toBe('cancelled');
    expect(await share(WHAT, failingWith('NotAllowedError'))).toBe('refused');
    expect(await share(WHAT, failingWith('InvalidStateError'))).toBe('refused');
    expect(await share(WHAT, {})).toBe('refused');
  });
});
