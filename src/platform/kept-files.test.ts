import 'fake-indexeddb/auto';
import { expect, it } from 'vitest';
import { forgetFile, isFull, keepFile, keptFile, keptFiles } from './kept-files.ts';

const file = (hash: string) => ({
  hash,
  name: `${hash}.csv`,
  size: 3,
  corpusId: 'x',
  title: 'X',
  moments: 1,
  articles: 1,
});

it('keeps bytes as they are, lists files newest first, and forgets them whole', async () => {
  expect(await keptFiles()).toEqual([]);
  await keepFile(file('a'), new Uint8Array([1, 2, 3]));
  await new Promise((resolve) => setTimeout(resolve, 5));
  await keepFile(file('b'), new Uint8Array([4]));
  expect((await keptFiles()).map(({ hash }) => hash)).toEqual(['b', 'a']);
  const kept = await keptFile('a');
  expect([...(kept?.bytes ?? [])]).toEqual([1, 2, 3]);
  expect(kept?.file).toMatchObject({ ...file('a'), added: expect.any(Number) });

  // The same once more is one file.
  await keepFile(file('a'), new Uint8Array([1, 2, 3]));
  expect(await keptFiles()).toHaveLength(2);
  await forgetFile('a');
  await forgetFile('never');
  expect(await keptFile('a')).toBeUndefined();
  expect((await keptFiles()).map(({ hash }) => hash)).toEqual(['b']);
});

it('tells want of room from everything else', () => {
  expect(isFull(new DOMException('', 'QuotaExceededError'))).toBe(true);
  expect([isFull(new DOMException('', 'InvalidStateError')), isFull('no')]).toEqual([false, false]);
});
