/** The files that what is shown can be taken away as: what each is for, and what it cannot hold. */
import { accountCount } from '../../domain/corpus/gathered.ts';
import { countedForCalendar } from '../../domain/formats/icalendar.ts';
import { isWhole } from '../../domain/formats/whole-corpus.ts';
import { say } from '../../ui/words/say.ts';
import { FORMATS, type FormatGiven, type FormatId } from './format-given.ts';
import type { FileToWrite } from './saving.ts';

export interface Format {
  readonly id: FormatId;
  readonly name: string;
  readonly purpose: string;
  /** What it cannot hold, and what is left out of it now. */
  readonly limits: readonly string[];
  readonly button: string;
  /** How many moments, or rows, it will have; nothing is saved where that is none. */
  readonly count: number;
  /** Fetches the code that writes it first. */
  readonly file: () => Promise<FileToWrite>;
}

/** In the order they are offered in. */
export function formatsOf(given: FormatGiven): readonly Format[] {
  return FORMATS.map((id) => ({
    id,
    name: say(`takeAway.${id}`),
    purpose: say(`takeAway.${id}.for`),
    ...TOLD[id](given),
    file: async () => (await import('./writers.ts')).WRITERS[id](given),
  }));
}

type Told = Pick<Format, 'limits' | 'button' | 'count'>;

const TOLD: Readonly<Record<FormatId, (given: FormatGiven) => Told>> = {
  csv: csvTold,
  json: jsonTold,
  calendar: calendarTold,
  markdown: markdownTold,
  timelineJs: (given) => timelineJsTold(given, 'timelineJs'),
  timelineJsCsv: (given) => timelineJsTold(given, 'timelineJsCsv'),
};

function csvTold({ taken: { moments }, csv: { rows } }: FormatGiven): Told {
  const accounts = accountCount(moments);
  const count = rows === 'accounts' ? accounts : moments.length;
  return {
    limits: [say(`takeAway.csv.${rows}`), say('takeAway.csv.limits')],
    button: say(rows === 'accounts' ? 'takeAway.csv.saveAccounts' : 'takeAway.csv.save', { count }),
    count,
  };
}

function jsonTold({ taken: { file, corpus, moments } }: FormatGiven): Told {
  const count = moments.length;
  return {
    limits: [say(isWhole(file, corpus, moments) ? 'takeAway.json.whole' : 'takeAway.json.limits')],
    button: say('takeAway.json.save', { count }),
    count,
  };
}

function calendarTold({ taken }: FormatGiven): Told {
  const { events, undated, beyond } = countedForCalendar(taken.moments);
  return {
    limits: [
      say('takeAway.calendar.limits'),
      ...leftOut(undated),
      ...(beyond > 0 ? [say('takeAway.calendar.beyond', { count: beyond })] : []),
    ],
    button: say('takeAway.calendar.save', { count: events }),
    count: events,
  };
}

function markdownTold({ taken: { moments } }: FormatGiven): Told {
  const count = moments.length;
  return {
    limits: [say('takeAway.markdown.limits')],
    button: say('takeAway.markdown.save', { count }),
    count,
  };
}

function timelineJsTold({ taken }: FormatGiven, id: 'timelineJs' | 'timelineJsCsv'): Told {
  const count = taken.moments.length - taken.undated;
  return {
    limits: [say(`takeAway.${id}.limits`), ...leftOut(taken.undated)],
    button: say(`takeAway.${id}.save`, { count }),
    count,
  };
}

function leftOut(undated: number): readonly string[] {
  return undated > 0 ? [say('takeAway.calendar.undated', { count: undated })] : [];
}
