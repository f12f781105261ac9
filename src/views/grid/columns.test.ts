import { expect, it } from 'vitest';
import type { Article, ArticleId } from '../../domain/corpus/corpus.ts';
import { type Column, columnsShown } from './columns.ts';

const article = (number: number): Column => ({
  kind: 'article',
  key: `article-a${number}`,
  article: { id: `a${number}`, number } as Article,
});
const ALL = Array.from({ length: 40 }, (_, index) => article(index));
const counts = (of: (number: number) => number) => ({
  entities: new Map(),
  articles: new Map(ALL.map((_, number) => [`a${number}` as ArticleId, of(number)])),
});
const keysOf = (columns: readonly Column[]) => columns.map(({ key }) => key);

it('leaves few columns as they are', () => {
  expect(
    columnsShown(
      ALL.slice(0, 30),
      counts(() => 0),
    ),
  ).toEqual(ALL.slice(0, 30));
});

it('has those that tell most, in their order, and what the others say before them', () => {
  const [others, ...shown] = columnsShown(
    ALL,
    counts((number) => number),
  );
  expect(keysOf(shown)).toEqual(keysOf(ALL.slice(10)));
  expect(others?.kind === 'other-articles' && [...others.others]).toEqual(
    Array.from({ length: 10 }, (_, number) => `a${number}`),
  );
});
