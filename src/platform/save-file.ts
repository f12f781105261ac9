/** What a reader takes away as a file. It goes from the page to the browser's downloads, and nowhere else. */

export interface FileToSave {
  readonly name: string;
  /** Its media type: `text/csv;charset=utf-8`. */
  readonly type: string;
  /** Parts are written one after another, text in UTF-8. */
  readonly content: string | Blob | readonly Blob[];
}

/** Text as a part of a file: a long file is turned into bytes part by part. */
export function packed(text: string): Blob {
  return new Blob([text]);
}

/** Milliseconds until the file's address is given back: some browsers read it only a while after the click. */
const READ_BY_THEN = 60_000;

/** Hands a file to the browser to keep. Throws where there is no room for it. */
export function saveFile({ name, type, content }: FileToSave): void {
  const parts = typeof content === 'string' || content instanceof Blob ? [content] : [...content];
  const url = URL.createObjectURL(new Blob(parts, { type }));
  const anchor = document.createElement('a');
  anchor.href = url;
  anchor.download = name;
  anchor.click();
  setTimeout(() => URL.revokeObjectURL(url), READ_BY_THEN);
}
