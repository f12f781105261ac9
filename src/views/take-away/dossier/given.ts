/** What the browser does for printing; `app` hands it in. */
export interface Printing {
  /** Prints the page under that title. True once the reader is through, false where no print window opened. */
  readonly printPage: (title: string) => Promise<boolean>;
  /** Fetches the fonts that a text needs. Never throws. */
  readonly fontsAtHand: (text: string) => Promise<void>;
}
