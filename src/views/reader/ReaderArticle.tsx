import { useMemo, useRef, useState } from 'react';
import type { Article } from '../../domain/corpus/corpus.ts';
import { momentById } from '../../domain/corpus/lookups.ts';
import type { Reading, Stop } from '../../domain/corpus/reading.ts';
import { useCorpus, useOpenId } from '../../state/derived.ts';
import type { LinkTo } from '../../state/links.ts';
import { useExplorer } from '../../state/store.ts';
import { say } from '../../ui/words/say.ts';
import { ArticlesRound } from './ArticlesRound.tsx';
import { BackToQuestion } from './BackToQuestion.tsx';
import { parseLit } from './lit.ts';
import { PassageBar } from './PassageBar.tsx';
import { ReaderHead } from './ReaderHead.tsx';
import { ReaderParagraph } from './ReaderParagraph.tsx';
import { useFoundTerms } from './use-found-terms.ts';
import { useHighlights, usePaints } from './use-highlights.ts';
import { usePassageEvents } from './use-passage-events.ts';
import { usePointed } from './use-pointed.ts';
import { litByQuestion, useAsked } from './use-question.ts';
import { litByStep, useSteps } from './use-steps.ts';

interface ReaderArticleProps {
  readonly article: Article;
  readonly reading: Reading;
  readonly linkTo: LinkTo;
}

/**
 * One article. What is lit is kept here and above nothing that draws links, so that a pointer moving over the text draws
 * two paragraphs anew and not all of them.
 */
export function ReaderArticle({ article, reading, linkTo }: ReaderArticleProps) {
  const { moments } = useCorpus();
  const openId = useOpenId();
  const open = useMemo(
    () => (openId === undefined ? undefined : momentById(moments, openId)),
    [moments, openId],
  );
  const paragraph = useExplorer((state) => state.paragraph);
  const terms = useFoundTerms();
  const paints = usePaints();

  const root = useRef<HTMLElement>(null);
  const bar = useRef<HTMLElement>(null);
  const heading = useRef<HTMLHeadingElement>(null);
  const steps = useSteps(article, open);
  const [pointed, setPointed] = useState('');
  const asked = useAsked();
  const litBy = pointed || litByStep(steps.stop, reading) || litByQuestion(asked, reading, paragraph, open);
  const lit = useMemo(() => parseLit(litBy), [litBy]);

  usePassageEvents(root, reading, setPointed);
  usePointed({ root, bar, heading }, article, paragraph);
  useHighlights(root, { paints, reading, open, lit, terms });
  return (
    <article className="reader-article" ref={root} aria-labelledby="reader-title">
      <ReaderHead article={article} reading={reading} heading={heading} />
      {(asked || open) && (
        <div className={asked && open ? 'reader-bar double' : 'reader-bar'}>
          {asked && <BackToQuestion asked={asked} />}
          {open && <PassageBar bar={bar} moment={open} article={article} linkTo={linkTo} steps={steps} />}
        </div>
      )}
      {reading.paragraphs.length === 0 ? (
        <p className="reader-empty">{say('reader.noParagraphs')}</p>
      ) : (
        <ol
          className={`paragraphs${reading.paragraphs.length > MANY ? ' many' : ''}`}
          aria-label={say('reader.text')}
        >
          {reading.paragraphs.map((read) => (
            <ReaderParagraph
              key={read.paragraph.number}
              article={article}
              read={read}
              openId={openId}
              isPointedAt={read.paragraph.number === paragraph}
              lit={read.paragraph.number === lit?.paragraph ? lit : undefined}
              mixed={isMixed(reading)}
              paints={paints}
              terms={terms}
              linkTo={linkTo}
              stops={read.resting.some(({ moment }) => moment === open) ? steps.stops : NO_STOPS}
            />
          ))}
        </ol>
      )}
      <ArticlesRound article={article} linkTo={linkTo} />
    </article>
  );
}

const NO_STOPS: readonly Stop[] = [];

/** More paragraphs than this are left to the browser to lay out as they come near. */
const MANY = 60;

/** True where digests and the article's own words stand side by side, so that each has to say which it is. */
function isMixed({ paragraphs }: Reading): boolean {
  return new Set(paragraphs.map(({ paragraph }) => paragraph.digest)).size > 1;
}
