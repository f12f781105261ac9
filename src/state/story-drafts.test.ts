import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';

/** A browser's storage, or one that refuses. */
class FakeStorage {
  refuses = false;
  #kept = new Map<string, string>();
  constructor() {
    // Keys of a real storage are its own properties.
    Object.defineProperty(this, 'kept', { enumerable: false, value: this.#kept });
  }
  getItem(key: string) {
    return this.#kept.get(key) ?? null;
  }
  setItem(key: string, value: string) {
    if (this.refuses) throw new Error('full');
    this.#kept.set(key, value);
    Object.defineProperty(this, key, { enumerable: true, configurable: true, value });
  }
  removeItem(key: string) {
    this.#kept.delete(key);
    delete (this as Record<string, unknown>)[key];
  }
}

const corpus = { id: 'first', title: 'First' };
let storage: FakeStorage;

/** As a page that is loaded anew finds it. */
async function loaded() {
  vi.resetModules();
  vi.runAllTimers();
  vi.stubGlobal('localStorage', storage);
  return import('./story-drafts.ts');
}

beforeEach(() => {
  vi.useFakeTimers();
  storage = new FakeStorage();
});

afterEach(() => vi.useRealTimers());

describe('drafts', () => {
  it('are there again when the page is loaded anew', async () => {
    const first = await loaded();
    const id = first.beginDraft(corpus);
    first.addStep(id, { title: 'A', note: '', link: 'm/~a/' });
    first.changeDraft(id, () => ({ title: 'Mine' }));
    const again = await loaded();
    expect(again.useDrafts.getState()).toEqual({
      areKept: true,
      drafts: [
        { id, corpus, title: 'Mine', note: '', steps: [{ key: 0, title: 'A', note: '', link: 'm/~a/' }] },
      ],
    });
    again.deleteDraft(id);
    expect((await loaded()).useDrafts.getState().drafts).toEqual([]);
  });

  it('last for the session where the browser refuses, which is known', async () => {
    storage.refuses = true;
    const { useDrafts, beginDraft, addStep, draftsOf } = await loaded();
    addStep(beginDraft(corpus), { title: 'A', note: '', link: '' });
    vi.runAllTimers();
    expect(useDrafts.getState()).toMatchObject({ areKept: false, drafts: [{ steps: [{ title: 'A' }] }] });
    expect(draftsOf(useDrafts.getState().drafts, 'second')).toEqual([]);
  });

  it('are written once for many letters typed at a time, and not after they were deleted', async () => {
    const { beginDraft, changeDraft, deleteDraft, KEEP_INTERVAL } = await loaded();
    const id = beginDraft(corpus);
    const written = vi.spyOn(storage, 'setItem');
    for (const title of ['D', 'De', 'Den']) changeDraft(id, () => ({ title }));
    expect(written).toHaveBeenCalledTimes(0);
    vi.advanceTimersByTime(KEEP_INTERVAL);
    expect(written).toHaveBeenCalledTimes(1);
    expect(storage.getItem(`dateline:story:${id}`)).toContain('"Den"');
    changeDraft(id, () => ({ title: 'Denial' }));
    deleteDraft(id);
    vi.runAllTimers();
    expect(storage.getItem(`dateline:story:${id}`)).toBeNull();
  });

  it('leave alone what is not theirs', async () => {
    storage.setItem('dateline:story:odd', '{"title":3}');
    storage.setItem('dateline:story:broken', '{');
    storage.setItem('dateline:single-keys', 'off');
    const { useDrafts, beginDraft } = await loaded();
    beginDraft(corpus);
    expect(useDrafts.getState().drafts).toHaveLength(1);
    expect(storage.getItem('dateline:story:broken')).toBe('{');
  });

  it('tell their steps apart through every change', async () => {
    const { useDrafts, beginDraft, addStep, changeDraft, moved, put, putStepBack } = await loaded();
    const id = beginDraft(corpus);
    for (const title of ['A', 'B', 'C']) addStep(id, { title, note: '', link: '' });
    const before = useDrafts.getState().drafts[0];
    changeDraft(id, ({ steps }) => ({ steps: moved(steps, 2, 0).slice(0, 2) }));
    addStep(id, { title: 'D', note: '', link: '' });
    const steps = useDrafts.getState().drafts[0]?.steps ?? [];
    expect(steps.map(({ title }) => title)).toEqual(['C', 'A', 'D']);
    expect(new Set(steps.map(({ key }) => key)).size).toBe(3);
    expect(moved(steps, 0, -1)).toBe(steps);
    expect(moved(steps, 2, 3)).toBe(steps);
    const [taken] = steps;
    if (taken) putStepBack(id, taken, 1);
    const back = useDrafts.getState().drafts[0]?.steps ?? [];
    expect(back.map(({ title }) => title)).toEqual(['C', 'C', 'A', 'D']);
    expect(new Set(back.map(({ key }) => key)).size).toBe(4);
    if (before) put(before);
    expect(useDrafts.getState().drafts).toEqual([before]);
  });

  it('are told with what was written, and not without a step', async () => {
    const { useDrafts, beginDraft, addStep, storyOf } = await loaded();
    const id = beginDraft(corpus);
    const draft = () => useDrafts.getState().drafts[0] ?? { id, corpus, title: '', note: '', steps: [] };
    expect(storyOf(draft(), 'Untitled')).toBeUndefined();
    addStep(id, { title: ' ', note: ' Here. ', link: '?view=grid' });
    expect(storyOf(draft(), 'Untitled')).toEqual({
      title: 'Untitled',
      steps: [{ note: 'Here.', link: '?view=grid' }],
    });
  });
});
