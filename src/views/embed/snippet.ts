/** The code that puts a view into another page. */

export interface Framed {
  /** The whole address of the embedded view. */
  readonly src: string;
  /** What screen readers call the frame. */
  readonly title: string;
  /** CSS pixels: all there is, or what it begins with where the height follows. */
  readonly height: number;
}

/**
 * What the frame must be let do: run its scripts under its own origin (without it, it could not fetch its corpus), and
 * open links in tabs of their own, which are then no longer held in.
 */
const SANDBOX = 'allow-scripts allow-same-origin allow-popups allow-popups-to-escape-sandbox';

/** An iframe element. */
export function frameCode({ src, title, height }: Framed): string {
  const attributes = {
    src,
    title,
    width: '100%',
    height: String(height),
    loading: 'lazy',
    style: 'border:0',
    sandbox: SANDBOX,
    allow: 'clipboard-write',
    referrerpolicy: 'no-referrer',
  };
  const written = Object.entries(attributes).map(([name, value]) => `${name}="${escaped(value)}"`);
  return `<iframe ${written.join('\n  ')}></iframe>`;
}

/** The iframe with a script behind it that keeps it as high as what it shows. Hears that frame alone, and its origin. */
export function followingFrameCode(framed: Framed): string {
  return `${frameCode(framed)}
<script>
(() => {
  const frame = document.currentScript.previousElementSibling;
  const origin = ${inScript(new URL(framed.src).origin)};
  addEventListener('message', (event) => {
    if (event.source !== frame.contentWindow || event.origin !== origin) return;
    const { dateline, kind, height } = event.data ?? {};
    if (dateline !== 1) return;
    if (kind === 'waiting') frame.contentWindow.postMessage({ dateline: 1, kind: 'hello' }, origin);
    if (kind === 'state' && height) frame.style.height = \`\${height}px\`;
  });
})();
</script>`;
}

/** Text as it stands in an attribute between double quotes, on one line. */
function escaped(text: string): string {
  return text
    .replace(/\s+/g, ' ')
    .replaceAll('&', '&amp;')
    .replaceAll('"', '&quot;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;');
}

/** A string of the script, which nothing in it can end. */
function inScript(text: string): string {
  return JSON.stringify(text).replaceAll('<', '\\u003c').replaceAll('"', "'");
}
