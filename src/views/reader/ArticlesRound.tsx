import type { Article } from '../../domain/corpus/corpus.ts';
import { useCorpus } from '../../state/derived.ts';
import type { LinkTo } from '../../state/links.ts';
import { toArticle } from '../../state/places.ts';
import { say } from '../../ui/words/say.ts';

/** At the foot of an article: the one before it and the one after. */
export function ArticlesRound({ article, linkTo }: { article: Article; linkTo: LinkTo }) {
  const { articles } = useCorpus();
  const place = articles.indexOf(article);
  const previous = articles[place - 1];
  const next = articles[place + 1];
  if (!previous && !next) return null;
  return (
    <nav className="articles-round" aria-label={say('reader.articlesRound')}>
      {previous && (
        <a dir="auto" {...linkTo(toArticle(previous.id))}>
          {say('reader.previousArticle', { number: previous.number, label: previous.label })}
        </a>
      )}
      {next && (
        <a className="next-article" dir="auto" {...linkTo(toArticle(next.id))}>
          {say('reader.nextArticle', { number: next.number, label: next.label })}
        </a>
      )}
    </nav>
  );
}
