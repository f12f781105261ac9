/** Stories in a corpus file (since 1.3). */
import { describe, expect, it } from 'vitest';
import { checkCorpus } from './check.ts';
import { corpusFixture, lockFixture } from './fixture.ts';
import { readCorpus } from './read.ts';

const step = { title: 'First', note: 'Here.', link: 'm/~closed/' };
const story = { id: 's1', slug: 'one', title: 'One', steps: [step] };

function storiesOf(stories: unknown) {
  const reading = readCorpus(corpusFixture({ stories }));
  if (!reading.ok) throw new Error('the whole file was refused');
  const setAside = reading.setAside.map(({ path, reason }) => [path, reason.kind]);
  return { stories: reading.corpus.stories, setAside };
}

describe('stories', () => {
  it('are read whole, an empty link too', () => {
    const opening = { note: '', link: '' };
    const { stories, setAside } = storiesOf([{ ...story, note: 'About.', steps: [step, opening] }]);
    expect(setAside).toEqual([]);
    expect(stories).toMatchObject([{ id: 's1', title: 'One', note: 'About.', steps: [step, opening] }]);
  });

  it('are none in a corpus of before 1.3', () => {
    const { stories: _, ...older } = corpusFixture({ version: '1.2' });
    const reading = readCorpus(older);
    expect(reading).toMatchObject({ ok: true, setAside: [] });
    expect(reading.ok && reading.corpus.stories).toEqual([]);
  });

  it('stand without a step that cannot be read', () => {
    const { stories, setAside } = storiesOf([
      { ...story, steps: [{ note: 'No link.' }, step, { ...step, link: 7 }, 'm/~closed/', { link: '' }] },
    ]);
    expect(stories[0]?.steps).toMatchObject([step]);
    expect(setAside).toEqual([
      ['stories[0].steps[0].link', 'missing-field'],
      ['stories[0].steps[2].link', 'wrong-type'],
      ['stories[0].steps[3]', 'wrong-type'],
      ['stories[0].steps[4].note', 'missing-field'],
    ]);
  });

  it('go with their last step', () => {
    expect(
      storiesOf([
        { ...story, steps: [] },
        { ...story, id: 's2', steps: [3] },
      ]),
    ).toEqual({
      stories: [],
      setAside: [
        ['stories[1].steps[0]', 'wrong-type'],
        ['stories[0].steps', 'too-few'],
        ['stories[1].steps', 'too-few'],
      ],
    });
  });

  it('are set aside for the rest of what they need', () => {
    const { stories, setAside } = storiesOf([
      { ...story, title: '' },
      { ...story, id: 'Not An Id' },
      story,
      story,
    ]);
    expect(stories).toHaveLength(1);
    expect(setAside).toEqual([
      ['stories[0].title', 'empty-text'],
      ['stories[1].id', 'wrong-pattern'],
      ['stories[3].id', 'same-id'],
    ]);
  });
});

describe('the ids of stories', () => {
  const withStory = corpusFixture({ stories: [story] });

  it('are permanent', () => {
    const lock = lockFixture(withStory);
    expect(lock.published.stories).toEqual(['s1']);
    expect(checkCorpus({ json: withStory, lock })).toEqual([]);
    expect(checkCorpus({ json: corpusFixture({ stories: [] }), lock })).toMatchObject([
      { path: 'stories', reason: expect.stringContaining('"s1" has vanished') },
    ]);
  });

  it('are new to a lock of before 1.3, which is read as it is', () => {
    const { stories: _, ...published } = lockFixture(withStory).published;
    const older = { ...lockFixture(withStory), published };
    expect(checkCorpus({ json: corpusFixture({ stories: undefined }), lock: older })).toEqual([]);
    expect(checkCorpus({ json: withStory, lock: older })).toMatchObject([
      { path: 'stories', reason: expect.stringContaining('is new') },
    ]);
  });
});
