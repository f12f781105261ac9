import { expect, it } from 'vitest';
import { smallCorpus } from '../../domain/query/testing/small-corpus.ts';
import { parseInstant } from '../../domain/time/instant.ts';
import { plainly } from '../../domain/time/telling.ts';
import { quotePiece, sayPiece } from './pieces.ts';

const corpus = smallCorpus({ zone: 'Asia/Kabul' });

it('a time asked for by other clocks than the corpus’s names the place of these', () => {
  const from = parseInstant('2021-09-05', 'Europe/Berlin');
  const to = parseInstant('2021-09-06', 'Europe/Berlin');
  const piece = { kind: 'time', time: { from, to, sureness: 'possibly' } } as const;
  const berlin = plainly('Europe/Berlin');
  expect(sayPiece(piece, corpus, berlin)).toBe('possibly in 5 September 2021 (Berlin time)');
  expect(quotePiece(piece, corpus, berlin)).toBe('“possibly in 5 September 2021 (Berlin time)”');
  expect(sayPiece(piece, smallCorpus({ zone: 'Europe/Berlin' }), berlin)).toBe(
    'possibly in 5 September 2021',
  );
});
