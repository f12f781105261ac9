import { useEffect, useRef, useState } from 'react';
import { createPortal } from 'react-dom';
import { say } from '../../../ui/words/say.ts';
import { documentInWords } from '../document-words.ts';
import { momentsInWords } from '../in-words.ts';
import type { TakingAway } from '../saving.ts';
import type { Choosing } from '../use-taken.ts';
import { DossierHead } from './DossierHead.tsx';
import { DossierMoments } from './DossierMoments.tsx';
import { DossierQuestions } from './DossierQuestions.tsx';
import { DossierSources } from './DossierSources.tsx';
import type { Printing } from './given.ts';
import { useHeadFacts } from './head-facts.ts';
import type { OnEnd, OnProgress } from './use-setting.ts';
import { useSlices } from './use-slices.ts';
import '../../../ui/words/sets/dossier.ts';
import '../../../ui/words/sets/take-away.ts';
import './dossier.css';

interface DossierStageProps {
  readonly choosing: Choosing;
  readonly doors: TakingAway & Printing;
  readonly onProgress: OnProgress;
  readonly onEnd: OnEnd;
}

/** Writes the dossier into the page, where only paper shows it, prints it, and is gone with it. */
export function DossierStage({ choosing, doors, onProgress, onEnd }: DossierStageProps) {
  const { taken, words, text, takenAt } = useWordsAsPressed(choosing, doors);
  const { written, isWhole } = useSlices(text, doors.pause, onProgress);
  const facts = useHeadFacts(choosing, words.linkToView, takenAt);
  const page = useRef<HTMLElement>(null);
  usePrinted(isWhole, page, say('dossier.title', { title: text.title }), { doors, onProgress, onEnd });
  const base = doors.absolute('');
  const dossier = (
    <article ref={page} className="dossier" data-colours="light">
      <DossierHead taken={taken} facts={facts} />
      {written.map((entries) => (
        <DossierMoments
          key={entries[0]?.moment.of.id}
          entries={entries}
          taken={taken}
          words={words}
          base={base}
        />
      ))}
      {isWhole && <DossierQuestions taken={taken} words={words} />}
      {isWhole && <DossierSources taken={taken} words={words} />}
    </article>
  );
  return createPortal(dossier, document.body);
}

/** What is shown when the button is pressed is what is printed, whatever the page goes on to. */
function useWordsAsPressed({ taken }: Choosing, { absolute, now }: TakingAway) {
  const [asPressed] = useState(() => {
    const words = momentsInWords(taken, absolute);
    const takenAt = now();
    return { taken, words, takenAt, text: documentInWords(taken, words, takenAt) };
  });
  return asPressed;
}

type Told = Pick<DossierStageProps, 'doors' | 'onProgress' | 'onEnd'>;

/** Once all of it stands and its fonts are here: on paper, where no font is waited for, others would stand for them. */
function usePrinted(
  isWhole: boolean,
  page: React.RefObject<HTMLElement | null>,
  title: string,
  { doors: { fontsAtHand, printPage }, onProgress, onEnd }: Told,
) {
  useEffect(() => {
    if (!isWhole) return;
    let isGone = false;
    fontsAtHand(page.current?.textContent ?? '').then(async () => {
      if (isGone) return;
      onProgress(1);
      onEnd(await printPage(title));
    });
    return () => {
      isGone = true;
    };
  }, [isWhole, page, title, fontsAtHand, printPage, onProgress, onEnd]);
}
