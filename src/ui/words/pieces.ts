import type { Corpus } from '../../domain/corpus/corpus.ts';
import type { FilterPiece } from '../../domain/query/active.ts';
import type { Choice } from '../../domain/query/filters.ts';
import { plainly, type Telling } from '../../domain/time/telling.ts';
import { say } from './say.ts';
import { stretchAskedFor } from './stretch.ts';

/**
 * A piece of the filters as a chip says it: "Ahmad Massoud", "not Taliban", "text “valley”", "definitely in 5–6
 * September 2021". Without a telling, times are told as the corpus has them.
 */
export function sayPiece(piece: FilterPiece, corpus: Corpus, telling?: Telling): string {
  switch (piece.kind) {
    case 'entity':
      return sayChoice(piece.choice, entityName(piece.id, corpus));
    case 'article':
      return sayChoice(piece.choice, articleName(piece.id, corpus));
    case 'all-of':
      return say(piece.group === 'article' ? 'filters.piece.articleGroup' : `filters.piece.${piece.group}`);
    case 'moment-kind':
      return say(`filters.piece.kind.${piece.value}`);
    case 'role':
      return say(`filters.piece.role.${piece.value}`);
    case 'status':
      return say(`filters.piece.status.${piece.value}`);
    case 'time':
      return say(`filters.piece.time.${piece.time.sureness}`, {
        stretch: stretchAskedFor(piece.time, telling ?? plainly(corpus.zone), corpus.zone),
      });
    case 'text':
      return say('filters.piece.text', { text: piece.text });
  }
}

/** A piece within a sentence, in quotation marks; a text has its own. */
export function quotePiece(piece: FilterPiece, corpus: Corpus, telling?: Telling): string {
  const filter = sayPiece(piece, corpus, telling);
  return piece.kind === 'text' ? filter : say('filters.quoted', { filter });
}

function sayChoice(choice: Choice, name: string): string {
  return choice === 'out' ? say('filters.piece.out', { name }) : name;
}

function entityName(id: string, { entities }: Corpus): string {
  return entities.find((entity) => entity.id === id)?.name ?? say('filters.piece.unknown', { id });
}

function articleName(id: string, { articles }: Corpus): string {
  const article = articles.find((candidate) => candidate.id === id);
  return article
    ? say('filters.piece.article', { number: article.number, name: article.label })
    : say('filters.piece.unknown', { id });
}

/** Tells pieces apart, for React and for the place of focus. */
export function pieceKey(piece: FilterPiece): string {
  switch (piece.kind) {
    case 'entity':
    case 'article':
      return `${piece.kind} ${piece.id}`;
    case 'all-of':
      return `${piece.kind} ${piece.group}`;
    case 'time':
    case 'text':
      return piece.kind;
    default:
      return `${piece.kind} ${piece.value}`;
  }
}
