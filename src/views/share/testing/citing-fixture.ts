import corpusFile from '../../../../public/corpora/panjshir-2021/corpus.json' with { type: 'json' };
import type { Corpus } from '../../../domain/corpus/corpus.ts';
import { readCorpus } from '../../../domain/corpus/read.ts';
import { type Instant, parseInstant } from '../../../domain/time/instant.ts';
import { plainly } from '../../../domain/time/telling.ts';
import type { Citing } from '../citing.ts';
import type { Subject } from '../subject.ts';

export const BUNDLED = bundled();

function bundled(): Corpus {
  const reading = readCorpus(corpusFile);
  if (!reading.ok) throw new Error('the bundled corpus is refused');
  return reading.corpus;
}

export function at(text: string): Instant {
  const instant = parseInstant(text, 'Asia/Kabul');
  if (instant === undefined) throw new Error(`no time: ${text}`);
  return instant;
}

/** A citation of a moment, read on 22 November 2026. */
export function citingMoment(id: string, change: Partial<Citing> = {}): Citing {
  const corpus = change.corpus ?? BUNDLED;
  const moment = corpus.moments.find((one) => one.id === id);
  if (!moment) throw new Error(`no moment ${id}`);
  const telling = new Set(moment.accounts.map(({ article }) => article));
  const articles = corpus.articles.filter((article) => telling.has(article.id));
  return citing({ kind: 'moment', moment, articles }, change);
}

export function citing(subject: Subject, change: Partial<Citing> = {}): Citing {
  return {
    subject,
    corpus: BUNDLED,
    version: '0d625cf0d95b',
    telling: plainly('Asia/Kabul'),
    knownBy: undefined,
    now: at('2026-11-22T10:00'),
    view: 'timeline',
    pieces: [],
    stretch: undefined,
    whole: BUNDLED,
    address: 'https://example.org/m/a-moment~m1/',
    paragraphAddress: (article, paragraph) => `https://example.org/a/~${article}/?paragraph=${paragraph}`,
    ...change,
  };
}
