import { type Corpus, isAtHand } from '../../domain/corpus/corpus.ts';
import type { IdLock } from '../../domain/corpus/format.ts';
import { resolveId } from '../../domain/corpus/ids.ts';
import { placeOfMoment } from '../../domain/corpus/lookups.ts';
import { idsChosen } from '../../domain/query/choices.ts';
import type { Choice } from '../../domain/query/filters.ts';
import { frameOf } from '../time-frame.ts';
import type { IgnoredField, LinkedState } from '../view-state.ts';
import type { LinkKey } from './field.ts';
import { choicesOf } from './lists.ts';
import { formatDateTime, formatWindow } from './time-window.ts';

/**
 * The link as this corpus understands it. Ids that gave way to others are followed; entities and articles the corpus
 * has not are taken out and named, for asking for somebody unknown would hide every moment there is. An open moment
 * that is unknown stays: the reader is told of it where it would have stood. A window that shows no time of the
 * corpus's is taken out and named, for the reader would see all there is and not know why; so is the second clock of a
 * corpus that is too large to have one.
 *
 * @returns the link itself where there was nothing to change
 */
export function unknownIn(
  link: LinkedState,
  corpus: Corpus,
  lock?: IdLock | undefined,
): { link: LinkedState; ignored: IgnoredField[] } {
  const { filters } = link;
  const entities = knownChoices(filters.entities, idsOf(corpus.entities), lock, ['in', 'out']);
  const articles = knownChoices(filters.articles, idsOf(corpus.articles), lock, ['articles', 'not-articles']);
  const open =
    link.open === undefined ? undefined : (lastingId(link.open, momentsOf(corpus), lock) ?? link.open);
  const named = knownNames(link, corpus, lock);
  const outside = windowOutside(link, corpus);
  const clock = secondClock(link, corpus);
  if (!entities.changed && !articles.changed && !named.changed && !outside && !clock && open === link.open) {
    return { link, ignored: [] };
  }
  return {
    link: {
      ...link,
      ...named.names,
      open,
      window: outside ? undefined : link.window,
      knownBy: clock ? undefined : link.knownBy,
      filters: { ...filters, entities: entities.choices, articles: articles.choices },
    },
    ignored: [
      ...entities.ignored,
      ...articles.ignored,
      ...named.ignored,
      ...(outside ? [{ field: 't', value: outside }] : []),
      ...(clock ? [{ field: 'known', value: clock }] : []),
    ],
  };
}

/** The window's text where it shows no time that the corpus has; undefined where all is well. */
function windowOutside({ window }: LinkedState, corpus: Corpus): string | undefined {
  const reach = window && frameOf(corpus)?.reach;
  if (!reach || (window.from < reach.to && window.to > reach.from)) return undefined;
  return formatWindow(window, corpus.zone);
}

/** The second clock's text where the corpus has none, since it is large; undefined where all is well. */
function secondClock({ knownBy }: LinkedState, corpus: Corpus): string | undefined {
  if (knownBy === undefined || isAtHand(corpus)) return undefined;
  return formatDateTime(knownBy, corpus.zone);
}

type Names = Pick<LinkedState, 'question' | 'position' | 'article' | 'paragraph' | 'actor'>;

/** What the link names one of: a question and its position, an article and its paragraph, an actor. */
function knownNames(
  link: LinkedState,
  corpus: Corpus,
  lock: IdLock | undefined,
): { names: Names; ignored: IgnoredField[]; changed: boolean } {
  const ignored: IgnoredField[] = [];
  const kept = <Value extends string | number>(
    field: LinkKey,
    asked: Value | undefined,
    found: Value | undefined,
  ) => {
    if (asked !== undefined && found === undefined) ignored.push({ field, value: String(asked) });
    return found;
  };
  const record = <Kind extends { readonly id: string }>(records: readonly Kind[], id: string | undefined) => {
    const lasting = id === undefined ? undefined : lastingId(id, idsOf(records), lock);
    return records.find((one) => one.id === lasting);
  };
  const question = record(corpus.questions, link.question);
  const position = record(question?.positions ?? [], link.position);
  const article = record(corpus.articles, link.article);
  // A paragraph without an article is of the one the reader opens with.
  const within = link.article === undefined ? corpus.articles[0] : article;
  const paragraph = within?.paragraphs.find(({ number }) => number === link.paragraph)?.number;
  const names: Names = {
    question: kept('question', link.question, question?.id),
    position: kept('position', link.position, position?.id),
    article: kept('read', link.article, article?.id),
    paragraph: kept('paragraph', link.paragraph, paragraph),
    actor: kept('actor', link.actor, record(corpus.entities, link.actor)?.id),
  };
  const changed = (Object.keys(names) as (keyof Names)[]).some((name) => names[name] !== link[name]);
  return { names, ignored, changed };
}

interface KnownChoices<Id extends string> {
  readonly choices: Readonly<Record<Id, Choice>>;
  readonly ignored: readonly IgnoredField[];
  readonly changed: boolean;
}

/** Two old ids may have come to be one; where one was asked for and the other ruled out, ruling out wins. */
function knownChoices<Id extends string>(
  choices: Readonly<Record<Id, Choice>>,
  known: ReadonlySet<string>,
  lock: IdLock | undefined,
  [inKey, outKey]: readonly [LinkKey, LinkKey],
): KnownChoices<Id> {
  const ignored: IgnoredField[] = [];
  const lasting = (choice: Choice, field: LinkKey, taken: ReadonlySet<string>) =>
    new Set(
      idsChosen(choices, choice).flatMap((id) => {
        const found = lastingId(id, known, lock);
        if (found !== undefined && !taken.has(found)) return [found as Id];
        ignored.push({ field, value: id });
        return [];
      }),
    );
  const out = lasting('out', outKey, new Set());
  const wanted = lasting('in', inKey, out);
  const changed =
    ignored.length > 0 ||
    out.size + wanted.size < Object.keys(choices).length ||
    [...out, ...wanted].some((id) => !Object.hasOwn(choices, id));
  return { choices: changed ? choicesOf([...wanted], [...out]) : choices, ignored, changed };
}

/** The id the corpus has for it now; undefined where it has none. */
function lastingId(id: string, known: Ids, lock: IdLock | undefined): string | undefined {
  if (known.has(id)) return id;
  const resolved = lock && resolveId(lock, id);
  return resolved?.kind === 'alias' && known.has(resolved.id) ? resolved.id : undefined;
}

type Ids = Pick<ReadonlySet<string>, 'has'>;

function momentsOf({ moments }: Corpus): Ids {
  return { has: (id) => placeOfMoment(moments, id) !== undefined };
}

function idsOf(records: readonly { readonly id: string }[]): ReadonlySet<string> {
  return new Set(records.map(({ id }) => id));
}
