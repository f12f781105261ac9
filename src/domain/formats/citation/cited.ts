/** What a citation holds, before it takes the form of one. Texts in it are as people read them: inferred ones have their brackets. */
import type { Civil } from '../../time/civil.ts';

/** A date as far as it is known: a year, a month of it, or a day. Gregorian, with a year 0. */
export type DateKnown = Pick<Civil, 'year'> & Partial<Civil>;

/** From one date to another; alike where it is one date. */
export interface DateSpan {
  readonly from: DateKnown;
  readonly to: DateKnown;
}

/** A page of Dateline: of a moment, a question or an article, or a view. */
export interface CitedPage {
  /** Letters, digits and hyphens, and no other's in the citation. */
  readonly key: string;
  readonly title: string;
  /** The title of the corpus. */
  readonly corpus: string;
  /** What `corpusVersion` says of it; undefined where there is no file to tell by. */
  readonly version: string | undefined;
  /** The name of the app. */
  readonly site: string;
  readonly url: string;
  readonly read: Civil;
  /** When it happened or was said, where it has a beginning and an end. */
  readonly happened: DateSpan | undefined;
  /** All that no field is made for. */
  readonly note: string;
}

/** An article behind it. */
export interface CitedArticle {
  readonly key: string;
  /** Its headline; where there is none, what it is known by, in brackets. */
  readonly title: string;
  readonly publisher: string | undefined;
  readonly published: DateSpan | undefined;
  /** On the web, where the corpus gives one. */
  readonly url: string | undefined;
  readonly note: string;
}

export interface Citation {
  readonly page: CitedPage;
  readonly articles: readonly CitedArticle[];
}
