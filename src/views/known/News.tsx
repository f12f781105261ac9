import type { Article, Corpus, Moment } from '../../domain/corpus/corpus.ts';
import { type NewlyTold, newlyTold } from '../../domain/corpus/newly-told.ts';
import type { PublicationStop } from '../../domain/corpus/publication.ts';
import { knownOf } from '../../state/known-corpus.ts';
import { useMomentLink } from '../../state/links.ts';
import { articleNumbers } from '../../ui/words/known.ts';
import { say, sayList } from '../../ui/words/say.ts';
import { type Known, useKnownWords } from './use-known.ts';

/** What came with the stop the reader is at, and what came next. */
export function News({ known }: { known: Known }) {
  const { stops, place } = known;
  if (stops.length < 2) return null;
  return (
    <div className="known-news">
      <NewHere known={known} />
      <CameNext known={known} next={stops[place + 1]} />
    </div>
  );
}

function NewHere({ known: { stops, place, whole, corpus } }: { known: Known }) {
  const [stop, before] = [stops[place], stops[place - 1]];
  if (!stop) return null;
  const news = newlyTold(before ? knownOf(whole, before.at).corpus : NOTHING, corpus);
  const words = say('known.newWith', { articles: byNumber(stop.articles), news: newsInWords(news) });
  return (
    <details className="known-new">
      <summary>{words}</summary>
      <Titles name="moments" moments={news.moments} />
      <Titles name="disputed" moments={news.disputed} />
      <Titles name="otherwise" moments={news.otherwise} />
    </details>
  );
}

const NOTHING: Pick<Corpus, 'moments' | 'questions'> = { moments: [], questions: [] };

function CameNext({ known: { whole, corpus }, next }: { known: Known; next: PublicationStop | undefined }) {
  const inWords = useKnownWords();
  if (!next) return <p>{say('known.last')}</p>;
  const news = newlyTold(corpus, knownOf(whole, next.at).corpus);
  return (
    <p>
      {say('known.next', {
        articles: byNumber(next.articles),
        when: inWords(next.at),
        news: newsInWords(news),
      })}
    </p>
  );
}

function byNumber(articles: readonly Article[]): string {
  return say('known.byNumber', { count: articles.length, numbers: articleNumbers(articles) });
}

/** "2 new moments and 1 account that denies what was told before". */
function newsInWords({ moments, accounts, denials, otherwise, questions }: NewlyTold): string {
  const counts = {
    moments: moments.length,
    accounts: accounts.length - denials.length,
    denials: denials.length,
    otherwise: otherwise.length,
    questions: questions.length,
  };
  const parts = (Object.keys(counts) as (keyof typeof counts)[])
    .filter((name) => counts[name] > 0)
    .map((name) => say(`known.news.${name}`, { count: counts[name] }));
  return parts.length > 0 ? sayList(parts) : say('known.news.none');
}

/** As many titles as are read at a glance; the others are counted. */
const MOST_NAMED = 5;

function Titles({
  name,
  moments,
}: {
  name: 'moments' | 'disputed' | 'otherwise';
  moments: readonly Moment[];
}) {
  if (moments.length === 0) return null;
  const heading = say(`known.list.${name}`);
  return (
    <div className="known-titles">
      <h3>{heading}</h3>
      <ul aria-label={heading}>
        {moments.slice(0, MOST_NAMED).map((moment) => (
          <li key={moment.id}>
            <Title moment={moment} />
          </li>
        ))}
        {moments.length > MOST_NAMED && (
          <li className="quiet">{say('known.list.more', { count: moments.length - MOST_NAMED })}</li>
        )}
      </ul>
    </div>
  );
}

function Title({ moment }: { moment: Moment }) {
  return (
    <a dir="auto" {...useMomentLink(moment)}>
      {moment.title}
    </a>
  );
}
