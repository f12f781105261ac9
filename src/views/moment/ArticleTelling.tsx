import type { Account, Article, Corpus, Moment } from '../../domain/corpus/corpus.ts';
import { AccountItem } from './AccountItem.tsx';
import { AddsAndLacksLines } from './AddsAndLacksLines.tsx';
import { ArticleFacts } from './ArticleFacts.tsx';
import { ArticleLink } from './ArticleLink.tsx';
import { articleAddsAndLacks } from './particulars.ts';

interface ArticleTellingProps {
  readonly article: Article;
  /** Its accounts of the moment: more than one where it passes a matter on and speaks of it in its own voice too. */
  readonly accounts: readonly Account[];
  readonly moment: Moment;
  readonly corpus: Corpus;
}

/** What one article says of the moment, all its accounts together, for setting beside the other articles. */
export function ArticleTelling({ article, accounts, moment, corpus }: ArticleTellingProps) {
  return (
    <li className="telling">
      <h4>
        <ArticleLink article={article} />
      </h4>
      <ul>
        {accounts.map((account) => (
          <AccountItem key={account.id} account={account} article={article} />
        ))}
      </ul>
      <AddsAndLacksLines {...articleAddsAndLacks(accounts, moment, corpus)} />
      <ArticleFacts article={article} />
    </li>
  );
}
