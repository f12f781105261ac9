import type { Article, Corpus, Moment } from '../../domain/corpus/corpus.ts';
import { stanceOf } from '../../domain/corpus/status.ts';
import { StanceWord } from '../../ui/marks.tsx';
import { say } from '../../ui/words/say.ts';
import { ArticleLink } from './ArticleLink.tsx';
import { ArticleTelling } from './ArticleTelling.tsx';

/** Up to this many articles, all of them fit a strip and the silent ones are named without asking. */
const FEW = 8;

interface AccountsProps {
  readonly moment: Moment;
  readonly corpus: Corpus;
}

/** What each article says of a moment: a strip over all of them, every account, and who is silent. */
export function Accounts({ moment, corpus }: AccountsProps) {
  const { articles } = corpus;
  const tells = ({ id }: Article) => moment.accounts.some(({ article }) => article === id);
  const telling = articles.filter(tells);
  const silent = articles.filter((article) => !tells(article));
  return (
    <section className="accounts">
      <h3>{say('moment.accounts')}</h3>
      <StanceStrip moment={moment} articles={articles.length <= FEW ? articles : telling} />
      <ul className="tellings">
        {telling.map((article) => (
          <ArticleTelling
            key={article.id}
            article={article}
            moment={moment}
            corpus={corpus}
            accounts={moment.accounts.filter((account) => account.article === article.id)}
          />
        ))}
      </ul>
      {silent.length > 0 && <SilentArticles articles={silent} />}
    </section>
  );
}

function StanceStrip({ moment, articles }: { moment: Moment; articles: readonly Article[] }) {
  return (
    <ol className="stance-strip">
      {articles.map((article) => (
        <li key={article.id}>
          <span className="strip-article">{say('moment.article', { number: article.number })}</span>
          <StanceWord stance={stanceOf(moment, article.id) ?? 'silent'} />
        </li>
      ))}
    </ol>
  );
}

/** Few are named at once; many are counted, and named on demand. */
function SilentArticles({ articles }: { articles: readonly Article[] }) {
  const list = (
    <ul className="silent-list">
      {articles.map((article) => (
        <li key={article.id}>
          <StanceWord stance="silent" />
          <ArticleLink article={article} />
          <span className="silent-words">{say('moment.silent')}</span>
        </li>
      ))}
    </ul>
  );
  if (articles.length <= FEW) return list;
  return (
    <details className="silent-many">
      <summary>{say('moment.silentArticles', { count: articles.length })}</summary>
      {list}
    </details>
  );
}
