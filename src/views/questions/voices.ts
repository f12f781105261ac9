import type { Account, Article, Corpus, Source } from '../../domain/corpus/corpus.ts';
import { say, sayList } from '../../ui/words/say.ts';
import { namesOf, sourceInWords } from '../../ui/words/voice.ts';

/** Whose voice accounts are in, as a narrow column has room for. */
export interface VoiceWords {
  readonly who: string;
  /** "on Twitter", "in its own voice"; each once, where the accounts give any. */
  readonly how: readonly string[];
}

type Names = Pick<Corpus, 'entities' | 'articles'>;

/** Those the accounts are attributed to, each once, then the articles that tell it in their own voice. */
export function voicesOf(accounts: readonly Account[], corpus: Names): readonly VoiceWords[] {
  const told = accounts.flatMap(({ voice }) => (voice.kind === 'attributed' ? [voice.chain] : []));
  const voices = new Map<string, Set<string>>();
  for (const [first, ...rest] of told) {
    if (!first) continue;
    const who = shortNameOf(first, corpus);
    const hows = voices.get(who) ?? new Set();
    for (const how of howOf(first, rest, corpus)) hows.add(how);
    voices.set(who, hows);
  }
  const attributed = [...voices].map(([who, how]) => ({ who, how: [...how] }));
  const own = corpus.articles.filter(({ id }) =>
    accounts.some(({ article, voice }) => article === id && voice.kind === 'own'),
  );
  return own.length > 0 ? [...attributed, ownVoice(own)] : attributed;
}

function ownVoice(articles: readonly Article[]): VoiceWords {
  const numbers = sayList(articles.map(({ number }) => String(number)));
  return articles.length === 1
    ? { who: say('questions.ownVoice.one', { numbers }), how: [say('questions.ownVoice')] }
    : { who: say('questions.ownVoice.many', { numbers }), how: [say('questions.ownVoices')] };
}

function howOf({ how }: Source, rest: readonly Source[], { entities }: Names): string[] {
  const citing = rest.map((source) => sourceInWords(source, namesOf(entities)));
  return [
    ...(how === undefined ? [] : [how]),
    ...citing.map((source) => say('questions.citing', { rest: source })),
  ];
}

function shortNameOf(source: Source, { entities }: Pick<Corpus, 'entities'>): string {
  if ('words' in source) return source.words;
  return entities.find(({ id }) => id === source.entity)?.shortName ?? source.entity;
}
