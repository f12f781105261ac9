import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { Corpus, EntityId, MomentId, QuestionId } from '../domain/corpus/corpus.ts';
import { NO_FILTERS } from '../domain/query/filters.ts';
import type { Instant } from '../domain/time/instant.ts';
import type { Address } from '../platform/address.ts';
import { startHistory } from './history.ts';
import { REPLACE_INTERVAL } from './history-writer.ts';
import { LONGEST_CARRIED } from './link/longest-carried.ts';
import { linkedStateOf } from './link/of-state.ts';
import { useExplorer } from './store.ts';

/** A browser's history: a list of links and where in it we are. */
class FakeAddress implements Address {
  entries: string[];
  at = 0;
  calls: string[] = [];
  refuses = false;
  corpus: string | undefined;
  #popped = new Set<() => void>();
  #hidden = new Set<() => void>();

  constructor(link: string) {
    this.entries = [link];
  }
  get link() {
    return this.entries[this.at] ?? '';
  }
  read() {
    const [path = '', query] = this.link.split('?');
    return { path, query: query === undefined ? '' : `?${query}`, corpus: this.corpus };
  }
  push(link: string) {
    return this.#call('push', link, () => this.entries.splice(++this.at, Infinity, link));
  }
  replace(link: string) {
    return this.#call('replace', link, () => this.entries.splice(this.at, 1, link));
  }
  onPopState(listener: () => void) {
    this.#popped.add(listener);
    return () => this.#popped.delete(listener);
  }
  onPageHide(listener: () => void) {
    this.#hidden.add(listener);
    return () => this.#hidden.delete(listener);
  }
  go(by: number) {
    this.at += by;
    for (const listener of this.#popped) listener();
  }
  hide() {
    for (const listener of this.#hidden) listener();
  }
  #call(name: string, link: string, act: () => void) {
    if (this.refuses) return false;
    act();
    this.calls.push(`${name} ${link}`);
    return true;
  }
}

const corpus = {
  id: 'first',
  zone: 'UTC',
  moments: [
    { id: 'm1', slug: 'one', when: {} },
    { id: 'm2', slug: 'two', when: {} },
  ],
  entities: [{ id: 'taliban' }, { id: 'nrf' }],
  articles: [{ id: 'a1', label: 'First', paragraphs: [] }],
  questions: [],
} as unknown as Corpus;

const store = useExplorer;
const actions = () => store.getState();
const windowAt = (day: number) => ({
  from: (day * 86_400_000) as Instant,
  to: ((day + 1) * 86_400_000) as Instant,
});

let stop = () => {};
function open(link: string, loaded = true): FakeAddress {
  const address = new FakeAddress(link);
  stop = startHistory(address);
  if (loaded) store.setState({ corpus });
  vi.advanceTimersByTime(REPLACE_INTERVAL);
  address.calls = [];
  return address;
}

beforeEach(() => {
  vi.useFakeTimers();
  store.setState(store.getInitialState(), true);
});
afterEach(() => {
  stop();
  vi.useRealTimers();
});

describe('at the start', () => {
  it('takes the address into the store', () => {
    open('m/one~m1/?in=taliban&lanes=sideways');
    expect(actions()).toMatchObject({
      open: 'm1',
      openSlug: 'one',
      filters: { entities: { taliban: 'in' } },
    });
    expect(actions().ignoredFields).toEqual([{ field: 'lanes', value: 'sideways' }]);
  });

  it('waits anew where Back leads to a corpus that is not the one that stands ready', () => {
    const address = open('?c=first');
    store.setState({ loading: { kind: 'ready' } });
    address.entries = ['?c=second', '?c=first'];
    address.at = 1;
    address.go(-1);
    expect(actions().loading.kind).toBe('loading');
  });

  it('writes nothing before the corpus is there', () => {
    const address = new FakeAddress('m/old~m1/?utm_source=x');
    stop = startHistory(address);
    actions().announce('Loading');
    actions().showWindow(windowAt(1));
    vi.advanceTimersByTime(5_000);
    expect(address.calls).toEqual([]);
  });

  it('replaces an old slug and what is not ours once the corpus is there', () => {
    const address = new FakeAddress('m/old~m1/?utm_source=x');
    stop = startHistory(address);
    store.setState({ corpus });
    expect(address.calls).toEqual(['replace m/one~m1/']);
  });

  it.each([
    ['m/one~m1/', 'second'],
    ['m/one~m1/?c=first', 'first'],
  ])('opens %s, served for the second corpus, in the %s', (link, corpusId) => {
    const address = new FakeAddress(link);
    address.corpus = 'second';
    stop = startHistory(address);
    expect(actions().corpusId).toBe(corpusId);
  });

  it('keeps the address of a moment the corpus has not', () => {
    const address = open('m/gone~m9/');
    expect(address.link).toBe('m/gone~m9/');
    expect(actions()).toMatchObject({ open: 'm9', openSlug: 'gone' });
  });

  it('takes out what the corpus has not, and says so', () => {
    const address = open('?in=nobody,taliban&t=never');
    expect(actions().filters.entities).toEqual({ taliban: 'in' });
    expect(actions().ignoredFields).toEqual([
      { field: 't', value: 'never' },
      { field: 'in', value: 'nobody' },
    ]);
    expect(address.link).toBe('?in=taliban');
  });

  it('takes a corpus that is chosen for a step before it is there', () => {
    const address = open('?in=massoud');
    actions().chooseCorpus('second');
    expect(address.calls.at(-1)).toBe('push ?c=second');
  });

  it('takes a file of one’s own for a step where its corpus has the id of the one before', () => {
    const address = open('?c=first');
    const view = { ...linkedStateOf(actions()), ownFile: { name: 'own.json', hash: 'a'.repeat(32) } };
    actions().openElsewhere(view);
    expect(address.calls).toEqual([`push ?c=first&file=own.json~${'a'.repeat(32)}`]);
    address.go(-1);
    expect(actions().ownFile).toBeUndefined();
  });

  it('stays a step where what is chosen comes with its corpus, and lacks some of the link', () => {
    const address = open('?c=first');
    const other: Corpus = { ...corpus, id: 'second' };
    store.setState({
      corpus: other,
      corpusId: 'second',
      question: 'gone' as QuestionId,
      historyStep: 'push',
    });
    expect(address.calls).toEqual(['push ?c=second']);
    expect(actions().ignoredFields).toEqual([{ field: 'question', value: 'gone' }]);
  });

  it('waits for the corpus the link asks for', () => {
    const address = open('?c=second&in=nobody');
    actions().chooseLanes('place');
    expect(address.calls).toEqual([]);
    store.setState({ corpus: { ...corpus, id: 'second' } });
    expect(address.link).toBe('?c=second&lanes=place');
  });
});

describe('following the store', () => {
  it('pushes steps and leaves the rest alone', () => {
    const address = open('');
    actions().openMoment('m2' as MomentId);
    actions().chooseEntity('nrf' as EntityId, 'in');
    actions().announce('1 of 2 moments');
    actions().toggleLane('x');
    expect(address.calls).toEqual(['push m/two~m2/', 'push m/two~m2/?in=nrf']);
  });

  it('pushes a window and what is unfolded for it as one step', () => {
    const address = open('?unfold=1970-02-01T00:00Z');
    actions().showWindow(windowAt(5), 'push', [windowAt(5).from]);
    expect(address.calls).toEqual([
      'push ?t=1970-01-06T00:00Z..1970-01-07T00:00Z&unfold=1970-01-06T00:00Z,1970-02-01T00:00Z',
    ]);
    actions().showWindow(windowAt(7), 'push');
    expect(actions().unfolded).toHaveLength(2);
    store.setState({ unfolded: 'all' });
    actions().showWindow(windowAt(5), 'push', [windowAt(5).from]);
    expect(actions().unfolded).toBe('all');
  });

  it('pushes a whole view as one step, with nothing left of the view before but its lanes', () => {
    const address = open(
      'm/two~m2/?fold=off&in=taliban&lanes=place&q=x&t=1970-01-02T00:00Z..1970-01-03T00:00Z',
    );
    actions().showView({ window: windowAt(5) });
    expect(address.calls).toEqual(['push ?lanes=place&t=1970-01-06T00:00Z..1970-01-07T00:00Z']);
    actions().showView({ open: 'm1', filters: { ...NO_FILTERS, kinds: ['event'] } });
    expect(address.calls.slice(1)).toEqual(['push m/one~m1/?kind=event&lanes=place']);
  });

  it('leaves the second clock on through a whole view, and off in another corpus', () => {
    const address = open('?in=taliban&known=1970-01-08T00:00Z');
    actions().showView({ view: 'grid' });
    expect(address.calls).toEqual(['push ?known=1970-01-08T00:00Z&view=grid']);
    actions().chooseCorpus('second');
    expect(address.calls.slice(1)).toEqual(['push ?c=second']);
  });

  it('replaces while panning, at a pace, and always the last one', () => {
    const address = open('');
    for (let day = 1; day <= 9; day++) {
      actions().showWindow(windowAt(day));
      vi.advanceTimersByTime(REPLACE_INTERVAL / 4);
    }
    vi.advanceTimersByTime(REPLACE_INTERVAL);
    expect(address.calls).toHaveLength(4);
    expect(address.link).toBe('?t=1970-01-10T00:00Z..1970-01-11T00:00Z');
    expect(address.entries).toHaveLength(1);
  });

  it('stays under what Safari allows in half a minute', () => {
    const address = open('');
    for (let tick = 0; tick < 30_000; tick += 16) {
      actions().showWindow(windowAt(tick));
      vi.advanceTimersByTime(16);
    }
    expect(address.calls.length).toBeLessThan(80);
  });

  it('finishes what is pending in its own entry before a step', () => {
    const address = open('');
    actions().search('a');
    actions().search('ab');
    actions().openMoment('m1' as MomentId);
    expect(address.entries).toEqual(['?q=ab', 'm/one~m1/?q=ab']);
  });

  it('finishes what is pending when the page is left, and when it is stopped', () => {
    const address = open('');
    actions().search('a');
    actions().search('ab');
    address.hide();
    expect(address.link).toBe('?q=ab');
    actions().search('abc');
    stop();
    expect(address.link).toBe('?q=abc');
  });

  it('does not write what was undone in time', () => {
    const address = open('');
    actions().search('a');
    actions().search('ab');
    actions().search('a');
    vi.advanceTimersByTime(REPLACE_INTERVAL);
    expect(address.calls).toEqual(['replace ?q=a']);
  });

  it('tries again what the browser refused', () => {
    const address = open('');
    address.refuses = true;
    actions().openMoment('m1' as MomentId);
    vi.advanceTimersByTime(REPLACE_INTERVAL);
    address.refuses = false;
    vi.advanceTimersByTime(REPLACE_INTERVAL);
    expect(address.link).toBe('m/one~m1/');
  });

  it('takes no step within another page: Back belongs to that', () => {
    const address = open('?embed=1');
    actions().openMoment('m1' as MomentId);
    vi.advanceTimersByTime(REPLACE_INTERVAL);
    actions().clearFilters();
    actions().openMoment('m2' as MomentId);
    vi.advanceTimersByTime(REPLACE_INTERVAL);
    expect(address.entries).toEqual(['m/two~m2/?embed=1']);
  });
});

describe('Back and Forward', () => {
  it('bring back the view without writing', () => {
    const address = open('');
    actions().openMoment('m1' as MomentId);
    actions().openMoment('m2' as MomentId);
    address.calls = [];
    address.go(-1);
    expect(actions().open).toBe('m1');
    address.go(-1);
    expect(actions().open).toBeUndefined();
    address.go(2);
    expect(actions().open).toBe('m2');
    vi.advanceTimersByTime(REPLACE_INTERVAL);
    expect(address.calls).toEqual([]);
  });

  it('drop what is pending for the entry they leave', () => {
    const address = open('');
    actions().openMoment('m1' as MomentId);
    actions().search('a');
    actions().search('ab');
    address.go(-1);
    vi.advanceTimersByTime(REPLACE_INTERVAL);
    expect(actions().filters.text).toBe('');
    expect(address.entries).toEqual(['', 'm/one~m1/?q=a']);
  });

  it('take out what the corpus has not, too', () => {
    const address = open('');
    address.entries = ['', '?in=nobody'];
    address.go(1);
    expect(actions().filters.entities).toEqual({});
    expect(actions().ignoredFields).toEqual([{ field: 'in', value: 'nobody' }]);
  });

  it('go on with a story that no link holds, through its steps', () => {
    const address = open('?c=first');
    const carriedStory = 'A'.repeat(LONGEST_CARRIED + 1);
    actions().goTo({ carriedStory, open: 'm1' });
    actions().goTo({ step: 2, open: 'm2' });
    expect(address.entries).toEqual(['?c=first', 'm/one~m1/?c=first', 'm/two~m2/?c=first&step=2']);
    address.go(-1);
    expect(actions()).toMatchObject({ carriedStory, step: undefined, open: 'm1' });
    address.entries[2] = '?c=first&story=another';
    address.go(1);
    expect(actions()).toMatchObject({ carriedStory: undefined, story: 'another' });
  });

  it('are told from a jump within the page, which undoes nothing', () => {
    const address = open('');
    actions().search('a');
    actions().search('ab');
    address.go(0);
    vi.advanceTimersByTime(REPLACE_INTERVAL);
    expect(actions().filters.text).toBe('ab');
    expect(address.link).toBe('?q=ab');
  });
});

it('can be started, stopped and started again, as StrictMode does', () => {
  const address = new FakeAddress('m/one~m1/');
  startHistory(address)();
  stop = startHistory(address);
  store.setState({ corpus });
  actions().closePanel();
  expect(address.calls).toEqual(['push ']);
  stop();
  actions().openMoment('m1' as MomentId);
  address.go(-1);
  expect(address.calls).toEqual(['push ']);
  expect(actions().open).toBe('m1');
});
