import { useEffect, useRef, useState } from 'react';
import type { Moment } from '../../domain/corpus/corpus.ts';
import { momentLinkOf } from '../../state/link/of-state.ts';
import { useExplorer } from '../../state/store.ts';
import type { Copying } from '../../ui/copying.ts';
import { LinkIcon } from '../../ui/Icons.tsx';
import { say } from '../../ui/words/say.ts';

/** How long the button says that it did it, in milliseconds. */
const SAID_FOR = 2_500;

/**
 * Copies the address of the moment in the present view. Where the browser refuses, the address is shown selected, so
 * that the reader can copy it by hand.
 */
export function CopyLink({ moment, copyText, absolute }: Copying & { readonly moment: Moment }) {
  const address = useExplorer((state) => absolute(momentLinkOf(state, moment)));
  const announce = useExplorer((state) => state.announce);
  const [copied, setCopied] = useState<'no' | 'yes' | 'refused'>('no');

  useEffect(() => {
    if (copied !== 'yes') return;
    const timer = setTimeout(() => setCopied('no'), SAID_FOR);
    return () => clearTimeout(timer);
  }, [copied]);

  const copy = async () => {
    const done = await copyText(address);
    setCopied(done ? 'yes' : 'refused');
    if (done) announce(say('moment.linkCopied'));
  };

  return (
    <>
      <button type="button" className="button" onClick={copy}>
        <LinkIcon />
        {say(copied === 'yes' ? 'moment.copied' : 'moment.copyLink')}
      </button>
      {copied === 'refused' && <LinkByHand address={address} />}
    </>
  );
}

function LinkByHand({ address }: { address: string }) {
  const field = useRef<HTMLInputElement>(null);
  useEffect(() => field.current?.select(), []);
  return (
    <label className="link-by-hand">
      {say('moment.copyRefused')}
      <input ref={field} readOnly value={address} dir="ltr" aria-label={say('moment.link')} />
    </label>
  );
}
