import type { Account, Article, Corpus, Moment } from '../../domain/corpus/corpus.ts';
import { stanceOf } from '../../domain/corpus/status.ts';
import { ArticleBadge } from '../../ui/ArticleBadge.tsx';
import { StanceWord } from '../../ui/marks.tsx';
import { say } from '../../ui/words/say.ts';
import { namesOf, voiceInWords } from '../../ui/words/voice.ts';
import { ArticleFacts } from './ArticleFacts.tsx';
import { Found } from './Found.tsx';
import { Passages } from './Passages.tsx';

/** Up to this many articles, all of them fit a strip and the silent ones are named without asking. */
const FEW = 8;

interface AccountsProps {
  readonly moment: Moment;
  readonly corpus: Corpus;
}

/** What each article says of a moment: a strip over all of them, every account, and who is silent. */
export function Accounts({ moment, corpus }: AccountsProps) {
  const { articles } = corpus;
  const silent = articles.filter((article) => stanceOf(moment, article.id) === undefined);
  return (
    <section className="accounts">
      <h3>{say('moment.accounts')}</h3>
      <StanceStrip
        moment={moment}
        articles={articles.length <= FEW ? articles : articles.filter((article) => !silent.includes(article))}
      />
      <ul className="account-list">
        {articles.flatMap((article) =>
          moment.accounts
            .filter((account) => account.article === article.id)
            .map((account) => (
              <AccountItem key={account.id} account={account} article={article} corpus={corpus} />
            )),
        )}
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

interface AccountItemProps {
  readonly account: Account;
  readonly article: Article;
  readonly corpus: Corpus;
}

function AccountItem({ account, article, corpus }: AccountItemProps) {
  return (
    <li className="account">
      <div className="account-head">
        <StanceWord stance={account.stance} />
        <ArticleBadge article={article} />
        <bdi className="account-label">{article.label}</bdi>
      </div>
      <p className="says" dir="auto">
        <Found text={account.says} />
      </p>
      <p className="voice" dir="auto">
        {voiceInWords(account, namesOf(corpus.entities))}
      </p>
      <div className="on-demand">
        <Passages account={account} article={article} />
        <ArticleFacts article={article} />
      </div>
    </li>
  );
}

/** Few are named at once; many are counted, and named on demand. */
function SilentArticles({ articles }: { articles: readonly Article[] }) {
  const list = (
    <ul className="silent-list">
      {articles.map((article) => (
        <li key={article.id}>
          <StanceWord stance="silent" />
          <ArticleBadge article={article} />
          <bdi className="account-label">{article.label}</bdi>
          <span className="silent-words">{say('moment.silent')}</span>
          <ArticleFacts article={article} />
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
