import type { MessageKey } from '../ui/words/say.ts';

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
  | 'tellTimes';

/** Each command with its key and its words: the list under `?` is drawn from this table. */
export const COMMANDS: Readonly<
  Record<Command, { readonly keys: readonly string[]; readonly words: MessageKey }>
> = {
  search: { keys: ['/'], words: 'keys.search' },
  next: { keys: ['j', ']'], words: 'keys.next' },
  previous: { keys: ['k', '['], words: 'keys.previous' },
  close: { keys: ['Escape'], words: 'keys.close' },
  toTimeline: { keys: ['t'], words: 'keys.toTimeline' },
  toQuestions: { keys: ['q'], words: 'keys.toQuestions' },
  toGrid: { keys: ['g'], words: 'keys.toGrid' },
  toArticles: { keys: ['a'], words: 'keys.toArticles' },
  toList: { keys: ['l'], words: 'keys.toList' },
  toFilters: { keys: ['f'], words: 'keys.toFilters' },
  zoomIn: { keys: ['+', '='], words: 'keys.zoomIn' },
  zoomOut: { keys: ['-'], words: 'keys.zoomOut' },
  showAll: { keys: ['0'], words: 'keys.showAll' },
  tellTimes: { keys: ['z'], words: 'telling.key' },
  help: { keys: ['?'], words: 'keys.help' },
};

/** Keys that hold only where they say. */
export const LOCAL_KEYS: readonly {
  readonly heading: MessageKey;
  readonly keys: readonly { readonly keys: readonly string[]; readonly words: MessageKey }[];
}[] = [
  {
    heading: 'keys.timeline',
    keys: [
      { keys: ['←', '→'], words: 'keys.time' },
      { keys: ['↑', '↓'], words: 'keys.lanes' },
      { keys: ['Home', 'End'], words: 'keys.ends' },
      { keys: ['Ctrl Home', 'Ctrl End'], words: 'keys.farEnds' },
      { keys: ['Enter'], words: 'keys.open' },
    ],
  },
  {
    heading: 'keys.grid',
    keys: [
      { keys: ['←', '→', '↑', '↓'], words: 'keys.cells' },
      { keys: ['Home', 'End'], words: 'keys.rowEnds' },
      { keys: ['Ctrl Home', 'Ctrl End'], words: 'keys.corners' },
      { keys: ['Enter'], words: 'keys.openCell' },
      { keys: ['Escape'], words: 'keys.leaveCell' },
    ],
  },
  {
    heading: 'keys.filterKeys',
    keys: [
      { keys: ['Space'], words: 'keys.include' },
      { keys: ['x'], words: 'keys.exclude' },
      { keys: ['o'], words: 'keys.only' },
    ],
  },
];

export function commandFor(key: string): Command | undefined {
  return (Object.keys(COMMANDS) as Command[]).find((command) => COMMANDS[command].keys.includes(key));
}
