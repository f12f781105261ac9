import { readFileSync } from 'node:fs';
import { afterEach, expect, it } from 'vitest';
import { readCorpus } from '../../domain/corpus/read.ts';
import type { Telling } from '../../domain/time/telling.ts';
import { corpusShown, stopsOf } from '../../state/known-corpus.ts';
import { useExplorer } from '../../state/store.ts';
import { viewNameIn } from './use-view-to-add.ts';
import '../../ui/words/sets/stories.ts';

const reading = readCorpus(JSON.parse(readFileSync('public/corpora/panjshir-2021/corpus.json', 'utf8')));
if (!reading.ok) throw new Error('the bundled corpus cannot be read');
const { corpus: read } = reading;
const earliest = corpusShown(read, stopsOf(read)[0]?.at).articles.map(({ id }) => id);
/** What came out first comes last. */
const corpus = {
  ...read,
  articles: [
    ...read.articles.filter(({ id }) => !earliest.includes(id)),
    ...read.articles.filter(({ id }) => earliest.includes(id)),
  ],
};
const telling: Telling = {
  zone: corpus.zone,
  calendar: 'gregorian',
  beside: undefined,
  script: 'latin',
  withYear: true,
};
const nameNow = () => viewNameIn(useExplorer.getState(), corpus, telling);

afterEach(() => useExplorer.setState(useExplorer.getInitialState(), true));

it('names the article, the question and what lies in the panel', () => {
  useExplorer.setState({ corpus, corpusId: corpus.id, view: 'articles' });
  expect(nameNow()).toBe(corpus.articles[0]?.label);
  const [moment] = corpus.moments;
  useExplorer.setState({ open: moment?.id });
  expect(nameNow()).toBe(`${corpus.articles[0]?.label} – ${moment?.title}`);
  useExplorer.setState({ open: undefined, view: 'timeline', question: corpus.questions[0]?.id });
  expect(nameNow()).toBe(corpus.questions[0]?.title);
});

it('names nothing that the second clock holds back', () => {
  const [first] = stopsOf(corpus);
  const known = corpusShown(corpus, first?.at);
  expect(known.articles[0]?.id).not.toBe(corpus.articles[0]?.id);
  useExplorer.setState({ corpus, corpusId: corpus.id, view: 'articles', knownBy: first?.at });
  expect(nameNow()).toBe(known.articles[0]?.label);
});
