/** Which key leads where over the timeline, and what is said where there is nothing further. */
import type { Step } from '../../domain/overview/travel.ts';
import { say } from '../../ui/words/say.ts';

export const STEPS: Readonly<Record<string, Step>> = {
  ArrowLeft: 'earlier',
  ArrowRight: 'later',
  ArrowUp: 'up',
  ArrowDown: 'down',
  Home: 'first',
  End: 'last',
};

/** `lane` is the name of the one that was travelled. */
export function atTheEnd(step: Step, lane: string): string {
  switch (step) {
    case 'up':
      return say('timeline.noLaneUp');
    case 'down':
      return say('timeline.noLaneDown');
    case 'later':
    case 'last':
    case 'very-last':
      return say('timeline.lastInLane', { lane });
    default:
      return say('timeline.firstInLane', { lane });
  }
}
