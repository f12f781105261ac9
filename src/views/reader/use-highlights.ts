/** Paints passages by the CSS Custom Highlight API. The only place that puts anything into the browser's registry. */
import { type RefObject, useLayoutEffect } from 'react';
import type { Moment } from '../../domain/corpus/corpus.ts';
import type { CitedPassage, Reading } from '../../domain/corpus/reading.ts';
import { useMedia } from '../../ui/use-size.ts';
import { paragraphId } from './dom-ids.ts';
import type { Lit } from './lit.ts';

const CAN_PAINT = 'highlights' in CSS && typeof Highlight === 'function';

/**
 * Whether passages are painted. Else they are drawn as marks, which look alike: where the browser has no highlights, and
 * in the system's forced colours, which give every highlight the background of selected text.
 */
export function usePaints(): boolean {
  return !useMedia('(forced-colors: active)') && CAN_PAINT;
}

/** Their names in `::highlight()`, from the lowest to the topmost. */
const NAMES = ['passage', 'passage-deep', 'passage-open', 'passage-lit'] as const;
type Name = (typeof NAMES)[number];

interface Painted {
  /** What `usePaints` says. */
  readonly paints: boolean;
  readonly reading: Reading;
  readonly open: Moment | undefined;
  readonly lit: Lit | undefined;
  /** Words that are marked in the text: where they change, the text is drawn anew. */
  readonly terms: readonly string[];
}

/** Keeps the highlights in step with the text below `root`; takes them away when the reader leaves the page. */
export function useHighlights(
  root: RefObject<HTMLElement | null>,
  { paints, reading, open, lit, terms }: Painted,
): void {
  // biome-ignore lint/correctness/useExhaustiveDependencies: the terms decide which elements the text is made of
  useLayoutEffect(() => {
    if (!paints || !root.current) return;
    const rangeOf = rangesBelow(root.current);
    const passages = allPassages(reading);
    const isOpen = ({ passage }: Placed) => passage.moment === open;
    paint('passage', passages.filter((one) => !isOpen(one)).flatMap(rangeOf));
    paint('passage-open', passages.filter(isOpen).flatMap(rangeOf));
    paint('passage-deep', overlapsBelow(root.current));
  }, [root, paints, reading, open, terms]);

  // biome-ignore lint/correctness/useExhaustiveDependencies: as above
  useLayoutEffect(() => {
    if (!paints) return;
    const row = lit && document.getElementById(paragraphId(lit.paragraph));
    const placed = allPassages(reading).filter(
      ({ number, place }) => number === lit?.paragraph && lit.passages.includes(place),
    );
    paint('passage-lit', row ? placed.flatMap(rangesBelow(row)) : []);
  }, [paints, reading, lit, terms]);

  useLayoutEffect(() => {
    if (!paints) return;
    return () => {
      for (const name of NAMES) CSS.highlights.delete(name);
    };
  }, [paints]);
}

function paint(name: Name, ranges: readonly Range[]): void {
  const highlight = new Highlight(...ranges);
  highlight.priority = NAMES.indexOf(name);
  CSS.highlights.set(name, highlight);
}

interface Placed {
  readonly number: number;
  readonly place: number;
  readonly passage: CitedPassage;
}

function allPassages({ paragraphs }: Reading): Placed[] {
  return paragraphs.flatMap(({ paragraph, passages }) =>
    passages.map((passage, place) => ({ number: paragraph.number, place, passage })),
  );
}

/** Finds the elements each passage begins and ends with. Reads the page once, for all of them. */
function rangesBelow(root: HTMLElement): (placed: Placed) => Range[] {
  const starts = new Map<string, Element>();
  const ends = new Map<string, Element>();
  for (const piece of piecesBelow(root)) {
    const { lights = '', start, end } = piece.dataset;
    const [number] = lights.split(':');
    starts.set(`${number} ${start}`, piece);
    ends.set(`${number} ${end}`, piece);
  }
  return ({ number, passage: { range } }) => {
    const first = starts.get(`${number} ${range?.start}`);
    const last = ends.get(`${number} ${range?.end}`);
    return first && last ? [rangeFrom(first, last)] : [];
  };
}

/** The runs of text that more than one moment rests on. */
function overlapsBelow(root: HTMLElement): Range[] {
  return piecesBelow(root)
    .filter((piece) => piece.dataset.deep !== undefined)
    .map((piece) => rangeFrom(piece, piece));
}

function piecesBelow(root: HTMLElement): HTMLElement[] {
  return [...root.querySelectorAll<HTMLElement>('.passage-piece')];
}

function rangeFrom(first: Element, last: Element): Range {
  const range = document.createRange();
  range.setStart(first, 0);
  range.setEnd(last, last.childNodes.length);
  return range;
}
