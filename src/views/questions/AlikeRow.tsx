import type { AccountOf, SaidAlike } from '../../domain/corpus/questions.ts';
import { Citation } from '../../ui/Citation.tsx';
import { StanceWord } from '../../ui/marks.tsx';
import { say } from '../../ui/words/say.ts';
import { MomentTitle, useIsOpen, Voices } from './CarriedRow.tsx';
import { citedIn } from './cited.ts';
import type { RowContext } from './row-context.ts';

/** What an article says alike of several moments: its words once, and each moment with the stance they are towards it. */
export function AlikeRow({ article: articleId, says, of, ...context }: SaidAlike & RowContext) {
  const { corpus } = context;
  const article = corpus.articles.find(({ id }) => id === articleId);
  if (!article) return null;
  const own = of.every(({ account }) => account.voice.kind === 'own');
  return (
    <li className="carried">
      <div className="carried-who">
        {!own && <Voices accounts={of.map(({ account }) => account)} corpus={corpus} />}
        <Citation
          article={article}
          how={own ? [say('questions.ownVoice')] : []}
          paragraphs={citedIn(of, context)}
        />
      </div>
      <div>
        <p className="carried-says" dir="auto">
          {says}
        </p>
        <ul className="carried-alike">
          {of.map((one) => (
            <Alike key={one.account.id} {...one} {...context} />
          ))}
        </ul>
      </div>
    </li>
  );
}

function Alike({ moment, account, corpus, linkTo }: AccountOf & RowContext) {
  return (
    <li aria-current={useIsOpen(moment) ? 'true' : undefined}>
      <StanceWord stance={account.stance} />{' '}
      <MomentTitle moment={moment} timed corpus={corpus} linkTo={linkTo} />
    </li>
  );
}
