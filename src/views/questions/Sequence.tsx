import type { Corpus, Moment } from '../../domain/corpus/corpus.ts';
import { type LetterCarried, lettersByMoment, type QuestionRead } from '../../domain/corpus/questions.ts';
import { type InSequence, sequenceOf } from '../../domain/corpus/sequence.ts';
import { speakerOf } from '../../domain/corpus/speaker.ts';
import { hasHours } from '../../domain/time/when.ts';
import { useTelling } from '../../state/derived.ts';
import { Letters } from '../../ui/Letters.tsx';
import { useMedia } from '../../ui/use-size.ts';
import { WhenShort } from '../../ui/WhenShort.tsx';
import { say } from '../../ui/words/say.ts';

interface SequenceProps {
  readonly read: QuestionRead;
  readonly corpus: Corpus;
}

/** More rows than this are folded up until they are asked for. */
const MANY = 8;

/** What was said on a question, one statement after the other, with what is known of their order and no more. */
export function Sequence({ read, corpus }: SequenceProps) {
  const phone = useMedia('(width < 600px)');
  const statements = read.moments.filter(({ kind }) => kind === 'statement');
  if (statements.length < 2) return null;
  const letters = lettersByMoment(read);
  const steps = sequenceOf(statements);
  const note = whatIsNotGiven(steps);
  return (
    <details className="sequence" open={!phone && statements.length <= MANY}>
      <summary>{say('questions.sequence')}</summary>
      <ol>
        {steps.map((step) => (
          <Step
            key={step.moment.id}
            step={step}
            statements={statements}
            letters={letters.get(step.moment.id) ?? []}
            corpus={corpus}
          />
        ))}
      </ol>
      {note !== '' && <p className="sequence-note">{note}</p>}
    </details>
  );
}

interface StepProps {
  readonly step: InSequence;
  readonly statements: readonly Moment[];
  readonly letters: readonly LetterCarried[];
  readonly corpus: Corpus;
}

function Step({ step: { moment, after }, statements, letters, corpus }: StepProps) {
  const telling = useTelling();
  return (
    <li>
      {/* What articles add in their own voice, and what accounts deny, is not what was said here. */}
      <Letters letters={letters.filter(({ denied, ownOnly }) => !denied && !ownOnly)} />
      <span className="sequence-words">
        <b>
          <bdi>{speakerOf(moment, corpus)}</bdi>
        </b>{' '}
        <bdi>{moment.label}</bdi>{' '}
        <small className="sequence-when">
          <WhenShort when={moment.when} partsOfDay={corpus.partsOfDay} telling={telling} />
        </small>
        {after && <small className="sequence-order">{afterInWords(after, statements, corpus)}</small>}
      </span>
    </li>
  );
}

/** "after 1, Mujahid: “Earlier, the Taliban had claimed”, article 1". */
function afterInWords(
  { earlier, words }: NonNullable<InSequence['after']>,
  statements: readonly Moment[],
  corpus: Corpus,
): string {
  const named = {
    place: statements.indexOf(earlier) + 1,
    earlier: speakerOf(earlier, corpus) ?? earlier.label,
  };
  if (!words) return say('questions.after.times', named);
  const number = corpus.articles.find(({ id }) => id === words.article)?.number ?? '';
  return say('questions.after.stated', { ...named, words: words.text, number });
}

/** Said once, at the end: for most statements nobody gives an order or an hour. Empty where all is given. */
function whatIsNotGiven(steps: readonly InSequence[]): string {
  const later = steps.slice(1);
  const known = later.filter(({ after }) => after).length;
  return [
    known === 0 && say('questions.order.none'),
    known > 0 && known < later.length && say('questions.order.others'),
    !steps.some(({ moment }) => hasHours(moment.when)) && say('questions.noHours'),
  ]
    .filter((part) => part !== false)
    .join('; ');
}
