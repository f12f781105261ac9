import { useEffect, useRef, useState } from 'react';
import type { Moment } from '../../domain/corpus/corpus.ts';
import { useMomentLink } from '../../state/moment-link.ts';
import { useExplorer } from '../../state/store.ts';
import { say } from '../../ui/words/say.ts';
import { LinkIcon } from './Icons.tsx';

/** Puts text on the clipboard; false where the browser does not let it. */
export type CopyText = (text: string) => Promise<boolean>;

/** How long the button says that it did it, in milliseconds. */
const SAID_FOR = 2_500;

/**
 * Copies the address of the moment in the present view. Where the browser refuses, the address is shown selected, so
 * that the reader can copy it by hand.
 */
export function CopyLink({ moment, copyText }: { moment: Moment; copyText: CopyText }) {
  const { href } = useMomentLink(moment);
  const announce = useExplorer((state) => state.announce);
  const [copied, setCopied] = useState<'no' | 'yes' | 'refused'>('no');
  const address = new URL(href, document.baseURI).href;

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
