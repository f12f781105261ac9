import { memo } from 'react';
import type { Corpus, Moment } from '../../domain/corpus/corpus.ts';
import type { Match } from '../../domain/query/search.ts';
import { useTelling } from '../../state/derived.ts';
import { useMomentLink } from '../../state/links.ts';
import { KindMark, Pips } from '../../ui/marks.tsx';
import { TextInScripts } from '../../ui/TextInScripts.tsx';
import { TextWithMarks } from '../../ui/TextWithMarks.tsx';
import { TimeSign } from '../../ui/TimeSign.tsx';
import { say } from '../../ui/words/say.ts';
import { whenInWords } from '../../ui/words/when.ts';
import { foundIn } from './found-in.ts';
import type { OneSource } from './rests-on.ts';
import { rowLinkId } from './row-link.ts';

interface RowProps {
  readonly moment: Moment;
  readonly corpus: Corpus;
  readonly disputed: boolean;
  /** Set where all of it comes from one article, or from one source that several pass on. */
  readonly restsOn: OneSource | undefined;
  readonly open: boolean;
  /** How a search found it; undefined where nothing is searched for. */
  readonly match: Match | undefined;
}

/** One moment of the list. Drawn anew only when it is opened or closed, not on every step or filter. */
export const MomentRow = memo(function MomentRow({
  moment,
  corpus,
  disputed,
  restsOn,
  open,
  match,
}: RowProps) {
  const where = foundInWords(moment, match, corpus);
  const telling = useTelling();
  const { short, beside } = whenInWords(moment.when, corpus.partsOfDay, telling);
  return (
    <article className="row" aria-labelledby={rowLinkId(moment.id)} aria-current={open ? 'true' : undefined}>
      <span className="row-when">
        <TextInScripts text={short} />
        {beside && (
          <span className="row-beside">
            <TextInScripts text={beside} />
          </span>
        )}
      </span>
      <span className="row-sign">
        <TimeSign when={moment.when} />
      </span>
      <KindMark kind={moment.kind} />
      <span className="unseen">{say(`kind.${moment.kind}`)}</span>
      <div className="row-title">
        <h4>
          <TitleLink moment={moment} terms={match?.terms ?? []} describedBy={where && foundId(moment)} />
        </h4>{' '}
        {where && (
          <span className="row-found" id={foundId(moment)} dir="auto">
            {where}
          </span>
        )}
      </div>
      <StatusWords disputed={disputed} restsOn={restsOn} />
      <Pips moment={moment} articles={corpus.articles} />
    </article>
  );
});

interface TitleLinkProps {
  readonly moment: Moment;
  readonly terms: readonly string[];
  /** The element that says where it was found, for who steps from link to link. */
  readonly describedBy: string | undefined;
}

/** Apart from the row, since a link holds the whole view and changes with it more often than the row does. */
function TitleLink({ moment, terms, describedBy }: TitleLinkProps) {
  return (
    <a id={rowLinkId(moment.id)} dir="auto" aria-describedby={describedBy} {...useMomentLink(moment)}>
      <TextWithMarks text={moment.title} terms={terms} />
    </a>
  );
}

/** "found in a passage": why a moment is here whose title has none of the words. */
function foundInWords(moment: Moment, match: Match | undefined, { entities }: Corpus): string | undefined {
  const found = foundIn(moment, match, entities);
  return found && say(`moments.foundIn.${found.field}`, { name: found.name ?? '' });
}

function foundId({ id }: Moment): string {
  return `${rowLinkId(id)}-found`;
}

function StatusWords({ disputed, restsOn }: Pick<RowProps, 'disputed' | 'restsOn'>) {
  const words = [
    disputed && { key: 'disputed', text: say('status.disputed') },
    restsOn && { key: 'one', text: say(restsOn === 'one-article' ? 'status.oneArticle' : 'status.oneVoice') },
  ].filter((word) => typeof word === 'object');
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
