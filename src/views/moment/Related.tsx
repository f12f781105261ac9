import type { Corpus, Moment } from '../../domain/corpus/corpus.ts';
import { say } from '../../ui/words/say.ts';
import { MomentLink } from './MomentLink.tsx';
import { pointsOf } from './relations.ts';

interface RelatedProps {
  readonly moment: Moment;
  readonly corpus: Corpus;
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
      <bdi>{moment.title}</bdi> <span className="quiet">({say('moment.thisOne')})</span>
    </span>
  );
}
