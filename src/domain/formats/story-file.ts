/**
 * A reader's story outside of any corpus: as a file of its own, packed into a link, and as Markdown. All of it comes
 * from outside when it is read, and is checked against one schema.
 */
import * as v from 'valibot';
import type { StoryStep, StoryTold } from '../corpus/corpus.ts';
import { storySchema, storyStepSchema } from '../corpus/format.ts';
import { pathOf } from '../corpus/json-path.ts';
import { slugFrom } from '../corpus/page-path.ts';
import type { Items, Reason } from '../corpus/reason.ts';
import { reasonOf } from '../corpus/schema-reason.ts';
import { asMarkdown } from './markdown-text.ts';

export const STORY_FORMAT = 'dateline-story';
export const STORY_VERSION = 1;

/**
 * No story is longer, as the text a link would carry: a link can hold what would unpack to gigabytes. UTF-16 units.
 */
export const LONGEST_STORY = 200_000;

/** More than anybody steps through. */
export const MOST_STEPS = 200;

const steps = v.pipe(
  v.array(storyStepSchema),
  v.minLength(1, 'steps' satisfies Items),
  v.check(({ length }) => length <= MOST_STEPS),
);
const { title, note } = storySchema.entries;

/** What a link carries: the story alone. */
const carriedSchema = v.object({ title, note, steps });

const fileSchema = v.looseObject({
  format: v.literal(STORY_FORMAT),
  version: v.pipe(v.number(), v.integer(), v.minValue(1)),
  corpus: v.looseObject({ id: v.string(), title: v.optional(v.string()) }),
  title,
  note,
  steps,
});

/** Of which corpus a story shows views; the title is for telling somebody who has not got it. */
export interface StoryCorpus {
  readonly id: string;
  readonly title: string;
}

export type StoryFileReading =
  | { readonly ok: true; readonly story: StoryTold; readonly corpus: StoryCorpus }
  | {
      readonly ok: false;
      /** Where in the file: `steps[2].link`; empty for the whole. */
      readonly path: string;
      readonly reason: Reason | { readonly kind: 'newer-version'; readonly version: number };
    };

/** Reads an already parsed story file. Never throws, whatever the file holds. */
export function readStoryFile(json: unknown): StoryFileReading {
  const read = v.safeParse(fileSchema, json);
  if (!read.success) {
    const [issue] = read.issues;
    return { ok: false, path: pathOf(issue), reason: reasonOf(issue) };
  }
  const { corpus, version } = read.output;
  if (version > STORY_VERSION)
    return { ok: false, path: 'version', reason: { kind: 'newer-version', version } };
  const story = plainStory(read.output);
  const { length } = carriedText(story);
  if (length > LONGEST_STORY)
    return { ok: false, path: '', reason: { kind: 'too-long', most: LONGEST_STORY, length } };
  return {
    ok: true,
    story,
    corpus: { id: corpus.id, title: corpus.title ?? corpus.id },
  };
}

/** The text of a story file. */
export function storyFileText(story: StoryTold, corpus: StoryCorpus): string {
  const { id, title } = corpus;
  const file = {
    format: STORY_FORMAT,
    version: STORY_VERSION,
    corpus: { id, title },
    ...plainStory(story),
  };
  return `${JSON.stringify(file, null, 2)}\n`;
}

/** The text that is packed into a link. */
export function carriedText(story: StoryTold): string {
  return JSON.stringify(plainStory(story));
}

/** The story of a text that `carriedText` made; undefined for any other. Never throws. */
export function readCarried(text: string): StoryTold | undefined {
  if (text.length > LONGEST_STORY) return undefined;
  const read = v.safeParse(carriedSchema, parsed(text));
  return read.success ? plainStory(read.output) : undefined;
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

/** The story as a record of a corpus file's `stories`, to be pasted there. Its id is made of its title. */
export function storyRecordText(story: StoryTold): string {
  const slug = slugFrom(story.title) ?? 'story';
  return `${JSON.stringify({ id: slug, slug, ...plainStory(story) }, null, 2)}\n`;
}

/** With nothing but what a story has, and nothing that says nothing. */
function plainStory({ title, note, steps }: StoryTold): StoryTold {
  return { title, ...(note && { note }), steps: steps.map(plainStep) };
}

function plainStep({ title, note, link }: StoryStep): StoryStep {
  return { ...(title && { title }), note, link };
}

interface MarkdownContext {
  /** The address of a step's view, with everything before it. */
  readonly addressOf: (link: string) => string;
  /** What a step without a title is called: "Step 3". */
  readonly stepName: (position: number) => string;
  /** What the link to the view says. */
  readonly linkText: string;
  /** The last line: which corpus it is of. */
  readonly source: string;
}

/** The story to be read anywhere, with a link to each view. */
export function storyMarkdown({ title, note, steps }: StoryTold, context: MarkdownContext): string {
  const parts = [
    `# ${asMarkdown(title)}`,
    ...paragraphs(note),
    ...steps.flatMap((step, index) => [
      `## ${index + 1}. ${asMarkdown(step.title || context.stepName(index + 1))}`,
      ...paragraphs(step.note),
      `[${asMarkdown(context.linkText)}](<${context.addressOf(step.link)}>)`,
    ]),
    asMarkdown(context.source),
  ];
  return `${parts.join('\n\n')}\n`;
}

/** A note's paragraphs; a line break within one is a space. */
function paragraphs(note: string | undefined): string[] {
  return (note ?? '')
    .split(/\n\s*\n/)
    .map((text) => asMarkdown(text))
    .filter((text) => text !== '');
}
