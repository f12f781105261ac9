import type { ReactNode } from 'react';
import { useCorpus, useTelling } from '../../state/derived.ts';
import { useLinkTo } from '../../state/links.ts';
import { toActor, toArticle } from '../../state/places.ts';
import { useExplorer } from '../../state/store.ts';
import { ArticleName } from '../../ui/ArticleName.tsx';
import { TextInScripts } from '../../ui/TextInScripts.tsx';
import { articleFacts, spanYears } from '../../ui/words/article-facts.ts';
import { say } from '../../ui/words/say.ts';
import type { Column } from './columns.ts';
import { FIXED_COLUMNS } from './MomentRow.tsx';
import { Part } from './Part.tsx';
import { SortArrow } from './SortArrow.tsx';
import { ariaSort, pressed, type SortKey } from './sorts.ts';

type ArticleColumn = Extract<Column, { kind: 'article' }>;
type OthersColumn = Extract<Column, { kind: 'other-articles' }>;
type PartyColumn = Extract<Column, { kind: 'party' }>;

/** The row of heads. Its stops are the controls of order and the links in it. */
export function ColumnHeads({ columns }: { columns: readonly Column[] }) {
  const withYear = spanYears(useCorpus().articles);
  return (
    <Part role="rowgroup" className="heads">
      <Part role="row" aria-rowindex={1} data-row="heads">
        <SortHead column="moment" columnIndex={1} by="time">
          <b>{say('grid.head.moment')}</b> <span className="by-time">{say('grid.head.byTime')}</span>
        </SortHead>
        <SortHead column="sources" columnIndex={2} by="sources">
          <b>{say('grid.sort.sources')}</b>
        </SortHead>
        <SortHead column="disagreement" columnIndex={3} by="disagreement">
          <b>{say('grid.sort.disagreement')}</b>
        </SortHead>
        {columns.map((column, index) => (
          <Head key={column.key} column={column.key} columnIndex={FIXED_COLUMNS + 1 + index}>
            {column.kind === 'article' && <ArticleHead column={column} withYear={withYear} />}
            {column.kind === 'party' && <PartyHead column={column} />}
            {column.kind === 'other-articles' && <OthersHead column={column} />}
          </Head>
        ))}
      </Part>
    </Part>
  );
}

interface HeadProps {
  readonly column: string;
  readonly columnIndex: number;
  readonly sort?: 'ascending' | 'descending' | 'none';
  readonly children: ReactNode;
}

function Head({ column, columnIndex, sort, children }: HeadProps) {
  return (
    <Part role="columnheader" aria-colindex={columnIndex} aria-sort={sort} data-column={column}>
      {children}
    </Part>
  );
}

interface SortHeadProps extends Omit<HeadProps, 'sort'> {
  readonly by: SortKey;
}

function SortHead({ by, children, ...head }: SortHeadProps) {
  const present = useExplorer(({ sort }) => sort);
  const goTo = useExplorer((state) => state.goTo);
  const sort = ariaSort(by, present);
  return (
    <Head {...head} sort={sort}>
      <button
        type="button"
        className="sort"
        data-stop=""
        tabIndex={-1}
        onClick={() => goTo({ sort: pressed(by, present) })}
      >
        <span>{children}</span>
        <SortArrow sort={sort} />
      </button>
    </Head>
  );
}

function ArticleHead({ column: { article }, withYear }: { column: ArticleColumn; withYear: boolean }) {
  const telling = useTelling();
  const { zone } = useCorpus();
  return (
    <a data-stop="" tabIndex={-1} {...useLinkTo(toArticle(article.id))}>
      <span className="head-name">
        <ArticleName article={article} />
      </span>{' '}
      <span className="head-facts" dir="auto">
        <TextInScripts
          text={articleFacts(article, zone, { ...telling, withYear: withYear || telling.withYear })}
        />
      </span>
    </a>
  );
}

function OthersHead({ column: { others } }: { column: OthersColumn }) {
  return (
    <span className="no-link" data-stop="" tabIndex={-1}>
      <span className="head-name">{say('grid.head.others')}</span>{' '}
      <span className="head-facts">{say('grid.head.othersCount', { count: others.size })}</span>
    </span>
  );
}

function PartyHead({ column: { party } }: { column: PartyColumn }) {
  if (party.entity) return <EntityHead entity={party.entity} />;
  return (
    <span className="no-link" data-stop="" tabIndex={-1}>
      <bdi className="head-name">{party.name}</bdi>{' '}
      <span className="head-facts">{say('grid.head.side', { count: party.members.size })}</span>
    </span>
  );
}

function EntityHead({ entity }: { entity: NonNullable<PartyColumn['party']['entity']> }) {
  return (
    <a data-stop="" tabIndex={-1} {...useLinkTo(toActor(entity.id))}>
      <bdi className="head-name">{entity.shortName}</bdi>{' '}
      <span className="head-facts">{say(`grid.head.${entity.kind}`)}</span>
    </a>
  );
}
