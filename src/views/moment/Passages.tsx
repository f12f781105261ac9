import type { Account, Article } from '../../domain/corpus/corpus.ts';
import { say } from '../../ui/words/say.ts';
import { type Passage, paragraphsOf, passageOf } from './passages.ts';

/** The passages an account rests on, on demand, said to be whose words they are. */
export function Passages({ account, article }: { account: Account; article: Article }) {
  const passages = account.evidence.map((evidence) => passageOf(article, evidence));
  const digest = passages.some((passage) => passage.digest);
  const paragraphs = paragraphsOf(account.evidence).map((number) => say('moment.paragraph', { number }));
  return (
    <details className="passages">
      <summary>
        {say(digest ? 'moment.digestPassages' : 'moment.sourcePassages', {
          paragraphs: paragraphs.join(', '),
        })}
      </summary>
      {digest && <p className="note">{say('moment.digestNote')}</p>}
      {passages.map((passage) => (
        <PassageText key={`${passage.paragraph} ${passage.exact}`} passage={passage} />
      ))}
    </details>
  );
}

function PassageText({ passage: { paragraph, before, exact, after } }: { passage: Passage }) {
  return (
    <blockquote>
      <p dir="auto">
        <span className="paragraph">{say('moment.paragraph', { number: paragraph })}</span> {before}
        {exact !== '' && <mark>{exact}</mark>}
        {after}
      </p>
    </blockquote>
  );
}
