/** What an event of a calendar says of its moment. */

import type { Moment } from '../../domain/corpus/corpus.ts';
import type { CalendarWords } from '../../domain/formats/icalendar.ts';
import { say } from '../../ui/words/say.ts';
import type { MomentsInWords } from './in-words.ts';

/** How a time is known stands in the title too, where the days and hours of the event do not say it all. */
export function calendarWords(words: MomentsInWords): (moment: Moment) => CalendarWords {
  return (moment) => {
    const when = words.when(moment);
    return {
      summary: isPlain(moment) ? moment.title : say('takeAway.calendar.title', { title: moment.title, when }),
      description: [
        `${when}. ${words.sureness(moment)}`,
        moment.summary,
        ...moment.accounts.map((account) => `${words.account(account)}: ${account.says}`),
      ].join('\n\n'),
      location: words.where(moment),
      categories: [say(`takeAway.kind.${moment.kind}`), ...words.statuses(moment)],
      link: words.linkTo(moment),
    };
  };
}

/** Known to its minutes, from one end to the other: the event itself says all there is to say. */
function isPlain({ when }: Moment): boolean {
  const { precision, qualifier, soft, earliest, latest } = when;
  return (
    precision === 'minute' &&
    qualifier === undefined &&
    soft.length === 0 &&
    earliest !== undefined &&
    latest !== undefined
  );
}
