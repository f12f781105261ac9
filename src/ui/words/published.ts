/** When an article came out, in words. */
import type { Article } from '../../domain/corpus/corpus.ts';
import { publicationOf } from '../../domain/corpus/publication.ts';
import { type Instant, shift, type Zone } from '../../domain/time/instant.ts';
import type { Telling } from '../../domain/time/telling.ts';
import { clockTime, dateText, dayHeading } from './dates.ts';
import { offsetInWords } from './offsets.ts';
import { say } from './say.ts';
import { stretchInWords } from './stretch.ts';

type Published = Pick<Article, 'published'>;

/**
 * "6 September 2021", "March 2024": a day or more is that of the corpus's zone, for that is how articles are dated. A
 * time of day is an instant, told by the reader's clocks: "Tuesday 5 March 2024, 07:30 (UTC+01:00)". What is no date
 * stays as the corpus has it; undefined where it has nothing.
 */
export function publishedInWords(article: Published, zone: Zone, reader: Telling): string | undefined {
  const publication = publicationOf(article, zone);
  if (!publication) return asGiven(article);
  const { earliest, latest } = publication;
  if (earliest === latest) {
    return say('time.hour.long', {
      day: dayHeading(latest, reader),
      hour: clockTime(latest, reader.zone),
      offset: offsetInWords(latest, reader.zone),
    });
  }
  return stretchInWords({ from: earliest ?? latest, to: latest }, { ...reader, zone });
}

/** The day alone, where there is little room: "6 Sep". A time of more than a day as in `publishedInWords`. */
export function publishedInShort(article: Published, zone: Zone, reader: Telling): string | undefined {
  const publication = publicationOf(article, zone);
  if (!publication) return asGiven(article);
  const { earliest, latest } = publication;
  const form = reader.withYear ? 'dayMonthYear' : 'dayMonth';
  if (earliest === latest) return dateText(latest, form, reader, 'short');
  return isDay(earliest, latest)
    ? dateText(shift(latest, -1), form, { ...reader, zone }, 'short')
    : publishedInWords(article, zone, reader);
}

function asGiven({ published: { value, basis } }: Published): string | undefined {
  return value === null || basis === 'unknown' ? undefined : value;
}

/** A day may be an hour longer than most. */
const LONGEST_DAY = 25 * 3_600_000;

function isDay(earliest: Instant | undefined, latest: Instant): boolean {
  return earliest !== undefined && latest - earliest <= LONGEST_DAY;
}
