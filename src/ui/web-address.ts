/**
 * An address that may be followed, whole and normalised, where it is one of the web. Any other, such as `javascript:`,
 * could do something when it is followed, and is refused.
 */
export function webAddressOf(url: string | undefined): string | undefined {
  if (url === undefined || !URL.canParse(url)) return undefined;
  const { protocol, href } = new URL(url);
  return protocol === 'https:' || protocol === 'http:' ? href : undefined;
}
