import type { Account, Article } from '../../domain/corpus/corpus.ts';
import { StanceWord } from '../../ui/marks.tsx';
import { Found } from './Found.tsx';
import { ParagraphLinks } from './ParagraphLinks.tsx';
import { Passages } from './Passages.tsx';
import { VoiceLine } from './VoiceLine.tsx';

interface AccountItemProps {
  readonly account: Account;
  readonly article: Article;
}

/** One thing an article says of the moment: how it stands to it, in whose voice, and the passages it says it in. */
export function AccountItem({ account, article }: AccountItemProps) {
  return (
    <li className="account">
      <div className="account-head">
        <StanceWord stance={account.stance} />
        <ParagraphLinks evidence={account.evidence} article={article} />
      </div>
      <p className="says" dir="auto">
        <Found text={account.says} />
      </p>
      <VoiceLine account={account} />
      <Passages account={account} article={article} />
    </li>
  );
}
