/** What the platform does for copying; a view does not reach for the browser itself, `app` hands it in. */
export interface Copying {
  /** Puts text on the clipboard; false where the browser does not let it. */
  readonly copyText: (text: string) => Promise<boolean>;
  /** The address of a link within the app, with everything before it. */
  readonly absolute: (link: string) => string;
}
