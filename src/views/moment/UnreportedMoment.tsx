import type { RefObject } from 'react';
import { flushSync } from 'react-dom';
import type { Moment } from '../../domain/corpus/corpus.ts';
import { firstReportOf } from '../../domain/corpus/publication.ts';
import type { Instant } from '../../domain/time/instant.ts';
import { useTelling, useWholeCorpus } from '../../state/derived.ts';
import { useExplorer } from '../../state/store.ts';
import { KindMark } from '../../ui/marks.tsx';
import { NotYet } from '../../ui/NotYet.tsx';
import { articlesNamed, knownByInWords } from '../../ui/words/known.ts';
import { say } from '../../ui/words/say.ts';

interface UnreportedMomentProps {
  readonly moment: Moment;
  readonly heading: RefObject<HTMLHeadingElement | null>;
}

/** For a moment that no article out by the second clock tells of: when it was first reported, and the ways there. */
export function UnreportedMoment({ moment, heading }: UnreportedMomentProps) {
  const corpus = useWholeCorpus();
  const telling = useTelling();
  const knownBy = useExplorer((state) => state.knownBy);
  const knowBy = useExplorer((state) => state.knowBy);
  const inWords = (at: Instant) => knownByInWords(at, corpus.zone, telling);
  const first = firstReportOf(moment.accounts, corpus);
  // The buttons go with the notice: whoever pressed one reads on from the heading.
  const show = (at: Instant | undefined) => {
    flushSync(() => knowBy(at));
    heading.current?.focus();
  };
  return (
    <>
      <p className="tags">
        <span>
          <KindMark kind={moment.kind} />
          {say(`kind.${moment.kind}`)}
        </span>
      </p>
      <h2 className="moment-title" ref={heading} tabIndex={-1} dir="auto">
        {moment.title}
      </h2>
      <NotYet
        since={first && inWords(first.at)}
        onShowThen={() => show(first?.at)}
        onShowAll={() => show(undefined)}
      >
        {knownBy !== undefined && say('known.unreported', { when: inWords(knownBy) })}{' '}
        {first
          ? say('known.firstReported', { articles: articlesNamed(first.articles), when: inWords(first.at) })
          : say('known.neverReported')}
      </NotYet>
    </>
  );
}
