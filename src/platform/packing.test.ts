import { deflateRawSync } from 'node:zlib';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { packed, unpacked } from './packing.ts';

const MOST = 10_000;
const text = fc
  .string({ unit: 'binary', maxLength: 400 })
  .map((typed) => typed.replace(/\p{Surrogate}/gu, ''));

describe('packing', () => {
  it('gives back what was packed, in letters a link need not escape', async () => {
    await fc.assert(
      fc.asyncProperty(text, async (whole) => {
        const letters = await packed(whole);
        expect(letters).toMatch(/^[A-Za-z0-9_-]+$/);
        expect(await unpacked(letters ?? '', MOST)).toBe(whole);
      }),
    );
  });

  it('makes running text shorter', async () => {
    const whole = 'On Monday the front calls the claim false. '.repeat(40);
    expect((await packed(whole))?.length).toBeLessThan(whole.length / 4);
  });

  it('never throws, and never gives more than is asked for', async () => {
    const letters = fc.oneof(fc.string(), fc.stringMatching(/^[A-Za-z0-9_-]{0,200}$/));
    await fc.assert(
      fc.asyncProperty(letters, async (any) => {
        expect((await unpacked(any, 100))?.length ?? 0).toBeLessThanOrEqual(100);
      }),
    );
  });

  it('unpacks no bomb', async () => {
    const bomb = deflateRawSync(Buffer.alloc(50_000_000)).toString('base64url');
    const began = performance.now();
    expect(await unpacked(bomb, 200_000)).toBeUndefined();
    expect(performance.now() - began).toBeLessThan(2_000);
    const atMost = deflateRawSync(Buffer.alloc(1_000, 'a')).toString('base64url');
    expect(await unpacked(atMost, 1_000)).toHaveLength(1_000);
    expect(await unpacked(atMost, 999)).toBeUndefined();
  });

  it('takes nothing that was cut off, and nothing that is no text', async () => {
    const whole = (await packed('The denial, on the same Monday, and who holds Panjshir')) ?? '';
    for (let cut = 0; cut < whole.length - 2; cut += 3) {
      expect(await unpacked(whole.slice(0, cut), MOST)).toBeUndefined();
    }
    const noText = deflateRawSync(Buffer.from([0xff, 0xfe, 0xfd])).toString('base64url');
    expect(await unpacked(noText, MOST)).toBeUndefined();
  });
});
