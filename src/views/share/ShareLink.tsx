import { useRef, useState } from 'react';
import { linkOf } from '../../state/link/of-state.ts';
import { useExplorer } from '../../state/store.ts';
import { say } from '../../ui/words/say.ts';
import { Carrying } from './Carrying.tsx';
import { linkWithout, type Part, shortLink } from './carried.ts';
import type { Sharing } from './given.ts';
import { LongLink } from './LongLink.tsx';
import { QrCode } from './QrCode.tsx';
import { SendButtons } from './SendButtons.tsx';
import { selectAll, TextField } from './TextField.tsx';
import { useCopied } from './use-copied.ts';
import { useSaveView } from './use-save-view.ts';
import '../../ui/words/sets/share.ts';
import './share.css';

/** The link to the present view: what of it goes along, and every way of handing it on. */
export function ShareLink(sharing: Sharing) {
  const state = useExplorer();
  const [left, setLeft] = useState<readonly Part[]>([]);
  const [short, setShort] = useState(false);
  const field = useRef<HTMLTextAreaElement>(null);
  const saveView = useSaveView(sharing);

  const shortest = shortLink(state);
  const link = short && shortest !== undefined ? shortest : linkWithout(state, left);
  const address = sharing.absolute(link);
  const copied = useCopied(address, sharing.copyText);
  const toHand = () => selectAll(field.current);
  return (
    <div className="share-link">
      <div className="share-main">
        <TextField
          label={say('share.address')}
          value={address}
          code
          field={field}
          hint={copied.state === 'refused' ? say('share.byHand') : undefined}
        />
        <LongLink length={address.length} save={() => saveView(link)} />
        <SendButtons address={address} sharing={sharing} copied={copied} toHand={toHand} />
        <Carrying state={state} left={left} setLeft={setLeft} short={short} setShort={setShort} />
        <p className="share-file">
          <button type="button" className="text-button" onClick={() => saveView(linkOf(state))}>
            {say('share.saveView')}
          </button>
          <span>{say('share.saveViewMeaning')}</span>
        </p>
      </div>
      <QrCode address={address} sharing={sharing} />
    </div>
  );
}
