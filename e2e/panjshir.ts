/** What the bundled corpus holds, read from its file and not from the app: what the journeys expect is counted here. */
import { readFileSync } from 'node:fs';

export interface MomentRecord {
  readonly id: string;
  readonly slug: string;
  readonly kind: 'event' | 'statement';
  readonly title: string;
  readonly summary: string;
  readonly label: string;
  readonly when: {
    readonly earliest?: string;
    readonly certainFrom?: string;
    readonly latest?: string;
    readonly basis: string;
  };
  readonly places?: readonly string[];
  readonly participants: readonly { readonly entity: string; readonly role: string }[];
  readonly accounts: readonly { readonly article: string; readonly says: string }[];
  readonly occasion?: string;
}

export interface CorpusRecord {
  readonly id: string;
  readonly version: string;
  readonly title: string;
  readonly headline: { readonly text: string };
  readonly leadPair: readonly [string, string];
  readonly articles: readonly { readonly id: string; readonly label: string }[];
  readonly entities: readonly { readonly id: string; readonly kind: string; readonly name: string }[];
  readonly sides: readonly {
    readonly name: string;
    readonly members: readonly { readonly entity: string }[];
  }[];
  readonly occasions: readonly { readonly id: string; readonly title: string }[];
  readonly moments: readonly MomentRecord[];
  readonly questions: readonly {
    readonly id: string;
    readonly title: string;
    readonly positions: readonly { readonly id: string; readonly wording: string }[];
  }[];
}

export const INDEX_URL = '**/corpora/index.json';
export const CORPUS_URL = '**/corpora/panjshir-2021/corpus.json';

const file = new URL('../public/corpora/panjshir-2021/corpus.json', import.meta.url);
export const corpusText = readFileSync(file, 'utf8');
export const corpus = JSON.parse(corpusText) as CorpusRecord;
export const { moments, entities, articles } = corpus;

/** Throws where the corpus has no such moment, as a journey that names it is then out of date. */
export function momentOf(id: string): MomentRecord {
  const moment = moments.find((candidate) => candidate.id === id);
  if (!moment) throw new Error(`The bundled corpus has no moment ${id}`);
  return moment;
}

export function nameOf(id: string): string {
  const entity = entities.find((candidate) => candidate.id === id);
  if (!entity) throw new Error(`The bundled corpus has no entity ${id}`);
  return entity.name;
}

/** Whether the entity takes part in the moment, or is its place. */
export function involves(moment: MomentRecord, entity: string, role?: string): boolean {
  const asParticipant = moment.participants.some(
    (participant) => participant.entity === entity && (role === undefined || participant.role === role),
  );
  return asParticipant || (role === undefined && (moment.places ?? []).includes(entity));
}

/** Placed by nothing but the day its article came out: it has no place on the timeline. */
export function isUndated({ when }: MomentRecord): boolean {
  if (when.earliest !== undefined || when.certainFrom !== undefined) return false;
  return when.latest === undefined || when.basis === 'publication';
}

/** "1 moment", "54 moments". */
export function counted(count: number): string {
  return `${count} moment${count === 1 ? '' : 's'}`;
}

/** Whether an address opens an article in the reader: by its page, or beside an open moment by its query. */
export function opensArticle({ pathname, searchParams }: URL, id: string, paragraph?: number): boolean {
  const byPage = pathname.includes('/a/') && pathname.endsWith(`~${id}/`);
  const byQuery = searchParams.get('view') === 'articles' && searchParams.get('read') === id;
  return (
    (byPage || byQuery) && (paragraph === undefined || searchParams.get('paragraph') === String(paragraph))
  );
}
