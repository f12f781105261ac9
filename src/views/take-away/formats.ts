/** The files that what is shown can be taken away as: what each is for, what it cannot hold, and how it is written. */
import { corpusPartPieces, isWhole, type PartWords } from '../../domain/formats/corpus-part.ts';
import { type CsvForm, csvOf } from '../../domain/formats/csv.ts';
import { calendarOf, sortedForCalendar } from '../../domain/formats/icalendar.ts';
import type { Piece } from '../../domain/formats/in-slices.ts';
import { isoTime } from '../../domain/formats/iso-bounds.ts';
import { markdownOf } from '../../domain/formats/markdown.ts';
import type { TimelineJsGiven } from '../../domain/formats/timelinejs/write.ts';
import { timelineJsCsvPieces, timelineJsPieces } from '../../domain/formats/timelinejs-pieces.ts';
import { defaultLanes, type Lane, lanesOf } from '../../domain/overview/lanes.ts';
import type { Instant } from '../../domain/time/instant.ts';
import { useExplorer } from '../../state/store.ts';
import { dayMonthYear } from '../../ui/words/dates.ts';
import { say } from '../../ui/words/say.ts';
import { calendarWords } from './calendar-words.ts';
import { documentInWords } from './document-words.ts';
import { type MomentsInWords, momentsInWords } from './in-words.ts';
import type { FileToWrite } from './saving.ts';
import type { Taken } from './use-taken.ts';

export const FORMATS = ['csv', 'json', 'calendar', 'markdown', 'timelineJs', 'timelineJsCsv'] as const;
export type FormatId = (typeof FORMATS)[number];

export interface Format {
  readonly id: FormatId;
  readonly name: string;
  readonly purpose: string;
  /** What it cannot hold, and what is left out of it now. */
  readonly limits: readonly string[];
  readonly button: string;
  /** How many moments, or rows, it will have; nothing is saved where that is none. */
  readonly count: number;
  readonly file: () => FileToWrite;
}

/** What the writers need besides what is taken. */
export interface FormatGiven {
  readonly taken: Taken;
  readonly csv: CsvForm;
  readonly absolute: (link: string) => string;
  readonly now: () => Instant;
}

/** In the order they are offered in. */
export function formatsOf(given: FormatGiven): readonly Format[] {
  return FORMATS.map((id) => BY_ID[id](given));
}

const BY_ID: Readonly<Record<FormatId, (given: FormatGiven) => Format>> = {
  csv: csvFormat,
  json: jsonFormat,
  calendar: calendarFormat,
  markdown: markdownFormat,
  timelineJs: (given) => timelineJsFormat(given, 'timelineJs'),
  timelineJsCsv: (given) => timelineJsFormat(given, 'timelineJsCsv'),
};

function csvFormat({ taken, csv, absolute }: FormatGiven): Format {
  const { corpus, moments, knownBy, whole } = taken;
  const isByAccount = csv.rows === 'accounts';
  const count = isByAccount
    ? moments.reduce((sum, { accounts }) => sum + accounts.length, 0)
    : moments.length;
  return {
    id: 'csv',
    name: say('takeAway.csv'),
    purpose: say('takeAway.csv.for'),
    limits: [say(`takeAway.csv.${csv.rows}`), say('takeAway.csv.limits')],
    button: say(isByAccount ? 'takeAway.csv.saveAccounts' : 'takeAway.csv.save', { count }),
    count,
    file: () => {
      const words = momentsInWords(taken, absolute);
      const pieces = () =>
        csvOf(
          moments,
          {
            corpus,
            whenInWords: words.when,
            voiceInWords: words.voice,
            linkTo: words.linkTo,
            asKnownOn: knownBy === undefined ? '' : isoTime(knownBy, whole.zone),
          },
          csv,
        );
      return { name: fileName(taken, csv.rows, 'csv'), type: 'text/csv;charset=utf-8', pieces };
    },
  };
}

function jsonFormat({ taken, absolute, now }: FormatGiven): Format {
  const { file, corpus, moments } = taken;
  const isAll = isWhole({ file, corpus, moments });
  return {
    id: 'json',
    name: say('takeAway.json'),
    purpose: say('takeAway.json.for'),
    limits: [say(isAll ? 'takeAway.json.whole' : 'takeAway.json.limits')],
    button: say('takeAway.json.save', { count: moments.length }),
    count: moments.length,
    file: () => {
      const words = partWords(taken, momentsInWords(taken, absolute).linkToView, now());
      const pieces = () => corpusPartPieces({ file, corpus, moments, words });
      return { name: fileName(taken, isAll ? 'corpus' : 'part', 'json'), type: 'application/json', pieces };
    },
  };
}

function partWords(taken: Taken, link: string, now: Instant): PartWords {
  const { whole, file, words: what, telling } = taken;
  const day = dayMonthYear(now, telling);
  const source = file.source ?? '';
  return {
    title: partTitle(taken),
    source: say('takeAway.json.source', { title: whole.title, day, link, what, source }).trim(),
    reasonNotYetKnown: say('takeAway.json.notYetKnown'),
  };
}

/** Says that it is a part, unless it is all there is. */
function partTitle({ whole, corpus, moments, file, count, knownByWords: when }: Taken): string {
  const { title } = whole;
  if (isWhole({ file, corpus, moments })) return title;
  if (when === undefined) return say('takeAway.json.title', { title, count });
  return say('takeAway.json.titleKnown', { title, count, when });
}

function calendarFormat({ taken, absolute, now }: FormatGiven): Format {
  const { moments, whole, words: description } = taken;
  const { events, undated, beyond } = sortedForCalendar(moments);
  return {
    id: 'calendar',
    name: say('takeAway.calendar'),
    purpose: say('takeAway.calendar.for'),
    limits: [
      say('takeAway.calendar.limits'),
      ...(undated.length > 0 ? [say('takeAway.calendar.undated', { count: undated.length })] : []),
      ...(beyond.length > 0 ? [say('takeAway.calendar.beyond', { count: beyond.length })] : []),
    ],
    button: say('takeAway.calendar.save', { count: events.length }),
    count: events.length,
    file: () => {
      const tell = calendarWords(momentsInWords(taken, absolute));
      const given = { corpusId: whole.id, name: whole.title, description, now: now(), tell };
      const pieces = () => calendarOf(events, given);
      return { name: fileName(taken, 'calendar', 'ics'), type: 'text/calendar;charset=utf-8', pieces };
    },
  };
}

function markdownFormat({ taken, absolute, now }: FormatGiven): Format {
  const count = taken.moments.length;
  return {
    id: 'markdown',
    name: say('takeAway.markdown'),
    purpose: say('takeAway.markdown.for'),
    limits: [say('takeAway.markdown.limits')],
    button: say('takeAway.markdown.save', { count }),
    count,
    file: () => {
      const words = momentsInWords(taken, absolute);
      const pieces = function* (): Generator<Piece> {
        yield* markdownOf(documentInWords(taken, words, now()));
      };
      return { name: fileName(taken, 'moments', 'md'), type: 'text/markdown;charset=utf-8', pieces };
    },
  };
}

const TIMELINE_JS = {
  timelineJs: { pieces: timelineJsPieces, ending: 'json', type: 'application/json' },
  timelineJsCsv: { pieces: timelineJsCsvPieces, ending: 'csv', type: 'text/csv;charset=utf-8' },
} as const;

function timelineJsFormat({ taken, absolute }: FormatGiven, id: keyof typeof TIMELINE_JS): Format {
  const { moments, undated } = taken;
  const { ending, type, pieces } = TIMELINE_JS[id];
  const count = moments.length - undated;
  return {
    id,
    name: say(`takeAway.${id}`),
    purpose: say(`takeAway.${id}.for`),
    limits: [
      say(`takeAway.${id}.limits`),
      ...(undated > 0 ? [say('takeAway.calendar.undated', { count: undated })] : []),
    ],
    button: say(`takeAway.${id}.save`, { count }),
    count,
    file: () => {
      const given = timelineJsGiven(taken, momentsInWords(taken, absolute));
      return { name: fileName(taken, 'timelinejs', ending), type, pieces: () => pieces(moments, given) };
    },
  };
}

/** Groups are the lanes of the timeline: of several that a moment stands in, the first. */
function timelineJsGiven(taken: Taken, words: MomentsInWords): TimelineJsGiven {
  const { corpus, moments, file, words: what, knownByWords } = taken;
  const kind = useExplorer.getState().lanes ?? defaultLanes(corpus);
  const lanes = kind === 'none' ? [] : lanesOf(corpus, moments, kind);
  const names = new Map(
    lanes.toReversed().flatMap((lane) => lane.moments.map(({ id }) => [id, laneInWords(lane)])),
  );
  return {
    corpus: {
      title: partTitle(taken),
      description: [what, corpus.description ?? ''].join(' ').trim(),
    },
    // A slide that came from TimelineJS and goes back is what it was, whatever was reported when.
    file: knownByWords === undefined ? file : undefined,
    whenInWords: words.when,
    laneOf: ({ id }) => names.get(id),
  };
}

/** `panjshir-2021-moments.csv`, under the second clock `panjshir-2021-moments-as-known-2021-09-06.csv`: safe anywhere. */
function fileName({ whole, knownBy }: Taken, what: string, ending: string): string {
  // Its end is exclusive: what is known when the 7th begins is what was known on the 6th.
  const day = knownBy === undefined ? '' : isoTime((knownBy - 1) as Instant, whole.zone).split('T')[0];
  const name = [whole.id, what, ...(day === '' ? [] : ['as-known', day])].join('-');
  return `${name.replace(/[^\w.+-]/g, '-')}.${ending}`;
}

const GATHERED = {
  'both-sides': 'timeline.lane.bothSides',
  others: 'timeline.lane.others',
  'no-place': 'timeline.lane.noPlace',
  all: 'timeline.lane.all',
} as const;

function laneInWords({ name }: Lane): string {
  return name.kind === 'named' ? name.text : say(GATHERED[name.kind]);
}
