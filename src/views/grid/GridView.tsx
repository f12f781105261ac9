import { useId, useMemo, useState } from 'react';
import { isAtHand } from '../../domain/corpus/corpus.ts';
import { useCorpus, useHeldBack, useQueryResult } from '../../state/derived.ts';
import { useLinks } from '../../state/links.ts';
import { toArticle } from '../../state/places.ts';
import { orderOf, useMomentsInOrder } from '../../state/shown-moments.ts';
import { useExplorer } from '../../state/store.ts';
import { ArticleName } from '../../ui/ArticleName.tsx';
import { onDemand } from '../../ui/on-demand.tsx';
import { say } from '../../ui/words/say.ts';
import { type Column, columnsOf, columnsShown } from './columns.ts';
import { GridTable } from './GridTable.tsx';
import { GridTools } from './GridTools.tsx';
import '../../ui/words/sets/grid.ts';
import './grid.css';

const longGrid = onDemand(async () => (await import('./LongGrid.tsx')).LongGrid);

/** Every moment that fits the filters against every article, or every party: who says, denies or is silent. */
export function GridView() {
  const corpus = useCorpus();
  const by = useExplorer((state) => state.columns);
  const all = useMemo(() => columnsOf(corpus, by), [corpus, by]);
  const { facets } = useQueryResult();
  const isLong = !isAtHand(corpus);
  const columns = useMemo(() => (isLong ? columnsShown(all, facets) : all), [isLong, all, facets]);
  const moments = useMomentsInOrder(useExplorer((state) => state.sort));
  const heading = say(`grid.heading.${by}`);
  const table = { moments, columns, label: heading };
  const [explained, setExplained] = useState(false);
  const measures = useId();
  return (
    <section className="grid-view" aria-label={say('views.grid')}>
      <header>
        <h1>{heading}</h1>
        <Shown />
      </header>
      <GridTools explained={explained} explain={setExplained} measures={measures} />
      <Measures id={measures} all={explained} />
      {shownOf(columns) < all.length && (
        <p className="quiet">
          {say(`grid.someColumns.${by}`, { shown: shownOf(columns), count: all.length })}
        </p>
      )}
      {by === 'articles' && <ArticleKey columns={columns} />}
      {columns.length === 0 && <p className="quiet">{say(NONE[by])}</p>}
      {moments.length > 0 && (isLong ? <longGrid.View {...table} /> : <GridTable {...table} />)}
    </section>
  );
}

/** How many have a column of their own. */
function shownOf(columns: readonly Column[]): number {
  return columns.filter(({ kind }) => kind !== 'other-articles').length;
}

const NONE = { articles: 'grid.noArticles', parties: 'grid.noParties' } as const;

/** Accounts for every moment, as on the timeline; and the order they are in. The app announces what a filter leaves. */
function Shown() {
  const reported = useCorpus().moments.length;
  const shown = useQueryResult().matched.length;
  const heldBack = useHeldBack();
  const setAside = useExplorer((state) => state.setAside.length);
  const sort = useExplorer((state) => state.sort);
  const rest = [
    reported > shown && say('timeline.shown.filteredOut', { count: reported - shown }),
    heldBack > 0 && say('timeline.shown.unreported', { count: heldBack }),
    setAside > 0 && say('timeline.shown.setAside', { count: setAside }),
    say(`grid.order.${sort}`),
  ].filter((part) => part !== false);
  return (
    <p className="shown" role="status" aria-label={say('timeline.shown')} aria-live="off">
      <b>{say('timeline.shown.count', { shown, count: reported + heldBack })}</b>, {rest.join(', ')}
    </p>
  );
}

/** How what the rows are ordered by, or the columns chosen by, is reckoned; all of it where it is asked for. */
function Measures({ id, all }: { id: string; all: boolean }) {
  const { by } = orderOf(useExplorer((state) => state.sort));
  const columns = useExplorer((state) => state.columns);
  const words = [
    (all || by === 'sources') && say('grid.measure.sources'),
    (all || by === 'disagreement') && say('grid.measure.disagreement'),
    columns === 'parties' && say('grid.measure.parties'),
  ].filter((part) => part !== false);
  return (
    <div className="grid-measures" id={id}>
      {words.map((each) => (
        <p key={each}>{each}</p>
      ))}
    </div>
  );
}

/** Which number is which article, for a phone, where no heads stand over the cells. */
function ArticleKey({ columns }: { columns: readonly Column[] }) {
  const linkTo = useLinks();
  return (
    <details className="article-key">
      <summary>{say('grid.whichArticle')}</summary>
      <ul>
        {columns
          .flatMap((column) => (column.kind === 'article' ? column.article : []))
          .map((article) => (
            <li key={article.id}>
              <a {...linkTo(toArticle(article.id))}>
                <ArticleName article={article} />
              </a>
            </li>
          ))}
      </ul>
    </details>
  );
}
