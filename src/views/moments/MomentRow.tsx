import { memo } from 'react';
import type { Corpus, Moment } from '../../domain/corpus/corpus.ts';
import { useMomentLink } from '../../state/moment-link.ts';
import { KindMark, Pips } from '../../ui/marks.tsx';
import { say } from '../../ui/words/say.ts';
import { whenInWords } from '../../ui/words/when.ts';
import { rowLinkId } from './row-link.ts';
import { TitleWithMarks } from './TitleWithMarks.tsx';

interface RowProps {
  readonly moment: Moment;
  readonly corpus: Corpus;
  readonly disputed: boolean;
  readonly oneArticle: boolean;
  readonly open: boolean;
  /** The folded words of the search that found it. */
  readonly terms: readonly string[];
}

/** One moment of the list. Drawn anew only when it is opened or closed, not on every step or filter. */
export const MomentRow = memo(function MomentRow({
  moment,
  corpus,
  disputed,
  oneArticle,
  open,
  terms,
}: RowProps) {
  return (
    <article className="row" aria-labelledby={rowLinkId(moment.id)} aria-current={open ? 'true' : undefined}>
      <span className="row-when">{whenInWords(moment.when, corpus.partsOfDay, corpus.zone).short}</span>
      <KindMark kind={moment.kind} />
      <span className="unseen">{say(`kind.${moment.kind}`)}</span>
      <h4 className="row-title">
        <TitleLink moment={moment} terms={terms} />
      </h4>
      <StatusWords disputed={disputed} oneArticle={oneArticle} />
      <Pips moment={moment} articles={corpus.articles} />
    </article>
  );
});

/** Apart from the row, since a link holds the whole view and changes with it more often than the row does. */
function TitleLink({ moment, terms }: Pick<RowProps, 'moment' | 'terms'>) {
  return (
    <a id={rowLinkId(moment.id)} dir="auto" {...useMomentLink(moment)}>
      <TitleWithMarks title={moment.title} terms={terms} />
    </a>
  );
}

function StatusWords({ disputed, oneArticle }: Pick<RowProps, 'disputed' | 'oneArticle'>) {
  const words = [
    disputed && { key: 'disputed', text: say('status.disputed') },
    oneArticle && { key: 'one', text: say('status.oneArticle') },
  ].filter((word) => word !== false);
  return (
    <span className="row-status">
      {words.map(({ key, text }) => (
        <span key={key} className={`row-status-${key}`}>
          {text}
        </span>
      ))}
    </span>
  );
}
