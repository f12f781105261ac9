/**
 * Keeps the address and the store in step. The address is a projection of the store: read when the app starts and on
 * Back and Forward, written whenever the link to the present view changes.
 */
import { type Address, type AddressParts, browserAddress } from '../platform/address.ts';
import { historyWriter } from './history-writer.ts';
import { unknownIn } from './link/known.ts';
import { LONGEST_CARRIED } from './link/longest-carried.ts';
import { addressOf, corpusOf, LINKED, linkedStateOf } from './link/of-state.ts';
import { decodeLink } from './link.ts';
import { type ExplorerState, type HistoryStep, isSameCorpus, useExplorer } from './store.ts';
import type { LinkedState } from './view-state.ts';

/**
 * Starts at the address and follows it both ways until the returned function is called. Can be stopped and started
 * again, as React's StrictMode does.
 *
 * Nothing is written before the corpus is there: until then neither the open moment's slug nor the zone is known. Once
 * it is, the address becomes canonical: an old slug is replaced, and what had to be ignored leaves it.
 */
export function startHistory(address: Address = browserAddress): () => void {
  const writer = historyWriter(address);

  function record(before: ExplorerState) {
    const state = useExplorer.getState();
    // A corpus that was chosen is a step at once, so that Back and a reload work while it loads, and if it fails.
    if (corpusOf(state) || isChosen(state, before)) writer.write(addressOf(state), stepOf(state));
  }

  function follow() {
    const parts = address.read();
    writer.adopt();
    followAddress(parts, unlinkedStory(parts));
  }

  const stops = [
    useExplorer.subscribe((state, before) => {
      if (state.corpus !== before.corpus || state.lock !== before.lock) refit(before);
      record(before);
    }),
    address.onPopState(() => {
      // A jump within the page tells of itself in the same way, and must not undo what is still to be written.
      if (!writer.isCurrent()) follow();
    }),
    address.onPageHide(() => writer.flush()),
    () => writer.stop(),
  ];
  follow();
  return () => {
    for (const stop of stops) stop();
  };
}

/** Shows what an address says; `kept` stays as it is, whatever that may be. What cannot be read is told to the reader. */
export function followAddress({ path, query, corpus }: AddressParts, kept: Partial<LinkedState> = {}): void {
  const { link, ignored } = decodeLink(path, query);
  const state = useExplorer.getState();
  const fitted = fittedToCorpus({ ...state, ...link, corpusId: link.corpusId ?? corpus, ...kept });
  state.followLink(fitted.link, [...ignored, ...fitted.ignored]);
}

/** A story too long for any link goes on as it is told wherever Back leads within its corpus, until it is closed. */
function unlinkedStory({ path, query }: AddressParts): Partial<LinkedState> {
  const { carriedStory, corpusId, ownFile } = useExplorer.getState();
  if (carriedStory === undefined || carriedStory.length <= LONGEST_CARRIED) return {};
  const { link } = decodeLink(path, query);
  const isOther = link.story !== undefined || link.carriedStory !== undefined;
  return isOther || !isSameCorpus(link, { corpusId, ownFile }) ? {} : { carriedStory };
}

/** Within another page no change is a step: Back belongs to that page, and must not go through what was read in here. */
function stepOf({ embedded, historyStep }: ExplorerState): HistoryStep {
  return embedded ? 'replace' : historyStep;
}

/** Whether the reader chose another corpus: of the same id too, where it is another file's. */
function isChosen(state: ExplorerState, before: ExplorerState): boolean {
  return !isSameCorpus(state, before) && state.historyStep === 'push';
}

/** Fits the link in the store to a corpus that has just come. Where it came as it was chosen, the step stays one. */
function refit(before: ExplorerState) {
  const state = useExplorer.getState();
  const { link, ignored } = fittedToCorpus(state);
  if (LINKED.some((name) => link[name] !== state[name])) {
    const step = isChosen(state, before) ? 'push' : 'replace';
    state.followLink(link, [...state.ignoredFields, ...ignored], step);
  }
}

/** What of the link the corpus has, and what it has not; the whole link while its corpus is not there. */
function fittedToCorpus(state: ExplorerState): ReturnType<typeof unknownIn> {
  const link = linkedStateOf(state);
  const corpus = corpusOf(state);
  return corpus ? unknownIn(link, corpus, state.lock) : { link, ignored: [] };
}
