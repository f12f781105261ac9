/**
 * The corpus file, version 1, as it is written on disk. This schema is the format's one definition: the published
 * JSON Schema (public/schema/corpus-1.json) is generated from it, and the types of the file are inferred from it.
 *
 * Every record is a loose object: fields this version does not know are kept, so that a corpus of a newer minor
 * version survives being read and written by an older Dateline.
 *
 * Where a rule takes a message, it is given a code of `reason.ts`: what people read is not written here.
 */
import * as v from 'valibot';
import { BASES, PRECISIONS, QUALIFIERS } from '../time/when.ts';
import type { Items, Pattern } from './reason.ts';

export const FORMAT = 'dateline-corpus';
export const MAJOR_VERSION = 1;

/** Ids and slugs go into links: lower-case letters, digits and single hyphens, at most 64 characters. */
const ID = /^[a-z0-9]+(?:-[a-z0-9]+)*$/;
const id = v.pipe(
  v.string(),
  v.maxLength(64),
  v.regex(ID, 'id' satisfies Pattern),
  v.description('Permanent: once published it is never used for anything else'),
);
const slug = v.pipe(
  v.string(),
  v.maxLength(64),
  v.regex(ID, 'id' satisfies Pattern),
  v.description('For people, in links; may change at any time'),
);
/** Longer than any title, in UTF-16 units. */
export const LONGEST_TITLE = 2_000;
const line = v.pipe(v.string(), v.minLength(1), v.maxLength(LONGEST_TITLE));
const time = v.pipe(
  v.string(),
  v.regex(
    /^(?:\d{4}|[+-]\d{4,6})-\d{2}-\d{2}(?:T\d{2}:\d{2}(?::\d{2})?(?:Z|[+-]\d{2}:?\d{2})?)?$/,
    'time' satisfies Pattern,
  ),
  v.description(
    'Read in the zone of its When where it has no offset of its own. Years before 0000 and after 9999 have a sign: -0043 is 44 BCE (since 1.2)',
  ),
);
const paragraphNumber = v.pipe(v.number(), v.integer(), v.minValue(1));

/** A value the article gives, or that we infer and say why, or that nobody knows. */
const known = v.looseObject({
  value: v.nullable(line),
  basis: v.picklist(['stated', 'inferred', 'unknown']),
  reason: v.optional(line),
});

/** The words an article uses, short, and where they stand. */
const words = v.looseObject({ article: id, paragraph: v.optional(paragraphNumber), text: line });

export const whenSchema = v.looseObject({
  earliest: v.optional(time),
  certainFrom: v.optional(time),
  certainTo: v.optional(time),
  latest: v.optional(time),
  soft: v.optional(v.array(v.picklist(['earliest', 'latest']))),
  edtf: v.optional(
    v.pipe(
      line,
      v.description(
        'The same bounds in EDTF (ISO 8601-2). Where none of the four bounds is given, they, what is soft and the qualifier are read from it (since 1.2)',
      ),
    ),
  ),
  precision: v.picklist(PRECISIONS),
  qualifier: v.optional(v.picklist(QUALIFIERS)),
  basis: v.picklist(BASES),
  words: v.optional(v.array(words)),
  anchor: v.optional(
    v.pipe(
      v.looseObject({ article: v.optional(id), date: time }),
      v.description('What a relative time was reckoned from, such as the day the article came out'),
    ),
  ),
  partOfDay: v.optional(v.pipe(id, v.description('The rule of `partsOfDay` that gave the hours'))),
  reason: v.optional(v.pipe(line, v.description('How the bounds follow from the words, in a sentence'))),
  zone: v.optional(line),
});

/** W3C Web Annotation selectors into the text of a paragraph as the corpus holds it (here: our digest). */
const textQuote = v.looseObject({
  type: v.literal('TextQuoteSelector'),
  exact: line,
  prefix: v.optional(v.string()),
  suffix: v.optional(v.string()),
});
const textPosition = v.looseObject({
  type: v.literal('TextPositionSelector'),
  start: v.pipe(v.number(), v.integer(), v.minValue(0)),
  end: v.pipe(v.number(), v.integer(), v.minValue(0)),
});

export const evidenceSchema = v.looseObject({
  paragraph: paragraphNumber,
  selectors: v.optional(v.array(v.variant('type', [textQuote, textPosition]))),
});

export const STANCES = ['asserts', 'reports', 'denies', 'hedges'] as const;

/** One link of an attribution chain: an entity of the corpus, or a source that has only words ("several reports"). */
const source = v.union([
  v.looseObject({ entity: id, how: v.optional(line) }),
  v.looseObject({ words: line, how: v.optional(line) }),
]);

/** Whose words it is: the article's own, or a chain (the article says that Massoud says that ...), outermost first. */
const voice = v.variant('kind', [
  v.looseObject({ kind: v.literal('own') }),
  v.looseObject({
    kind: v.literal('attributed'),
    chain: v.pipe(v.array(source), v.minLength(1, 'sources' satisfies Items)),
  }),
]);

export const ASPECTS = ['time', 'place', 'number', 'cause', 'actor'] as const;

/** A particular that this account gives and that others may give otherwise, or not at all. */
const detail = v.looseObject({
  aspect: v.picklist(ASPECTS),
  of: v.optional(
    v.pipe(
      line,
      v.description('What it is a particular of, where the moment has several: "flown out of Kabul"'),
    ),
  ),
  value: v.pipe(line, v.description('Two accounts agree in it where they give the same value')),
});

export const accountSchema = v.looseObject({
  id,
  article: id,
  stance: v.pipe(
    v.picklist(STANCES),
    v.description('Towards what happened or what was said, not towards its being said'),
  ),
  voice,
  says: v.pipe(line, v.description('What this article says of the moment, in the corpus’s own words')),
  details: v.optional(v.array(detail)),
  evidence: v.pipe(v.array(evidenceSchema), v.minLength(1, 'paragraphs' satisfies Items)),
});

export const ROLES = ['speaks', 'acts', 'acted-upon', 'mentioned'] as const;

const participant = v.looseObject({
  entity: id,
  role: v.picklist(ROLES),
  for: v.optional(v.pipe(id, v.description('On whose behalf they speak or act'))),
});

export const momentSchema = v.looseObject({
  id,
  slug,
  kind: v.picklist(['event', 'statement']),
  title: line,
  label: v.optional(
    v.pipe(line, v.description('Short, for the timeline; a statement’s speaker stands before it')),
  ),
  summary: line,
  when: whenSchema,
  places: v.optional(v.array(id)),
  participants: v.array(participant),
  accounts: v.pipe(v.array(accountSchema), v.minLength(1, 'accounts' satisfies Items)),
  occasion: v.optional(v.pipe(id, v.description('The message, speech or happening it is one point of'))),
  answers: v.optional(
    v.array(
      v.looseObject({
        moment: id,
        relation: v.picklist(['denies', 'confirms', 'replies', 'follows']),
        order: v.optional(
          v.pipe(words, v.description('An article’s own words that say it came after, and how long after')),
        ),
      }),
    ),
  ),
});

export const articleSchema = v.looseObject({
  id,
  label: v.pipe(line, v.description('Two or three words that tell it from the others')),
  headline: known,
  publisher: known,
  published: known,
  language: v.optional(line),
  url: v.optional(line),
  source: v.optional(v.pipe(line, v.description('Name of the file the corpus was written from'))),
  paragraphs: v.array(
    v.looseObject({
      number: paragraphNumber,
      part: v.optional(v.picklist(['headline', 'subhead', 'body', 'credit', 'page'])),
      text: line,
      digest: v.optional(
        v.pipe(v.boolean(), v.description('True where `text` is our digest, not the source’s words')),
      ),
      noMoment: v.optional(
        v.pipe(
          line,
          v.description('Why no moment rests on it, where it reports nothing that happened or was said'),
        ),
      ),
    }),
  ),
});

export const ENTITY_KINDS = ['person', 'organisation', 'place'] as const;

export const entitySchema = v.looseObject({
  id,
  kind: v.picklist(ENTITY_KINDS),
  name: line,
  shortName: v.optional(line),
  aliases: v.optional(v.array(v.looseObject({ text: line, articles: v.optional(v.array(id)) }))),
  description: v.optional(v.pipe(line, v.description('Who or what it is, as the articles have it'))),
  partOf: v.optional(v.pipe(id, v.description('The place or organisation it belongs to'))),
  outside: v.optional(
    v.pipe(
      v.looseObject({
        sameAs: v.optional(v.array(line)),
        iso3166: v.optional(line),
        coordinates: v.optional(v.tuple([v.number(), v.number()])),
      }),
      v.description('Stable facts that come from outside the articles'),
    ),
  ),
});

export const sideSchema = v.looseObject({
  id,
  name: line,
  members: v.array(
    v.looseObject({
      entity: id,
      reason: line,
      article: v.optional(id),
      paragraph: v.optional(paragraphNumber),
    }),
  ),
});

export const occasionSchema = v.looseObject({ id, title: line, label: line });

export const questionSchema = v.looseObject({
  id,
  slug,
  title: line,
  note: v.optional(line),
  positions: v.pipe(
    v.array(
      v.looseObject({
        id,
        wording: line,
        holder: source,
        accounts: v.pipe(v.array(id), v.minLength(1, 'accounts' satisfies Items)),
        excludes: v.optional(
          v.pipe(v.array(id), v.description('Positions of this question that cannot hold together with it')),
        ),
      }),
    ),
    v.minLength(2, 'positions' satisfies Items),
  ),
});

export const partOfDaySchema = v.looseObject({
  id,
  label: line,
  from: v.pipe(v.string(), v.regex(/^\d{2}:\d{2}$/, 'hour' satisfies Pattern)),
  to: v.pipe(v.string(), v.regex(/^\d{2}:\d{2}$/, 'hour' satisfies Pattern)),
  reason: v.optional(line),
});

export const wayInSchema = v.looseObject({
  label: line,
  moment: v.optional(id),
  question: v.optional(id),
  from: v.optional(time),
  to: v.optional(time),
  include: v.optional(v.array(id)),
});

/** Longer than any note of a few sentences, in UTF-16 units. */
export const LONGEST_NOTE = 4_000;
const note = v.pipe(v.string(), v.maxLength(LONGEST_NOTE));

/** More than a link of this app ever has, in UTF-16 units. */
export const LONGEST_STEP_LINK = 8_000;

export const storyStepSchema = v.looseObject({
  title: v.optional(line),
  note,
  link: v.pipe(
    v.string(),
    v.maxLength(LONGEST_STEP_LINK),
    v.description(
      'What the step shows: a link below the base, without the corpus (“m/some-slug~m12/?in=ahmad-massoud”); empty for the opening view',
    ),
  ),
});

export const storySchema = v.looseObject({
  id,
  slug,
  title: line,
  note: v.optional(note),
  steps: v.pipe(v.array(storyStepSchema), v.minLength(1, 'steps' satisfies Items)),
});

/** A story as it is read: a step that does not fit is set aside by itself, and the story stands without it. */
const storyWithAnySteps = v.looseObject({ ...storySchema.entries, steps: v.array(v.unknown()) });

/** The lists of records, each with the schema of one record. The order is the order they are checked in. */
export const RECORDS = {
  articles: articleSchema,
  entities: entitySchema,
  sides: sideSchema,
  occasions: occasionSchema,
  partsOfDay: partOfDaySchema,
  moments: momentSchema,
  questions: questionSchema,
  waysIn: wayInSchema,
  stories: storyWithAnySteps,
} as const;
export type RecordList = keyof typeof RECORDS;

const records = {
  articles: v.array(articleSchema),
  entities: v.array(entitySchema),
  sides: v.optional(v.array(sideSchema)),
  occasions: v.optional(v.array(occasionSchema)),
  partsOfDay: v.optional(v.array(partOfDaySchema)),
  moments: v.array(momentSchema),
  questions: v.optional(v.array(questionSchema)),
  waysIn: v.optional(v.array(wayInSchema)),
  stories: v.optional(
    v.pipe(
      v.array(storySchema),
      v.description('Views in a row, each with a note: told one after another (since 1.3)'),
    ),
  ),
};

/** Everything but the lists of records: what must hold before any record is looked at. */
export const headSchema = v.looseObject({
  format: v.literal(FORMAT),
  version: v.pipe(v.string(), v.regex(/^\d+\.\d+$/, 'version' satisfies Pattern)),
  id,
  title: line,
  description: v.optional(line),
  language: v.optional(line),
  licence: v.optional(line),
  source: v.optional(v.pipe(line, v.description('Where the corpus comes from'))),
  zone: v.pipe(line, v.description('IANA zone times are read and shown in')),
  region: v.optional(
    v.pipe(
      v.string(),
      v.regex(/^[A-Z]{2}$/, 'region' satisfies Pattern),
      v.description(
        'ISO 3166-1 alpha-2: the region whose customs its dates follow, such as the first day of the week (since 1.2)',
      ),
    ),
  ),
  headline: v.optional(v.looseObject({ text: line, detail: v.optional(line) })),
  leadPair: v.optional(v.tuple([id, id])),
});

export const corpusFileSchema = v.looseObject({ ...headSchema.entries, ...records });
export type CorpusFile = v.InferOutput<typeof corpusFileSchema>;
export type StoryRecord = v.InferOutput<typeof storySchema>;
export type MomentRecord = v.InferOutput<typeof momentSchema>;
export type WhenRecord = v.InferOutput<typeof whenSchema>;

const idMap = v.record(id, id);
const ids = v.array(id);

/**
 * The lock file beside a corpus (`ids.lock.json`): every id ever published. An id that left the corpus must be
 * accounted for, as the alias of its successor or by a tombstone that says why it went.
 */
export const lockSchema = v.looseObject({
  format: v.literal('dateline-ids'),
  version: v.literal(1),
  published: v.looseObject({
    articles: ids,
    entities: ids,
    sides: ids,
    moments: ids,
    accounts: ids,
    questions: ids,
    positions: ids,
    stories: v.optional(v.pipe(ids, v.description('Since 1.3; a lock without them has none'))),
  }),
  aliases: v.pipe(idMap, v.description('old id to the id that took its place')),
  tombstones: v.record(id, v.looseObject({ title: line, reason: line })),
});
export type IdLock = v.InferOutput<typeof lockSchema>;

const bytes = v.pipe(v.number(), v.integer(), v.minValue(0));
const columnFile = v.looseObject({ path: line, bytes });
const milliseconds = v.pipe(v.number(), v.integer(), v.description('Since 1970-01-01T00:00Z'));

/** Moments that follow one another in time. Where none has a date, it has no time either. */
const shard = v.looseObject({
  ...columnFile.entries,
  from: v.optional(v.pipe(milliseconds, v.description('Where the first of them begins'))),
  to: v.optional(
    v.pipe(milliseconds, v.description('Where the last of them ends; a later shard may begin before')),
  ),
  moments: v.number(),
  undated: v.optional(v.pipe(v.number(), v.description('How many of them have no date'))),
});

/** `public/corpora/index.json`: which corpora there are. Written by the build from the folders it finds. */
export const corpusIndexSchema = v.looseObject({
  corpora: v.array(
    v.looseObject({
      id,
      title: line,
      path: line,
      lock: v.optional(line),
      articles: v.number(),
      moments: v.number(),
      columns: v.optional(
        v.pipe(
          columnFile,
          v.description(
            'The corpus as a column file (docs/columns.md): whole, or all but its moments where these come in shards. Where there is no plain file, `path` leads to it too',
          ),
        ),
      ),
      shards: v.optional(v.pipe(v.array(shard), v.description('All of its moments, in time order'))),
    }),
  ),
});
export type CorpusIndex = v.InferOutput<typeof corpusIndexSchema>;
