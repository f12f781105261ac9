import type { Corpus, Moment } from '../../domain/corpus/corpus.ts';
import { say } from '../../ui/words/say.ts';
import { MomentLink } from './MomentLink.tsx';
import { answersOf, answersTo, pointsOf } from './relations.ts';

interface RelatedProps {
  readonly moment: Moment;
  readonly corpus: Corpus;
}

/** What this moment denies or answers, and what denies or answers it. */
export function Answers({ moment, corpus }: RelatedProps) {
  const lines = [
    ...answersOf(moment, corpus).map((related) => ({
      ...related,
      words: say(`moment.answers.${related.relation}`),
    })),
    ...answersTo(moment.id, corpus).map((related) => ({
      ...related,
      words: say(`moment.answered.${related.relation}`),
    })),
  ];
  if (lines.length === 0) return null;
  return (
    <ul className="answers">
      {lines.map(({ words, relation, moment: other }) => (
        <li key={`${words} ${other.id}`} className={relation === 'denies' ? 'denial' : undefined}>
          <span className="relation">{words}:</span> <MomentLink moment={other} />
        </li>
      ))}
    </ul>
  );
}

/** The message or happening this moment is one point of, with its other points. */
export function OccasionPoints({ moment, corpus }: RelatedProps) {
  const occasion = corpus.occasions.find(({ id }) => id === moment.occasion);
  const points = pointsOf(moment, corpus);
  if (!occasion || points.length < 2) return null;
  return (
    <section className="occasion">
      <h3 dir="auto">{say('moment.occasion', { count: points.length, title: occasion.title })}</h3>
      <ol>
        {points.map((point) => (
          <li key={point.id}>
            {point.id === moment.id ? <ThisPoint moment={point} /> : <MomentLink moment={point} />}
          </li>
        ))}
      </ol>
    </section>
  );
}

function ThisPoint({ moment }: { moment: Moment }) {
  return (
    <span aria-current="true">
      <bdi>{moment.title}</bdi> <span className="quiet">({say('moment.thisPoint')})</span>
    </span>
  );
}
