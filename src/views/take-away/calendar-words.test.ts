import { expect, it } from 'vitest';
import type { Moment } from '../../domain/corpus/corpus.ts';
import { account, moment } from '../../domain/query/testing/small-corpus.ts';
import { type Instant, parseInstant } from '../../domain/time/instant.ts';
import { calendarWords } from './calendar-words.ts';
import type { MomentsInWords } from './in-words.ts';

const words: Pick<MomentsInWords, 'when' | 'sureness' | 'where' | 'statuses' | 'account' | 'linkTo'> = {
  when: () => 'Monday 6 September 2021, hour not given',
  sureness: () => 'An article states it.',
  where: () => 'Panjshir',
  statuses: () => ['disputed'],
  account: ({ article }) => `Article ${article} denies`,
  linkTo: () => 'https://example.org/m/~m1/',
};
const tell = calendarWords(words as MomentsInWords);

function at(text: string): Instant {
  const found = parseInstant(text, 'UTC');
  if (found === undefined) throw new Error(text);
  return found;
}

function titleOf(when: Partial<Moment['when']>): string {
  const { when: plain, ...rest } = moment('m1', { title: 'It happened' });
  return tell({ ...rest, when: { ...plain, ...when } }).summary;
}

it('says how a time is known where the days of the event do not', () => {
  expect(titleOf({ earliest: at('2021-09-06'), latest: at('2021-09-07') })).toBe(
    'It happened – Monday 6 September 2021, hour not given',
  );
});

it('says no more than the title of what is known to its minutes', () => {
  const known = {
    precision: 'minute',
    earliest: at('2021-09-06T10:00'),
    latest: at('2021-09-06T10:05'),
  } as const;
  expect(titleOf(known)).toBe('It happened');
  expect(titleOf({ ...known, qualifier: 'approximate' })).not.toBe('It happened');
  expect(titleOf({ ...known, soft: ['latest'] })).not.toBe('It happened');
  expect(titleOf({ precision: 'minute', earliest: at('2021-09-06T10:00') })).not.toBe('It happened');
});

it('tells each account with its article', () => {
  const told = moment('m1', { summary: 'In short.', accounts: [account('a1', { says: 'It did not.' })] });
  const { description, categories } = tell(told);
  expect(description.split('\n\n')).toEqual([
    'Monday 6 September 2021, hour not given. An article states it.',
    'In short.',
    'Article a1 denies: It did not.',
  ]);
  expect(categories).toEqual(['event', 'disputed']);
});
