import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { afterEach, describe, expect, it } from 'vitest';
import type { Corpus, StoryTold } from '../domain/corpus/corpus.ts';
import type { IdLock } from '../domain/corpus/format.ts';
import { readCorpus } from '../domain/corpus/read.ts';
import { LONGEST_STORY } from '../domain/formats/story-file.ts';
import { packed } from '../platform/packing.ts';
import { readHostMessage } from './host-message.ts';
import { LONGEST_CARRIED } from './link/longest-carried.ts';
import { linkOf } from './link/of-state.ts';
import { decodeLink } from './link.ts';
import { toActor, toMoment, toView } from './places.ts';
import { useExplorer } from './store.ts';
import { carryingLink, goToStep, packStory, settleArrival, showView, unpackStory } from './stories.ts';
import { hasLeft, placeOfStep, stepLinkOf, viewOfLink } from './story-steps.ts';
import { frameOf } from './time-frame.ts';
import type { LinkedState } from './view-state.ts';

const CORPORA = join('public', 'corpora');

function jsonOf(path: string): unknown {
  return existsSync(path) ? JSON.parse(readFileSync(path, 'utf8')) : undefined;
}

function corpusAt(folder: string): { corpus: Corpus; lock: IdLock | undefined } {
  const reading = readCorpus(jsonOf(join(folder, 'corpus.json')));
  if (!reading.ok) throw new Error(`${folder} cannot be read`);
  return { corpus: reading.corpus, lock: jsonOf(join(folder, 'ids.lock.json')) as IdLock | undefined };
}

const folders = readdirSync(CORPORA, { withFileTypes: true })
  .filter((entry) => entry.isDirectory())
  .map(({ name }) => join(CORPORA, name));

/** `npm run corpus:check` knows no links: their codec stands above it. What a step's link says is checked here. */
describe.each(folders)('the stories of %s', (folder) => {
  const { corpus, lock } = corpusAt(folder);
  const steps = corpus.stories.flatMap(({ id, steps }) =>
    steps.map(({ link }, index) => [`${id}, step ${index + 1}`, link] as const),
  );

  it.each(steps)('%s names only what is there', (_, link) => {
    const { view, ignored } = viewOfLink(link, corpus, lock);
    expect(ignored).toEqual([]);
    expect(view.open === undefined || corpus.moments.some(({ id }) => id === view.open)).toBe(true);
  });

  it.each(steps)('%s is written as the app writes it, and leaves the corpus out', (_, link) => {
    expect(stepLinkOf({ ...viewOfLink(link, corpus, lock).view, corpus })).toBe(link);
  });
});

const { corpus, lock } = corpusAt(join(CORPORA, 'panjshir-2021'));
const [bundled] = corpus.stories;
if (!bundled) throw new Error('the bundled corpus has no story');
const story: StoryTold = bundled;
const NOTHING = decodeLink('', '').link;
const WINDOW = 't=2021-09-05T12:00%2B04:30..2021-09-07T00:00%2B04:30';

function arrive(link: string) {
  const [path = '', query = ''] = link.split('?');
  const read = decodeLink(path, query);
  useExplorer.setState({
    ...read.link,
    corpusId: corpus.id,
    corpus,
    lock,
    index: [],
    historyStep: 'replace',
  });
}
const state = () => useExplorer.getState();
const address = () => linkOf(state());
const stepAt = (position: number) => {
  const step = story.steps[position - 1];
  if (!step) throw new Error('no such step');
  return placeOfStep(step, position, state(), corpus);
};

afterEach(() => useExplorer.setState(useExplorer.getInitialState(), true));

describe('going to a step', () => {
  it('shows its view whole, as one step of the history', () => {
    arrive('m/x~m33/?story=fifteen-hours&in=taliban&view=grid&known=2021-09-07T00:00%2B04:30');
    goToStep(story, 3);
    expect(state().historyStep).toBe('push');
    expect(address()).toBe(
      'm/fahim-dashty-killed~m16/?c=panjshir-2021&kind=event&step=3&story=fifteen-hours&t=2021-09-05T15:00%2B04:30..2021-09-06T09:00%2B04:30',
    );
  });

  it('keeps the clocks a reader reads by, unless the step names some', () => {
    arrive('?story=fifteen-hours&zone=Europe/Berlin&cal=solar-hijri&embed=1');
    goToStep(story, 2);
    expect(state()).toMatchObject({ zone: 'Europe/Berlin', calendar: 'solar-hijri', embedded: true });
    goToStep({ ...story, steps: [{ note: '', link: '?zone=Asia/Tokyo&cal=iso' }] }, 1);
    expect(state()).toMatchObject({ zone: 'Asia/Tokyo', calendar: 'iso' });
  });

  it('leaves behind how the step before had times told, as its link does', () => {
    const clocks: StoryTold = {
      title: 'x',
      steps: ['?zone=Asia/Tokyo&cal=iso', 'm/~m21/', '?cal=solar-hijri&view=grid', 'm/~m33/'].map((link) => ({
        note: '',
        link,
      })),
    };
    const telling = () => {
      const { zone, calendar } = state();
      return [zone, calendar];
    };
    const byNext = (link: string) => {
      arrive(link);
      return [1, 2, 3, 4, 1, 4].map((position) => {
        goToStep(clocks, position);
        return telling();
      });
    };
    const byLink = (position: number) => {
      useExplorer.setState(useExplorer.getInitialState(), true);
      arrive(`?story=x&step=${position}`);
      settleArrival(clocks);
      return telling();
    };
    expect(byNext('?story=x')).toEqual([1, 2, 3, 4, 1, 4].map(byLink));
    // What the reader chose is there again where a step has none of its own.
    useExplorer.setState(useExplorer.getInitialState(), true);
    expect(byNext('?story=x&zone=Europe/Berlin')).toEqual([
      ['Asia/Tokyo', 'iso'],
      ['Europe/Berlin', 'gregorian'],
      ['Europe/Berlin', 'solar-hijri'],
      ['Europe/Berlin', 'gregorian'],
      ['Asia/Tokyo', 'iso'],
      ['Europe/Berlin', 'gregorian'],
    ]);
    // And what they choose within a step that names another stays.
    goToStep(clocks, 1);
    useExplorer.getState().tellTimes({ zone: 'Asia/Kabul' });
    goToStep(clocks, 2);
    expect(telling()).toEqual(['Asia/Kabul', 'gregorian']);
  });

  it('says nothing any more of the step before', () => {
    arrive('?story=x');
    const broken: StoryTold = {
      title: 'x',
      steps: [
        { note: '', link: '?in=nobody' },
        { note: '', link: '?in=taliban' },
      ],
    };
    goToStep(broken, 1);
    expect(state().ignoredFields).toHaveLength(1);
    goToStep(broken, 2);
    expect(state().ignoredFields).toEqual([]);
  });

  it('says what of its link is not there, and shows the rest', () => {
    arrive('?story=fifteen-hours');
    goToStep({ ...story, steps: [{ note: '', link: 'm/~m21/?in=nobody,taliban&lanes=up' }] }, 1);
    expect(state()).toMatchObject({
      open: 'm21',
      filters: { entities: { taliban: 'in' } },
      ignoredFields: [
        { field: 'lanes', value: 'up' },
        { field: 'in', value: 'nobody' },
      ],
    });
  });

  it('reads links of older schemes', () => {
    expect(viewOfLink('?fold=off', corpus, lock)).toMatchObject({ view: { unfolded: 'all' }, ignored: [] });
  });

  it('does nothing beyond the last step', () => {
    arrive('m/~m21/?story=fifteen-hours');
    const before = address();
    goToStep(story, 99);
    goToStep(story, 0);
    expect(address()).toBe(before);
  });

  it('shows a view with no story told', () => {
    arrive('?story=fifteen-hours&step=4');
    showView('m/~m21/?kind=statement');
    expect(address()).toBe('m/mujahid-claims-panjshir~m21/?c=panjshir-2021&kind=statement');
  });
});

describe('a link to a story that is just opened', () => {
  it('shows the step where it names nothing else', () => {
    arrive('?story=fifteen-hours&step=3&zone=Europe/Berlin');
    settleArrival(story);
    expect(state()).toMatchObject({ open: 'm16', step: 3, zone: 'Europe/Berlin', historyStep: 'replace' });
  });

  it('shows its own view where it names one: the reader looks round within the step', () => {
    for (const link of ['?story=fifteen-hours&step=3&view=grid', 'm/~m21/?story=fifteen-hours&step=3']) {
      arrive(link);
      const before = address();
      settleArrival(story);
      expect(address()).toBe(before);
      expect(hasLeft(state(), stepAt(3))).toBe(true);
    }
  });

  it('still says what of itself could not be read, beside what its step cannot show', () => {
    arrive('?story=x');
    useExplorer.setState({ ignoredFields: [{ field: 'in', value: 'somebody' }] });
    settleArrival({ title: 'x', steps: [{ note: '', link: '?in=nobody' }] });
    expect(state().ignoredFields.map(({ value }) => value)).toEqual(['somebody', 'nobody']);
  });

  it('takes a step beyond the last for the last, and says so', () => {
    arrive('?story=fifteen-hours&step=99');
    settleArrival(story);
    expect(state()).toMatchObject({ step: 11, filters: { statuses: ['disputed'] } });
    expect(state().ignoredFields).toEqual([{ field: 'step', value: '99' }]);
  });
});

describe('leaving a step', () => {
  const left = (change: Partial<LinkedState>) => {
    arrive('?story=fifteen-hours');
    goToStep(story, 3);
    useExplorer.setState(change);
    return hasLeft(state(), stepAt(3));
  };

  it('is not to read it as it stands, by whatever clocks', () => {
    expect(left({})).toBe(false);
    expect(left({ zone: 'Europe/Berlin', calendar: 'solar-hijri', unfolded: 'all' })).toBe(false);
    expect(left({ openSlug: 'an-older-slug', embedded: true })).toBe(false);
    expect(left({ article: corpus.articles[1]?.id, paragraph: 2 })).toBe(false);
  });

  it('is to open, close, filter, search or change the view', () => {
    const moment = corpus.moments.at(0);
    const entity = corpus.entities[0];
    if (!moment || !entity) throw new Error('an empty corpus');
    expect(left(toMoment(moment.id))).toBe(true);
    expect(left(toActor(entity.id))).toBe(true);
    expect(left({ open: undefined })).toBe(true);
    expect(left(toView('grid'))).toBe(true);
    expect(left({ filters: NOTHING.filters })).toBe(true);
    expect(left({ filters: { ...NOTHING.filters, kinds: ['event'], text: 'x' } })).toBe(true);
    expect(left({ lanes: 'place' })).toBe(true);
  });

  it('is to look at another time, and not to pan or zoom a little', () => {
    expect(left({})).toBe(false);
    const { window } = state();
    if (!window) throw new Error('the step has a window');
    const length = window.to - window.from;
    const moved = (by: number) =>
      left({
        window: {
          from: (window.from + by * length) as typeof window.from,
          to: (window.to + by * length) as typeof window.to,
        },
      });
    expect([moved(0.2), moved(-0.4), moved(0.6), moved(3)]).toEqual([false, false, true, true]);
    const zoomed = (by: number) =>
      left({
        window: {
          from: (window.from + (length * (1 - by)) / 2) as typeof window.from,
          to: (window.to - (length * (1 - by)) / 2) as typeof window.to,
        },
      });
    expect([zoomed(1 / 3), zoomed(3), zoomed(1 / 5)]).toEqual([false, false, true]);
  });

  it('is told by the opening window where a step or the reader has none', () => {
    const frame = frameOf(corpus);
    if (!frame) throw new Error('the corpus has dates');
    const { from, to } = frame.opening;
    const leftAtOpening = (by: number) => {
      arrive('?story=fifteen-hours');
      const open: StoryTold = { title: 'x', steps: [{ note: '', link: 'm/~m21/' }] };
      goToStep(open, 1);
      const length = to - from;
      const window = { from: (from + by * length) as typeof from, to: (to + by * length) as typeof to };
      useExplorer.setState({ window });
      const [step] = open.steps;
      return step && hasLeft(state(), placeOfStep(step, 1, state(), corpus));
    };
    expect([leftAtOpening(0), leftAtOpening(0.3), leftAtOpening(-0.8)]).toEqual([false, false, true]);
    // The third step's eighteen hours are half of the opening window; an hour of it is another matter.
    const hour = { from: (to - 3_600_000) as typeof from, to };
    arrive('?story=fifteen-hours');
    const short: StoryTold = { title: 'x', steps: [{ note: '', link: 'm/~m21/' }] };
    const place = { ...placeOfStep({ link: 'm/~m21/' }, 1, state(), corpus), window: hour };
    goToStep(short, 1);
    expect(hasLeft(state(), place)).toBe(true);
  });
});

describe('a view as a step', () => {
  const views = fc.record({
    open: fc.constantFrom(undefined, ...corpus.moments.map(({ id }) => id)),
    view: fc.constantFrom('timeline' as const, 'questions' as const, 'grid' as const, 'articles' as const),
    question: fc.constantFrom(undefined, ...corpus.questions.map(({ id }) => id)),
    article: fc.constantFrom(undefined, ...corpus.articles.map(({ id }) => id)),
    calendar: fc.constantFrom('gregorian' as const, 'solar-hijri' as const),
    entity: fc.constantFrom(...corpus.entities.map(({ id }) => id)),
    story: fc.constantFrom(undefined, 'fifteen-hours'),
    embedded: fc.boolean(),
  });

  it('is the same view when it is gone to', () => {
    fc.assert(
      fc.property(views, ({ entity, ...change }) => {
        const filters = { ...NOTHING.filters, entities: { [entity]: 'in' as const } };
        arrive('');
        useExplorer.setState({ ...change, filters });
        const link = stepLinkOf(state());
        expect(link).not.toMatch(/[?&](?:c|story|step|embed)=/);
        const before = state();
        arrive('?story=fifteen-hours');
        goToStep({ title: 'x', steps: [{ note: '', link }] }, 1);
        expect(stepLinkOf(state())).toBe(link);
        // Where none was chosen the first is on view, and may be named.
        const seen = ({ open, view, question, article, calendar }: LinkedState) => ({
          open,
          view,
          question: question ?? (view === 'questions' ? corpus.questions[0]?.id : undefined),
          article: article ?? (view === 'articles' ? corpus.articles[0]?.id : undefined),
          calendar,
        });
        expect(seen(state())).toEqual(seen(before));
        useExplorer.setState(useExplorer.getInitialState(), true);
      }),
    );
  });
});

async function carriedOf(told: StoryTold): Promise<string> {
  const packing = await packStory(told);
  if (packing.kind === 'cannot' || packing.carried === undefined) throw new Error('not packed');
  return packing.carried;
}

/** Words that do not repeat, so that packing makes little of them shorter. */
function longStory(steps: number): StoryTold {
  const word = (index: number) =>
    Math.sin(index + 1)
      .toString(36)
      .slice(2);
  const note = (step: number) =>
    Array.from({ length: 200 }, (_, index) => word(step * 200 + index)).join(' ');
  return {
    title: 'Long',
    steps: Array.from({ length: steps }, (_, step) => ({ note: note(step), link: '?view=grid' })),
  };
}

describe('a story carried by a link', () => {
  it('is too long for one where it is, and can still be told: the link does without it', async () => {
    arrive('');
    const packing = await packStory(longStory(8));
    expect(packing.kind).toBe('too-long');
    const carried = await carriedOf(longStory(8));
    expect(carried.length).toBeGreaterThan(LONGEST_CARRIED);
    expect(await unpackStory(carried)).toEqual(longStory(8));
    expect(carryingLink(carried)).toBe('?c=panjshir-2021');
    expect((await packStory(longStory(1))).kind).toBe('packed');
  });

  it('is, at its longest, heard from a host', () => {
    arrive('');
    const link = carryingLink('A'.repeat(LONGEST_CARRIED));
    expect(link.length).toBeGreaterThan(LONGEST_CARRIED);
    // Many servers refuse a request whose first line is longer than 8 kB.
    expect(link.length).toBeLessThan(8_000);
    expect(readHostMessage({ dateline: 1, kind: 'go-to', link })?.kind).toBe('go-to');
    expect(carryingLink('A'.repeat(LONGEST_CARRIED + 1))).not.toContain('tell=');
  });

  it('comes out as it went in, and its link opens it', async () => {
    arrive('');
    const carried = await carriedOf(story);
    const { title, note, steps } = story;
    expect(await unpackStory(carried)).toEqual({ title, note, steps });
    const link = carryingLink(carried);
    expect(link).toBe(`?c=panjshir-2021&tell=${carried}`);
    expect(decodeLink('', link).link).toMatchObject({ carriedStory: carried, step: undefined });
    // The bundled story, eleven steps with notes, is what a long one is like.
    expect(link.length).toBeLessThan(4_000);
  });

  it('is nothing where it is no story, and never throws', async () => {
    await fc.assert(
      fc.asyncProperty(fc.string(), async (any) => {
        expect(await unpackStory(any)).toBeUndefined();
      }),
    );
    await fc.assert(
      fc.asyncProperty(fc.jsonValue(), async (json) => {
        expect(await unpackStory((await packed(JSON.stringify(json))) ?? '')).toBeUndefined();
      }),
    );
  });

  it('is never longer than a story may be', async () => {
    const long: StoryTold = { title: 'x', steps: Array(60).fill({ note: 'word '.repeat(700), link: '' }) };
    expect(JSON.stringify(long).length).toBeGreaterThan(LONGEST_STORY);
    expect(await packStory(long)).toEqual({ kind: 'too-long', carried: undefined });
    expect(await unpackStory((await packed(JSON.stringify(long))) ?? '')).toBeUndefined();
  });

  it('has a window in its first step that links are read with', () => {
    expect(story.steps[0]?.link).toBe(`?${WINDOW}`);
  });
});
