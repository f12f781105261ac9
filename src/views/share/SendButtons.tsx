import { useState } from 'react';
import { useExplorer } from '../../state/store.ts';
import { LinkIcon } from '../../ui/Icons.tsx';
import { say } from '../../ui/words/say.ts';
import type { Sharing } from './given.ts';
import type { Copied } from './use-copied.ts';

interface SendButtonsProps {
  readonly address: string;
  readonly sharing: Sharing;
  readonly copied: Copied;
  /** Gives the reader the link to copy by hand. */
  readonly toHand: () => void;
}

/** The device's own sharing where it has one, then the clipboard; where both refuse, the link is selected. */
export function SendButtons({ address, sharing, copied, toHand }: SendButtonsProps) {
  const announce = useExplorer((state) => state.announce);
  const [refused, setRefused] = useState<string>();
  const what = { title: document.title, url: address };

  const copy = async () => {
    if (!(await copied.copy(say('share.linkCopied')))) toHand();
  };
  const share = async () => {
    const outcome = await sharing.share(what);
    if (outcome === 'shared') announce(say('share.shared'));
    if (outcome === 'refused') await copy();
    setRefused(outcome === 'refused' ? address : undefined);
  };
  return (
    <div className="share-send">
      {sharing.canShare(what) && (
        <button type="button" className="button strong" onClick={share}>
          {say('share.share')}
        </button>
      )}
      <button type="button" className="button strong" onClick={copy}>
        <LinkIcon />
        {say(copied.state === 'yes' ? 'share.copied' : 'share.copyLink')}
      </button>
      {refused === address && (
        <p className="share-hint" role="status">
          {say(copied.state === 'refused' ? 'share.refusedTwice' : 'share.refused')}
        </p>
      )}
    </div>
  );
}
