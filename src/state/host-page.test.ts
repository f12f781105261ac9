import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { Corpus } from '../domain/corpus/corpus.ts';
import type { HostMessageEvent, HostPage } from '../platform/host-page.ts';
import { type HostTalk, MOST_IN_A_SECOND, TELL_INTERVAL, talkWithHost } from './host-page.ts';
import { useExplorer } from './store.ts';

const HOST = 'https://news.example';
const OTHER = 'https://other.example';

/** The page around, and all that was sent to it. */
class FakeHost implements HostPage {
  readonly allowed: readonly string[] | undefined;
  readonly told: { readonly to: string; readonly message: Record<string, unknown> }[] = [];
  #hear: ((message: HostMessageEvent) => void) | undefined;

  constructor(allowed?: readonly string[]) {
    this.allowed = allowed;
  }
  listen(listener: (message: HostMessageEvent) => void) {
    this.#hear = listener;
    return () => {
      this.#hear = undefined;
    };
  }
  post(message: object, origin: string) {
    this.told.push({ to: origin, message: { ...message } });
  }
  call(message: object) {
    this.post(message, '*');
  }
  say(kind: string, more: object = {}, origin = HOST) {
    this.#hear?.({ data: { dateline: 1, kind, ...more }, origin });
  }
  /** What was told since it was last asked. */
  news() {
    return this.told.splice(0).map(({ to, message: { dateline: _, kind, reason, link } }) => {
      const about = kind === 'state' ? link : reason;
      return [to, kind, ...(about === undefined ? [] : [about])].join(' ');
    });
  }
}

const corpus = {
  id: 'first',
  title: 'First',
  zone: 'UTC',
  moments: [
    { id: 'm1', slug: 'one', title: 'One' },
    { id: 'm2', slug: 'two', title: 'Two' },
  ],
  entities: [{ id: 'nrf', name: 'Front' }],
  articles: [{ id: 'a1', label: 'An article', paragraphs: [] }],
  questions: [{ id: 'q1', slug: 'who', title: 'Who?', positions: [] }],
} as unknown as Corpus;

/** Its index would need whole moments; how many the filters let through is not asked here. */
vi.mock('../domain/query/query.ts', () => ({
  indexCorpus: () => ({ run: () => ({ matched: [1], matchedIds: new Set() }) }),
}));

const actions = () => useExplorer.getState();
let talk: HostTalk | undefined;
let height: number | null;
let moved: number;

function talking(host = new FakeHost()): FakeHost {
  talk = talkWithHost(
    host,
    () => ({ title: 'A title', height }),
    () => {
      moved += 1;
    },
  );
  return host;
}
const later = (time = TELL_INTERVAL) => vi.advanceTimersByTime(time);

beforeEach(() => {
  vi.useFakeTimers();
  height = 500;
  moved = 0;
  useExplorer.setState(useExplorer.getInitialState(), true);
  useExplorer.setState({ corpus, corpusId: 'first', embedded: true, loading: { kind: 'ready' } });
});
afterEach(() => {
  talk?.stop();
  vi.useRealTimers();
});

describe('before hello', () => {
  it('says that it waits, to anybody, and nothing else', () => {
    const host = talking();
    expect(host.told).toEqual([{ to: '*', message: { dateline: 1, kind: 'waiting' } }]);
    actions().goTo({ open: 'm1' });
    talk?.touch();
    later(10_000);
    expect(host.news()).toEqual(['* waiting']);
  });

  it('is asked for nothing', () => {
    const host = talking();
    host.news();
    host.say('go-to', { link: 'm/~m1/' });
    expect(host.news()).toEqual([`${HOST} refused no-hello`]);
    expect(actions().open).toBeUndefined();
  });
});

describe('after hello', () => {
  function greeted(host = new FakeHost()) {
    talking(host).say('hello');
    later();
    host.told.splice(0);
    return host;
  }

  it('tells at once how things stand, without the key embed', () => {
    actions().goTo({ open: 'm1' });
    const host = talking();
    host.say('hello');
    expect(host.told.at(-1)).toEqual({
      to: HOST,
      message: {
        dateline: 1,
        kind: 'state',
        phase: 'ready',
        link: 'm/one~m1/?c=first',
        title: 'A title',
        height: 500,
        selection: { kind: 'moment', id: 'm1', title: 'One' },
        shown: 1,
        of: 2,
        ignored: [],
      },
    });
  });

  it('tells of a change once, at its pace, the last state always', () => {
    const host = greeted();
    for (const open of ['m1', 'm2', undefined, 'm2']) actions().goTo({ open });
    expect(host.news()).toEqual([`${HOST} state m/one~m1/?c=first`]);
    later();
    expect(host.news()).toEqual([`${HOST} state m/two~m2/?c=first`]);
    later(10_000);
    expect(host.news()).toEqual([]);
  });

  it('tells of another height, and not of the same', () => {
    const host = greeted();
    talk?.touch();
    later();
    expect(host.news()).toEqual([]);
    height = 700;
    talk?.touch();
    expect(host.told.map(({ message }) => message.height)).toEqual([700]);
  });

  it.each([
    [{ view: 'questions' }, { kind: 'question', id: 'q1', title: 'Who?' }],
    [{ view: 'articles' }, { kind: 'article', id: 'a1', title: 'An article' }],
    [
      { view: 'articles', actor: 'nrf' },
      { kind: 'actor', id: 'nrf', title: 'Front' },
    ],
    [{ view: 'grid' }, null],
    [{ open: 'gone' }, null],
  ])('names what is in hand: %o', (place, selection) => {
    const host = greeted();
    actions().goTo(place as Parameters<ReturnType<typeof actions>['goTo']>[0]);
    later();
    expect(host.told.at(-1)?.message.selection).toEqual(selection);
  });

  it('goes where it is told, stays embedded, and answers even where that is here', () => {
    const host = greeted();
    host.say('go-to', { link: 'm/old-slug~m1/?lanes=actor' });
    expect(actions()).toMatchObject({ open: 'm1', lanes: 'actor', embedded: true, corpusId: 'first' });
    expect(host.news()).toEqual([`${HOST} state m/one~m1/?c=first&lanes=actor`]);
    later();
    host.say('go-to', { link: 'm/one~m1/?c=first&lanes=actor' });
    expect(host.news()).toEqual([`${HOST} state m/one~m1/?c=first&lanes=actor`]);
    expect(moved).toBe(2);
  });

  it('says what of a link it could not read', () => {
    const host = greeted();
    host.say('go-to', { link: '?lanes=sideways&in=nobody' });
    expect(host.told.at(-1)?.message.ignored).toEqual([
      { field: 'lanes', value: 'sideways' },
      { field: 'in', value: 'nobody' },
    ]);
  });

  it.each([
    ['https://other.example/', 'link'],
    ['nowhere/~m1/', 'link'],
    ['m/NOT AN ID', 'link'],
  ])('stays where it is when sent to %s', (link, reason) => {
    const host = greeted();
    actions().goTo({ open: 'm1' });
    later();
    host.news();
    host.say('go-to', { link });
    expect(host.news()).toEqual([`${HOST} refused ${reason}`]);
    expect(actions().open).toBe('m1');
    expect(moved).toBe(0);
  });

  it('hears and tells no other origin', () => {
    const host = greeted();
    host.say('hello', {}, OTHER);
    host.say('go-to', { link: 'm/~m1/' }, OTHER);
    later();
    expect(host.news()).toEqual([]);
    expect(actions().open).toBeUndefined();
  });

  it('does not hear more in a second than it can bear, and says so once', () => {
    const host = greeted();
    later(2_000);
    for (let said = 0; said < 10 * MOST_IN_A_SECOND; said++) host.say('sing');
    const news = host.news();
    expect(news.filter((each) => each === `${HOST} refused message`)).toHaveLength(MOST_IN_A_SECOND);
    expect(news.slice(MOST_IN_A_SECOND)).toEqual([`${HOST} refused too-many`]);
    later(1_000);
    host.say('sing');
    expect(host.news()).toEqual([`${HOST} refused message`]);
  });

  it('is silent once it is stopped', () => {
    const host = greeted();
    talk?.stop();
    actions().goTo({ open: 'm1' });
    host.say('hello');
    later();
    expect(host.news()).toEqual([]);
  });
});

describe('who may talk', () => {
  it('nobody without an origin of their own', () => {
    const host = talking();
    host.news();
    host.say('hello', {}, 'null');
    expect(host.news()).toEqual([]);
  });

  it('only those the publisher names, where any are named', () => {
    const host = talking(new FakeHost([HOST]));
    host.news();
    host.say('hello', {}, OTHER);
    expect(host.news()).toEqual([`${OTHER} refused origin`]);
    host.say('hello');
    expect(host.news()).toEqual([`${HOST} state ?c=first`]);
  });

  it('nobody where the publisher names none', () => {
    const host = talking(new FakeHost([]));
    host.news();
    host.say('hello');
    expect(host.news()).toEqual([`${HOST} refused origin`]);
  });
});
