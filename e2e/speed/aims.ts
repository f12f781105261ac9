/** What issue 6 aims at, in the bench's words. */
import type { Aim } from '../../src/tools/speed/report.ts';

export const RIVAL = 'plain 100';
export const NOW = 'bundled';
export const BEFORE = 'bundled before';

export const AIMS: readonly Aim[] = [
  against('1,000,000: first full draw', 'app 1000000', 'draw', RIVAL, 'median', 1),
  against('1,000,000: the same, whole page', 'app 1000000', 'draw: whole page', RIVAL, 'median', 1),
  ...['all', 'month', 'day'].map((view) =>
    against(
      `1,000,000: pan, work a frame, ${view} in view`,
      'app 1000000',
      `pan ${view}: frame`,
      RIVAL,
      'p95',
      1,
    ),
  ),
  against(
    '1,000,000: zoom from all to a day and back, work a frame',
    'app 1000000',
    'zoom: frame',
    RIVAL,
    'p95',
    1.5,
  ),
  against('1,000,000: filter, click to painted', 'app 1000000', 'filter on', RIVAL, 'median', 2),
  against('1,000,000: the same, whole page', 'app 1000000', 'filter on: whole page', RIVAL, 'median', 2),
  ...['heap scripts', 'heap all'].map((figure) =>
    against(
      `100,000: ${figure}, worker too, against plain at 100,000`,
      'app 100000',
      figure,
      'plain 100000 widened',
      'median',
      0.1,
    ),
  ),
  against('5,000: first full draw, against plain at 5,000', 'app 5000', 'draw', 'plain 5000', 'median', 0.01),
  {
    what: '100,000: pan with every lane in view, against plain unstacked at 100,000',
    ours: ['app 100000', 'pan all: frame'],
    theirs: ['plain 100000 widened', 'pan all: frame'],
    of: 'p95',
    most: 0.005,
  },
  ...[
    'draw: whole page',
    'filter on: whole page',
    'search: whole page',
    'moment',
    'heap all',
    'cold row, here',
    'cold timeline, here',
  ].map((figure) => against(`the bundled corpus: ${figure}`, NOW, figure, BEFORE, 'median', 1)),
  ...['pan all: frame', 'pan day: frame', 'zoom: frame'].map((figure) =>
    against(`the bundled corpus: ${figure}`, NOW, figure, BEFORE, 'p95', 1),
  ),
];

function against(
  what: string,
  ours: string,
  figure: string,
  theirs: string,
  of: Aim['of'],
  most: number,
): Aim {
  return { what, ours: [ours, figure], theirs: [theirs, figure], of, most };
}
