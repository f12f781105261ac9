/** What the platform does for saving; a view does not reach for the browser itself, `app` hands it in. */
export interface FileToSave {
  readonly name: string;
  /** Its media type. */
  readonly type: string;
  /** Parts are written one after another, text in UTF-8. */
  readonly content: string | Blob | readonly Blob[];
}

/** Hands a file to the browser to keep. Throws where there is no room for it. */
export type SaveFile = (file: FileToSave) => void;
