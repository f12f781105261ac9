import type { RefObject } from 'react';
import type { Corpus, Moment } from '../../domain/corpus/corpus.ts';
import { statusesOf } from '../../domain/corpus/status.ts';
import { useDisputed } from '../../state/derived.ts';
import { DisputedSign, KindMark } from '../../ui/marks.tsx';
import { say } from '../../ui/words/say.ts';
import { Accounts } from './Accounts.tsx';
import { Facts } from './Facts.tsx';
import { Found } from './Found.tsx';
import { HiddenNotice } from './HiddenNotice.tsx';
import { Questions } from './Questions.tsx';
import { Answers, OccasionPoints } from './Related.tsx';
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
  const allDisputed = useDisputed();
  const disputed = allDisputed.has(moment.id);
  const oneArticle = statusesOf(moment, allDisputed).includes('one-article');
  return (
    <>
      <header className="moment-head" {...useSwipe(step)}>
        {!shown && <HiddenNotice id={moment.id} corpus={corpus} onShown={() => heading.current?.focus()} />}
        <Tags moment={moment} corpus={corpus} disputed={disputed} oneArticle={oneArticle} />
        <h2 className="moment-title" ref={heading} tabIndex={-1} dir="auto">
          {moment.title}
        </h2>
      </header>
      <p className="summary" dir="auto">
        <Found text={moment.summary} />
      </p>
      <Answers moment={moment} corpus={corpus} />
      <Facts moment={moment} corpus={corpus} disputed={disputed} />
      <Accounts moment={moment} corpus={corpus} />
      <Questions moment={moment} corpus={corpus} />
      <OccasionPoints moment={moment} corpus={corpus} />
    </>
  );
}

interface TagsProps {
  readonly moment: Moment;
  readonly corpus: Corpus;
  readonly disputed: boolean;
  readonly oneArticle: boolean;
}

function Tags({ moment, corpus, disputed, oneArticle }: TagsProps) {
  const told = new Set(moment.accounts.map(({ article }) => article)).size;
  return (
    <p className="tags">
      <span>
        <KindMark kind={moment.kind} />
        {say(`kind.${moment.kind}`)}
      </span>
      {disputed && (
        <span className="against">
          <DisputedSign />
          {say('moment.disputed')}
        </span>
      )}
      {oneArticle && <span>{say('moment.oneArticle')}</span>}
      <span>{say('moment.toldBy', { told, count: corpus.articles.length })}</span>
    </p>
  );
}
