/** An element's class, of those names that apply. */
export function classOf(...names: readonly (string | false | undefined)[]): string {
  return names.filter(Boolean).join(' ');
}
