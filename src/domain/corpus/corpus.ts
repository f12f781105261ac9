/** The corpus as the app holds it: checked, its times resolved to instants, its records found by id. */

import type { Instant, Zone } from '../time/instant.ts';
import type { When } from '../time/when.ts';
import type { ASPECTS, ENTITY_KINDS, ROLES, STANCES } from './format.ts';
import type { InOrder } from './in-order.ts';
import type { Reason } from './reason.ts';

/** Branded by what it names, so that an article's id is never taken for a moment's. */
type Id<Name extends string> = string & { readonly idOf: Name };
export type ArticleId = Id<'article'>;
export type EntityId = Id<'entity'>;
export type SideId = Id<'side'>;
export type OccasionId = Id<'occasion'>;
export type MomentId = Id<'moment'>;
export type AccountId = Id<'account'>;
export type QuestionId = Id<'question'>;
export type PositionId = Id<'position'>;
export type StoryId = Id<'story'>;

export type Stance = (typeof STANCES)[number];
export type Role = (typeof ROLES)[number];
export type Aspect = (typeof ASPECTS)[number];
export type EntityKind = (typeof ENTITY_KINDS)[number];
export type MomentKind = 'event' | 'statement';

export interface Known {
  readonly value: string | null;
  readonly basis: 'stated' | 'inferred' | 'unknown';
  readonly reason?: string | undefined;
}

export interface Paragraph {
  readonly number: number;
  readonly part: 'headline' | 'subhead' | 'body' | 'credit' | 'page';
  readonly text: string;
  /** True where `text` is the corpus's digest and not the article's own words. */
  readonly digest: boolean;
  /** Why no moment rests on it, where the corpus says so. */
  readonly noMoment?: string | undefined;
}

export interface Article {
  readonly id: ArticleId;
  /** Its place in the corpus, from 1: the number on its badge. */
  readonly number: number;
  readonly label: string;
  readonly headline: Known;
  readonly publisher: Known;
  readonly published: Known;
  readonly source?: string | undefined;
  readonly url?: string | undefined;
  readonly paragraphs: readonly Paragraph[];
}

export interface Alias {
  readonly text: string;
  readonly articles: readonly ArticleId[];
}

export interface Entity {
  readonly id: EntityId;
  readonly kind: EntityKind;
  readonly name: string;
  /** What a label has room for: "Massoud". Falls back to `name`. */
  readonly shortName: string;
  readonly aliases: readonly Alias[];
  readonly description?: string | undefined;
  readonly partOf?: EntityId | undefined;
  /** Stable facts that come from outside the articles, and are told as such. */
  readonly outside?: OutsideFacts | undefined;
}

export interface OutsideFacts {
  /** Addresses of the same entity in catalogues such as Wikidata; any text a corpus gives for one. */
  readonly sameAs: readonly string[];
  readonly iso3166?: string | undefined;
}

export interface SideMember {
  readonly entity: EntityId;
  /** Left out as long as the article it rests on is not out, in a corpus as known by some time. */
  readonly reason?: string | undefined;
  readonly article?: ArticleId | undefined;
  readonly paragraph?: number | undefined;
}

export interface Side {
  readonly id: SideId;
  readonly name: string;
  readonly members: readonly SideMember[];
}

export interface Occasion {
  readonly id: OccasionId;
  readonly title: string;
  readonly label: string;
}

export interface PartOfDay {
  readonly id: string;
  readonly label: string;
  /** Local time of day, `HH:MM`; `to` before `from` runs past midnight. */
  readonly from: string;
  readonly to: string;
  readonly reason?: string | undefined;
}

export interface ArticleWords {
  readonly article: ArticleId;
  readonly paragraph?: number | undefined;
  readonly text: string;
}

/** A moment's time with what it was read from. */
export interface MomentTime extends When {
  readonly words: readonly ArticleWords[];
  readonly partOfDay?: string | undefined;
  readonly reason?: string | undefined;
  readonly anchor?: { readonly article?: ArticleId | undefined; readonly date: string } | undefined;
}

export interface Participant {
  readonly entity: EntityId;
  readonly role: Role;
  readonly for?: EntityId | undefined;
}

export type Source =
  | { readonly entity: EntityId; readonly how?: string | undefined }
  | { readonly words: string; readonly how?: string | undefined };

export type Voice =
  | { readonly kind: 'own' }
  | { readonly kind: 'attributed'; readonly chain: readonly Source[] };

export interface TextQuoteSelector {
  readonly type: 'TextQuoteSelector';
  readonly exact: string;
  readonly prefix?: string | undefined;
  readonly suffix?: string | undefined;
}
export interface TextPositionSelector {
  readonly type: 'TextPositionSelector';
  readonly start: number;
  readonly end: number;
}

export interface Evidence {
  readonly paragraph: number;
  readonly selectors: readonly (TextQuoteSelector | TextPositionSelector)[];
}

/** A particular of a moment as one account gives it. */
export interface Detail {
  readonly aspect: Aspect;
  /** What it is a particular of, where the moment has several of that aspect. */
  readonly of?: string | undefined;
  readonly value: string;
}

export interface Account {
  readonly id: AccountId;
  readonly article: ArticleId;
  readonly stance: Stance;
  readonly voice: Voice;
  readonly says: string;
  readonly details: readonly Detail[];
  readonly evidence: readonly Evidence[];
}

export interface Answer {
  readonly moment: MomentId;
  readonly relation: 'denies' | 'confirms' | 'replies' | 'follows';
  /** An article's words that say it came after what it answers; without them the order may be known from times alone. */
  readonly order?: ArticleWords | undefined;
}

export interface Moment {
  readonly id: MomentId;
  readonly slug: string;
  readonly kind: MomentKind;
  readonly title: string;
  /** Short, for the timeline, without the speaker. Falls back to `title`. */
  readonly label: string;
  readonly summary: string;
  readonly when: MomentTime;
  readonly places: readonly EntityId[];
  readonly participants: readonly Participant[];
  readonly accounts: readonly Account[];
  readonly occasion?: OccasionId | undefined;
  readonly answers: readonly Answer[];
}

export interface Position {
  readonly id: PositionId;
  readonly wording: string;
  readonly holder: Source;
  readonly accounts: readonly AccountId[];
  /** Positions of the same question that cannot hold together with it, named by either of the two. */
  readonly excludes: readonly PositionId[];
}

export interface Question {
  readonly id: QuestionId;
  readonly slug: string;
  readonly title: string;
  readonly note?: string | undefined;
  readonly positions: readonly Position[];
}

export interface WayIn {
  readonly label: string;
  readonly moment?: MomentId | undefined;
  readonly question?: QuestionId | undefined;
  readonly from?: Instant | undefined;
  readonly to?: Instant | undefined;
  readonly include: readonly EntityId[];
}

export interface StoryStep {
  readonly title?: string | undefined;
  readonly note: string;
  /** What the step shows: a link below the base, without the corpus; empty for the opening view. */
  readonly link: string;
}

/** Views in a row with a note each, whoever wrote it: the corpus's makers or a reader. At least one step. */
export interface StoryTold {
  readonly title: string;
  readonly note?: string | undefined;
  readonly steps: readonly StoryStep[];
}

/** A story that is published with the corpus. */
export interface Story extends StoryTold {
  readonly id: StoryId;
  readonly slug: string;
}

export interface Corpus {
  readonly id: string;
  readonly version: string;
  readonly title: string;
  readonly description?: string | undefined;
  readonly language: string;
  readonly zone: Zone;
  /** ISO 3166-1 alpha-2 ("AF"): the region whose customs its dates follow, such as the first day of the week. */
  readonly region?: string | undefined;
  readonly headline?: { readonly text: string; readonly detail?: string | undefined } | undefined;
  /** The claim and the denial the first view leads with, by the rule in `leadPairOf`. */
  readonly leadPair?: readonly [MomentId, MomentId] | undefined;
  readonly articles: readonly Article[];
  readonly entities: readonly Entity[];
  readonly sides: readonly Side[];
  readonly occasions: readonly Occasion[];
  readonly partsOfDay: readonly PartOfDay[];
  /** In time order: by `earliest`, then `latest`, then the order of the file; undated last. */
  readonly moments: InOrder<Moment>;
  readonly questions: readonly Question[];
  readonly waysIn: readonly WayIn[];
  readonly stories: readonly Story[];
}

/** A corpus that is small enough to have all of its moments at hand. */
export interface CorpusAtHand extends Corpus {
  readonly moments: readonly Moment[];
}

/** False of a large corpus, whose moments stand in columns. */
export function isAtHand<Held extends Pick<Corpus, 'moments'>>(
  corpus: Held,
): corpus is Held & Pick<CorpusAtHand, 'moments'> {
  return Array.isArray(corpus.moments);
}

/** A record that was left out, where it stands in the file, and why. */
export interface SetAside {
  /** JSON path from the file's root: `moments[3].when.earliest`. */
  readonly path: string;
  /** What a person would know it by: a title or an id, where it has one. */
  readonly name: string;
  readonly reason: Reason;
}
