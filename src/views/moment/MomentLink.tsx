import type { Moment } from '../../domain/corpus/corpus.ts';
import { useMomentLink } from '../../state/links.ts';

/** A moment named by its title, as a link that opens it here. */
export function MomentLink({ moment }: { moment: Moment }) {
  return (
    <a className="moment-link" dir="auto" {...useMomentLink(moment)}>
      {moment.title}
    </a>
  );
}
