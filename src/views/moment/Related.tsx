import { useMemo } from 'react';
import type { Corpus, Moment } from '../../domain/corpus/corpus.ts';
import { onDemand } from '../../ui/on-demand.tsx';
import { say } from '../../ui/words/say.ts';
import { MomentLink } from './MomentLink.tsx';
import { pointsOf } from './relations.ts';
import { ThisPoint } from './ThisPoint.tsx';

interface RelatedProps {
  readonly moment: Moment;
  readonly corpus: Corpus;
}

const longMoments = onDemand(async () => (await import('./LongMoments.tsx')).LongMoments);

/** More than this scroll in a place of their own. */
const MANY = 200;

/** The message or happening this moment is one point of, with its other points. */
export function OccasionPoints({ moment, corpus }: RelatedProps) {
  const occasion = corpus.occasions.find(({ id }) => id === moment.occasion);
  const points = useMemo(() => pointsOf(moment, corpus), [moment, corpus]);
  if (!occasion || points.length < 2) return null;
  return (
    <section className="occasion">
      <h3 dir="auto">{say('moment.occasion', { count: points.length, title: occasion.title })}</h3>
      {points.length > MANY ? (
        <longMoments.View moments={points} here={moment.id} label={occasion.title} />
      ) : (
        <ol>
          {points.map((point) => (
            <li key={point.id}>
              {point.id === moment.id ? <ThisPoint moment={point} /> : <MomentLink moment={point} />}
            </li>
          ))}
        </ol>
      )}
    </section>
  );
}
