import type { Article } from '../../domain/corpus/corpus.ts';
import type { Stop } from '../../domain/corpus/reading.ts';
import type { LinkTo } from '../../state/links.ts';
import { toArticle } from '../../state/places.ts';
import { say } from '../../ui/words/say.ts';

interface StopLinksProps {
  readonly article: Article;
  /** The paragraph they stand beside. */
  readonly number: number;
  /** All passages of the open moment. */
  readonly stops: readonly Stop[];
  readonly linkTo: LinkTo;
}

/** From the open moment's entry to where else it rests: the paragraph before and the one after, in other articles too. */
export function StopLinks({ article, number, stops, linkTo }: StopLinksProps) {
  const isHere = (stop: Stop) => stop.article === article && stop.paragraph === number;
  const previous = stops[stops.findIndex(isHere) - 1];
  const next = stops[stops.findLastIndex(isHere) + 1];
  if (!previous && !next) return null;
  return (
    <p className="entry-stops">
      {previous && (
        <a {...linkTo(toArticle(previous.article.id, previous.paragraph))}>
          {say(previous.article === article ? 'reader.previousAt' : 'reader.previousIn', placeOf(previous))}
        </a>
      )}
      {next && (
        <a {...linkTo(toArticle(next.article.id, next.paragraph))}>
          {say(next.article === article ? 'reader.nextAt' : 'reader.nextIn', placeOf(next))}
        </a>
      )}
    </p>
  );
}

function placeOf({ article, paragraph }: Stop) {
  return { number: article.number, paragraph };
}
