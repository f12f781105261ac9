import type { Account, Article } from '../../domain/corpus/corpus.ts';
import { type Passage, paragraphsOf, passageOf } from '../../domain/corpus/passages.ts';
import { markRanges } from '../../domain/query/search.ts';
import { say } from '../../ui/words/say.ts';
import { Found, useFoundTerms } from './Found.tsx';

/** The passages an account rests on, on demand, said to be whose words they are. */
export function Passages({ account, article }: { account: Account; article: Article }) {
  const passages = account.evidence.map((evidence) => passageOf(article, evidence));
  const terms = useFoundTerms();
  const has = (text: string) => markRanges(text, terms).length > 0;
  // Folded away, a passage does not show its marks; where the account has some itself, they lead here.
  const foundHere =
    !has(account.says) && passages.some(({ before, exact, after }) => has(before + exact + after));
  const digest = passages.some((passage) => passage.digest);
  const paragraphs = paragraphsOf(account.evidence).map((number) => say('moment.paragraph', { number }));
  return (
    <details className="passages">
      <summary>
        {say(digest ? 'moment.digestPassages' : 'moment.sourcePassages', {
          paragraphs: paragraphs.join(', '),
        })}{' '}
        {foundHere && <span className="found-here">{say('moment.foundHere')}</span>}
      </summary>
      {digest && <p className="note">{say('moment.digestNote')}</p>}
      {passages.map((passage) => (
        <PassageText key={`${passage.paragraph} ${passage.exact}`} passage={passage} />
      ))}
    </details>
  );
}

function PassageText({ passage }: { passage: Passage }) {
  const { paragraph, before, exact, after, anchored } = passage;
  return (
    <blockquote>
      {anchored !== 'exact' && <p className="note">{say(`moment.passage.${anchored}`)}</p>}
      <p dir="auto">
        <span className="paragraph">{say('moment.paragraph', { number: paragraph })}</span>{' '}
        <Found text={before} />
        {exact !== '' && (
          <mark className="cited">
            <Found text={exact} />
          </mark>
        )}
        <Found text={after} />
      </p>
    </blockquote>
  );
}
