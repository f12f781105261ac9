import type { Account, Article, MomentId } from '../../domain/corpus/corpus.ts';
import type { CitedPassage, ReadParagraph, Resting, Stop } from '../../domain/corpus/reading.ts';
import { NO_FILTERS } from '../../domain/query/filters.ts';
import { useCorpus } from '../../state/derived.ts';
import type { LinkTo } from '../../state/links.ts';
import { type Place, toMoment, toView } from '../../state/places.ts';
import { StanceWord } from '../../ui/marks.tsx';
import { say } from '../../ui/words/say.ts';
import { shortNamesOf, voiceInShort } from '../../ui/words/voice-in-short.ts';
import { letterOf } from './letters.ts';
import { type Lit, litText } from './lit.ts';
import { StopLinks } from './StopLinks.tsx';

interface MarginProps {
  readonly article: Article;
  readonly read: ReadParagraph;
  readonly openId: MomentId | undefined;
  readonly lit: Lit | undefined;
  readonly linkTo: LinkTo;
  readonly stops: readonly Stop[];
}

/** The moments that rest on a paragraph, each with its stance and voice; or that none does. */
export function Margin({ article, read, openId, lit, linkTo, stops }: MarginProps) {
  const { number } = read.paragraph;
  if (read.resting.length === 0) return <NoMoment reason={read.paragraph.noMoment} />;
  return (
    <ul className="margin" aria-label={say('reader.restingHere', { number })}>
      {read.resting.map((resting, place) => {
        const isOpen = resting.moment.id === openId;
        return (
          <Entry
            key={resting.moment.id}
            article={article}
            letter={letterOf(place)}
            resting={resting}
            read={read}
            isOpen={isOpen}
            isLit={resting.passages.some((passage) => lit?.passages.includes(passage))}
            linkTo={linkTo}
            stops={isOpen ? stops : []}
          />
        );
      })}
      {read.more > 0 && <More article={article} count={read.more} linkTo={linkTo} />}
    </ul>
  );
}

/** In a large corpus more may rest on a paragraph than is read with it: all that rest on the article are a list. */
function More({ article, count, linkTo }: Pick<MarginProps, 'article' | 'linkTo'> & { count: number }) {
  return (
    <li className="entry more">
      <a {...linkTo(toMomentsOf(article))}>{say('reader.more', { count })}</a>
    </li>
  );
}

/** The timeline and the list with what the article tells. */
function toMomentsOf({ id }: Article): Place {
  return { ...toView('timeline'), filters: { ...NO_FILTERS, articles: { [id]: 'in' } } };
}

/** The reason is the corpus's, where it gives one. */
function NoMoment({ reason }: { reason: string | undefined }) {
  return (
    <div className="margin no-moment">
      <p>{say('reader.noMoment')}</p>
      {reason !== undefined && <p dir="auto">{reason}</p>}
    </div>
  );
}

interface EntryProps {
  readonly article: Article;
  readonly letter: string;
  readonly resting: Resting;
  readonly read: ReadParagraph;
  readonly isOpen: boolean;
  readonly isLit: boolean;
  readonly linkTo: LinkTo;
  readonly stops: readonly Stop[];
}

function Entry({ article, letter, resting, read, isOpen, isLit, linkTo, stops }: EntryProps) {
  const { moment, accounts, passages } = resting;
  const { number } = read.paragraph;
  return (
    <li
      className={`entry${isOpen ? ' open' : ''}${isLit ? ' lit' : ''}`}
      data-lights={litText({ paragraph: number, passages })}
    >
      <span className="entry-letter" aria-hidden="true">
        {letter}
      </span>
      <div className="entry-words">
        <a
          className="entry-title"
          dir="auto"
          {...linkTo(toMoment(moment.id))}
          aria-current={isOpen ? 'true' : undefined}
        >
          {moment.title}
        </a>
        <ul className="entry-voices">
          {accounts.map((account) => (
            <Voice key={account.id} account={account} />
          ))}
        </ul>
        {passages.map((place) => (
          <PassageNote key={place} passage={read.passages[place]} />
        ))}
        {isOpen && <StopLinks article={article} number={number} stops={stops} linkTo={linkTo} />}
      </div>
    </li>
  );
}

function Voice({ account }: { account: Account }) {
  const { entities } = useCorpus();
  return (
    <li>
      <StanceWord stance={account.stance} />{' '}
      <span className="entry-voice" dir="auto">
        {voiceInShort(account, shortNamesOf(entities))}
      </span>
    </li>
  );
}

/** What cannot be seen in the text: its passage for those who do not see it, and where it stands otherwise than quoted. */
function PassageNote({ passage }: { passage: CitedPassage | undefined }) {
  switch (passage?.standing) {
    case 'found':
      return <Unseen quotation={passage.quotation} />;
    case 'edited':
      return (
        <>
          <p className="entry-note">{say('reader.edited')}</p>
          <Unseen quotation={passage.quotation} />
        </>
      );
    case 'lost':
      return passage.quotation === undefined ? (
        <p className="entry-note">{say('reader.lostUnquoted')}</p>
      ) : (
        <p className="entry-note">
          {say('reader.lost')}{' '}
          <q className="lost-quotation" dir="auto">
            {passage.quotation}
          </q>
        </p>
      );
    case 'whole':
      return <p className="entry-note">{say('reader.wholeParagraph')}</p>;
    default:
      return null;
  }
}

function Unseen({ quotation }: Pick<CitedPassage, 'quotation'>) {
  return (
    <span className="unseen" dir="auto">
      {say('reader.passage', { quotation: quotation ?? '' })}
    </span>
  );
}
