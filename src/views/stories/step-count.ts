import type { Draft } from '../../state/story-drafts.ts';
import { say } from '../../ui/words/say.ts';

/** "3 steps". */
export function stepCount({ steps }: Draft): string {
  return steps.length === 0 ? say('stories.noSteps') : say('stories.steps', { count: steps.length });
}
