import type { Account, Corpus, Moment } from '../../domain/corpus/corpus.ts';
import { type CarriedIn, isSpokenByThem } from '../../domain/corpus/questions.ts';
import { useTelling } from '../../state/derived.ts';
import { toMoment } from '../../state/places.ts';
import { useExplorer } from '../../state/store.ts';
import { Citation } from '../../ui/Citation.tsx';
import { WhenShort } from '../../ui/WhenShort.tsx';
import { citedIn } from './cited.ts';
import type { RowContext } from './row-context.ts';
import { howApart, voicesOf } from './voices.ts';

/** A moment that carries a position: whose voice, what it is, and every account that carries it. */
export function CarriedRow({ moment, accounts, ...context }: CarriedIn & RowContext) {
  const { corpus } = context;
  const spoken = isSpokenByThem(moment, accounts);
  return (
    <li className="carried" aria-current={useIsOpen(moment) ? 'true' : undefined}>
      <div className="carried-who">
        <Voices accounts={accounts} corpus={corpus} />
        {spoken && <When moment={moment} corpus={corpus} />}
      </div>
      <div>
        <MomentTitle moment={moment} timed={!spoken} {...context} />
        <ul className="carried-accounts">
          {accounts.map((account) => (
            <CarryingAccount
              key={account.id}
              moment={moment}
              account={account}
              accounts={accounts}
              {...context}
            />
          ))}
        </ul>
      </div>
    </li>
  );
}

/** Whom the accounts are attributed to, and how, where all of them have it so. */
export function Voices({ accounts, corpus }: { accounts: readonly Account[]; corpus: Corpus }) {
  return voicesOf(accounts, corpus).map(({ key, who, how }) => (
    <p key={key}>
      <b>
        <bdi>{who}</bdi>
      </b>{' '}
      <bdi>{how.join('; ')}</bdi>
    </p>
  ));
}

interface TitleProps extends Pick<RowContext, 'corpus' | 'linkTo'> {
  readonly moment: Moment;
  /** Whether its time follows: it does not where it stands beside whoever spoke then. */
  readonly timed: boolean;
}

/** The moment by its title, with the time of what it tells of. */
export function MomentTitle({ moment, timed, corpus, linkTo }: TitleProps) {
  return (
    <p className="carried-moment">
      <a className="carried-title" dir="auto" {...linkTo(toMoment(moment.id))}>
        {moment.title}
      </a>{' '}
      {timed && <When moment={moment} corpus={corpus} />}
    </p>
  );
}

function When({ moment, corpus }: { moment: Moment; corpus: Corpus }) {
  const telling = useTelling();
  return (
    <span className="carried-when">
      <WhenShort when={moment.when} partsOfDay={corpus.partsOfDay} telling={telling} />
    </span>
  );
}

/** True of the moment in the panel. */
export function useIsOpen({ id }: Moment): boolean {
  return useExplorer((state) => state.open === id);
}

interface AccountProps extends RowContext {
  readonly moment: Moment;
  readonly account: Account;
  /** All that stand in the row: what they share is said above them. */
  readonly accounts: readonly Account[];
}

function CarryingAccount({ moment, account, accounts, ...context }: AccountProps) {
  const { corpus } = context;
  const article = corpus.articles.find(({ id }) => id === account.article);
  if (!article) return null;
  return (
    <li>
      <Citation
        article={article}
        stance={account.stance}
        how={howApart(account, accounts, corpus)}
        paragraphs={citedIn([{ moment, account }], context)}
      />
      <p className="carried-says" dir="auto">
        {account.says}
      </p>
    </li>
  );
}
