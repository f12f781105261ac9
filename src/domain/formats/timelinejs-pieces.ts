/** TimelineJS's files piece by piece, for as many moments as there are. What is in them is decided in `timelinejs/`. */

import type { CorpusFile } from '../corpus/format.ts';
import type { Moments } from '../corpus/moments.ts';
import type { Piece } from './in-slices.ts';
import { type TimelineJsGiven, timelineJsOf } from './timelinejs/write.ts';
import { timelineJsCsvOf } from './timelinejs/write-csv.ts';

/** Moments to a piece. */
const AT_ONCE = 50;

/** `timelineJsTextOf`, in pieces. */
export function* timelineJsPieces(moments: Moments, given: TimelineJsGiven): Generator<Piece> {
  const { events: _, ...head } = timelineJsOf([], given);
  yield { text: `${JSON.stringify(head, undefined, 2).replace(/\n}$/, '')},\n  "events": [`, share: 0 };
  let count = 0;
  for (const { some, share, ...parts } of chunksOf(moments, given)) {
    const slides = timelineJsOf(some, parts.given).events.map((slide) => {
      count += 1;
      return `${count === 1 ? '' : ','}\n    ${JSON.stringify(slide, undefined, 2).replaceAll('\n', '\n    ')}`;
    });
    yield { text: slides.join(''), share };
  }
  yield { text: count === 0 ? ']\n}\n' : '\n  ]\n}\n', share: 1 };
}

/** `timelineJsCsvOf`, in pieces. */
export function* timelineJsCsvPieces(moments: Moments, given: TimelineJsGiven): Generator<Piece> {
  const head = timelineJsCsvOf([], given);
  yield { text: head, share: 0 };
  for (const { some, share, ...parts } of chunksOf(moments, given)) {
    yield { text: timelineJsCsvOf(some, parts.given).slice(head.length), share };
  }
}

interface Chunk {
  readonly some: Moments;
  /** With no more of the file than these moments. */
  readonly given: TimelineJsGiven;
  readonly share: number;
}

function* chunksOf(moments: Moments, given: TimelineJsGiven): Generator<Chunk> {
  const records = new Map<string, CorpusFile['moments'][number]>(
    given.file?.moments.map((record) => [record.id, record]),
  );
  const recordOf = given.recordOf ?? ((id: string) => records.get(id));
  for (let at = 0; at < moments.length; at += AT_ONCE) {
    const some = moments.slice(at, at + AT_ONCE);
    const file =
      given.file &&
      withMoments(
        given.file,
        some.flatMap(({ id }) => recordOf(id) ?? []),
      );
    yield { some, given: { ...given, file }, share: Math.min(1, (at + AT_ONCE) / moments.length) };
  }
}

function withMoments(file: CorpusFile, moments: CorpusFile['moments']): CorpusFile {
  return { ...file, moments };
}
