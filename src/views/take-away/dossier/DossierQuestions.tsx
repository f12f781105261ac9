import type { Corpus, Moment, MomentId } from '../../../domain/corpus/corpus.ts';
import {
  type CarriedIn,
  type PositionRead,
  type QuestionRead,
  readQuestion,
} from '../../../domain/corpus/questions.ts';
import { Letters } from '../../../ui/Letters.tsx';
import { DisputedSign } from '../../../ui/marks.tsx';
import { say, sayList } from '../../../ui/words/say.ts';
import { namesOf, sourceInWords } from '../../../ui/words/voice.ts';
import type { MomentsInWords } from '../in-words.ts';
import type { Taken } from '../use-taken.ts';

interface Given {
  readonly taken: Taken;
  readonly words: MomentsInWords;
}

/** The questions that what is shown takes positions on, with every position, so that none stands alone. */
export function DossierQuestions({ taken, words }: Given) {
  const shown = new Set(taken.moments.map(({ id }) => id));
  const questions = taken.corpus.questions
    .map((question) => readQuestion(question, taken.corpus))
    .filter(({ moments }) => moments.some(({ id }) => shown.has(id)));
  if (questions.length === 0) return null;
  return (
    <section className="dossier-questions">
      <h2 className="dossier-part">{say('dossier.questions')}</h2>
      <p className="dossier-note">{say('dossier.noVerdict')}</p>
      {questions.map((read) => (
        <QuestionEntry key={read.question.id} read={read} shown={shown} taken={taken} words={words} />
      ))}
    </section>
  );
}

interface QuestionEntryProps extends Given {
  readonly read: QuestionRead;
  readonly shown: ReadonlySet<MomentId>;
}

function QuestionEntry({ read: { question, positions }, shown, taken, words }: QuestionEntryProps) {
  return (
    <section className="dossier-question">
      <h3 dir="auto">
        <DisputedSign />
        {question.title}
      </h3>
      {question.note !== undefined && <p dir="auto">{question.note}</p>}
      <ul>
        {positions.map((read) => (
          <PositionEntry
            key={read.position.id}
            read={read}
            shown={shown}
            corpus={taken.corpus}
            words={words}
          />
        ))}
      </ul>
    </section>
  );
}

interface PositionEntryProps {
  readonly read: PositionRead;
  readonly shown: ReadonlySet<MomentId>;
  readonly corpus: Corpus;
  readonly words: MomentsInWords;
}

function PositionEntry({ read: { position, letter, carriedIn }, shown, corpus, words }: PositionEntryProps) {
  const here = carriedIn.filter(({ moment }) => shown.has(moment.id));
  const holder = sourceInWords(position.holder, namesOf(corpus.entities));
  return (
    <li className="dossier-position">
      <p className="dossier-wording" dir="auto">
        <Letters letters={[{ letter, denied: false }]} /> {position.wording}
      </p>
      <p className="dossier-voice" dir="auto">
        {say('dossier.heldBy', { holder })}
      </p>
      <ul className="dossier-carried">
        {here.map((carried) => (
          <li key={carried.moment.id} dir="auto">
            {carriedInWords(carried, words)}
          </li>
        ))}
      </ul>
      <p className="dossier-voice">{elsewhere(carriedIn.length - here.length, here)}</p>
    </li>
  );
}

/** "Massoud calls for uprising (article 1 reports, article 3 denies)". */
function carriedInWords({ moment, accounts }: CarriedIn, { articles }: MomentsInWords): string {
  const told = accounts.map(({ article, stance }) =>
    say('dossier.carriedBy', {
      number: String(articles.get(article)?.number ?? article),
      stance: say(`stance.${stance}`),
    }),
  );
  return say('dossier.carried', { moment: moment.title, accounts: sayList([...new Set(told)]) });
}

/** Nothing vanishes silently: what carries a position and is filtered out is counted. */
function elsewhere(count: number, here: readonly { readonly moment: Moment }[]): string {
  if (count === 0) return here.length === 0 ? say('dossier.notCarried') : '';
  return say(here.length === 0 ? 'dossier.carriedOnlyElsewhere' : 'dossier.carriedElsewhere', { count });
}
