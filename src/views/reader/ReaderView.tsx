import { useMemo } from 'react';
import { isAtHand } from '../../domain/corpus/corpus.ts';
import { momentById } from '../../domain/corpus/lookups.ts';
import { readingOf } from '../../domain/corpus/reading.ts';
import { useCorpus, useOpenId } from '../../state/derived.ts';
import { useLinks } from '../../state/links.ts';
import { useExplorer } from '../../state/store.ts';
import { say } from '../../ui/words/say.ts';
import { ArticleNav } from './ArticleNav.tsx';
import { ReaderArticle } from './ReaderArticle.tsx';
import '../../ui/words/sets/reader.ts';
import './reader.css';

/** An article of the corpus, paragraph by paragraph, with the moments that rest on each; and the way to the others. */
export function ReaderView() {
  const corpus = useCorpus();
  const { articles } = corpus;
  const asked = useExplorer((state) => state.article);
  const article = articles.find(({ id }) => id === asked) ?? articles[0];
  const openId = useOpenId();
  // What is open is read with the article in any case; of a corpus at hand all moments are.
  const openToo = isAtHand(corpus) ? undefined : openId;
  const reading = useMemo(
    () => article && readingOf(corpus, article, openToo && momentById(corpus.moments, openToo)),
    [corpus, article, openToo],
  );
  const linkTo = useLinks();
  if (!article || !reading) return <NoArticles />;
  return (
    <div className="reader">
      <div className="reader-columns">
        <ArticleNav articles={articles} current={article} linkTo={linkTo} />
        <ReaderArticle article={article} reading={reading} linkTo={linkTo} />
      </div>
    </div>
  );
}

function NoArticles() {
  return (
    <div className="reader">
      <h1 className="reader-title">{say('views.articles')}</h1>
      <p className="reader-empty">{say('reader.noArticles')}</p>
    </div>
  );
}
