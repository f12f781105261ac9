import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { followingFrameCode, frameCode } from './snippet.ts';

const framed = {
  src: 'https://dateline.example/t/m/one~m1/?c=first&embed=1',
  title: 'The “claim” & "denial" <b>\nof one day</b> – Dateline',
  height: 600,
};

/** An element's attributes, read as a browser reads those between double quotes. */
function attributesOf(code: string): Record<string, string> {
  const found = [...code.matchAll(/\s([a-z]+)="([^"]*)"/g)];
  return Object.fromEntries(
    found.map(([, name = '', value = '']) => [
      name,
      value
        .replaceAll('&quot;', '"')
        .replaceAll('&lt;', '<')
        .replaceAll('&gt;', '>')
        .replaceAll('&amp;', '&'),
    ]),
  );
}

describe('frameCode', () => {
  it('is an iframe with all that it needs, and no more is let than that', () => {
    expect(attributesOf(frameCode(framed))).toEqual({
      src: framed.src,
      title: 'The “claim” & "denial" <b> of one day</b> – Dateline',
      width: '100%',
      height: '600',
      loading: 'lazy',
      style: 'border:0',
      sandbox: 'allow-scripts allow-same-origin allow-popups allow-popups-to-escape-sandbox',
      allow: 'clipboard-write',
      referrerpolicy: 'no-referrer',
    });
  });

  it('keeps any title within its attribute', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (title) => {
        const code = frameCode({ ...framed, title });
        expect(code.match(/[<>]/g)).toHaveLength(4);
        expect(attributesOf(code).title).toBe(title.replace(/\s+/g, ' '));
      }),
    );
  });
});

describe('followingFrameCode', () => {
  it('names the frame’s origin and no other, and holds nothing else of the address in its script', () => {
    const [, script = ''] = followingFrameCode(framed).split('<script>');
    expect(script).toContain("const origin = 'https://dateline.example';");
    expect(script).not.toContain('m1');
    expect(() => new Function(script.replace('</script>', ''))).not.toThrow();
  });
});
