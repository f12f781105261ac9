/** Files a reader drops or picks: what is in them comes to this page, and goes nowhere else. */
import type { Encoding } from '../domain/formats/intake/decode.ts';
import type { OfferedFile } from '../domain/formats/intake/offered.ts';

export function offeredFiles(files: Iterable<File>): OfferedFile[] {
  return [...files].map((file) => ({
    name: file.name,
    size: file.size,
    read: (signal) => bytesOf(file, signal),
  }));
}

function bytesOf(file: File, signal: AbortSignal): Promise<Uint8Array<ArrayBuffer>> {
  const reader = new FileReader();
  return new Promise((resolve, reject) => {
    reader.onload = () => resolve(new Uint8Array(reader.result as ArrayBuffer));
    reader.onerror = () => reject(reader.error);
    signal.addEventListener('abort', () => {
      reader.abort();
      reject(signal.reason);
    });
    reader.readAsArrayBuffer(file);
  });
}

/** What is no character in that encoding becomes U+FFFD. A byte order mark is no text. */
export function decoded(bytes: Uint8Array, encoding: Encoding): string {
  return new TextDecoder(encoding).decode(bytes);
}
