/** All pages of a corpus, made one by one as they are asked for: a corpus of ten thousand moments is never held as pages. */
import type { Account, Moment, Question } from '../../domain/corpus/corpus.ts';
import type { Moments } from '../../domain/corpus/moments.ts';
import { articlePage } from './article-page.ts';
import { momentPage, type Neighbours } from './moment-page.ts';
import type { Page, Shelf } from './page.ts';
import { questionPage } from './question-page.ts';

export function* pagesOf(shelf: Shelf): Generator<Page> {
  const { moments, questions, articles } = shelf.corpus;
  const asked = questionsByMoment(shelf);
  const byId = new Map<string, Moment>(moments.map((moment) => [moment.id, moment]));
  for (const [place, moment] of moments.entries()) {
    yield momentPage(moment, neighboursOf(moment, { moments, place, asked, byId }), shelf);
  }
  for (const question of questions) {
    yield questionPage(
      question,
      moments.filter((moment) => asked.get(moment)?.includes(question)),
      shelf,
    );
  }
  const resting = momentsByArticle(moments);
  for (const article of articles) yield articlePage(article, resting.get(article.id) ?? [], shelf);
}

interface Setting {
  readonly moments: Moments;
  readonly place: number;
  readonly asked: ReadonlyMap<Moment, readonly Question[]>;
  readonly byId: ReadonlyMap<string, Moment>;
}

function neighboursOf(moment: Moment, { moments, place, asked, byId }: Setting): Neighbours {
  return {
    previous: place > 0 ? moments.at(place - 1) : undefined,
    next: moments.at(place + 1),
    questions: asked.get(moment) ?? [],
    answered: byId,
  };
}

/** The questions each moment bears on, in the corpus's order. */
function questionsByMoment({ corpus: { moments, questions } }: Shelf): Map<Moment, Question[]> {
  const ofAccount = new Map<Account['id'], Question[]>();
  for (const question of questions) {
    for (const id of question.positions.flatMap(({ accounts }) => accounts)) put(ofAccount, id, question);
  }
  const ofMoment = new Map<Moment, Question[]>();
  for (const moment of moments) {
    const asked = new Set(moment.accounts.flatMap(({ id }) => ofAccount.get(id) ?? []));
    if (asked.size > 0)
      ofMoment.set(
        moment,
        questions.filter((question) => asked.has(question)),
      );
  }
  return ofMoment;
}

function momentsByArticle(moments: Moments): Map<string, Moment[]> {
  const resting = new Map<string, Moment[]>();
  for (const moment of moments) {
    for (const article of new Set(moment.accounts.map((account) => account.article))) {
      put(resting, article, moment);
    }
  }
  return resting;
}

function put<Key, Value>(map: Map<Key, Value[]>, key: Key, value: Value): void {
  const there = map.get(key);
  if (there) there.push(value);
  else map.set(key, [value]);
}
