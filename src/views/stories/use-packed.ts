import { useEffect, useRef, useState } from 'react';
import type { StoryTold } from '../../domain/corpus/corpus.ts';
import { type Packed, packStory } from '../../state/stories.ts';

/** How long after the last keystroke the story is packed, in milliseconds. */
const PAUSE = 300;

export type Packing = Packed | { readonly kind: 'packing' };

const PACKING: Packing = { kind: 'packing' };

/** The story as a link carries it, packed anew once it has changed, so that it is there when a button is pressed. */
export function usePacked(story: StoryTold): Packing {
  const text = JSON.stringify(story);
  const isFirst = useRef(true);
  const [latest, setLatest] = useState<{ text: string; packed: Packed }>();
  useEffect(() => {
    let isGone = false;
    const pack = async () => {
      const packed = await packStory(JSON.parse(text));
      if (!isGone) setLatest({ text, packed });
    };
    const timer = setTimeout(() => void pack(), isFirst.current ? 0 : PAUSE);
    isFirst.current = false;
    return () => {
      isGone = true;
      clearTimeout(timer);
    };
  }, [text]);
  return latest && latest.text === text ? latest.packed : PACKING;
}
