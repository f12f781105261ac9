/** What moments say in a file that people read: in the zone and calendar of the reader who takes it. */
import type {
  Account,
  Article,
  ArticleId,
  Corpus,
  Entity,
  EntityId,
  Moment,
  Participant,
  Question,
} from '../../domain/corpus/corpus.ts';
import { disputedIn } from '../../domain/corpus/disputed.ts';
import { statusesOf } from '../../domain/corpus/status.ts';
import { linkOf, momentLinkOf } from '../../state/link/of-state.ts';
import { NO_STORY, toArticle } from '../../state/places.ts';
import { type ExplorerState, useExplorer, wholeView } from '../../state/store.ts';
import { say, sayList } from '../../ui/words/say.ts';
import { voiceInWords } from '../../ui/words/voice.ts';
import { whenInWords } from '../../ui/words/when.ts';
import type { Taken } from './use-taken.ts';

export interface MomentsInWords {
  /** In full, and in the second calendar where there is one. */
  readonly when: (moment: Moment) => string;
  /** How the time is known. */
  readonly sureness: (moment: Moment) => string;
  readonly where: (moment: Moment) => string;
  readonly who: (moment: Moment) => string;
  readonly statuses: (moment: Moment) => readonly string[];
  readonly questions: (moment: Moment) => string;
  readonly voice: (account: Account) => string;
  /** "Article 3 denies. Attributed to: …" */
  readonly account: (account: Account) => string;
  /** Whole addresses, of the moment alone and of nothing else that is on view. */
  readonly linkTo: (moment: Moment) => string;
  readonly linkToPassage: (article: ArticleId, paragraph?: number) => string;
  /** What is shown, as it is. */
  readonly linkToView: string;
  readonly articles: ReadonlyMap<ArticleId, Article>;
}

/** Made when a file is: what is looked up for every moment is laid out once. */
export function momentsInWords(taken: Taken, absolute: (link: string) => string): MomentsInWords {
  const { corpus, telling } = taken;
  const entities = new Map(corpus.entities.map((entity) => [entity.id, entity]));
  const articles = new Map(corpus.articles.map((article) => [article.id, article]));
  const nameOf = (id: EntityId) => entities.get(id)?.name ?? id;
  const timeOf = (moment: Moment) => whenInWords(moment.when, corpus.partsOfDay, telling);
  const voice = (account: Account) => voiceInWords(account, nameOf);
  return {
    when: (moment) => {
      const { long, beside } = timeOf(moment);
      return beside === undefined ? long : say('takeAway.withBeside', { first: long, second: beside });
    },
    sureness: (moment) => timeOf(moment).sureness,
    where: ({ places }) => places.map((place) => placeInWords(place, entities)).join(say('takeAway.between')),
    who: ({ participants }) =>
      participants.map((one) => partInWords(one, nameOf)).join(say('takeAway.between')),
    statuses: statusesInWords(corpus),
    questions: questionsInWords(corpus),
    voice,
    account: (account) =>
      say(`takeAway.account.${account.voice.kind}`, {
        number: String(articles.get(account.article)?.number ?? account.article),
        stance: say(`stance.${account.stance}`),
        voice: voice(account),
      }),
    ...linksOf(useExplorer.getState(), absolute),
    articles,
  };
}

/** "Panjshir, Afghanistan". */
function placeInWords(id: EntityId, entities: ReadonlyMap<EntityId, Entity>): string {
  const place = entities.get(id);
  const around = place?.partOf === undefined ? undefined : entities.get(place.partOf)?.name;
  return [place?.name ?? id, ...(around === undefined ? [] : [around])].join(say('takeAway.list'));
}

function partInWords({ entity, role, for: principal }: Participant, nameOf: (id: EntityId) => string) {
  const part = { name: nameOf(entity), role: say(`takeAway.role.${role}`) };
  return principal === undefined
    ? say('takeAway.part.role', part)
    : say('takeAway.part.roleFor', { ...part, principal: nameOf(principal) });
}

function statusesInWords(corpus: Corpus): MomentsInWords['statuses'] {
  const disputed = disputedIn(corpus);
  return (moment) => statusesOf(moment, disputed).map((status) => say(`filters.piece.status.${status}`));
}

function questionsInWords({ questions }: Corpus): MomentsInWords['questions'] {
  const byAccount = new Map<string, Set<Question>>();
  for (const question of questions) {
    for (const id of question.positions.flatMap(({ accounts }) => accounts)) {
      byAccount.set(id, (byAccount.get(id) ?? new Set()).add(question));
    }
  }
  return ({ accounts }) => {
    const asked = new Set(accounts.flatMap(({ id }) => [...(byAccount.get(id) ?? [])]));
    return sayList([...asked].map(({ title }) => title));
  };
}

/** Of the timeline and the grid as they come. */
const NO_TABLE = { lanes: undefined, columns: 'articles', sort: 'time' } as const;

type Links = Pick<MomentsInWords, 'linkTo' | 'linkToPassage' | 'linkToView'>;

/** A link in a file is to its moment, whatever else was on view when it was taken; the second clock stays. */
function linksOf(state: ExplorerState, absolute: (link: string) => string): Links {
  const alone = { ...state, ...wholeView({}), ...NO_STORY, ...NO_TABLE };
  const passages = new Map<string, string>();
  return {
    linkTo: (moment) => absolute(momentLinkOf(alone, moment)),
    linkToPassage: (article, paragraph) => {
      const key = `${article} ${paragraph}`;
      const link = passages.get(key) ?? absolute(linkOf({ ...alone, ...toArticle(article, paragraph) }));
      passages.set(key, link);
      return link;
    },
    linkToView: absolute(linkOf(state)),
  };
}
