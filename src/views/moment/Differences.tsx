import { useId, useState } from 'react';
import { type Difference, differencesOf, type GivenValue } from '../../domain/corpus/compare.ts';
import type { Article, ArticleId, Corpus, Moment } from '../../domain/corpus/corpus.ts';
import { ArticleBadge } from '../../ui/ArticleBadge.tsx';
import { DisputedSign } from '../../ui/marks.tsx';
import { say } from '../../ui/words/say.ts';
import { PassageLink } from './PassageLink.tsx';
import { agreementOf, byAgreement, giversOf, keyOf } from './particulars.ts';

interface DifferencesProps {
  readonly moment: Moment;
  readonly corpus: Corpus;
}

/**
 * The particulars that several articles carry, set beside each other; nothing where there are none. What one article
 * alone gives is kept back: it stands with that article as what it adds.
 */
export function Differences({ moment, corpus }: DifferencesProps) {
  const heading = useId();
  const [whole, setWhole] = useState(false);
  const rows = byAgreement(differencesOf(moment, corpus));
  const shared = rows.filter((row) => agreementOf(row) !== 'one');
  const count = rows.length - shared.length;
  if (shared.length === 0) return null;
  return (
    <section className="differences">
      <h3 id={heading}>{say(rows.some(({ differ }) => differ) ? 'moment.differ' : 'moment.givenAlike')}</h3>
      <table aria-labelledby={heading}>
        <thead className="unseen">
          <tr>
            <th scope="col">{say('moment.particular')}</th>
            <th scope="col">{say('moment.givenAs')}</th>
          </tr>
        </thead>
        <tbody>
          {(whole ? rows : shared).map((row) => (
            <DifferenceRow key={keyOf(row)} row={row} corpus={corpus} />
          ))}
        </tbody>
      </table>
      {count > 0 && (
        <button type="button" className="text-button" aria-expanded={whole} onClick={() => setWhole(!whole)}>
          {say(whole ? 'moment.onlyShared' : 'moment.givenByOne', { count })}
        </button>
      )}
    </section>
  );
}

function DifferenceRow({ row, corpus }: { row: Difference; corpus: Corpus }) {
  const agreement = agreementOf(row);
  return (
    <tr className={agreement}>
      <th scope="row">
        <span className="aspect">{say(`moment.aspect.${row.aspect}`)}</span>
        {row.of !== undefined && <bdi className="aspect-of">{row.of}</bdi>}
        <span className="agreement">
          {row.differ && <DisputedSign size={12} />}
          {say(`moment.agreement.${agreement}`)}
        </span>
      </th>
      <td>
        <ul>
          {row.values.map((given) => (
            <ValueItem key={given.value} given={given} corpus={corpus} />
          ))}
        </ul>
        <NotGiven by={row.missing} corpus={corpus} />
      </td>
    </tr>
  );
}

/** A value, and who gives it where. */
export function ValueItem({ given, corpus }: { given: GivenValue; corpus: Corpus }) {
  return (
    <li>
      <span className="given-value" dir="auto">
        {given.value}
      </span>
      <span className="givers">
        {giversOf(given, corpus).map(({ article, paragraph }) => (
          <PassageLink key={article.id} article={article} paragraph={paragraph}>
            <ArticleBadge article={article} />
            {paragraph !== undefined && (
              <span className="giver-paragraph">{say('moment.paragraph', { number: paragraph })}</span>
            )}
          </PassageLink>
        ))}
      </span>
    </li>
  );
}

function NotGiven({ by, corpus: { articles } }: { by: readonly ArticleId[]; corpus: Corpus }) {
  const missing = articles.filter(({ id }) => by.includes(id));
  if (missing.length === 0) return null;
  return (
    <p className="not-given">
      {say('moment.notGivenBy')}
      {missing.map((article: Article) => (
        <ArticleBadge key={article.id} article={article} />
      ))}
    </p>
  );
}
