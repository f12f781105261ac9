import type { Moment } from '../../domain/corpus/corpus.ts';
import { say } from '../../ui/words/say.ts';

/** The moment in the panel, among others: no link. */
export function ThisPoint({ moment }: { moment: Moment }) {
  return (
    <span aria-current="true">
      <bdi>{moment.title}</bdi> <span className="quiet">({say('moment.thisOne')})</span>
    </span>
  );
}
