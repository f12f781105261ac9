/** What the bench is asked for on the command line. */
import { parseArgs } from 'node:util';
import { FIGURES, type FigureGroup } from './measure.ts';

export interface Options {
  /** Sizes of generated corpora that the app is measured with. */
  readonly sizes: readonly number[];
  readonly rounds: number;
  readonly groups: readonly FigureGroup[];
  /** Parts of the run: the app, plain vis-timeline, the bundled corpus before and now, the cold load. */
  readonly only: readonly Part[];
  /** Milliseconds after which a figure is given up. */
  readonly limit: number;
  /** The commit that the bundled corpus is compared with. */
  readonly before: string;
  readonly out: string;
}

export const PARTS = ['app', 'plain', 'before', 'cold'] as const;
export type Part = (typeof PARTS)[number];

/** The last commit before large corpora. */
const BEFORE = 'd0f1766';

export const USAGE = `npm run bench -- [options]
  --sizes 100,5000     generated corpora for the app (100,5000,100000,1000000)
  --rounds 3           rounds; all subjects take turns in each
  --only app,plain     parts of the run: ${PARTS.join(', ')}
  --figures pan,zoom   figures: ${FIGURES.join(', ')}
  --limit 60           seconds after which a figure is given up
  --before ${BEFORE}      the commit the bundled corpus is compared with
  --out file           where the JSON goes (e2e/speed/results/<time>.json)`;

export function optionsOf(args: readonly string[], now: string): Options {
  const { values } = parseArgs({
    args: [...args],
    options: {
      sizes: { type: 'string', default: '100,5000,100000,1000000' },
      rounds: { type: 'string', default: '3' },
      only: { type: 'string', default: PARTS.join(',') },
      figures: { type: 'string', default: FIGURES.join(',') },
      limit: { type: 'string', default: '60' },
      before: { type: 'string', default: BEFORE },
      out: { type: 'string', default: `e2e/speed/results/${now}.json` },
    },
  });
  return {
    sizes: values.sizes.split(',').map(Number),
    rounds: Number(values.rounds),
    groups: chosen(values.figures, FIGURES),
    only: chosen(values.only, PARTS),
    limit: Number(values.limit) * 1_000,
    before: values.before,
    out: values.out,
  };
}

/** Throws on a word that is none of them, with those there are. */
function chosen<Word extends string>(text: string, words: readonly Word[]): Word[] {
  return text.split(',').map((asked) => {
    const word = words.find((each) => each === asked);
    if (word === undefined) throw new Error(`“${asked}” is none of ${words.join(', ')}`);
    return word;
  });
}
