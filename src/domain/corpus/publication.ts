/**
 * The second clock: when articles came out. What they tell of has times of its own (`when`); this is the time from
 * which a reader could know it.
 */
import { readEdtf } from '../time/edtf/read.ts';
import { type Instant, parseInstant, type Zone } from '../time/instant.ts';
import type { Account, Article, ArticleId, Corpus } from './corpus.ts';

/** An article came out no later than `latest`; no earlier than `earliest`, where that is known. */
export interface Publication {
  readonly earliest: Instant | undefined;
  readonly latest: Instant;
}

/**
 * When an article came out, from what the corpus gives: a date or a time of day, in ISO 8601, or any EDTF. A time of day
 * without an offset is read in `zone`; a day ends with its last instant there. Undefined where the corpus gives nothing,
 * nothing readable, or nothing that says by when: the article then has no place on this clock.
 */
export function publicationOf(
  { published: { value, basis } }: Pick<Article, 'published'>,
  zone: Zone,
): Publication | undefined {
  if (value === null || basis === 'unknown') return undefined;
  // EDTF asks for seconds, which articles rarely give.
  const at = value.includes('T') ? parseInstant(value, zone) : undefined;
  if (at !== undefined) return { earliest: at, latest: at };
  const read = readEdtf(value, zone);
  return read.ok && read.latest !== undefined ? { earliest: read.earliest, latest: read.latest } : undefined;
}

/** Whether an article surely was out by `at`. One that is dated by its day was, once the day is over. */
export function isOutBy(publication: Publication | undefined, at: Instant): boolean {
  return publication !== undefined && publication.latest <= at;
}

/** A time by which something more had come out, and what. */
export interface PublicationStop {
  readonly at: Instant;
  /** In the corpus's order; never empty. */
  readonly articles: readonly Article[];
}

type Published = Pick<Corpus, 'articles' | 'zone'>;

/** The times at which something came out, earliest first, each once. Empty where no article has a publication time. */
export function publicationStops({ articles, zone }: Published): readonly PublicationStop[] {
  const byTime = new Map<Instant, Article[]>();
  for (const article of articles) {
    const at = publicationOf(article, zone)?.latest;
    if (at !== undefined) byTime.set(at, [...(byTime.get(at) ?? []), article]);
  }
  return [...byTime].map(([at, out]) => ({ at, articles: out })).sort((a, b) => a.at - b.at);
}

/** The first stop at which one of the accounts could be read; undefined where no article that gives one has a date. */
export function firstReportOf(
  accounts: readonly Pick<Account, 'article'>[],
  corpus: Published,
): PublicationStop | undefined {
  const telling = new Set<ArticleId>(accounts.map(({ article }) => article));
  const [first] = publicationStops({
    articles: corpus.articles.filter(({ id }) => telling.has(id)),
    zone: corpus.zone,
  });
  return first;
}
