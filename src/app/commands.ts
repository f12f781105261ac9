export type Command =
  | 'search'
  | 'help'
  | 'next'
  | 'previous'
  | 'close'
  | 'toTimeline'
  | 'toQuestions'
  | 'toGrid'
  | 'toArticles'
  | 'toList'
  | 'toFilters'
  | 'zoomIn'
  | 'zoomOut'
  | 'showAll'
  | 'tellTimes'
  | 'share'
  | 'takeAway'
  | 'nextStep'
  | 'previousStep';

/** The keys of each command; what it does is said in `ShortcutList.tsx`, which is drawn from this table. */
export const COMMANDS: Readonly<Record<Command, readonly string[]>> = {
  search: ['/'],
  next: ['j', ']'],
  previous: ['k', '['],
  close: ['Escape'],
  toTimeline: ['t'],
  toQuestions: ['q'],
  toGrid: ['g'],
  toArticles: ['a'],
  toList: ['l'],
  toFilters: ['f'],
  zoomIn: ['+', '='],
  zoomOut: ['-'],
  showAll: ['0'],
  tellTimes: ['z'],
  share: ['s'],
  takeAway: ['d'],
  nextStep: ['.'],
  previousStep: [','],
  help: ['?'],
};

export function commandFor(key: string): Command | undefined {
  return (Object.keys(COMMANDS) as Command[]).find((command) => COMMANDS[command].includes(key));
}
