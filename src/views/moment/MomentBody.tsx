import type { RefObject } from 'react';
import type { Corpus, Moment } from '../../domain/corpus/corpus.ts';
import { useDisputed } from '../../state/derived.ts';
import { KindMark } from '../../ui/marks.tsx';
import { say } from '../../ui/words/say.ts';
import { Accounts } from './Accounts.tsx';
import { Differences } from './Differences.tsx';
import { Facts } from './Facts.tsx';
import { Found } from './Found.tsx';
import { HiddenNotice } from './HiddenNotice.tsx';
import { Questions } from './Questions.tsx';
import { OccasionPoints } from './Related.tsx';
import { StatusReasonLines } from './StatusReasonLines.tsx';
import { Thread } from './Thread.tsx';
import type { Direction } from './use-stepping.ts';
import { useSwipe } from './use-swipe.ts';

interface MomentBodyProps {
  readonly moment: Moment;
  readonly corpus: Corpus;
  /** False where the reader's filters hide it. */
  readonly shown: boolean;
  readonly heading: RefObject<HTMLHeadingElement | null>;
  readonly step: (direction: Direction) => void;
}

/** Everything the corpus knows of one moment. */
export function MomentBody({ moment, corpus, shown, heading, step }: MomentBodyProps) {
  const disputed = useDisputed().has(moment.id);
  return (
    <>
      <header className="moment-head" {...useSwipe(step)}>
        {!shown && <HiddenNotice id={moment.id} corpus={corpus} onShown={() => heading.current?.focus()} />}
        <Tags moment={moment} corpus={corpus} />
        <h2 className="moment-title" ref={heading} tabIndex={-1} dir="auto">
          {moment.title}
        </h2>
      </header>
      <p className="summary" dir="auto">
        <Found text={moment.summary} />
      </p>
      <StatusReasonLines moment={moment} corpus={corpus} />
      <Facts moment={moment} corpus={corpus} disputed={disputed} />
      <Accounts moment={moment} corpus={corpus} />
      <Differences moment={moment} corpus={corpus} />
      <Thread moment={moment} corpus={corpus} />
      <Questions moment={moment} corpus={corpus} />
      <OccasionPoints moment={moment} corpus={corpus} />
    </>
  );
}

/** What kind of moment it is, and how many tell it. Why it has the status it has stands below the summary. */
function Tags({ moment, corpus }: { moment: Moment; corpus: Corpus }) {
  const told = new Set(moment.accounts.map(({ article }) => article)).size;
  return (
    <p className="tags">
      <span>
        <KindMark kind={moment.kind} />
        {say(`kind.${moment.kind}`)}
      </span>
      <span>{say('moment.toldBy', { told, count: corpus.articles.length })}</span>
    </p>
  );
}
