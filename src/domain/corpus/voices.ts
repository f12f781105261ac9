/**
 * Whose word a moment rests on. Many articles may pass on the same word: two reports of one tweet are one voice.
 */
import type { Account, ArticleId, EntityId, Moment } from './corpus.ts';

/** Where a voice comes from. */
export type VoiceOrigin =
  | { readonly kind: 'article'; readonly article: ArticleId }
  /** More than one where, in this moment, they speak for one another. */
  | { readonly kind: 'entities'; readonly entities: readonly EntityId[] }
  | { readonly kind: 'unnamed' };

export interface IndependentVoice {
  readonly origin: VoiceOrigin;
  /** The accounts that lend it, in the corpus's order; never empty. */
  readonly accounts: readonly Account[];
}

/**
 * The voices that stand behind a moment, none of them shown to rest on another, in the order of their first account:
 *
 * - an account that denies or only hedges lends no voice;
 * - what an article says in its own voice is that article's voice;
 * - what it attributes is the voice of the last source of the chain: an article that says that Afghan media say what
 *   the council says has the council's word. How it was said, on Twitter or in a speech, makes no second voice;
 * - somebody who speaks for another in this moment (a participant's `for`) is one voice with them;
 * - sources without a name ("reports", "a local") can never be shown to be independent of one another: all of them
 *   together are one voice.
 */
export function voicesOf(moment: Moment): readonly IndependentVoice[] {
  const speaksAs = spokesmen(moment);
  const voices = new Map<string, Account[]>();
  for (const account of moment.accounts) {
    if (account.stance === 'denies' || account.stance === 'hedges') continue;
    const key = keyOf(account, speaksAs);
    voices.set(key, [...(voices.get(key) ?? []), account]);
  }
  return [...voices.values()].map((accounts) => ({ origin: originOf(accounts), accounts }));
}

/**
 * Whether two articles, each with a voice of its own, tell it: two accounts behind these voices share neither their
 * article nor their voice. One article that speaks for itself and cites Massoud is not enough, nor are ten articles
 * that all cite Massoud.
 */
export function areIndependent(voices: readonly IndependentVoice[]): boolean {
  // Such a pair is missing only where all accounts share one article, or all share one voice (Kőnig's theorem).
  const articles = new Set(voices.flatMap(({ accounts }) => accounts.map(({ article }) => article)));
  return voices.length > 1 && articles.size > 1;
}

function keyOf({ article, voice }: Account, speaksAs: (entity: EntityId) => EntityId): string {
  if (voice.kind === 'own') return `article ${article}`;
  const source = voice.chain.at(-1);
  return source && 'entity' in source ? `entity ${speaksAs(source.entity)}` : 'unnamed';
}

function originOf(accounts: readonly Account[]): VoiceOrigin {
  const [first] = accounts;
  if (first?.voice.kind === 'own') return { kind: 'article', article: first.article };
  const entities = accounts.flatMap(({ voice }) => {
    const source = voice.kind === 'own' ? undefined : voice.chain.at(-1);
    return source && 'entity' in source ? [source.entity] : [];
  });
  return entities.length > 0 ? { kind: 'entities', entities: [...new Set(entities)] } : { kind: 'unnamed' };
}

/** For an entity, one that stands for it and for all it speaks for or is spoken for by, directly or through others. */
function spokesmen({ participants }: Moment): (entity: EntityId) => EntityId {
  const groups: Set<EntityId>[] = [];
  for (const { entity, for: principal } of participants) {
    if (principal === undefined) continue;
    const joined = new Set([entity, principal]);
    for (const group of groups.filter((one) => one.has(entity) || one.has(principal))) {
      for (const member of group) joined.add(member);
      groups.splice(groups.indexOf(group), 1);
    }
    groups.push(joined);
  }
  return (entity) => [...(groups.find((group) => group.has(entity)) ?? [])].sort()[0] ?? entity;
}
