/** What a page is, before it is a file. */
import type {
  Article,
  ArticleId,
  Corpus,
  Entity,
  EntityId,
  Moment,
  MomentId,
} from '../../domain/corpus/corpus.ts';
import { disputedMoments } from '../../domain/corpus/status.ts';
import { plainly, type Telling } from '../../domain/time/telling.ts';
import { whenInWords } from '../../ui/words/when.ts';
import type { Html } from './html.ts';
import type { Card } from './pictures/card.ts';
import { asSentence } from './plain-text.ts';
import type { Site } from './site.ts';

export interface Page {
  /** Below the base, with a slash at its end; empty for the base itself. */
  readonly path: string;
  /** Undefined for a page that belongs to no corpus alone. */
  readonly corpus: string | undefined;
  /** As the browser's tab has it, with the corpus and the product. */
  readonly tab: string;
  /** As a preview has it: the title alone. */
  readonly title: string;
  readonly description: string;
  /** schema.org, without its `@context`; undefined for a page that is about nothing in particular. */
  readonly data: Thing | undefined;
  /** What the page is made from, as schema.org has it. */
  readonly source: Thing | undefined;
  /** The language of the corpus's own texts, as BCP 47 names it. */
  readonly language: string | undefined;
  readonly text: Html;
  readonly card: Card;
}

/** Something as schema.org describes it. What is undefined is left out. */
export type Thing = Readonly<Record<string, unknown>> & { readonly '@type': string };

/** A corpus with what its pages ask of it again and again. */
export interface Shelf {
  readonly corpus: Corpus;
  /** The corpus file, below the base. */
  readonly file: string;
  readonly site: Site;
  readonly telling: Telling;
  readonly disputed: ReadonlySet<MomentId>;
  readonly entities: ReadonlyMap<EntityId, Entity>;
  readonly articles: ReadonlyMap<ArticleId, Article>;
  /** An entity's name; its id where the corpus, against its own rule, lacks it. */
  readonly nameOf: (id: EntityId) => string;
}

export function shelfOf(corpus: Corpus, file: string, site: Site): Shelf {
  const entities = new Map(corpus.entities.map((entity) => [entity.id, entity]));
  return {
    corpus,
    file,
    site,
    telling: plainly(corpus.zone),
    disputed: disputedMoments(corpus.moments, corpus.questions),
    entities,
    articles: new Map(corpus.articles.map((article) => [article.id, article])),
    nameOf: (id) => entities.get(id)?.name ?? id,
  };
}

/** The time of a moment as a sentence begins with it, and how sure it is. */
export function whenOf({ corpus, telling }: Shelf, { when }: Moment) {
  const { long, sureness } = whenInWords(when, corpus.partsOfDay, telling);
  return { long: asSentence(long), sureness };
}
