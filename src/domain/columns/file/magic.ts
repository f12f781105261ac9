/**
 * As PNG has it: a first byte that no text begins with, the name, and line ends that a transfer as text would change.
 */
export const MAGIC = Uint8Array.of(0x89, 0x44, 0x4c, 0x43, 0x0d, 0x0a, 0x1a, 0x0a);

/** Whether a file is one of columns, by how it begins. */
export function isColumnFile(bytes: Uint8Array): boolean {
  return bytes.length >= MAGIC.length && MAGIC.every((byte, at) => bytes[at] === byte);
}
