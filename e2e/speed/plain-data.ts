/** The generated moments as the plain page is given them: the same as the app's, by the same places in time. */

import type { Moment } from '../../src/domain/corpus/corpus.ts';
import { readCorpus } from '../../src/domain/corpus/read.ts';
import { generatedFile } from '../../src/domain/corpus/testing/generated.ts';
import { placeOf } from '../../src/domain/time/when.ts';
import type { PlainData, PlainItem } from './plain/items.ts';

const NOWHERE = 'nowhere';

export function plainData(moments: number): PlainData {
  const reading = readCorpus(generatedFile({ moments }));
  if (!reading.ok) throw new Error('the generated corpus cannot be read');
  const { corpus } = reading;
  const places = corpus.entities.filter(({ kind }) => kind === 'place');
  const items = corpus.moments.flatMap((moment) => itemOf(moment) ?? []);
  return {
    groups: [
      ...places.map(({ id, name }, order) => ({ id: String(id), content: name, order })),
      { id: NOWHERE, content: 'No place', order: places.length },
    ],
    items,
    from: items.reduce((least, { start }) => Math.min(least, start), Infinity),
    to: items.reduce((most, { start, end }) => Math.max(most, end ?? start), -Infinity),
  };
}

/** One without a date has no place on a plain timeline. */
function itemOf({ id, when, title, label, kind, places }: Moment): PlainItem | undefined {
  const place = placeOf(when);
  if (!place) return undefined;
  const lasts = when.certainFrom !== undefined || when.latest === undefined;
  return {
    id,
    group: places[0] ?? NOWHERE,
    start: place.from,
    ...(lasts && { end: place.to }),
    title: label || title,
    statement: kind === 'statement',
  };
}
