/** What the index reads of each moment: the texts that are its own, as bytes, and which paragraphs it rests on. */
import {
  type ColumnData,
  numbersIn,
  textsIn,
  valuesNamed,
  wideNumbersIn,
} from '../../../columns/column-data.ts';
import { startOfRow } from '../../../columns/facts.ts';
import { startOfText, type Texts, textAt } from '../../../columns/texts.ts';
import { encoded } from '../../../columns/utf8.ts';
import type { Article, Corpus } from '../../../corpus/corpus.ts';

export interface TextsOfMoments {
  readonly length: number;
  /** Title, label, summary and what the accounts say, as UTF-8 from `from` up to `to`; one that is empty need not be told. */
  eachText(place: number, take: (bytes: Uint8Array, from: number, to: number) => void): void;
  /** The paragraphs that its accounts cite: the article by its place in the corpus's list, the paragraph's own number. */
  eachCited(place: number, take: (article: number, paragraph: number) => void): void;
}

/** Of moments at hand. */
export function textsAtHand({ moments, articles }: Pick<Corpus, 'moments' | 'articles'>): TextsOfMoments {
  const articleAt = new Map(articles.map(({ id }, place) => [id as string, place]));
  return {
    length: moments.length,
    eachText(place, take) {
      const moment = moments.at(place);
      if (!moment) return;
      const says = moment.accounts.map((account) => account.says);
      for (const text of [moment.title, moment.label, moment.summary, ...says]) {
        const bytes = encoded(text);
        take(bytes, 0, bytes.length);
      }
    },
    eachCited(place, take) {
      for (const { article, evidence } of moments.at(place)?.accounts ?? []) {
        for (const { paragraph } of evidence) take(articleAt.get(article) ?? -1, paragraph);
      }
    },
  };
}

/** Of moments in columns, where no string is made. A text that is no well-formed Unicode is not among the columns' texts. */
export function textsInColumns(data: ColumnData, articles: readonly Article[]): TextsOfMoments {
  const own = ['title', 'label', 'summary'].map((column) => textsIn(data, column));
  const says = textsIn(data, 'accounts.says');
  const accounts = { ends: wideNumbersIn(data, 'accounts.ends') };
  const evidence = { ends: wideNumbersIn(data, 'accounts.evidence.ends') };
  const article = numbersIn(data, 'accounts.article.codes');
  // Counted from 1, as all numbers in columns are: 0 is for none.
  const paragraph = numbersIn(data, 'accounts.evidence.paragraph.numbers');
  const articleAt = articlesByCode(valuesNamed(data, 'articles'), articles);
  return {
    length: data.length,
    eachText(place, take) {
      for (const texts of own) takeRow(texts, place, take);
      const end = accounts.ends[place] ?? 0;
      for (let row = startOfRow(accounts, place); row < end; row++) takeRow(says, row, take);
    },
    eachCited(place, take) {
      const end = accounts.ends[place] ?? 0;
      for (let row = startOfRow(accounts, place); row < end; row++) {
        const by = articleAt[article[row] ?? 0] ?? -1;
        const last = evidence.ends[row] ?? 0;
        for (let at = startOfRow(evidence, row); at < last; at++) take(by, (paragraph[at] ?? 0) - 1);
      }
    },
  };
}

function takeRow(
  texts: Texts,
  row: number,
  take: (bytes: Uint8Array, from: number, to: number) => void,
): void {
  const from = startOfText(texts, row);
  const to = texts.ends[row] ?? 0;
  if (from < to) take(texts.bytes, from, to);
}

/** Codes are counted from 1; -1 for what is no article of the corpus. */
function articlesByCode(values: Texts, articles: readonly Article[]): readonly number[] {
  const places = new Map(articles.map(({ id }, place) => [JSON.stringify(id), place]));
  return [-1, ...Array.from(values.ends, (_, row) => places.get(textAt(values, row)) ?? -1)];
}
