import type { Article } from '../../domain/corpus/corpus.ts';
import { useTelling, useWholeCorpus } from '../../state/derived.ts';
import type { LinkTo } from '../../state/links.ts';
import { toArticle } from '../../state/places.ts';
import { ArticleBadge } from '../../ui/ArticleBadge.tsx';
import { TextInScripts } from '../../ui/TextInScripts.tsx';
import { articleFacts } from '../../ui/words/article-facts.ts';
import { say } from '../../ui/words/say.ts';

interface ArticleNavProps {
  readonly articles: readonly Article[];
  readonly current: Article;
  readonly linkTo: LinkTo;
}

/** All articles, the one being read marked: a column where there is room, folded into one line where there is not. */
export function ArticleNav(props: ArticleNavProps) {
  const { current } = props;
  // Numbers are those of the whole corpus, whatever the second clock leaves of it.
  const { articles } = useWholeCorpus();
  const here = say('reader.navHere', {
    number: current.number,
    count: articles.length,
    label: current.label,
  });
  return (
    <nav className="article-nav" aria-label={say('reader.nav')}>
      <div className="nav-column">
        <h2>{say('reader.nav')}</h2>
        <ArticleList {...props} />
      </div>
      <details className="nav-fold" key={current.id}>
        <summary>
          <bdi>{here}</bdi>
        </summary>
        <ArticleList {...props} />
      </details>
    </nav>
  );
}

function ArticleList({ articles, current, linkTo }: ArticleNavProps) {
  const telling = { ...useTelling(), withYear: true };
  const { zone } = useWholeCorpus();
  return (
    <ul>
      {articles.map((article) => (
        <li key={article.id}>
          <a {...linkTo(toArticle(article.id))} aria-current={article === current ? 'page' : undefined}>
            <ArticleBadge article={article} />
            <bdi className="nav-label">{article.label}</bdi>
            <span className="nav-facts" dir="auto">
              <TextInScripts text={articleFacts(article, zone, telling)} />
            </span>
          </a>
        </li>
      ))}
    </ul>
  );
}
