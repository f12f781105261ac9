import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import json from '../../../e2e/corpora/two-clocks.json';
import { type Instant, instant, parseInstant } from '../time/instant.ts';
import { accountsNaming, corpusAsKnown, entitiesNamed, questionKnownFrom } from './as-known.ts';
import type { CorpusAtHand, EntityId, Moment, Question } from './corpus.ts';
import { firstReportOf, publicationOf, publicationStops } from './publication.ts';
import { readCorpus } from './read.ts';
import { disputedMoments } from './status.ts';
import { clocks, corpora, datedCorpora } from './testing/published-corpora.ts';

const known = (corpus: CorpusAtHand, at: Instant) => corpusAsKnown(corpus, at).corpus;
const ids = (records: readonly { readonly id: string }[]) => records.map(({ id }) => id);

const reading = readCorpus(json);
if (!reading.ok) throw new Error('not read');
const { corpus: KESTREL } = reading;

/** The corpus as known at the end of a day of March 2024. */
function onDay(day: number): CorpusAtHand {
  const at = parseInstant(`2024-03-${String(day + 1).padStart(2, '0')}`, KESTREL.zone);
  if (at === undefined) throw new Error(`no day ${day}`);
  return known(KESTREL, at);
}

function momentOn(day: number, id: string): Moment | undefined {
  return onDay(day).moments.find((moment) => moment.id === id);
}

function questionOn(day: number, id: string): Question | undefined {
  return onDay(day).questions.find((question) => question.id === id);
}

describe('the story as known', () => {
  it('has nothing before anything is out', () => {
    const { articles, moments, questions, leadPair, headline } = onDay(3);
    expect([articles, moments, questions]).toEqual([[], [], []]);
    expect([leadPair, headline]).toEqual([undefined, undefined]);
  });

  it('grows with every article, whose numbers stay', () => {
    expect([4, 5, 6, 8, 18, 28].map((day) => onDay(day).articles.map(({ number }) => number))).toEqual([
      [1],
      [1, 2],
      [1, 2, 3],
      [1, 2, 3, 4],
      [1, 2, 3, 4, 5],
      [1, 2, 3, 4, 5, 6],
    ]);
    expect([4, 5, 6, 8, 18, 28].map((day) => onDay(day).moments.length)).toEqual([5, 7, 8, 11, 13, 16]);
  });

  it('has a moment of February only once it is reported, in its place in time', () => {
    expect(momentOn(8, 'k01')).toBeUndefined();
    expect(ids(onDay(18).moments)[0]).toBe('k01');
  });

  it('disputes a claim from the day the denial is out', () => {
    const isDisputed = (day: number) => {
      const { moments, questions } = onDay(day);
      return ids(moments).includes('k07') && disputedMoments(moments, questions).has('k07' as Moment['id']);
    };
    expect([4, 5, 6, 8].map(isDisputed)).toEqual([false, false, true, true]);
  });

  it('gives a revised number beside the first from the day it is out', () => {
    const numbers = (day: number) =>
      momentOn(day, 'k06')?.accounts.flatMap(({ details }) => details.map(({ value }) => value));
    expect([numbers(4), numbers(8)]).toEqual([['12'], ['12', '15']]);
  });

  it('asks a question once two of its positions are told', () => {
    expect([5, 6].map((day) => questionOn(day, 'did-the-steering-fail')?.positions.length)).toEqual([
      undefined,
      2,
    ]);
  });

  it('leaves out what explains a question while part of it is still to come', () => {
    expect(questionOn(6, 'did-the-steering-fail')?.note).toBeUndefined();
    expect(questionOn(8, 'did-the-steering-fail')?.note).toContain('A passenger says so');
  });

  it('leaves out the words of later articles for a time, and then how it is reckoned', () => {
    const before = momentOn(4, 'k03')?.when;
    expect(before?.words.map(({ text }) => text)).toEqual(['at 17.30 on Sunday']);
    expect(before?.reason).toBeUndefined();
    expect(before?.earliest).toBe(KESTREL.moments.find(({ id }) => id === 'k03')?.when.earliest);
    expect(momentOn(6, 'k03')?.when.reason).toContain('3 March');
  });

  it('knows a name once an article uses it', () => {
    const names = (day: number) =>
      onDay(day)
        .entities.find(({ id }) => id === 'passengers-union')
        ?.aliases.map(({ text }) => text);
    expect([names(8), names(18)]).toEqual([[], ['the union']]);
  });

  it('says why somebody is of a side once the article that gives the reason is out', () => {
    const members = (day: number) => onDay(day).sides[0]?.members;
    expect(members(4)).toEqual([
      { entity: 'ida-moe', reason: 'Was on board.', article: 'sund-monday', paragraph: 6 },
      { entity: 'passengers-union' },
    ]);
    expect(members(5)).toBe(KESTREL.sides[0]?.members);
    expect(onDay(8).sides).toBe(KESTREL.sides);
  });

  it('leads where both of the pair are there, and in by ways that are', () => {
    expect([onDay(5).leadPair, onDay(6).leadPair]).toEqual([undefined, ['k07', 'k10']]);
    const ways = (day: number) => onDay(day).waysIn.map(({ label }) => label);
    expect(ways(5)).toEqual(['The evening of 3 March']);
    expect(ways(18)).toEqual(KESTREL.waysIn.map(({ label }) => label));
  });

  it('never has an article without a date, and says so', () => {
    const { corpus, heldBack } = corpusAsKnown(KESTREL, instant(Date.UTC(2100, 0)));
    expect(ids(corpus.articles)).not.toContain('union-leaflet');
    expect(ids(heldBack.undated)).toEqual(['union-leaflet']);
    expect(heldBack.later).toEqual([]);
    expect(ids(heldBack.moments)).toEqual(['k17']);
    expect(corpus.headline).toEqual(KESTREL.headline);
  });

  it('says what it holds back', () => {
    const at = parseInstant('2024-03-07', KESTREL.zone);
    const { heldBack } = corpusAsKnown(KESTREL, at ?? instant(0));
    expect(ids(heldBack.later)).toEqual(['sund-friday', 'radio-monday', 'observer-thursday']);
    expect(heldBack.moments.length).toBe(KESTREL.moments.length - 8);
    expect(ids(heldBack.questions)).toEqual(['was-the-company-warned']);
  });
});

describe('who is told of', () => {
  const namedOn = (day: number) => [...entitiesNamed(onDay(day))].sort();

  it('is who takes part in what is there, is its place, is stood for or is cited', () => {
    expect(namedOn(3)).toEqual([]);
    expect(namedOn(4)).toEqual(['halvik', 'halvik-point', 'ida-moe', 'kestrel', 'rescue-service', 'sund']);
    expect(namedOn(6)).toEqual(expect.arrayContaining(['lars-dahl', 'sund-ferries']));
    expect(namedOn(6)).not.toContain('tern');
    expect(namedOn(28)).toEqual(ids(KESTREL.entities).sort());
  });

  it('agrees with the accounts that tell of them', () => {
    fc.assert(
      fc.property(corpora, clocks, (corpus, at) => {
        const less = known(corpus, at);
        const named = less.entities.filter(({ id }) => accountsNaming(id, less).length > 0);
        expect([...entitiesNamed(less)].sort()).toEqual(ids(named).sort());
      }),
    );
  });

  it('is whom a way in may ask for', () => {
    const [by, ...others] = KESTREL.waysIn;
    const way = { label: 'Those who inquire', include: ['inspectorate', 'tern'] as EntityId[] };
    const corpus: CorpusAtHand = { ...KESTREL, waysIn: by ? [by, way, ...others] : [way] };
    const labels = (day: number) => {
      const at = parseInstant(`2024-03-${String(day).padStart(2, '0')}`, KESTREL.zone) ?? instant(0);
      return known(corpus, at).waysIn.map(({ label }) => label);
    };
    expect(labels(8)).not.toContain(way.label);
    expect(labels(10)).toContain(way.label);
  });
});

describe('from when something is known', () => {
  it('is, of a question, the second of its positions', () => {
    const [steering, warned] = KESTREL.questions;
    const at = (day: string) => parseInstant(day, KESTREL.zone);
    expect(steering && questionKnownFrom(steering, KESTREL)).toBe(at('2024-03-07'));
    expect(warned && questionKnownFrom(warned, KESTREL)).toBe(at('2024-03-29'));
  });

  it('is, of an actor, the first account that cites it or of what it has a part in', () => {
    const first = (id: string) => firstReportOf(accountsNaming(id as EntityId, KESTREL), KESTREL);
    expect(ids(first('inspectorate')?.articles ?? [])).toEqual(['radio-monday']);
    // Cited against what somebody else says, before it has a moment of its own.
    expect(ids(first('lars-dahl')?.articles ?? [])).toEqual(['observer-wednesday']);
    expect(first('nobody')).toBeUndefined();
  });

  it('agrees with what is there', () => {
    fc.assert(
      fc.property(corpora, clocks, (corpus, at) => {
        const there = known(corpus, at);
        for (const question of corpus.questions) {
          const from = questionKnownFrom(question, corpus);
          expect(ids(there.questions).includes(question.id)).toBe(from !== undefined && from <= at);
        }
        for (const moment of corpus.moments) {
          const from = firstReportOf(moment.accounts, corpus)?.at;
          expect(ids(there.moments).includes(moment.id)).toBe(from !== undefined && from <= at);
        }
      }),
    );
  });
});

/** Everything a corpus tells that an article may bring, as text: for comparing sets of it. */
function tellings({
  articles,
  moments,
  questions,
  entities,
  sides,
  waysIn,
  leadPair,
}: CorpusAtHand): readonly string[] {
  return [
    ...articles.map((article) => JSON.stringify(article)),
    ...moments.flatMap(({ id, accounts, when, answers, title }) => [
      JSON.stringify([id, title]),
      ...accounts.map((account) => JSON.stringify([id, account])),
      ...when.words.map((words) => JSON.stringify([id, 'words', words])),
      ...answers.map(({ moment, relation }) => JSON.stringify([id, moment, relation])),
      ...answers.flatMap(({ order }) => (order ? [JSON.stringify([id, 'order', order])] : [])),
      ...(when.reason === undefined ? [] : [`${id} reason`]),
      ...(when.anchor === undefined ? [] : [JSON.stringify([id, when.anchor])]),
    ]),
    ...questions.flatMap(({ id, note, positions }) => [
      `${id} ${note}`,
      ...positions.flatMap((position) => [
        `${position.id} ${position.wording}`,
        ...position.accounts.map((account) => `${position.id} rests on ${account}`),
        ...position.excludes.map((other) => `${position.id} excludes ${other}`),
      ]),
    ]),
    ...entities.flatMap(({ id, aliases }) =>
      aliases.flatMap(({ text, articles: own }) => [
        `${id} ${text}`,
        ...own.map((by) => `${id} ${text} ${by}`),
      ]),
    ),
    ...sides.flatMap(({ id, name, members }) => [
      `${id} ${name}`,
      ...members.map(({ entity }) => `${id} has ${entity}`),
      ...members.map(({ entity, reason }) => `${id} has ${entity}: ${reason}`),
      ...members.map(({ entity, article, paragraph }) => `${id} has ${entity} by ${paragraph} of ${article}`),
    ]),
    ...waysIn.map(({ label, moment, question }) => `${label} ${moment} ${question}`),
    `lead ${leadPair}`,
  ].filter((text) => !text.endsWith('undefined'));
}

const articlesNotOut = ({ articles, zone }: CorpusAtHand, at: Instant) =>
  articles.filter((article) => (publicationOf(article, zone)?.latest ?? Infinity) > at);

const without = (all: readonly string[], some: readonly string[]) => {
  const set = new Set(some);
  return all.filter((text) => !set.has(text));
};

describe('laws', () => {
  it('never invents: all it tells the whole corpus tells, in the same order', () => {
    fc.assert(
      fc.property(corpora, clocks, (corpus, at) => {
        const less = known(corpus, at);
        expect(without(tellings(less), tellings(corpus))).toEqual([]);
        expect(ids(less.moments)).toEqual(ids(corpus.moments).filter((id) => ids(less.moments).includes(id)));
      }),
    );
  });

  it('only ever grows', () => {
    fc.assert(
      fc.property(corpora, clocks, clocks, (corpus, one, other) => {
        const [early, late] = one < other ? [one, other] : [other, one];
        expect(without(tellings(known(corpus, early)), tellings(known(corpus, late)))).toEqual([]);
      }),
    );
  });

  it('is the same seen from any later time, and so from its own', () => {
    fc.assert(
      fc.property(corpora, clocks, clocks, (corpus, one, other) => {
        const [early, late] = one < other ? [one, other] : [other, one];
        expect(known(known(corpus, late), early)).toEqual(known(corpus, early));
      }),
    );
  });

  it('names no article that is not out, and no record that is not there', () => {
    fc.assert(
      fc.property(corpora, clocks, (corpus, at) => {
        const less = known(corpus, at);
        const text = JSON.stringify(less);
        for (const { id } of articlesNotOut(corpus, at)) expect(text).not.toMatch(new RegExp(`\\b${id}\\b`));
        const there = [less.moments, less.questions, less.questions.flatMap((one) => one.positions)].flatMap(
          ids,
        );
        const named = [
          ...less.moments.flatMap(({ answers }) => answers.map(({ moment }) => moment)),
          ...less.questions.flatMap(({ positions }) => positions.flatMap(({ excludes }) => excludes)),
          ...less.waysIn.flatMap(({ moment = [], question = [] }) => [moment, question].flat()),
          ...(less.leadPair ?? []),
        ];
        expect(named.filter((id) => !there.includes(id))).toEqual([]);
      }),
    );
  });

  it('accounts for everything: what is not there is held back', () => {
    fc.assert(
      fc.property(corpora, clocks, (corpus, at) => {
        const { corpus: less, heldBack } = corpusAsKnown(corpus, at);
        const all = (some: readonly { id: string }[], ...others: (readonly { id: string }[])[]) =>
          [...ids(some), ...others.flatMap(ids)].sort();
        expect(all(less.articles, heldBack.later, heldBack.undated)).toEqual(all(corpus.articles));
        expect(all(less.moments, heldBack.moments)).toEqual(all(corpus.moments));
        expect(all(less.questions, heldBack.questions)).toEqual(all(corpus.questions));
      }),
    );
  });

  it('is the whole corpus after its last publication, where every article has a date', () => {
    fc.assert(
      fc.property(datedCorpora, (corpus) => {
        const last = publicationStops(corpus).at(-1)?.at ?? instant(0);
        expect(known(corpus, last)).toBe(corpus);
      }),
    );
  });

  it('keeps whole moments as they are', () => {
    fc.assert(
      fc.property(corpora, clocks, (corpus, at) => {
        for (const moment of known(corpus, at).moments) {
          const whole = corpus.moments.find(({ id }) => id === moment.id);
          if (JSON.stringify(whole) === JSON.stringify(moment)) expect(moment).toBe(whole);
        }
      }),
    );
  });

  it('leaves the corpus it was made from alone', () => {
    fc.assert(
      fc.property(corpora, clocks, (corpus, at) => {
        const before = JSON.stringify(corpus);
        corpusAsKnown(corpus, at);
        expect(JSON.stringify(corpus)).toBe(before);
      }),
    );
  });
});
