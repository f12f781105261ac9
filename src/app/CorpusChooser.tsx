import { corpusOf } from '../state/link/of-state.ts';
import { useExplorer } from '../state/store.ts';
import { say } from '../ui/words/say.ts';

/** Which corpus is on view, and the way to others. */
export function CorpusChooser({ title }: { title: string | undefined }) {
  const index = useExplorer((state) => state.index);
  const corpusId = useExplorer((state) => state.corpusId);
  const articles = useExplorer((state) => corpusOf(state)?.articles.length);
  const chooseCorpus = useExplorer((state) => state.chooseCorpus);
  return (
    <p className="corpus">
      {index.length > 1 ? (
        <select
          aria-label={say('app.corpus')}
          value={corpusId}
          onChange={(event) => chooseCorpus(event.target.value)}
        >
          {index.map((entry) => (
            <option key={entry.path} value={entry.id}>
              {entry.title}
            </option>
          ))}
        </select>
      ) : (
        <b>{title}</b>
      )}
      {articles !== undefined && (
        <span className="quiet corpus-articles">{say('app.corpusArticles', { count: articles })}</span>
      )}
    </p>
  );
}
