import { describe, expect, it } from 'vitest';
import json from '../../../e2e/corpora/two-clocks.json';
import { type Instant, parseInstant } from '../time/instant.ts';
import { corpusAsKnown } from './as-known.ts';
import type { ArticleId, EntityId, QuestionId } from './corpus.ts';
import { actorNotYet, articleNotOut, type Both, questionNotYet } from './not-yet.ts';
import { readCorpus } from './read.ts';

const reading = readCorpus(json);
if (!reading.ok) throw new Error('not read');
const { corpus: whole } = reading;

function at(text: string): Instant {
  const instant = parseInstant(text, whole.zone);
  if (instant === undefined) throw new Error(`no instant: ${text}`);
  return instant;
}

/** By the end of Tuesday 5 March: two reports are out. */
const BY_TUESDAY: Both = { whole, corpus: corpusAsKnown(whole, at('2024-03-06')).corpus };
const WHOLE: Both = { whole, corpus: whole };

describe('an article', () => {
  const asked = (id: string, both: Both) => articleNotOut(id as ArticleId, both);

  it('is told with the time it came out, while it is not out', () => {
    expect(asked('sund-friday', BY_TUESDAY)).toMatchObject({
      article: { number: 4 },
      from: at('2024-03-09'),
    });
    expect(asked('union-leaflet', BY_TUESDAY)).toMatchObject({ article: { number: 7 }, from: undefined });
  });

  it('is nothing to tell where it is out, or is none of the corpus', () => {
    expect(asked('sund-monday', BY_TUESDAY)).toBeUndefined();
    expect(asked('sund-friday', WHOLE)).toBeUndefined();
    expect(asked('nothing', BY_TUESDAY)).toBeUndefined();
    expect(articleNotOut(undefined, BY_TUESDAY)).toBeUndefined();
  });
});

describe('a question', () => {
  it('is told with the time from which it is one', () => {
    const id = 'did-the-steering-fail' as QuestionId;
    expect(questionNotYet(id, BY_TUESDAY)).toMatchObject({ question: { id }, from: at('2024-03-07') });
    expect(questionNotYet(id, WHOLE)).toBeUndefined();
  });
});

describe('an actor', () => {
  const asked = (id: string, both = BY_TUESDAY) => actorNotYet(id as EntityId, both);

  it('is told with who told of it first', () => {
    expect(asked('inspectorate')).toMatchObject({
      actor: { name: 'Inspectorate' },
      first: { at: at('2024-03-19'), articles: [{ number: 5 }] },
    });
  });

  it('is there from the first moment it has a part in, or account that cites it', () => {
    expect(asked('ida-moe')).toBeUndefined();
    // Cited for the number of people hurt.
    expect(asked('rescue-service')).toBeUndefined();
  });

  it('is not waited for where no article tells of it', () => {
    const alone = { ...whole, moments: [] };
    expect(asked('ida-moe', { whole: alone, corpus: alone })).toBeUndefined();
    expect(asked('nobody')).toBeUndefined();
  });
});
