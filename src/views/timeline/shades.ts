import type { Moment } from '../../domain/corpus/corpus.ts';
import type { Shade } from './vis/mount.ts';

export interface NamedShade extends Shade {
  /** An article's own words for it: "On Sunday night". */
  readonly words: string | undefined;
}

/** The parts of days that moments are known to, each shaded once: what "Sunday night" takes in. */
export function shadesOf(moments: readonly Moment[]): readonly NamedShade[] {
  const shades = new Map<string, NamedShade>();
  for (const { when } of moments) {
    const { earliest, latest, partOfDay } = when;
    if (partOfDay === undefined || when.precision !== 'part-of-day' || !earliest || !latest) continue;
    const id = `${earliest}-${latest}`;
    // Words that a time was only reckoned from ("along with him") are no name for it.
    const words = shades.get(id)?.words ?? (when.basis === 'stated' ? when.words[0]?.text : undefined);
    shades.set(id, { id, from: earliest, to: latest, words });
  }
  return [...shades.values()];
}
