import { useRef } from 'react';
import type { Corpus, MomentId } from '../../domain/corpus/corpus.ts';
import { type OpenMoment, useCorpus, useOpenMoment } from '../../state/derived.ts';
import type { Copying } from '../../ui/copying.ts';
import { PanelFrame } from '../../ui/PanelFrame.tsx';
import { say } from '../../ui/words/say.ts';
import { CopyLink } from './CopyLink.tsx';
import { GoneMoment } from './GoneMoment.tsx';
import { MomentBody } from './MomentBody.tsx';
import { PanelBar } from './PanelBar.tsx';
import { UnreportedMoment } from './UnreportedMoment.tsx';
import { useStepping } from './use-stepping.ts';
import '../../ui/words/sets/moment.ts';
import './moment.css';

export interface MomentPanelProps extends Copying {
  /** Where focus goes on closing when what opened the panel has left the page: the moment's row in the list. */
  readonly fallbackFocus: (id: MomentId | undefined) => HTMLElement | null;
}

/** The open moment, or what is known of one that is not there; nothing while none is asked for. Fills its container. */
export function MomentPanel(props: MomentPanelProps) {
  const corpus = useCorpus();
  const open = useOpenMoment();
  return open.kind === 'none' ? null : <OpenPanel open={open} corpus={corpus} {...props} />;
}

interface OpenPanelProps extends MomentPanelProps {
  readonly open: Exclude<OpenMoment, { kind: 'none' }>;
  readonly corpus: Corpus;
}

function OpenPanel({ open, corpus, copyText, absolute, fallbackFocus }: OpenPanelProps) {
  const heading = useRef<HTMLHeadingElement>(null);
  const stepping = useStepping();
  const moment = open.kind === 'open' ? open.moment : undefined;

  return (
    <PanelFrame
      name={say('moment.region')}
      className="moment-panel"
      shown={open.kind === 'gone' ? open.id : open.moment.id}
      heading={heading}
      fallbackFocus={() => fallbackFocus(moment?.id)}
      bar={
        <PanelBar {...stepping}>
          {moment && <CopyLink key={moment.id} moment={moment} copyText={copyText} absolute={absolute} />}
        </PanelBar>
      }
    >
      {open.kind === 'gone' && <GoneMoment gone={open} corpus={corpus} heading={heading} />}
      {open.kind === 'unreported' && <UnreportedMoment moment={open.moment} heading={heading} />}
      {open.kind === 'open' && (
        <MomentBody
          moment={open.moment}
          corpus={corpus}
          shown={open.shown}
          heading={heading}
          step={stepping.step}
        />
      )}
    </PanelFrame>
  );
}
