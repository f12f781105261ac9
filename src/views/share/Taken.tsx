import { useRef } from 'react';
import { useExplorer } from '../../state/store.ts';
import { say } from '../../ui/words/say.ts';
import type { Sharing } from './given.ts';
import { selectAll, TextField } from './TextField.tsx';
import { useCopied } from './use-copied.ts';

interface TakenProps {
  readonly text: string;
  /** What the text is, for somebody who does not see it. */
  readonly label: string;
  /** The button's name, and what is said once it is done. */
  readonly copy: string;
  readonly announced: string;
  readonly code: boolean;
  readonly file?: { readonly name: string; readonly ending: string; readonly type: string } | undefined;
  readonly sharing: Sharing;
}

/** Text to be taken along: seen, copied, and saved as a file where its form has one. */
export function Taken({ text, label, copy, announced, code, file, sharing }: TakenProps) {
  const field = useRef<HTMLTextAreaElement>(null);
  const announce = useExplorer((state) => state.announce);
  const copied = useCopied(text, sharing.copyText);
  const take = async () => {
    if (!(await copied.copy(announced))) selectAll(field.current);
  };
  const save = () => {
    if (!file) return;
    sharing.saveFile({ name: file.name, type: file.type, content: `${text}\n` });
    announce(say('share.saved'));
  };
  return (
    <div className="taken">
      <TextField
        label={label}
        value={text}
        code={code}
        field={field}
        hint={copied.state === 'refused' ? say('cite.byHand') : undefined}
      />
      <div className="share-send">
        <button type="button" className="button strong" onClick={take}>
          {copied.state === 'yes' ? say('share.copied') : copy}
        </button>
        {file && (
          <button type="button" className="button strong" onClick={save}>
            {say('cite.save', { file: file.ending })}
          </button>
        )}
      </div>
    </div>
  );
}
