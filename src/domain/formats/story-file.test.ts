import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { StoryTold } from '../corpus/corpus.ts';
import { corpusFixture } from '../corpus/fixture.ts';
import { readCorpus } from '../corpus/read.ts';
import {
  carriedText,
  LONGEST_STORY,
  MOST_STEPS,
  readCarried,
  readStoryFile,
  storyFileText,
  storyMarkdown,
  storyRecordText,
} from './story-file.ts';

const corpus = { id: 'alder-footbridge', title: 'The Alder footbridge' };
const story: StoryTold = {
  title: 'The closing, told',
  note: 'Two views.',
  steps: [
    { title: 'What the council says', note: 'It is closed.', link: 'm/~closed/?in=council' },
    { note: '', link: '' },
  ],
};

const line = fc.string({ minLength: 1, maxLength: 40 });
const stories: fc.Arbitrary<StoryTold> = fc.record(
  {
    title: line,
    note: line,
    steps: fc.array(
      fc.record({ title: line, note: fc.string(), link: fc.string() }, { requiredKeys: ['note', 'link'] }),
      { minLength: 1, maxLength: 5 },
    ),
  },
  { requiredKeys: ['title', 'steps'] },
);

describe('a story as a file', () => {
  it('gives back what was written', () => {
    fc.assert(
      fc.property(stories, (told) => {
        expect(readStoryFile(JSON.parse(storyFileText(told, corpus)))).toEqual({
          ok: true,
          story: told,
          corpus,
        });
        expect(readCarried(carriedText(told))).toEqual(told);
      }),
    );
  });

  it('takes no story that is longer than any may be', () => {
    const steps = Array.from({ length: 60 }, () => ({ note: 'word '.repeat(700), link: '' }));
    const text = storyFileText({ title: 'x', steps }, { id: 'first', title: 'First' });
    expect(readStoryFile(JSON.parse(text))).toMatchObject({
      ok: false,
      path: '',
      reason: { kind: 'too-long', most: LONGEST_STORY },
    });
  });

  it('never throws, whatever stands in it', () => {
    fc.assert(fc.property(fc.jsonValue(), (json) => void readStoryFile(json)));
    fc.assert(fc.property(fc.string(), (text) => void readCarried(text)));
    const file = JSON.parse(storyFileText(story, corpus));
    const bent = fc.constantFrom(...Object.keys(file));
    fc.assert(
      fc.property(bent, fc.jsonValue(), (field, value) => void readStoryFile({ ...file, [field]: value })),
    );
  });

  const file = JSON.parse(storyFileText(story, corpus));
  it.each([
    ['no title', { title: undefined }, 'title', { kind: 'missing-field' }],
    ['no steps', { steps: [] }, 'steps', { kind: 'too-few', of: 'steps', least: 1 }],
    ['a step without a link', { steps: [{ note: '' }] }, 'steps[0].link', { kind: 'missing-field' }],
    ['a link that is none', { steps: [{ note: '', link: 3 }] }, 'steps[0].link', { kind: 'wrong-type' }],
    ['another format', { format: 'dateline-corpus' }, 'format', { kind: 'not-one-of' }],
    ['a newer version', { version: 2 }, 'version', { kind: 'newer-version', version: 2 }],
    [
      'too many steps',
      { steps: Array(MOST_STEPS + 1).fill({ note: '', link: '' }) },
      'steps',
      { kind: 'unfit' },
    ],
  ])('says of %s where it is and what is wrong', (_, change, path, reason) => {
    expect(readStoryFile({ ...file, ...change })).toMatchObject({ ok: false, path, reason });
  });

  it('leaves out of a carried story what is none of it', () => {
    const odd = JSON.stringify({
      ...story,
      __proto__x: 1,
      onclick: 'x',
      steps: [{ note: 'a', link: '', html: '<b>' }],
    });
    expect(readCarried(odd)).toEqual({ ...story, steps: [{ note: 'a', link: '' }] });
  });
});

describe('a story as a record of a corpus', () => {
  it('can be pasted under “stories”', () => {
    const record = JSON.parse(storyRecordText(story));
    const reading = readCorpus(corpusFixture({ stories: [record] }));
    expect(reading).toMatchObject({ ok: true, setAside: [] });
    expect(reading.ok && reading.corpus.stories).toMatchObject([{ id: 'the-closing-told', ...story }]);
  });

  it('has an id where no letter of its title can stand in one', () => {
    expect(JSON.parse(storyRecordText({ ...story, title: 'پنجشیر' }))).toMatchObject({ id: 'story' });
  });
});

describe('a story as Markdown', () => {
  const words = {
    addressOf: (link: string) => `https://example.org/${link}`,
    stepName: (position: number) => `Step ${position}`,
    linkText: 'Open this view',
    source: 'From “The Alder footbridge”.',
  };

  it('has each step with its note and its link', () => {
    expect(storyMarkdown(story, words)).toBe(
      [
        '# The closing, told',
        'Two views.',
        '## 1. What the council says',
        'It is closed.',
        '[Open this view](<https://example.org/m/~closed/?in=council>)',
        '## 2. Step 2',
        '[Open this view](<https://example.org/>)',
        'From “The Alder footbridge”.\n',
      ].join('\n\n'),
    );
  });

  it('shows signs as they were written', () => {
    const told = { title: '*Bold* <b>', steps: [{ note: '# no heading\n\n[not](a link)', link: '' }] };
    const text = storyMarkdown(told, words);
    expect(text).toContain('# \\*Bold\\* \\<b\\>');
    expect(text).toContain('\n\n\\# no heading\n\n\\[not\\](a link)\n\n');
  });
});
