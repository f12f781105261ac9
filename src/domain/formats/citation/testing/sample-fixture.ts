import type { Citation, CitedArticle, CitedPage } from '../cited.ts';

const DAY = { year: 2021, month: 9, day: 6 };

export const PAGE: CitedPage = {
  key: 'panjshir-2021-moment-m33',
  title: 'Massoud calls on all Afghans to rise',
  corpus: 'Panjshir, 5–6 September 2021',
  version: '0d625cf0d95b',
  site: 'Dateline',
  url: 'https://example.org/m/massoud-calls~m33/?in=a,b',
  read: { year: 2026, month: 11, day: 22 },
  happened: { from: DAY, to: DAY },
  note: 'Statement, 2021-09-06, hour not given',
};

export const ARTICLE: CitedArticle = {
  key: 'panjshir-2021-article-a5',
  title: 'Taliban proclaims victory in Panjshir, RF says it is false',
  publisher: '[UNI]',
  published: { from: DAY, to: DAY },
  url: undefined,
  note: 'Article 5 of the corpus; publisher inferred',
};

export const CITATION: Citation = { page: PAGE, articles: [ARTICLE] };

/** Titles that try to break out of what they stand in. */
export const HOSTILE = [
  'A { B',
  'A } B',
  'A \\} B, title = {C}',
  '50 % of $10 & #1_a ^2 ~3 \\textbf{x}',
  'One and two and {three}',
  'Line\nbreak\r\nand\u2028more',
  '"quoted", --dashed--, ``ticked\'\'',
  '\u202Eturned round',
  '@article{x, title={y}}',
  'Ünïcödé – “ok” پنجشیر',
  '[link](javascript:alert(1)) <b>bold</b> *stars* _lines_ `code`',
];
