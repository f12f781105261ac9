import type { Moments } from '../../domain/corpus/moments.ts';
import type { Shade } from './vis/mount.ts';

export interface NamedShade extends Shade {
  /** An article's own words for it: "On Sunday night". */
  readonly words: string | undefined;
}

/** The parts of days that moments are known to, each shaded once: what "Sunday night" takes in. */
export function shadesOf(moments: Moments): readonly NamedShade[] {
  const shades = new Map<string, NamedShade>();
  for (const { when } of moments) {
    const { earliest, latest, partOfDay } = when;
    if (partOfDay === undefined || when.precision !== 'part-of-day' || !earliest || !latest) continue;
    const id = `${earliest}-${latest}`;
    // Words that a time was only reckoned from ("along with him") are no name for it.
    const known = shades.get(id);
    const words = known?.words ?? (when.basis === 'stated' ? when.words[0]?.text : undefined);
    // What is a limit to anyone is an edge that somebody gave.
    const soft = when.soft.filter((end) => !known || known.soft.includes(end));
    shades.set(id, { id, from: earliest, to: latest, soft, words });
  }
  return [...shades.values()];
}
