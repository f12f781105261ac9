/**
 * What the pages are about, as schema.org describes it, for search engines. Only what the corpus holds as stated: what is
 * unknown or inferred stays out, since there is no way to say so there. No verdict either: a claim has no rating and a
 * question no accepted answer.
 */
import type {
  Account,
  Article,
  Entity,
  EntityId,
  Known,
  Moment,
  Position,
  Question,
} from '../../domain/corpus/corpus.ts';
import { publicationOf } from '../../domain/corpus/publication.ts';
import type { Zone } from '../../domain/time/instant.ts';
import { dateWithin, knownDates } from './known-date.ts';
import type { Shelf, Thing } from './page.ts';
import { plainText } from './plain-text.ts';
import { addressOf, isWhole } from './site.ts';

/** A happening is an Event, a statement a Claim. */
export function momentThing(moment: Moment, shelf: Shelf): Thing {
  return moment.kind === 'event' ? eventThing(moment, shelf) : claimThing(moment, shelf);
}

function eventThing(moment: Moment, shelf: Shelf): Thing {
  const { start, end } = knownDates(moment.when);
  return {
    '@type': 'Event',
    name: plainText(moment.title),
    description: plainText(moment.summary),
    startDate: start,
    endDate: end,
    location: some(moment.places.flatMap((id) => entityThing(id, shelf))),
    about: some(
      entityThings(
        participantsOf(moment, () => true),
        shelf,
      ),
    ),
    subjectOf: some(articlesOf(moment.accounts, shelf)),
  };
}

/** The articles that pass it on are where it appears; those that only deny it are about it. */
function claimThing(moment: Moment, shelf: Shelf): Thing {
  const { start } = knownDates(moment.when);
  const passing = moment.accounts.filter(({ stance }) => stance !== 'denies');
  const appearance = articlesOf(passing, shelf);
  const known = new Set(passing.map(({ article }) => article));
  const denying = moment.accounts.filter(({ article }) => !known.has(article));
  return {
    '@type': 'Claim',
    name: plainText(moment.title),
    text: plainText(moment.summary),
    author: some(
      entityThings(
        participantsOf(moment, (role) => role === 'speaks'),
        shelf,
      ),
    ),
    datePublished: start,
    about: some(
      entityThings(
        participantsOf(moment, (role) => role !== 'speaks'),
        shelf,
      ),
    ),
    contentLocation: some(moment.places.flatMap((id) => entityThing(id, shelf))),
    appearance: some(appearance),
    subjectOf: some(articlesOf(denying, shelf)),
  };
}

/** Each position is an answer somebody gives; none is accepted. */
export function questionThing({ title, note, positions }: Question, shelf: Shelf): Thing {
  return {
    '@type': 'Question',
    name: plainText(title),
    text: plainText(title),
    description: note === undefined ? undefined : plainText(note),
    answerCount: positions.length,
    suggestedAnswer: some(positions.map((position) => answerThing(position, shelf))),
  };
}

function answerThing({ wording, holder }: Position, shelf: Shelf): Thing {
  const author = 'entity' in holder ? entityThing(holder.entity, shelf) : [];
  return { '@type': 'Answer', text: plainText(wording), author: some(author) };
}

export function articleThing(article: Article, { corpus }: Shelf): Thing {
  const publisher = stated(article.publisher);
  const headline = stated(article.headline);
  return {
    '@type': 'NewsArticle',
    headline,
    name: headline === undefined ? plainText(article.label) : undefined,
    publisher: publisher === undefined ? undefined : { '@type': 'Organization', name: publisher },
    datePublished: publishedDate(article, corpus.zone),
    url: article.url !== undefined && isWhole(article.url) ? new URL(article.url).href : undefined,
  };
}

/** A day as it is given; a time of day as an instant. Undefined for what was inferred. */
function publishedDate(article: Article, zone: Zone): string | undefined {
  if (article.published.basis !== 'stated') return undefined;
  const publication = publicationOf(article, zone);
  if (publication?.earliest === undefined) return undefined;
  return dateWithin({ from: publication.earliest, to: publication.latest }, zone, 'minute');
}

function stated({ value, basis }: Known): string | undefined {
  return value === null || basis !== 'stated' ? undefined : plainText(value);
}

function articlesOf(accounts: readonly Account[], shelf: Shelf): Thing[] {
  const telling = new Set(accounts.map(({ article }) => article));
  return shelf.corpus.articles.filter(({ id }) => telling.has(id)).map((one) => articleThing(one, shelf));
}

function participantsOf({ participants }: Moment, wanted: (role: string) => boolean): EntityId[] {
  return [...new Set(participants.filter(({ role }) => wanted(role)).map(({ entity }) => entity))];
}

const ENTITY_TYPES = { person: 'Person', organisation: 'Organization', place: 'Place' } as const;

function entityThings(ids: readonly EntityId[], shelf: Shelf): Thing[] {
  return ids.flatMap((id) => entityThing(id, shelf));
}

/** Nothing where the corpus lacks it. */
function entityThing(id: EntityId, { entities }: Shelf): Thing[] {
  const entity = entities.get(id);
  return entity ? [{ '@type': ENTITY_TYPES[entity.kind], ...namesOf(entity) }] : [];
}

function namesOf({ name, outside }: Entity): Readonly<Record<string, unknown>> {
  return { name: plainText(name), sameAs: some((outside?.sameAs ?? []).filter(isWhole)) };
}

/** The corpus file: what a page is made from. */
export function corpusThing({ corpus, file, site }: Shelf): Thing {
  return {
    '@type': 'Dataset',
    name: plainText(corpus.title),
    description: corpus.description === undefined ? undefined : plainText(corpus.description),
    distribution: {
      '@type': 'DataDownload',
      encodingFormat: 'application/json',
      contentUrl: addressOf(site, file),
    },
  };
}

/** One stands alone, several in a list, none is left out. */
function some<T>(things: readonly T[]): T | readonly T[] | undefined {
  return things.length > 1 ? things : things[0];
}
