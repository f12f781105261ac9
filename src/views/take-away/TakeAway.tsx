/** What is shown, as a file. */
export function TakeAway(_: { readonly absolute: (link: string) => string; readonly close: () => void }) {
  return null;
}
