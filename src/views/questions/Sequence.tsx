import type { Corpus, Moment } from '../../domain/corpus/corpus.ts';
import { lettersByMoment, type QuestionRead } from '../../domain/corpus/questions.ts';
import { type InSequence, sequenceOf } from '../../domain/corpus/sequence.ts';
import { speakerOf } from '../../domain/corpus/speaker.ts';
import { Letters } from '../../ui/Letters.tsx';
import { say } from '../../ui/words/say.ts';
import { whenInWords } from '../../ui/words/when.ts';

interface SequenceProps {
  readonly read: QuestionRead;
  readonly corpus: Corpus;
}

/** What was said on a question, one statement after the other, with what is known of their order and no more. */
export function Sequence({ read, corpus }: SequenceProps) {
  const statements = read.moments.filter(({ kind }) => kind === 'statement');
  if (statements.length < 2) return null;
  const letters = lettersByMoment(read);
  const steps = sequenceOf(statements);
  const note = [
    steps.slice(1).some(({ after }) => !after) && say('questions.dotted'),
    statements.every(hasNoHour) && say('questions.noHours'),
  ].filter((part) => part !== false);
  return (
    <ol className="sequence" aria-label={say('questions.sequence')}>
      {steps.map((step, index) => (
        <li key={step.moment.id}>
          {index > 0 && <Order step={step} before={steps[index - 1]} corpus={corpus} />}
          <Letters letters={(letters.get(step.moment.id) ?? []).filter(({ denied }) => !denied)} />
          <span>
            <b>
              <bdi>{speakerOf(step.moment, corpus)}</bdi>
            </b>{' '}
            <bdi>{step.moment.label}</bdi>
          </span>
          <Day step={step} before={steps[index - 1]} corpus={corpus} />
        </li>
      ))}
      {note.length > 0 && <li className="sequence-note">{note.join('; ')}</li>}
    </ol>
  );
}

interface StepProps {
  readonly step: InSequence;
  readonly before: InSequence | undefined;
  readonly corpus: Corpus;
}

/** What stands between two statements: how the later is known to be later, or that it is not. */
function Order({ step: { after }, before, corpus }: StepProps) {
  if (!after) {
    return (
      <span className="sequence-order unknown">
        <span className="unseen">{say('questions.after.unknown')}</span>
      </span>
    );
  }
  return <span className="sequence-order">{afterInWords(after, before?.moment, corpus)}</span>;
}

function afterInWords(
  { earlier, words }: NonNullable<InSequence['after']>,
  before: Moment | undefined,
  corpus: Corpus,
): string {
  if (!words) return say('questions.after.times');
  const number = corpus.articles.find(({ id }) => id === words.article)?.number ?? '';
  if (earlier === before) return say('questions.after.stated', { words: words.text, number });
  return say('questions.after.statedOther', {
    earlier: speakerOf(earlier, corpus) ?? earlier.label,
    words: words.text,
    number,
  });
}

/** A statement's time, where it is not that of the one before. */
function Day({ step, before, corpus }: StepProps) {
  const inWords = ({ when }: Moment) => whenInWords(when, corpus.partsOfDay, corpus.zone).short;
  const time = inWords(step.moment);
  if (before && inWords(before.moment) === time) return null;
  return <small className="sequence-when">{time}</small>;
}

function hasNoHour({ when }: Moment): boolean {
  return when.precision !== 'minute' && when.precision !== 'hour';
}
