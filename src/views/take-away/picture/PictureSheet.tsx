import { memo, type ReactNode, useLayoutEffect, useMemo, useRef } from 'react';
import { articlesTelling } from '../../../domain/corpus/gathered.ts';
import type { Instant } from '../../../domain/time/instant.ts';
import { useCorpus, useTelling } from '../../../state/derived.ts';
import { linkOf } from '../../../state/link/of-state.ts';
import { useShownMoments } from '../../../state/shown-moments.ts';
import { useExplorer } from '../../../state/store.ts';
import { TextInScripts } from '../../../ui/TextInScripts.tsx';
import { dayMonthYear } from '../../../ui/words/dates.ts';
import { say } from '../../../ui/words/say.ts';
import type { CopiedTimeline } from './copy.ts';
import { PictureLegend } from './PictureLegend.tsx';
import { signsIn } from './signs.ts';
import { useShownWords } from './use-shown-words.ts';

interface SheetProps {
  readonly copied: CopiedTimeline;
  readonly made: Instant;
  readonly absolute: (link: string) => string;
}

/** What the picture is of: the timeline between its headline and its caption. It stays as it is while it is drawn. */
export const PictureSheet = memo(function PictureSheet({ copied, made, absolute }: SheetProps) {
  const { headline, title } = useCorpus();
  const signs = useMemo(() => signsIn(copied.parts), [copied]);
  return (
    <>
      <h1>
        <bdi>{headline?.text ?? title}</bdi>
      </h1>
      {headline && (
        <p className="picture-title">
          <bdi>{title}</bdi>
        </p>
      )}
      <Copied parts={copied.parts} />
      <PictureLegend signs={signs} />
      <Caption windowWords={copied.windowWords} />
      <SourceLine made={made} absolute={absolute} />
    </>
  );
});

function Copied({ parts }: Pick<CopiedTimeline, 'parts'>) {
  const place = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => {
    place.current?.replaceChildren(...parts);
  }, [parts]);
  return <div ref={place} className="picture-timeline" />;
}

function Caption({ windowWords }: Pick<CopiedTimeline, 'windowWords'>) {
  const { counts, filters, asKnown, clocks } = useShownWords();
  const facts = [counts, filters, asKnown, windowWords, say('picture.clocks', { zone: clocks })];
  return (
    <p className="picture-caption">
      {facts
        .filter((fact) => fact !== undefined && fact !== '')
        .map((fact, index) => (
          <Fact key={fact} first={index === 0}>
            <TextInScripts text={fact ?? ''} />
          </Fact>
        ))}
    </p>
  );
}

function Fact({ first, children }: { readonly first: boolean; readonly children: ReactNode }) {
  return first ? <b>{children}.</b> : <> {children}.</>;
}

/** More articles than these are counted, not named. */
const NAMED = 8;
/** A longer address is left to the description within the file. Letters. */
const LONGEST = 240;

function SourceLine({ made, absolute }: Omit<SheetProps, 'copied'>) {
  const corpus = useCorpus();
  const telling = useTelling();
  const { matched, inWindow } = useShownMoments();
  const link = absolute(useExplorer(linkOf));
  const articles = articlesTelling(inWindow ?? matched, corpus);
  const names = articles.map(({ number, label }) =>
    say('picture.article', { number: String(number), label }),
  );
  const count = articles.length;
  return (
    <p className="picture-source">
      {count <= NAMED
        ? say('picture.source', { count, articles: names.join('; ') })
        : say('picture.sourceMany', { count })}{' '}
      {say('picture.corpus', { title: corpus.title })}{' '}
      <TextInScripts text={say('picture.made', { day: dayMonthYear(made, telling) })} />{' '}
      {link.length <= LONGEST && <span className="picture-link">{link}</span>}
    </p>
  );
}
