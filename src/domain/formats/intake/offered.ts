/** A file a reader gave, not read yet. */
export interface OfferedFile {
  readonly name: string;
  /** In bytes. */
  readonly size: number;
  /** Rejects where the device does not hand it over: a folder, a file that has gone; and once it is called off. */
  readonly read: (signal: AbortSignal) => Promise<Uint8Array<ArrayBuffer>>;
}
