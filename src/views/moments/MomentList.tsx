import { useRef } from 'react';
import { isAtHand } from '../../domain/corpus/corpus.ts';
import { useCorpus } from '../../state/derived.ts';
import { onDemand } from '../../ui/on-demand.tsx';
import { say } from '../../ui/words/say.ts';
import { ListInFull } from './ListInFull.tsx';
import './moments.css';

const longList = onDemand(async () => (await import('./LongList.tsx')).LongList);

/**
 * The list twin of the timeline: the same moments, in the same order, as text. It is one list, so that it can be
 * counted and stepped through as one; a day's heading stands in the first item of its day. What has no date stands
 * last, in a tray of its own.
 */
export function MomentList() {
  const corpus = useCorpus();
  const section = useRef<HTMLElement>(null);
  return (
    <section className="moment-list" ref={section}>
      <header>
        <h2>{say('moments.heading')}</h2>
        <span className="quiet">{say('moments.order')}</span>
      </header>
      {isAtHand(corpus) ? <ListInFull section={section} /> : <longList.View />}
    </section>
  );
}
