import type { Corpus, Moment, MomentId } from '../corpus/corpus.ts';
import { leadPairOf } from '../corpus/lead-pair.ts';
import { valueOfCode } from './assemble.ts';
import { type ColumnData, numbersIn, valuesNamed, wideNumbersIn } from './column-data.ts';
import type { ColumnMoments } from './column-moments.ts';

/**
 * The claim and the denial the first view leads with, by the rule of `leadPairOf`. Looks at the moments that deny
 * another, and only where there are sides and no pair is named.
 */
export function leadPairInColumns(
  corpus: Omit<Corpus, 'leadPair' | 'moments'> & { readonly moments: ColumnMoments },
  data: ColumnData,
  named: readonly [MomentId, MomentId] | undefined,
): readonly [MomentId, MomentId] | undefined {
  return leadPairOf(corpus, named, corpus.sides.length < 2 ? [] : denials(corpus.moments, data));
}

function* denials(moments: ColumnMoments, data: ColumnData): Generator<Moment> {
  const ends = wideNumbersIn(data, 'answers.ends');
  const codes = numbersIn(data, 'answers.rest.codes');
  const denying = denyingRests(data);
  for (let place = 0, answer = 0; place < ends.length; place++) {
    let denies = false;
    for (; answer < (ends[place] ?? 0); answer++) denies ||= denying.has(codes[answer] ?? 0);
    const moment = denies ? moments.at(place) : undefined;
    if (moment) yield moment;
  }
}

/** An answer's relation has no column of its own: the codes of those rests of answers that deny. */
function denyingRests(data: ColumnData): ReadonlySet<number> {
  const rests = valuesNamed(data, 'answers.rest');
  const codes = Array.from(rests.ends, (_, value) => value + 1);
  return new Set(
    codes.filter(
      (code) => (valueOfCode(rests, code) as { readonly relation?: unknown }).relation === 'denies',
    ),
  );
}
