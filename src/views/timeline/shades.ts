import type { Moment } from '../../domain/corpus/corpus.ts';
import type { Shade } from './vis/mount.ts';

export interface NamedShade extends Shade {
  /** The article's own words for it: "On Sunday night". */
  readonly words: string | undefined;
}

/** The parts of days that moments are known to, each shaded once: what "Sunday night" takes in. */
export function shadesOf(moments: readonly Moment[]): readonly NamedShade[] {
  const shades = new Map<string, NamedShade>();
  for (const { when } of moments) {
    const { earliest, latest, partOfDay } = when;
    if (partOfDay === undefined || when.precision !== 'part-of-day' || !earliest || !latest) continue;
    const id = `${earliest}-${latest}`;
    if (!shades.has(id)) shades.set(id, { id, from: earliest, to: latest, words: when.words[0]?.text });
  }
  return [...shades.values()];
}
