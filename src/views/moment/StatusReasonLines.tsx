import type { Corpus, Moment } from '../../domain/corpus/corpus.ts';
import { statusReasons } from '../../domain/corpus/status.ts';
import { DisputedSign } from '../../ui/marks.tsx';
import { say } from '../../ui/words/say.ts';
import { ArticleLink } from './ArticleLink.tsx';
import { ParagraphLinks } from './ParagraphLinks.tsx';
import { disputeInWords, oneVoiceInWords, voicesInWords } from './status-words.ts';

interface StatusReasonLinesProps {
  readonly moment: Moment;
  readonly corpus: Corpus;
}

/** Where a moment stands among its accounts, each status with what it follows from. */
export function StatusReasonLines({ moment, corpus }: StatusReasonLinesProps) {
  const reasons = statusReasons(moment, corpus.questions);
  return (
    <ul className="status-reasons">
      {reasons.disputes.length > 0 && (
        <li>
          <b className="against">
            <DisputedSign size={13} />
            {say('moment.disputed')}
          </b>{' '}
          <bdi>{disputeInWords(reasons, corpus)}</bdi>
        </li>
      )}
      {reasons.statuses.includes('one-article') && <OneArticle moment={moment} corpus={corpus} />}
      {reasons.statuses.includes('one-voice') && (
        <StatusLine name={say('moment.oneVoice')} words={oneVoiceInWords(reasons, corpus)} />
      )}
      {reasons.statuses.includes('corroborated') && (
        <StatusLine name={say('moment.corroborated')} words={voicesInWords(reasons, corpus)} />
      )}
    </ul>
  );
}

function StatusLine({ name, words }: { name: string; words: string }) {
  return (
    <li>
      <b>{name}</b> <bdi>{words}</bdi>
    </li>
  );
}

/** Which article, and where in it: the one a reader would look into. */
function OneArticle({ moment, corpus }: StatusReasonLinesProps) {
  const article = corpus.articles.find(({ id }) => moment.accounts.some((account) => account.article === id));
  const evidence = moment.accounts.flatMap((account) => account.evidence);
  return (
    <li className="only-article">
      <b>{say('moment.oneArticle')}</b>
      {article && <ArticleLink article={article} />}
      {article && <ParagraphLinks evidence={evidence} article={article} />}
    </li>
  );
}
