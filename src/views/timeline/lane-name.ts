import type { Lane } from '../../domain/overview/lanes.ts';
import { say } from '../../ui/words/say.ts';

const GATHERED = {
  'both-sides': 'timeline.lane.bothSides',
  others: 'timeline.lane.others',
  'no-place': 'timeline.lane.noPlace',
  all: 'timeline.lane.all',
} as const;

export function laneName({ name }: Pick<Lane, 'name'>): string {
  return name.kind === 'named' ? name.text : say(GATHERED[name.kind]);
}
