import type { Account, Corpus } from '../../domain/corpus/corpus.ts';
import { paragraphsOf } from '../../domain/corpus/passages.ts';
import type { CarriedIn } from '../../domain/corpus/questions.ts';
import type { LinkTo } from '../../state/links.ts';
import { toArticle, toMoment } from '../../state/places.ts';
import { useExplorer } from '../../state/store.ts';
import { Citation } from '../../ui/Citation.tsx';
import { whenInWords } from '../../ui/words/when.ts';
import { voicesOf } from './voices.ts';

interface RowProps {
  readonly carried: CarriedIn;
  readonly corpus: Corpus;
  readonly linkTo: LinkTo;
}

/** A moment that carries a position: whose voice and when, what it is, and every account that carries it. */
export function CarriedRow({ carried: { moment, accounts }, corpus, linkTo }: RowProps) {
  const open = useExplorer((state) => state.open === moment.id);
  return (
    <li className="carried" aria-current={open ? 'true' : undefined}>
      <div className="carried-who">
        {voicesOf(accounts, corpus).map(({ who, how }) => (
          <p key={who}>
            <b>
              <bdi>{who}</bdi>
            </b>{' '}
            <bdi>{how.join('; ')}</bdi>
          </p>
        ))}
        <p className="quiet">{whenInWords(moment.when, corpus.partsOfDay, corpus.zone).short}</p>
      </div>
      <div>
        <a className="carried-title" dir="auto" {...linkTo(toMoment(moment.id))}>
          {moment.title}
        </a>
        <ul className="carried-accounts">
          {accounts.map((account) => (
            <CarryingAccount key={account.id} account={account} corpus={corpus} linkTo={linkTo} />
          ))}
        </ul>
      </div>
    </li>
  );
}

interface AccountProps {
  readonly account: Account;
  readonly corpus: Corpus;
  readonly linkTo: LinkTo;
}

function CarryingAccount({ account, corpus, linkTo }: AccountProps) {
  const article = corpus.articles.find(({ id }) => id === account.article);
  if (!article) return null;
  return (
    <li>
      <Citation
        account={account}
        article={article}
        paragraphs={paragraphsOf(account.evidence).map((number) => ({
          number,
          link: linkTo(toArticle(article.id, number)),
        }))}
      />
      <p className="carried-says" dir="auto">
        {account.says}
      </p>
    </li>
  );
}
