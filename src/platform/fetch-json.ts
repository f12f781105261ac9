/** Fetches JSON from below the app's base, with progress, and says precisely what went wrong. */

export type FetchFault =
  | { readonly kind: 'unreachable'; readonly url: string; readonly detail: string }
  | { readonly kind: 'missing'; readonly url: string; readonly status: number }
  | { readonly kind: 'not-json'; readonly url: string; readonly detail: string };

export class FetchError extends Error {
  readonly fault: FetchFault;
  constructor(fault: FetchFault) {
    super(`${fault.kind}: ${fault.url}`);
    this.fault = fault;
  }
}

/** Bytes received, of how many where the server said. */
export type OnProgress = (received: number, total: number | undefined) => void;

/** Rejects with a FetchError, or with the signal's reason once it is aborted. */
export async function fetchJson(
  path: string,
  signal: AbortSignal,
  onProgress?: OnProgress,
): Promise<unknown> {
  const url = import.meta.env.BASE_URL + path;
  const response = await reach(url, signal);
  if (!response.ok) throw new FetchError({ kind: 'missing', url, status: response.status });
  const text = await readText(response, url, signal, onProgress);
  // A single-page host answers a missing file with the page itself.
  if (/^\s*</.test(text)) throw new FetchError({ kind: 'missing', url, status: 404 });
  try {
    return JSON.parse(text);
  } catch (error) {
    throw new FetchError({ kind: 'not-json', url, detail: messageOf(error) });
  }
}

async function reach(url: string, signal: AbortSignal): Promise<Response> {
  try {
    return await fetch(url, { signal, credentials: 'same-origin' });
  } catch (error) {
    signal.throwIfAborted();
    throw new FetchError({ kind: 'unreachable', url, detail: messageOf(error) });
  }
}

async function readText(
  response: Response,
  url: string,
  signal: AbortSignal,
  onProgress: OnProgress | undefined,
): Promise<string> {
  if (!response.body || !onProgress) return response.text();
  const decoder = new TextDecoder();
  let text = '';
  for await (const piece of piecesOf(response, url, signal, onProgress)) {
    text += decoder.decode(piece, { stream: true });
  }
  return text + decoder.decode();
}

/**
 * The bytes of a file below the app's base, as they come. Rejects as `fetchJson` does, but for what is no JSON; leaving
 * the loop ends the fetch.
 */
export async function* fetchPieces(
  path: string,
  signal: AbortSignal,
  onProgress: OnProgress,
): AsyncGenerator<Uint8Array<ArrayBuffer>> {
  const url = import.meta.env.BASE_URL + path;
  const response = await reach(url, signal);
  if (!response.ok) throw new FetchError({ kind: 'missing', url, status: response.status });
  yield* piecesOf(response, url, signal, onProgress);
}

/** All bytes of a file, as `fetchPieces`. */
export async function fetchBytes(
  path: string,
  signal: AbortSignal,
  onProgress: OnProgress,
): Promise<ArrayBuffer> {
  const pieces: Uint8Array<ArrayBuffer>[] = [];
  for await (const piece of fetchPieces(path, signal, onProgress)) pieces.push(piece);
  return new Blob(pieces).arrayBuffer();
}

async function* piecesOf(
  response: Response,
  url: string,
  signal: AbortSignal,
  onProgress: OnProgress,
): AsyncGenerator<Uint8Array<ArrayBuffer>> {
  const length = Number(response.headers.get('content-length'));
  // With a compressed body the length told is not the length read.
  const total = length > 0 && !response.headers.has('content-encoding') ? length : undefined;
  const reader = response.body?.getReader();
  let received = 0;
  try {
    for (let chunk = await reader?.read(); chunk && !chunk.done; chunk = await reader?.read()) {
      received += chunk.value.byteLength;
      onProgress(received, total);
      yield chunk.value;
    }
  } catch (error) {
    signal.throwIfAborted();
    throw new FetchError({ kind: 'unreachable', url, detail: messageOf(error) });
  } finally {
    void reader?.cancel().catch(() => undefined);
  }
}

function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
