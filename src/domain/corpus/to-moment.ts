/** From a record of a moment in which every reference leads somewhere to the moment the app holds. */
import type { Zone } from '../time/instant.ts';
import type {
  AccountId,
  ArticleId,
  ArticleWords,
  EntityId,
  Moment,
  MomentId,
  MomentTime,
  OccasionId,
  Voice,
} from './corpus.ts';
import type { MomentRecord, WhenRecord } from './format.ts';
import { boundsOf } from './time-bounds.ts';

function toTime(record: WhenRecord, corpusZone: Zone): MomentTime {
  const zone = record.zone ?? corpusZone;
  return {
    ...boundsOf(record, zone),
    precision: record.precision,
    basis: record.basis,
    zone,
    words: (record.words ?? []).map(toArticleWords),
    partOfDay: record.partOfDay,
    reason: record.reason,
    anchor: record.anchor && {
      article: record.anchor.article as ArticleId | undefined,
      date: record.anchor.date,
    },
  };
}

function toArticleWords({
  article,
  paragraph,
  text,
}: NonNullable<WhenRecord['words']>[number]): ArticleWords {
  return { article: article as ArticleId, paragraph, text };
}

export function toMoment(record: MomentRecord, zone: Zone): Moment {
  return {
    id: record.id as MomentId,
    slug: record.slug,
    kind: record.kind,
    title: record.title,
    label: record.label ?? record.title,
    summary: record.summary,
    when: toTime(record.when, zone),
    places: (record.places ?? []) as EntityId[],
    participants: record.participants.map((participant) => ({
      entity: participant.entity as EntityId,
      role: participant.role,
      for: participant.for as EntityId | undefined,
    })),
    accounts: record.accounts.map((account) => ({
      id: account.id as AccountId,
      article: account.article as ArticleId,
      stance: account.stance,
      voice: account.voice as Voice,
      says: account.says,
      details: (account.details ?? []).map(({ aspect, of, value }) => ({ aspect, of, value })),
      evidence: account.evidence.map(({ paragraph, selectors = [] }) => ({ paragraph, selectors })),
    })),
    occasion: record.occasion as OccasionId | undefined,
    answers: (record.answers ?? []).map(({ moment, relation, order }) => ({
      moment: moment as MomentId,
      relation,
      order: order && toArticleWords(order),
    })),
  };
}
