import { useMemo, useState } from 'react';
import type { Article, Moment } from '../../domain/corpus/corpus.ts';
import { type Reading, type Stop, stopAt, stopsOf } from '../../domain/corpus/reading.ts';
import { useCorpus } from '../../state/derived.ts';
import { useExplorer } from '../../state/store.ts';
import { litText } from './lit.ts';

const NO_STOPS: readonly Stop[] = [];

export interface Steps {
  /** All passages of the open moment, over all articles; none while no moment is open. */
  readonly stops: readonly Stop[];
  /** The one stepped to, while the reader is still at its paragraph. */
  readonly stop: Stop | undefined;
  readonly step: (to: Stop) => void;
}

/** To and fro through the passages of the open moment. Of two in one paragraph the link cannot say which: it is kept here. */
export function useSteps(article: Article, open: Moment | undefined): Steps {
  const corpus = useCorpus();
  const paragraph = useExplorer((state) => state.paragraph);
  const stops = useMemo(() => (open ? stopsOf(open, corpus) : NO_STOPS), [open, corpus]);
  const [last, step] = useState<Stop>();
  const stop = last && stopAt(stops, { article, paragraph, stop: last }) === last ? last : undefined;
  return { stops, stop, step };
}

/** What a step lights: its passage in the article that is read, as `litText` writes it; nothing where it has none. */
export function litByStep(stop: Stop | undefined, { paragraphs }: Reading): string {
  const read = paragraphs.find(({ paragraph }) => paragraph.number === stop?.paragraph);
  const place = read?.passages.findIndex(
    ({ moment, range, quotation }) =>
      moment === stop?.moment && range?.start === stop.range?.start && quotation === stop.quotation,
  );
  if (!stop || place === undefined || place < 0) return '';
  return litText({ paragraph: stop.paragraph, passages: [place] });
}
