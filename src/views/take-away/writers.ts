/** Writes the files that what is shown is taken away as. Fetched when the first of them is. */
import { corpusPartPieces, type PartWords } from '../../domain/formats/corpus-part.ts';
import { csvOf } from '../../domain/formats/csv.ts';
import { fileName } from '../../domain/formats/file-name.ts';
import { calendarOf } from '../../domain/formats/icalendar.ts';
import type { Piece } from '../../domain/formats/in-slices.ts';
import { isoTime } from '../../domain/formats/iso-bounds.ts';
import { type LaneNameInFile, laneNamesIn } from '../../domain/formats/lane-names.ts';
import { markdownOf } from '../../domain/formats/markdown.ts';
import { recordsBehind } from '../../domain/formats/records.ts';
import type { TimelineJsGiven } from '../../domain/formats/timelinejs/write.ts';
import { timelineJsCsvPieces, timelineJsPieces } from '../../domain/formats/timelinejs-pieces.ts';
import { isWhole } from '../../domain/formats/whole-corpus.ts';
import { defaultLanes } from '../../domain/overview/lanes.ts';
import type { Instant } from '../../domain/time/instant.ts';
import { useExplorer } from '../../state/store.ts';
import { dayMonthYear } from '../../ui/words/dates.ts';
import { say } from '../../ui/words/say.ts';
import { calendarWords } from './calendar-words.ts';
import { documentInWords } from './document-words.ts';
import type { FormatGiven, FormatId } from './format-given.ts';
import { type MomentsInWords, momentsInWords } from './in-words.ts';
import type { FileToWrite } from './saving.ts';
import type { Taken } from './use-taken.ts';
import '../../ui/words/sets/take-away.ts';

export const WRITERS: Readonly<Record<FormatId, (given: FormatGiven) => FileToWrite>> = {
  csv: csvFile,
  json: jsonFile,
  calendar: calendarFile,
  markdown: markdownFile,
  timelineJs: (given) => timelineJsFile(given, 'timelineJs'),
  timelineJsCsv: (given) => timelineJsFile(given, 'timelineJsCsv'),
};

function csvFile({ taken, csv, absolute }: FormatGiven): FileToWrite {
  const { corpus, moments, knownBy, whole } = taken;
  const words = momentsInWords(taken, absolute);
  const given = {
    corpus,
    whenInWords: words.when,
    voiceInWords: words.voice,
    linkTo: words.linkTo,
    asKnownOn: knownBy === undefined ? '' : isoTime(knownBy, whole.zone),
  };
  return {
    name: nameOf(taken, csv.rows, 'csv'),
    type: 'text/csv;charset=utf-8',
    pieces: () => csvOf(moments, given, csv),
  };
}

function jsonFile({ taken, absolute, now }: FormatGiven): FileToWrite {
  const { file, corpus, moments } = taken;
  const words = partWords(taken, momentsInWords(taken, absolute).linkToView, now());
  return {
    name: nameOf(taken, isWhole(file, corpus, moments) ? 'corpus' : 'part', 'json'),
    type: 'application/json',
    pieces: () => corpusPartPieces({ file, corpus, moments, words }),
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
  if (isWhole(file, corpus, moments)) return title;
  if (when === undefined) return say('takeAway.json.title', { title, count });
  return say('takeAway.json.titleKnown', { title, count, when });
}

function calendarFile({ taken, absolute, now }: FormatGiven): FileToWrite {
  const { moments, whole, words: description } = taken;
  const tell = calendarWords(momentsInWords(taken, absolute));
  const given = { corpusId: whole.id, name: partTitle(taken), description, now: now(), tell };
  return {
    name: nameOf(taken, 'calendar', 'ics'),
    type: 'text/calendar;charset=utf-8',
    pieces: () => calendarOf(moments, given),
  };
}

function markdownFile({ taken, absolute, now }: FormatGiven): FileToWrite {
  const words = momentsInWords(taken, absolute);
  return {
    name: nameOf(taken, 'moments', 'md'),
    type: 'text/markdown;charset=utf-8',
    pieces: function* (): Generator<Piece> {
      yield* markdownOf(documentInWords(taken, words, now()));
    },
  };
}

const TIMELINE_JS = {
  timelineJs: { pieces: timelineJsPieces, ending: 'json', type: 'application/json' },
  timelineJsCsv: { pieces: timelineJsCsvPieces, ending: 'csv', type: 'text/csv;charset=utf-8' },
} as const;

function timelineJsFile({ taken, absolute }: FormatGiven, id: keyof typeof TIMELINE_JS): FileToWrite {
  const { ending, type, pieces } = TIMELINE_JS[id];
  const given = timelineJsGiven(taken, momentsInWords(taken, absolute));
  return { name: nameOf(taken, 'timelinejs', ending), type, pieces: () => pieces(taken.moments, given) };
}

/** Groups are the lanes of the timeline: of several that a moment stands in, the first. */
function timelineJsGiven(taken: Taken, words: MomentsInWords): TimelineJsGiven {
  const { corpus, whole, moments, file, words: what, knownByWords } = taken;
  const kind = useExplorer.getState().lanes ?? defaultLanes(corpus);
  const nameOf = laneNamesIn(corpus, moments, kind);
  return {
    corpus: {
      title: partTitle(taken),
      description: [what, corpus.description ?? ''].join(' ').trim(),
    },
    // A slide that came from TimelineJS and goes back is what it was, whatever was reported when.
    file: knownByWords === undefined ? file : undefined,
    whenInWords: words.when,
    recordOf: recordsBehind(whole),
    laneOf: (moment) => {
      const name = nameOf(moment);
      return name && laneInWords(name);
    },
  };
}

function nameOf({ whole: { id, zone }, knownBy }: Taken, what: string, ending: string): string {
  return fileName(id, what, ending, knownBy === undefined ? undefined : { by: knownBy, zone });
}

const GATHERED = {
  'both-sides': 'timeline.lane.bothSides',
  others: 'timeline.lane.others',
  'no-place': 'timeline.lane.noPlace',
  all: 'timeline.lane.all',
} as const;

function laneInWords(name: LaneNameInFile): string {
  return name.kind === 'named' ? name.text : say(GATHERED[name.kind]);
}
