import { memo } from 'react';
import type { Article, MomentId } from '../../domain/corpus/corpus.ts';
import type { ReadParagraph, Stop } from '../../domain/corpus/reading.ts';
import type { LinkTo } from '../../state/links.ts';
import { toArticle } from '../../state/places.ts';
import { say } from '../../ui/words/say.ts';
import { paragraphId } from './dom-ids.ts';
import type { Lit } from './lit.ts';
import { Margin } from './Margin.tsx';
import { PassageText } from './PassageText.tsx';

export interface ReaderParagraphProps {
  readonly article: Article;
  readonly read: ReadParagraph;
  readonly openId: MomentId | undefined;
  /** True of the paragraph the link points at. */
  readonly isPointedAt: boolean;
  /** Set where something of this paragraph is lit. */
  readonly lit: Lit | undefined;
  /** True where the article's paragraphs are partly digests, so that each says what it is. */
  readonly mixed: boolean;
  readonly paints: boolean;
  readonly terms: readonly string[];
  readonly linkTo: LinkTo;
  /** The open moment's passages, where it rests on this paragraph. */
  readonly stops: readonly Stop[];
}

/** A paragraph with its number, its text, and in the margin the moments that rest on it. */
export const ReaderParagraph = memo(function ReaderParagraph(props: ReaderParagraphProps) {
  const { article, read, openId, isPointedAt, lit, mixed, linkTo } = props;
  const { number, part, digest } = read.paragraph;
  return (
    <li
      className={`paragraph-row part-${part}`}
      id={paragraphId(number)}
      tabIndex={-1}
      aria-current={isPointedAt ? 'location' : undefined}
    >
      {isPointedAt && <span className="unseen">{say('reader.askedFor')}</span>}
      <a className="paragraph-number" {...linkTo(toArticle(article.id, number))}>
        <span aria-hidden="true">{say('reader.paragraph', { number })}</span>
        <span className="unseen">{say('reader.linkToParagraph', { number })}</span>
      </a>
      <div className={`paragraph-body${wholeClass(read, openId, lit)}`}>
        {(part !== 'body' || mixed) && (
          <p className="paragraph-kind">
            {part !== 'body' && <span>{say(`reader.part.${part}`)}</span>}
            {mixed && <span>{say(digest ? 'reader.digest' : 'reader.ownWords')}</span>}
          </p>
        )}
        <PassageText {...props} />
      </div>
      <Margin {...props} />
    </li>
  );
});

/** Evidence that is the paragraph as a whole is no run of text to paint: a bar beside it stands for it. */
function wholeClass({ passages }: ReadParagraph, openId: MomentId | undefined, lit: Lit | undefined): string {
  const whole = passages.flatMap(({ standing, moment }, place) =>
    standing === 'whole' ? [{ moment, place }] : [],
  );
  if (whole.length === 0) return '';
  const stands = whole.some(({ moment, place }) => moment.id === openId || lit?.passages.includes(place));
  return stands ? ' whole whole-strong' : ' whole';
}
