/** A large corpus is taken away as the same files that one at hand is. */
import { expect, it } from 'vitest';
import { encodeMoments } from '../columns/column-builder.ts';
import { ChosenMoments, ColumnMoments } from '../columns/column-moments.ts';
import { columnsOf } from '../columns/columns-of.ts';
import type { Corpus } from '../corpus/corpus.ts';
import { disputedIn } from '../corpus/disputed.ts';
import { accountCount } from '../corpus/gathered.ts';
import type { Moments } from '../corpus/moments.ts';
import { readCorpus } from '../corpus/read.ts';
import { generatedFile } from '../corpus/testing/generated.ts';
import { LANE_KINDS } from '../overview/lanes.ts';
import { corpusVersion, corpusVersionOf } from './citation/corpus-version.ts';
import { corpusPartPieces } from './corpus-part.ts';
import { csvOf } from './csv.ts';
import { calendarOf, countedForCalendar, sortedForCalendar } from './icalendar.ts';
import { atOnce } from './in-slices.ts';
import { laneNamesIn } from './lane-names.ts';
import { recordsBehind, recordsOf } from './records.ts';
import { timelineJsPieces } from './timelinejs-pieces.ts';

const file = generatedFile({ moments: 400 });
const reading = readCorpus(file);
if (!reading.ok) throw new Error(JSON.stringify(reading.reason));
const near = reading.corpus;
const all = new ColumnMoments(columnsOf(encodeMoments(file.moments, file)), near.zone);
const far: Corpus = { ...near, moments: all };
const headOnly = { ...file, moments: [] };

/** Every third, of both. */
const places = Uint32Array.from({ length: 133 }, (_, index) => index * 3);
const some: readonly [Moments, Moments] = [
  near.moments.filter((_, place) => place % 3 === 0 && place < 399),
  new ChosenMoments(all, places),
];

const words = { title: 'Some', source: 'Of all', reasonNotYetKnown: '' };

it('as a corpus, the whole and a part', () => {
  const whole = atOnce(corpusPartPieces({ file: headOnly, corpus: far, moments: far.moments, words }));
  expect(JSON.parse(whole)).toEqual(file);
  const part = atOnce(corpusPartPieces({ file: headOnly, corpus: far, moments: some[1], words }));
  const twin = atOnce(corpusPartPieces({ file, corpus: near, moments: some[0], words }));
  // The fields of a record come in another order from columns.
  expect(JSON.parse(part)).toEqual(JSON.parse(twin));
  expect(JSON.parse(part).moments).toHaveLength(133);
});

it.each(['moments', 'accounts'] as const)('as a table of %s', (rows) => {
  const given = { whenInWords: () => '', voiceInWords: () => '', linkTo: () => '', asKnownOn: '' };
  const form = { rows, separator: ',' as const };
  expect(atOnce(csvOf(some[1], { ...given, corpus: far }, form))).toBe(
    atOnce(csvOf(some[0], { ...given, corpus: near }, form)),
  );
  expect(accountCount(some[1])).toBe(accountCount(some[0]));
});

it('as a calendar', () => {
  const tell = () => ({ summary: '', description: '', location: '', categories: [], link: '' });
  const given = { corpusId: 'x', name: 'x', description: '', now: 0 as never, tell };
  expect(atOnce(calendarOf(some[1], given))).toBe(
    atOnce(calendarOf(sortedForCalendar(some[0]).events, given)),
  );
  const { events, undated, beyond } = sortedForCalendar(some[0]);
  const counts = { events: events.length, undated: undated.length, beyond: beyond.length };
  expect(countedForCalendar(some[1])).toEqual(counts);
  expect(countedForCalendar(some[0])).toEqual(counts);
});

it('as a timeline of TimelineJS, by the same lanes', () => {
  const given = { corpus: near, whenInWords: () => '' };
  expect(atOnce(timelineJsPieces(some[1], { ...given, file: headOnly, recordOf: recordsBehind(far) }))).toBe(
    atOnce(timelineJsPieces(some[0], { ...given, file })),
  );
  for (const kind of LANE_KINDS) {
    const [here, there] = [laneNamesIn(near, some[0], kind), laneNamesIn(far, some[1], kind)];
    for (const moment of some[0]) expect(there(moment)).toEqual(here(moment));
  }
});

it('with the same version and the same disputes', () => {
  const steps = corpusVersionOf(headOnly, recordsOf(far.moments, far, headOnly));
  let step = steps.next();
  while (!step.done) step = steps.next();
  expect(step.value).toBe(corpusVersion(file));
  const [here, there] = [disputedIn(near), disputedIn(far)];
  for (const { id } of near.moments) expect(there.has(id)).toBe(here.has(id));
});
