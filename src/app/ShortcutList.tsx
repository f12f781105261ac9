import { useState } from 'react';
import { setSingleKeys, singleKeysOn } from '../state/single-keys.ts';
import { type MessageKey, say } from '../ui/words/say.ts';
import { COMMANDS, type Command } from './commands.ts';
import '../ui/words/sets/keys.ts';

interface KeyRow {
  readonly keys: readonly string[];
  readonly words: MessageKey;
}

/** In the order of the list. */
const WORDS: Readonly<Record<Command, MessageKey>> = {
  search: 'keys.search',
  next: 'keys.next',
  previous: 'keys.previous',
  close: 'keys.close',
  toTimeline: 'keys.toTimeline',
  toQuestions: 'keys.toQuestions',
  toGrid: 'keys.toGrid',
  toArticles: 'keys.toArticles',
  toList: 'keys.toList',
  toFilters: 'keys.toFilters',
  zoomIn: 'keys.zoomIn',
  zoomOut: 'keys.zoomOut',
  showAll: 'keys.showAll',
  tellTimes: 'keys.tellTimes',
  share: 'keys.share',
  takeAway: 'keys.takeAway',
  nextStep: 'keys.nextStep',
  previousStep: 'keys.previousStep',
  help: 'keys.help',
};

/** Keys that hold only where they say. */
const LOCAL_KEYS: readonly { readonly heading: MessageKey; readonly keys: readonly KeyRow[] }[] = [
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

/** The list of the keyboard shortcuts, and the switch for those of a single key (WCAG 2.1.4). */
export function ShortcutList({ onClose }: { onClose: () => void }) {
  const [on, setOn] = useState(singleKeysOn);
  return (
    <>
      <h2>{say('app.help')}</h2>
      <h3>{say('keys.everywhere')}</h3>
      <KeyList rows={commandRows()} />
      {LOCAL_KEYS.map(({ heading, keys }) => (
        <div key={heading}>
          <h3>{say(heading)}</h3>
          <KeyList rows={keys} />
        </div>
      ))}
      <label className="single-keys">
        <input
          type="checkbox"
          checked={on}
          onChange={(event) => {
            setOn(event.target.checked);
            setSingleKeys(event.target.checked);
          }}
        />
        {say('keys.single')}
      </label>
      <button type="button" className="button" onClick={onClose}>
        {say('app.close')}
      </button>
    </>
  );
}

function commandRows(): KeyRow[] {
  return (Object.keys(WORDS) as Command[]).map((command) => ({
    keys: COMMANDS[command],
    words: WORDS[command],
  }));
}

function KeyList({ rows }: { rows: readonly KeyRow[] }) {
  return (
    <dl className="keys">
      {rows.map(({ keys, words }) => (
        <div key={words}>
          <dt>
            {keys.map((key) => (
              <kbd key={key}>{key}</kbd>
            ))}
          </dt>
          <dd>{say(words)}</dd>
        </div>
      ))}
    </dl>
  );
}
