import { say } from '../../ui/words/say.ts';

/** What a step is called: its title, or its place in the story. @param position from 1 */
export function stepName({ title }: { readonly title?: string | undefined }, position: number): string {
  return title?.trim() || say('stories.step', { position });
}
