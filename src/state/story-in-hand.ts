/** Which of the stories a reader is making is in hand: in a file of its own, since the page asks before it needs the rest. */
import { create } from 'zustand';
import { readPreference, writePreference } from '../platform/preferences.ts';

const NAME = 'story-in-hand';

/** The draft's id; empty for none. */
export const useStoryInHand = create<{ readonly id: string }>()(() => ({ id: readPreference(NAME) ?? '' }));

export function setStoryInHand(id: string): void {
  writePreference(NAME, id);
  useStoryInHand.setState({ id });
}
