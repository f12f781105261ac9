import { Fragment, type ReactNode, useMemo } from 'react';
import type { MomentId } from '../../domain/corpus/corpus.ts';
import type { ReadParagraph } from '../../domain/corpus/reading.ts';
import { letterOf } from './letters.ts';
import { type Lit, litText } from './lit.ts';
import { type Piece, piecesOf } from './pieces.ts';

interface PassageTextProps {
  /** True where highlights mark the passages. */
  readonly paints: boolean;
  readonly read: ReadParagraph;
  readonly openId: MomentId | undefined;
  readonly lit: Lit | undefined;
  readonly terms: readonly string[];
}

/**
 * The text of a paragraph. Its passages are plain runs of text that a pointer finds and highlights paint, so that reading
 * it, aloud too, is not broken up; the way to the moments by keyboard is the margin. Without highlights they are marks.
 * Before each passage stand the letters of its moments: drawn, but no part of the text that is copied or read out.
 */
export function PassageText({ paints, read, openId, lit, terms }: PassageTextProps) {
  const pieces = useMemo(() => piecesOf(read, terms), [read, terms]);
  const Text = read.paragraph.part === 'headline' || read.paragraph.part === 'subhead' ? 'h2' : 'p';
  return (
    <Text className="paragraph-text" dir="auto">
      {pieces.map((piece) => (
        <Fragment key={piece.start}>
          {piece.starting.length > 0 && <Letters places={piece.starting} />}
          {piece.passages.length === 0 ? (
            textOf(piece)
          ) : (
            <PassagePiece
              piece={piece}
              classes={paints ? undefined : classesOf(piece, read, openId, lit)}
              read={read}
            />
          )}
        </Fragment>
      ))}
    </Text>
  );
}

function Letters({ places }: { places: readonly number[] }) {
  return (
    <span className="passage-letters" aria-hidden="true" data-letters={places.map(letterOf).join(' ')} />
  );
}

interface PassagePieceProps {
  readonly piece: Piece;
  readonly read: ReadParagraph;
  /** Undefined where highlights do the marking. */
  readonly classes: string | undefined;
}

function PassagePiece({ piece, read, classes }: PassagePieceProps) {
  const { number } = read.paragraph;
  const place = {
    'data-lights': litText({ paragraph: number, passages: piece.passages }),
    'data-start': piece.start,
    'data-end': piece.end,
    'data-deep': piece.depth > 1 ? '' : undefined,
  };
  return classes === undefined ? (
    <span className="passage-piece" {...place}>
      {textOf(piece)}
    </span>
  ) : (
    <mark className={`passage-piece ${classes}`} {...place}>
      {textOf(piece)}
    </mark>
  );
}

function textOf({ text, found }: Piece): ReactNode {
  return found ? <mark className="found">{text}</mark> : text;
}

function classesOf(
  { passages, depth }: Piece,
  read: ReadParagraph,
  openId: MomentId | undefined,
  lit: Lit | undefined,
): string {
  const isOpen = passages.some((place) => read.passages[place]?.moment.id === openId);
  const isLit = passages.some((place) => lit?.passages.includes(place));
  return ['passage', depth > 1 && 'passage-deep', isOpen && 'passage-open', isLit && 'passage-lit']
    .filter(Boolean)
    .join(' ');
}
