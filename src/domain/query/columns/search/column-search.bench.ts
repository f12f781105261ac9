/** `npm run bench`: searching, against MiniSearch as `search.ts` uses it and a plain look through all texts, in one run. */
import { bench, describe } from 'vitest';
import { encodeMoments } from '../../../columns/column-builder.ts';
import { factsOf } from '../../../columns/facts.ts';
import { generatedFile } from '../../../corpus/testing/generated.ts';
import { toCorpus } from '../../../corpus/to-corpus.ts';
import { indexText } from '../../search.ts';
import { buildSearch, type ColumnSearch } from './column-search.ts';
import { textsInColumns } from './texts.ts';

const MOMENTS = 20_000;
const file = generatedFile({ moments: MOMENTS });
const corpus = toCorpus(file);
const texts = textsInColumns(encodeMoments(file.moments, file), corpus.articles);
const facts = factsOf(corpus);

function searchMade(): ColumnSearch {
  const building = buildSearch({ texts, facts, heads: corpus });
  for (let step = building.next(); ; step = building.next()) if (step.done) return step.value;
}

const search = searchMade();
const miniSearch = indexText(corpus);
const plain = corpus.moments.map(({ title, summary, accounts }) =>
  [title, summary, ...accounts.map(({ says }) => says)].join('\n').toLowerCase(),
);

describe(`searching ${MOMENTS.toLocaleString('en')} moments`, () => {
  bench('columns: two words', () => {
    search.find('');
    search.find('the convoy');
  });
  bench('MiniSearch: two words', () => {
    miniSearch.find('the convoy');
  });
  bench('plain look through all texts', () => {
    plain.filter((text) => text.includes('the') && text.includes('convoy'));
  });
});

describe(`reading ${MOMENTS.toLocaleString('en')} moments for search`, () => {
  bench('columns', () => void searchMade(), { iterations: 2, time: 0, warmupIterations: 0 });
  bench('MiniSearch', () => void indexText(corpus), { iterations: 2, time: 0, warmupIterations: 0 });
});
