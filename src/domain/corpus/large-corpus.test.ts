/** A large corpus answers as one at hand does, and without making its moments. */
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { encodeMoments } from '../columns/column-builder.ts';
import { ChosenMoments, ColumnMoments } from '../columns/column-moments.ts';
import { columnsOf } from '../columns/columns-of.ts';
import type { MomentRecords } from '../columns/records.ts';
import { activityOf } from '../overview/activity.ts';
import { instant } from '../time/instant.ts';
import type { Extent } from '../time/when.ts';
import { appearancesOf, endsOf, INVOLVEMENTS, momentsWith, quotedIn } from './actor.ts';
import type { Corpus, MomentId } from './corpus.ts';
import { corpusFixture } from './fixture.ts';
import type { CorpusFile } from './format.ts';
import {
  articlesTelling,
  datedCount,
  extentCount,
  indexAmong,
  momentsOfArticle,
  momentsOfOccasion,
  someExtent,
} from './gathered.ts';
import { momentById, momentsAnswering } from './lookups.ts';
import { nearestMoments } from './nearest.ts';
import { answersByMoment, partiesOf } from './parties.ts';
import { readQuestion } from './questions.ts';
import { readCorpus } from './read.ts';
import { readingOf } from './reading.ts';
import { generatedFile } from './testing/generated.ts';
import { linksOf, threadOf } from './thread.ts';

const bundled = JSON.parse(readFileSync('public/corpora/panjshir-2021/corpus.json', 'utf8')) as CorpusFile;

interface Twins {
  readonly near: Corpus;
  readonly far: Corpus;
  /** How many moments were made since it was last asked. */
  readonly made: () => number;
}

function twinsOf(file: CorpusFile): Twins {
  const reading = readCorpus(file);
  if (!reading.ok) throw new Error(JSON.stringify(reading.reason));
  const near = reading.corpus;
  const columns = columnsOf(encodeMoments(file.moments, file));
  let count = 0;
  const records: MomentRecords = {
    length: columns.records.length,
    recordAt: (place) => {
      count++;
      return columns.records.recordAt(place);
    },
    idAt: (place) => columns.records.idAt(place),
    placeOf: (id) => columns.records.placeOf(id),
    placeOfAccount: (id) => columns.records.placeOfAccount(id),
    answering: (id) => columns.records.answering(id),
  };
  const far = { ...near, moments: new ColumnMoments({ ...columns, records }, near.zone) };
  const made = () => {
    const since = count;
    count = 0;
    return since;
  };
  return { near, far, made };
}

const idsOf = (moments: Iterable<{ readonly id: string }>) => [...moments].map(({ id }) => id);

describe.each([
  ['the fixture', corpusFixture()],
  ['the bundled corpus', bundled],
  ['a generated one', generatedFile({ moments: 700 })],
] as const)('%s in columns', (_, file) => {
  const { near, far } = twinsOf(file);
  const each = [...near.moments];

  it('has the same people and places in the same moments', () => {
    for (const { id } of near.entities) {
      expect(idsOf(momentsWith(id, far))).toEqual(idsOf(momentsWith(id, near)));
      const [listed, wanted] = [appearancesOf(id, far), appearancesOf(id, near)];
      for (const kind of INVOLVEMENTS) expect(listed[kind].slice()).toEqual(wanted[kind].slice());
      expect(endsOf(momentsWith(id, far), id)).toEqual(endsOf(momentsWith(id, near), id));
      expect(quotedIn(id, far)).toEqual(quotedIn(id, near));
    }
  });

  it('counts the same over its time', () => {
    const dated = each.flatMap(({ when }) => when.earliest ?? []);
    const whole = { from: instant(Math.min(...dated)), to: instant(Math.max(...dated) + 1) };
    const [one] = near.entities;
    if (!one) throw new Error('no entity');
    const of = (corpus: Corpus) =>
      activityOf(momentsWith(one.id, corpus), corpus.moments, whole, corpus.zone, 40);
    expect(of(far)).toEqual(of(near));
  });

  it('has the same conversations', () => {
    for (const moment of each) {
      expect(idsOf(momentsAnswering(far.moments, moment.id))).toEqual(
        idsOf(momentsAnswering(near.moments, moment.id)),
      );
      expect(threadOf(moment, far)).toEqual(threadOf(moment, near));
      expect(linksOf(moment.id, far)).toEqual(linksOf(moment.id, near));
    }
    const [a, b] = [answersByMoment(far.moments), answersByMoment(near.moments)];
    for (const { id } of each) expect(a.get(id)).toEqual(b.get(id));
  });

  it('has the same parties and the same questions', () => {
    expect(partiesOf(far)).toEqual(partiesOf(near));
    for (const question of near.questions) {
      expect(readQuestion(question, far)).toEqual(readQuestion(question, near));
    }
  });

  it('finds the same by article, by occasion and by name', () => {
    for (const { id } of near.articles) {
      expect(idsOf(momentsOfArticle(far, id))).toEqual(idsOf(momentsOfArticle(near, id)));
    }
    for (const { id } of near.occasions) {
      expect(idsOf(momentsOfOccasion(far, id))).toEqual(idsOf(momentsOfOccasion(near, id)));
    }
    expect(articlesTelling(far.moments, far)).toEqual(articlesTelling(near.moments, near));
    expect(datedCount(far.moments)).toBe(datedCount(near.moments));
    for (const { slug, id } of each.slice(0, 40)) {
      expect(idsOf(nearestMoments(far, slug.slice(2), id))).toEqual(
        idsOf(nearestMoments(near, slug.slice(2), id)),
      );
      expect(idsOf(nearestMoments(far, undefined, slug))).toEqual(
        idsOf(nearestMoments(near, undefined, slug)),
      );
    }
    expect(momentById(far.moments, 'no-such' as MomentId)).toBeUndefined();
  });

  it('says the same of some of them, in whatever order they stand', () => {
    const all = new ColumnMoments(columnsOf(encodeMoments(file.moments, file)), near.zone);
    const places = Uint32Array.from(near.moments, (_, place) => place);
    const some = places.filter((place) => place % 2 === 0);
    const midst = all.columns.facts.from[places.length >> 1] ?? 0;
    const isEarly = ({ from, to }: Extent) => from < midst && to > -Infinity;
    for (const moments of [
      all.ordered(places.toReversed()),
      all.ordered(some),
      new ChosenMoments(all, some),
    ]) {
      const made = [...moments];
      expect(datedCount(moments)).toBe(datedCount(made));
      expect(extentCount(moments, isEarly)).toBe(extentCount(made, isEarly));
      expect(someExtent(moments, isEarly)).toBe(someExtent(made, isEarly));
      expect(made.map(({ id }) => indexAmong(moments, id))).toEqual(made.map((_, at) => at));
    }
    expect(indexAmong(all.ordered(some), near.moments.at(1)?.id ?? ('' as MomentId))).toBeUndefined();
  });

  it('looks no further than the first time that passes', () => {
    let looked = 0;
    expect(someExtent(far.moments, () => ++looked === 2)).toBe(true);
    expect(looked).toBe(2);
  });

  it('counts the same on the paragraphs of an article, and reads the earliest of each with them', () => {
    for (const article of near.articles) {
      const [part, whole] = [readingOf(far, article), readingOf(near, article)];
      expect({ ...part, paragraphs: [] }).toEqual({ ...whole, paragraphs: [] });
      for (const [place, read] of part.paragraphs.entries()) {
        const all = whole.paragraphs[place]?.resting.length ?? 0;
        expect(read.resting.length + read.more).toBe(all);
        expect(read.resting.length).toBeGreaterThanOrEqual(Math.min(all, 25));
      }
    }
  });
});

describe('of a corpus in columns hardly any moment is made', () => {
  const { far, made } = twinsOf(generatedFile({ moments: 4_000, articles: 5 }));
  const busiest = far.entities.toSorted(
    (a, b) => momentsWith(b.id, far).length - momentsWith(a.id, far).length,
  )[0];
  if (!busiest) throw new Error('no entity');

  it.each([
    ['who is in them', () => momentsWith(busiest.id, far).length, 0],
    ['what somebody has to do with them', () => appearancesOf(busiest.id, far).said.slice(0, 8), 8],
    ['the first and the last of somebody', () => endsOf(momentsWith(busiest.id, far), busiest.id), 40],
    ['who quotes somebody', () => quotedIn(busiest.id, far), 0],
    ['the parties', () => partiesOf(far), 0],
    ['the questions', () => far.questions.map((question) => readQuestion(question, far)), 40],
    ['the articles that tell of them', () => articlesTelling(far.moments, far), 0],
    ['how many have a date', () => datedCount(far.moments), 0],
    ['what a link may have meant', () => nearestMoments(far, 'a-slug-of-long-ago', 'x'), 3],
    ['the thread of one', () => threadOf(far.moments.at(1_234) as never, far), 60],
    [
      'an article, with what rests on it',
      () => far.articles[0] && readingOf(far, far.articles[0]),
      25 * (far.articles[0]?.paragraphs.length ?? 0),
    ],
  ] as const)('for %s', (_, ask, most) => {
    made();
    ask();
    expect(made()).toBeLessThanOrEqual(most);
  });
});
