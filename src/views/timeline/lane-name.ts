import type { Lane } from '../../domain/overview/lanes.ts';
import { say } from '../../ui/words/say.ts';

const GATHERED = {
  'both-sides': 'timeline.lane.bothSides',
  others: 'timeline.lane.others',
  'no-place': 'timeline.lane.noPlace',
  all: 'timeline.lane.all',
} as const;

/** Of a large corpus: what has no lane of its own. */
const LEFT = {
  'more-actors': 'timeline.lane.moreActors',
  'more-places': 'timeline.lane.morePlaces',
  'more-articles': 'timeline.lane.moreArticles',
} as const;

export function laneName({ name }: Pick<Lane, 'name'>): string {
  if (name.kind === 'named') return name.text;
  return 'count' in name ? say(LEFT[name.kind], { count: name.count }) : say(GATHERED[name.kind]);
}
