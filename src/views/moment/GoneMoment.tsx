import { type RefObject, useMemo } from 'react';
import type { Corpus } from '../../domain/corpus/corpus.ts';
import { nearestMoments } from '../../domain/corpus/nearest.ts';
import type { OpenMoment } from '../../state/derived.ts';
import { useExplorer } from '../../state/store.ts';
import { say } from '../../ui/words/say.ts';
import { MomentLink } from './MomentLink.tsx';
import { NotAmongParts, useMissingParts } from './NotAmongParts.tsx';

interface GoneMomentProps {
  readonly gone: OpenMoment & { readonly kind: 'gone' };
  readonly corpus: Corpus;
  readonly heading: RefObject<HTMLHeadingElement | null>;
}

/** For a link to a moment that is not there: what is known of it, and what may have been meant. */
export function GoneMoment({ gone: { id, tombstone }, corpus, heading }: GoneMomentProps) {
  const slug = useExplorer((state) => state.openSlug);
  const nearest = useMemo(() => nearestMoments(corpus, slug, id), [corpus, slug, id]);
  const missing = useMissingParts();
  return (
    <div className="gone">
      <h2 className="moment-title" ref={heading} tabIndex={-1}>
        {say('moment.gone')}
      </h2>
      {missing && !tombstone ? (
        <NotAmongParts {...missing} />
      ) : (
        <p className="summary">
          {tombstone ? say('moment.goneWithdrawn', { ...tombstone }) : say('moment.goneUnknown', { id })}
        </p>
      )}
      {nearest.length > 0 && (
        <>
          <p>{say('moment.goneNearest')}</p>
          <ul>
            {nearest.map((moment) => (
              <li key={moment.id}>
                <MomentLink moment={moment} />
              </li>
            ))}
          </ul>
        </>
      )}
    </div>
  );
}
