import { useEffect, useState } from 'react';
import type { StoryTold } from '../../domain/corpus/corpus.ts';
import { LONGEST_CARRIED, packStory } from '../../state/stories.ts';

export type Packed =
  | { readonly kind: 'packing' }
  | { readonly kind: 'packed'; readonly carried: string }
  | { readonly kind: 'too-long' }
  | { readonly kind: 'cannot' };

const PACKING: Packed = { kind: 'packing' };

/** The story as a link carries it, packed anew as it changes, so that it is there when a button is pressed. */
export function usePacked(story: StoryTold | undefined): Packed {
  const text = JSON.stringify(story);
  const [latest, setLatest] = useState<{ text: string; packed: Packed }>();
  useEffect(() => {
    if (text === undefined) return;
    let isGone = false;
    void packedOf(JSON.parse(text)).then((packed) => !isGone && setLatest({ text, packed }));
    return () => {
      isGone = true;
    };
  }, [text]);
  return latest && latest.text === text ? latest.packed : PACKING;
}

async function packedOf(story: StoryTold): Promise<Packed> {
  try {
    const carried = await packStory(story);
    if (carried === undefined) return { kind: 'cannot' };
    return carried.length > LONGEST_CARRIED ? { kind: 'too-long' } : { kind: 'packed', carried };
  } catch {
    return { kind: 'cannot' };
  }
}
