/** From a corpus file in which every reference leads somewhere to the corpus the app holds. */
import { parseInstant, type Zone } from '../time/instant.ts';
import { compareWhens } from '../time/when.ts';
import type {
  AccountId,
  Article,
  ArticleId,
  Corpus,
  CorpusAtHand,
  Entity,
  EntityId,
  Moment,
  MomentId,
  Occasion,
  OccasionId,
  PartOfDay,
  PositionId,
  Question,
  QuestionId,
  Side,
  SideId,
  Source,
  Story,
  StoryId,
  StoryStep,
  WayIn,
} from './corpus.ts';
import type { CorpusFile, StoryRecord } from './format.ts';
import { leadPairOf } from './lead-pair.ts';
import type { Moments } from './moments.ts';
import type { RecordOf } from './setting-aside.ts';
import { toMoment } from './to-moment.ts';

export function toCorpus(file: CorpusFile): CorpusAtHand {
  const moments = inOrderOfTime(file.moments.map((record) => toMoment(record, file.zone)));
  const corpus = corpusAround(file, moments);
  return { ...corpus, leadPair: leadPairOf(corpus, file.leadPair as [MomentId, MomentId] | undefined) };
}

/** A corpus without its lead pair, around moments that are given in its time order: those of the file are passed over. */
export function corpusAround<Ordered extends Moments>(
  file: CorpusFile,
  moments: Ordered,
): Omit<Corpus, 'leadPair' | 'moments'> & { readonly moments: Ordered } {
  const { zone, headline } = file;
  return {
    id: file.id,
    version: file.version,
    title: file.title,
    description: file.description,
    language: file.language ?? 'en',
    zone,
    region: file.region,
    headline: headline && { text: headline.text, detail: headline.detail },
    articles: file.articles.map(toArticle),
    entities: file.entities.map(toEntity),
    sides: (file.sides ?? []).map(toSide),
    occasions: (file.occasions ?? []).map((o): Occasion => ({ ...o, id: o.id as OccasionId })),
    partsOfDay: (file.partsOfDay ?? []) as readonly PartOfDay[],
    moments,
    questions: (file.questions ?? []).map(toQuestion),
    waysIn: (file.waysIn ?? []).map((way) => toWayIn(way, zone)),
    stories: (file.stories ?? []).map(toStory),
  };
}

/** Sorting is stable: moments of the same time stay in the file's order. */
function inOrderOfTime(moments: readonly Moment[]): readonly Moment[] {
  return moments.toSorted((a, b) => compareWhens(a.when, b.when));
}

function toArticle(record: RecordOf<'articles'>, index: number): Article {
  return {
    id: record.id as ArticleId,
    number: index + 1,
    label: record.label,
    headline: record.headline,
    publisher: record.publisher,
    published: record.published,
    source: record.source,
    url: record.url,
    paragraphs: record.paragraphs.map(({ number, part = 'body', text, digest = false, noMoment }) => ({
      number,
      part,
      text,
      digest,
      noMoment,
    })),
  };
}

function toEntity(record: RecordOf<'entities'>): Entity {
  return {
    id: record.id as EntityId,
    kind: record.kind,
    name: record.name,
    shortName: record.shortName ?? record.name,
    aliases: (record.aliases ?? []).map(({ text, articles = [] }) => ({
      text,
      articles: articles as ArticleId[],
    })),
    description: record.description,
    partOf: record.partOf as EntityId | undefined,
    outside: record.outside && {
      sameAs: record.outside.sameAs ?? [],
      iso3166: record.outside.iso3166,
    },
  };
}

function toQuestion(record: RecordOf<'questions'>): Question {
  return {
    id: record.id as QuestionId,
    slug: record.slug,
    title: record.title,
    note: record.note,
    positions: record.positions.map((position) => ({
      id: position.id as PositionId,
      wording: position.wording,
      holder: position.holder as Source,
      accounts: position.accounts as AccountId[],
      excludes: (position.excludes ?? []) as PositionId[],
    })),
  };
}

function toSide(record: RecordOf<'sides'>): Side {
  return {
    id: record.id as SideId,
    name: record.name,
    members: record.members.map((member) => ({
      entity: member.entity as EntityId,
      reason: member.reason,
      article: member.article as ArticleId | undefined,
      paragraph: member.paragraph,
    })),
  };
}

function toWayIn(record: RecordOf<'waysIn'>, zone: Zone): WayIn {
  return {
    label: record.label,
    moment: record.moment as MomentId | undefined,
    question: record.question as QuestionId | undefined,
    from: record.from === undefined ? undefined : parseInstant(record.from, zone),
    to: record.to === undefined ? undefined : parseInstant(record.to, zone),
    include: (record.include ?? []) as EntityId[],
  };
}

function toStory({ id, slug, title, note, steps }: StoryRecord): Story {
  return { id: id as StoryId, slug, title, note, steps: steps.map(toStoryStep) };
}

function toStoryStep({ title, note, link }: StoryRecord['steps'][number]): StoryStep {
  return { title, note, link };
}
