import { describe, expect, it } from 'vitest';
import { corporaList } from './scripts-off.ts';

const entry = { id: 'x', title: 'X', path: 'corpora/x/corpus.json', articles: 1, moments: 2 };

describe('corporaList', () => {
  it('links to each file below the base, and counts', () => {
    expect(corporaList([entry], '/news/')).toBe(
      '<ul><li><a href="/news/corpora/x/corpus.json">X</a>: 1 article, 2 moments</li></ul>',
    );
  });

  it('is nothing where there is no corpus', () => {
    expect(corporaList([], '/')).toBe('');
  });

  it('takes a title for text, whatever is in it', () => {
    const list = corporaList([{ ...entry, title: '</noscript><script>"$&\'' }], '/');
    expect(list).toContain('>&#60;/noscript&#62;&#60;script&#62;&#34;$&#38;&#39;</a>');
  });

  it('keeps half a character, a NUL and a turn of direction out of the page', () => {
    const list = corporaList([{ ...entry, title: 'a\ud83d\u0000b\u202ec' }], '/');
    expect(list).toContain('>a\ufffdbc</a>');
  });
});
