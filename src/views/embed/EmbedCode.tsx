import { useEffect, useId, useRef, useState } from 'react';
import { useWholeCorpus } from '../../state/derived.ts';
import { addressOf } from '../../state/link/of-state.ts';
import { selectionIn } from '../../state/selection.ts';
import { useExplorer } from '../../state/store.ts';
import type { Copying } from '../../ui/copying.ts';
import { say } from '../../ui/words/say.ts';
import { type Framed, followingFrameCode, frameCode } from './snippet.ts';
import '../../ui/words/sets/embed.ts';
import './embed.css';

type HeightKind = 'fixed' | 'following';

/** Lower than this, nothing of a view is left beside its foot; higher, and no screen shows it. CSS pixels. */
const LEAST = 240;
const MOST = 4_000;
const USUAL = 600;

/** More of the code is scrolled to: the button below it is to be in sight. */
const MOST_ROWS = 11;

/** Code that puts the present view into another page. */
export function EmbedCode({ copyText, absolute }: Copying) {
  const src = useExplorer((state) => absolute(addressOf({ ...state, embedded: true })));
  const title = useFrameTitle();
  const name = useId();
  const [kind, setKind] = useState<HeightKind>('fixed');
  const [typed, setTyped] = useState(String(USUAL));
  const framed: Framed = { src, title, height: heightFrom(typed) };
  return (
    <div className="embed-code">
      <p>{say('embed.what')}</p>
      <OwnFileNotice />
      <fieldset>
        <legend>{say('embed.height')}</legend>
        <HeightChoice name={name} kind="fixed" chosen={kind} choose={setKind} />
        <HeightChoice name={name} kind="following" chosen={kind} choose={setKind} />
        <label className="embed-pixels">
          <input
            type="number"
            min={LEAST}
            max={MOST}
            step={10}
            value={typed}
            onChange={(event) => setTyped(event.target.value)}
            onBlur={() => setTyped(String(heightFrom(typed)))}
          />
          {say(kind === 'fixed' ? 'embed.pixels' : 'embed.pixelsAtFirst')}
        </label>
      </fieldset>
      <Code code={kind === 'fixed' ? frameCode(framed) : followingFrameCode(framed)} copyText={copyText} />
      <p>
        <a href={src} target="_blank" rel="noopener">
          {say('embed.look')}
        </a>
      </p>
      <p className="quiet">{say('embed.more')}</p>
    </div>
  );
}

/** What was typed, brought into what makes sense; the usual height where it is no number. */
function heightFrom(typed: string): number {
  const height = Math.round(Number(typed));
  return height > 0 ? Math.min(MOST, Math.max(LEAST, height)) : USUAL;
}

/** As the page itself would be called. */
function useFrameTitle(): string {
  const { title } = useWholeCorpus();
  const subject = useExplorer((state) => selectionIn(state)?.title);
  return subject === undefined
    ? say('app.title', { corpus: title })
    : say('app.titleOf', { subject, corpus: title });
}

/** A file of the reader's own is not where the embedding page's readers are. */
function OwnFileNotice() {
  const isOwn = useExplorer((state) => state.ownFile !== undefined);
  return isOwn && <p className="notice">{say('embed.ownFile')}</p>;
}

interface HeightChoiceProps {
  /** Of the choice both belong to. */
  readonly name: string;
  readonly kind: HeightKind;
  readonly chosen: HeightKind;
  readonly choose: (kind: HeightKind) => void;
}

function HeightChoice({ name, kind, chosen, choose }: HeightChoiceProps) {
  return (
    <label>
      <input type="radio" name={name} checked={kind === chosen} onChange={() => choose(kind)} />
      {say(`embed.height.${kind}`)}
    </label>
  );
}

/** The code, and a button that copies it; where the browser refuses, it stands selected to be copied by hand. */
function Code({ code, copyText }: { code: string } & Pick<Copying, 'copyText'>) {
  const field = useRef<HTMLTextAreaElement>(null);
  const announce = useExplorer((state) => state.announce);
  const [copied, setCopied] = useState<'no' | 'yes' | 'refused'>('no');
  // biome-ignore lint/correctness/useExhaustiveDependencies: other code is not the one that was copied
  useEffect(() => setCopied('no'), [code]);
  const copy = async () => {
    const done = await copyText(code);
    setCopied(done ? 'yes' : 'refused');
    if (done) announce(say('embed.copied'));
    else selectAll(field.current);
  };
  return (
    <>
      <textarea
        ref={field}
        readOnly
        dir="ltr"
        spellCheck={false}
        rows={Math.min(MOST_ROWS, code.split('\n').length)}
        aria-label={say('embed.code')}
        value={code}
      />
      <div className="embed-copy">
        <button type="button" className="button" onClick={copy}>
          {say(copied === 'yes' ? 'embed.copied' : 'embed.copy')}
        </button>
        {copied === 'refused' && <span role="alert">{say('embed.copyRefused')}</span>}
      </div>
    </>
  );
}

function selectAll(field: HTMLTextAreaElement | null): void {
  field?.focus();
  field?.select();
}
