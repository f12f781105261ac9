import { describe, expect, it, vi } from 'vitest';
import type { Corpus } from '../domain/corpus/corpus.ts';
import { closeIfLeft } from './corpus-loading.ts';
import { type Answering, answersFor } from './large/answering.ts';

function largeCorpus() {
  const corpus = { id: 'x' } as Corpus;
  const close = vi.fn();
  answersFor(corpus, { close } as Partial<Answering> as Answering);
  return { corpus, close };
}

describe('a large corpus whose reader went on while it came', () => {
  it('is closed, and told as called off', () => {
    const { corpus, close } = largeCorpus();
    expect(() => closeIfLeft(corpus, AbortSignal.abort(new Error('gone on')))).toThrow('gone on');
    expect(close).toHaveBeenCalledOnce();
  });

  it('is left alone as long as somebody waits for it, and so is one at hand', () => {
    const { corpus, close } = largeCorpus();
    closeIfLeft(corpus, new AbortController().signal);
    closeIfLeft({ id: 'y' } as Corpus, AbortSignal.abort());
    expect(close).not.toHaveBeenCalled();
  });
});
