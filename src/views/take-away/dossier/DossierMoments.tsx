import { memo } from 'react';
import type { Account, Article } from '../../../domain/corpus/corpus.ts';
import { type Passage, passageOf } from '../../../domain/corpus/passages.ts';
import { ArticleBadge } from '../../../ui/ArticleBadge.tsx';
import { KindMark, StanceWord } from '../../../ui/marks.tsx';
import { TextInScripts } from '../../../ui/TextInScripts.tsx';
import { say } from '../../../ui/words/say.ts';
import type { MomentsInWords } from '../in-words.ts';
import type { Taken } from '../use-taken.ts';
import { Facts } from './DossierHead.tsx';
import type { Entry } from './use-slices.ts';

interface DossierMomentsProps {
  readonly entries: readonly Entry[];
  readonly taken: Taken;
  readonly words: MomentsInWords;
  /** The address of the app, which all links begin with. */
  readonly base: string;
}

/** Some moments in full, under the headings of their days. */
export const DossierMoments = memo(function DossierMoments({ entries, ...given }: DossierMomentsProps) {
  return entries.map((entry) => <MomentEntry key={entry.moment.of.id} entry={entry} {...given} />);
});

function MomentEntry({ entry, taken, words, base }: Omit<DossierMomentsProps, 'entries'> & { entry: Entry }) {
  const { heading, moment } = entry;
  const { of, title, link, summary, facts, accountsHeading } = moment;
  const saysDigest = taken.corpus.articles.some(({ paragraphs }) => paragraphs.some(({ digest }) => !digest));
  return (
    <>
      {heading !== undefined && (
        <h2 className="dossier-day">
          <TextInScripts text={heading} />
        </h2>
      )}
      <section className="dossier-moment">
        <div className="dossier-moment-head">
          <h3 dir="auto">
            <KindMark kind={of.kind} />
            {title}
          </h3>
          <p className="dossier-summary" dir="auto">
            {summary}
          </p>
        </div>
        <Facts
          facts={[
            ...facts
              .slice(0, 1)
              .map(({ name, value }) => ({ name, value: `${value}. ${words.sureness(of)}` })),
            ...facts.slice(1),
            { name: say('dossier.page'), value: link.slice(base.length), link },
          ]}
        />
        <h4>{accountsHeading}</h4>
        <ul className="dossier-accounts">
          {of.accounts.map((account) => (
            <AccountEntry key={account.id} account={account} words={words} saysDigest={saysDigest} />
          ))}
        </ul>
      </section>
    </>
  );
}

interface AccountEntryProps {
  readonly account: Account;
  readonly words: MomentsInWords;
  /** Where some passages are digests and some are not. */
  readonly saysDigest: boolean;
}

function AccountEntry({ account, words, saysDigest }: AccountEntryProps) {
  const article = words.articles.get(account.article);
  if (!article) return null;
  return (
    <li className="dossier-account">
      <p className="dossier-account-head">
        <ArticleBadge article={article} /> <StanceWord stance={account.stance} />
      </p>
      <div>
        <p className="dossier-says" dir="auto">
          {account.says}
        </p>
        <p className="dossier-voice">
          <TextInScripts text={words.voice(account)} />
        </p>
        <Passages account={account} article={article} words={words} saysDigest={saysDigest} />
      </div>
    </li>
  );
}

function Passages({ account, article, words, saysDigest }: AccountEntryProps & { article: Article }) {
  return account.evidence.map((evidence, index) => {
    const passage = passageOf(article, evidence);
    return (
      // biome-ignore lint/suspicious/noArrayIndexKey: an account's evidence stays as it is
      <p key={index} className="dossier-passage" dir="auto">
        <a href={words.linkToPassage(article.id, passage.paragraph)}>
          {say('moment.paragraph', { number: String(passage.paragraph) })}
        </a>{' '}
        <Quoted passage={passage} />
        <Notes notes={notesOf(passage, saysDigest)} />
      </p>
    );
  });
}

const REST = '…';

/** What is cited; dots for what stands round it. */
function Quoted({ passage: { before, exact, after } }: { passage: Passage }) {
  if (exact === '') return before;
  return (
    <>
      {before.trim() !== '' && REST}
      <span className="dossier-cited">{exact}</span>
      {/\p{L}/u.test(after) && REST}
    </>
  );
}

function Notes({ notes }: { notes: readonly string[] }) {
  return notes.map((note) => (
    <span key={note} className="dossier-passage-note">
      {' '}
      [{note}]
    </span>
  ));
}

function notesOf({ digest, anchored }: Passage, saysDigest: boolean): readonly string[] {
  const notes = [
    saysDigest && digest && say('dossier.digest'),
    anchored === 're-anchored' && say('dossier.reAnchored'),
    anchored === 'lost' && say('dossier.lost'),
  ];
  return notes.filter((note) => note !== false);
}
