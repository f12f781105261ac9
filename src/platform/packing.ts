/**
 * Text made small enough for a link: UTF-8, deflated, in the letters of base64url. What comes back may have been made by
 * anybody, so it is never more than is asked for.
 */

type Bytes = Uint8Array<ArrayBuffer>;

/** The text as letters, digits, `-` and `_`. Undefined where the browser cannot deflate. */
export async function packed(text: string): Promise<string | undefined> {
  if (!('CompressionStream' in globalThis)) return undefined;
  const stream = new Blob([text]).stream().pipeThrough(new CompressionStream('deflate-raw'));
  return base64urlOf(new Uint8Array(await new Response(stream).arrayBuffer()));
}

/**
 * The text that `packed` made this of. Undefined for anything else, and for what would be longer than `most` bytes: no
 * more than that is ever unpacked. Never throws.
 */
export async function unpacked(letters: string, most: number): Promise<string | undefined> {
  try {
    const bytes = bytesOf(letters);
    const stream = new Blob([bytes]).stream().pipeThrough(new DecompressionStream('deflate-raw'));
    const text = await readAtMost(stream, most);
    return text && new TextDecoder('utf-8', { fatal: true }).decode(text);
  } catch {
    return undefined;
  }
}

/** Undefined where there is more; the rest is then not read. */
async function readAtMost(stream: ReadableStream<Uint8Array>, most: number): Promise<Bytes | undefined> {
  const all = new Uint8Array(most);
  let length = 0;
  const reader = stream.getReader();
  for (let next = await reader.read(); !next.done; next = await reader.read()) {
    if (length + next.value.length > most) {
      await reader.cancel().catch(() => undefined);
      return undefined;
    }
    all.set(next.value, length);
    length += next.value.length;
  }
  return all.subarray(0, length);
}

function base64urlOf(bytes: Uint8Array): string {
  const binary = Array.from(bytes, (byte) => String.fromCharCode(byte)).join('');
  return btoa(binary).replaceAll('+', '-').replaceAll('/', '_').replaceAll('=', '');
}

/** Throws on letters that are not base64url. */
function bytesOf(letters: string): Bytes {
  const binary = atob(letters.replaceAll('-', '+').replaceAll('_', '/'));
  return Uint8Array.from(binary, (letter) => letter.charCodeAt(0));
}
