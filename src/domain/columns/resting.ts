/** Which moments of a large corpus rest on an article, paragraph by paragraph, read off the columns. */
import { type ColumnData, numbersIn, valuesNamed, wideNumbersIn } from './column-data.ts';
import { textAt } from './texts.ts';

export interface RestingPlaces {
  /** The first of them on each paragraph, as many as were asked for, by their places, ascending. */
  readonly places: readonly number[];
  /** How many moments, and how many of their accounts, the article tells. */
  readonly moments: number;
  readonly accounts: number;
  /** How many moments rest on each paragraph, by its number. */
  readonly onParagraph: ReadonlyMap<number, number>;
}

export function restingOn(data: ColumnData, article: string, most: number): RestingPlaces {
  const code = codeOf(data, 'articles', article);
  const accountEnds = wideNumbersIn(data, 'accounts.ends');
  const articles = numbersIn(data, 'accounts.article.codes');
  const evidenceEnds = wideNumbersIn(data, 'accounts.evidence.ends');
  const paragraphs = numbersIn(data, 'accounts.evidence.paragraph.numbers');
  const places = new Set<number>();
  const onParagraph = new Map<number, number>();
  let [moments, accounts] = [0, 0];
  for (let place = 0, account = 0; place < data.length; place++) {
    let here: Set<number> | undefined;
    for (; account < (accountEnds[place] ?? 0); account++) {
      if (articles[account] !== code || code === 0) continue;
      here ??= new Set();
      accounts++;
      const from = account === 0 ? 0 : (evidenceEnds[account - 1] ?? 0);
      // Numbers stand one higher than they are: 0 is for none.
      for (let at = from; at < (evidenceEnds[account] ?? 0); at++) here.add((paragraphs[at] ?? 0) - 1);
    }
    if (!here) continue;
    moments++;
    for (const paragraph of here) {
      const count = (onParagraph.get(paragraph) ?? 0) + 1;
      onParagraph.set(paragraph, count);
      if (count <= most) places.add(place);
    }
  }
  return { places: [...places], moments, accounts, onParagraph };
}

/** 0 for a value that none has. */
function codeOf(data: ColumnData, name: string, value: unknown): number {
  const values = valuesNamed(data, name);
  const wanted = JSON.stringify(value);
  for (let row = 0; row < values.ends.length; row++) if (textAt(values, row) === wanted) return row + 1;
  return 0;
}
