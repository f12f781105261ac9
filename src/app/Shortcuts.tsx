import { useState } from 'react';
import { Sheet } from '../ui/Sheet.tsx';
import { type MessageKey, say } from '../ui/words/say.ts';
import { COMMANDS, LOCAL_KEYS } from './commands.ts';
import { setSingleKeys, singleKeysOn } from './single-keys.ts';

/** The keyboard shortcuts, and the switch for those of a single key (WCAG 2.1.4). */
export function Shortcuts({ open, onClose }: { open: boolean; onClose: () => void }) {
  const [on, setOn] = useState(singleKeysOn);
  return (
    <Sheet open={open} onClose={onClose} label={say('keys.title')} className="shortcuts">
      <h2>{say('keys.title')}</h2>
      <h3>{say('keys.everywhere')}</h3>
      <KeyList rows={Object.values(COMMANDS)} />
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
    </Sheet>
  );
}

function KeyList({
  rows,
}: {
  rows: readonly { readonly keys: readonly string[]; readonly words: MessageKey }[];
}) {
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
