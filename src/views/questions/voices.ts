import type { Account, Article, Corpus, Source } from '../../domain/corpus/corpus.ts';
import { say, sayList } from '../../ui/words/say.ts';
import { namesOf, sourceInWords } from '../../ui/words/voice.ts';

/** Whose voice accounts are in, as a narrow column has room for. */
export interface VoiceWords {
  /** Tells it from others: two people may go by one short name. */
  readonly key: string;
  readonly who: string;
  /** "on Twitter", "in its own voice": what all of its accounts give alike. The rest is `howApart`'s. */
  readonly how: readonly string[];
}

type Names = Pick<Corpus, 'entities' | 'articles'>;

/** Those the accounts are attributed to, each once, then the articles that tell it in their own voice. */
export function voicesOf(accounts: readonly Account[], corpus: Names): readonly VoiceWords[] {
  const attributed = [...howsBySource(accounts, corpus)].map(([key, { who, hows }]) => ({
    key,
    who,
    how: sharedBy(hows),
  }));
  const own = corpus.articles.filter(({ id }) =>
    accounts.some(({ article, voice }) => article === id && voice.kind === 'own'),
  );
  return own.length > 0 ? [...attributed, ownVoice(own)] : attributed;
}

/**
 * How an account has it from whom it is attributed to, where other accounts do not have it so: "on a Twitter account
 * the article calls unverified". That belongs to its article, not to the speaker.
 */
export function howApart(account: Account, accounts: readonly Account[], corpus: Names): readonly string[] {
  const told = howOf(account, corpus);
  if (!told) return [];
  const shared = sharedBy(howsBySource(accounts, corpus).get(told.key)?.hows ?? []);
  return told.how.filter((how) => !shared.includes(how));
}

interface Told {
  readonly who: string;
  /** For each account, how it has it. */
  readonly hows: readonly (readonly string[])[];
}

/** Those the accounts are attributed to, by their keys, with what every single one of these accounts gives. */
function howsBySource(accounts: readonly Account[], corpus: Names): ReadonlyMap<string, Told> {
  const sources = new Map<string, Told>();
  for (const account of accounts) {
    const told = howOf(account, corpus);
    if (!told) continue;
    const { key, who, how } = told;
    sources.set(key, { who, hows: [...(sources.get(key)?.hows ?? []), how] });
  }
  return sources;
}

function sharedBy(hows: readonly (readonly string[])[]): readonly string[] {
  const [first = [], ...others] = hows;
  return first.filter((how) => others.every((other) => other.includes(how)));
}

function ownVoice(articles: readonly Article[]): VoiceWords {
  const numbers = sayList(articles.map(({ number }) => String(number)));
  return articles.length === 1
    ? { key: 'own', who: say('questions.ownVoice.one', { numbers }), how: [say('questions.ownVoice')] }
    : { key: 'own', who: say('questions.ownVoice.many', { numbers }), how: [say('questions.ownVoices')] };
}

/** Undefined for an article's own voice. */
function howOf({ voice }: Account, corpus: Names): VoiceWords | undefined {
  const [first, ...rest] = voice.kind === 'attributed' ? voice.chain : [];
  if (!first) return undefined;
  const citing = rest.map((source) => sourceInWords(source, namesOf(corpus.entities)));
  return {
    key: 'entity' in first ? `entity ${first.entity}` : `words ${first.words}`,
    who: shortNameOf(first, corpus),
    how: [
      ...(first.how === undefined ? [] : [first.how]),
      ...citing.map((source) => say('questions.citing', { rest: source })),
    ],
  };
}

function shortNameOf(source: Source, { entities }: Pick<Corpus, 'entities'>): string {
  if ('words' in source) return source.words;
  return entities.find(({ id }) => id === source.entity)?.shortName ?? source.entity;
}
