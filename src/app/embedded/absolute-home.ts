import { absolute } from '../../platform/address.ts';

/** The whole address of a link as it is outside of any other page: what is copied or opened from here is not embedded. */
export function absoluteHome(link: string): string {
  return absolute(withoutEmbed(link));
}

/** The link without its key `embed`, and otherwise to the letter the same. */
export function withoutEmbed(link: string): string {
  const [path = '', query] = link.split('?', 2);
  const kept = query?.split('&').filter((pair) => !/^embed(?:=|$)/.test(pair)) ?? [];
  return kept.length > 0 ? `${path}?${kept.join('&')}` : path;
}
