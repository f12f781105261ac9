/** What a reader has open or in hand, in short: for whoever is told of the view from outside of it. */
import { corpusShownIn, openMomentIn } from './derived.ts';
import type { ExplorerState } from './store.ts';

export interface Selection {
  readonly kind: 'moment' | 'actor' | 'question' | 'article';
  readonly id: string;
  readonly title: string;
}

/** What lies in the panel; else the question or the article on view; undefined where neither is. */
export function selectionIn(state: ExplorerState): Selection | undefined {
  return panelIn(state) ?? subjectIn(state);
}

function panelIn(state: ExplorerState): Selection | undefined {
  const open = openMomentIn(state);
  if (open.kind === 'open' || open.kind === 'unreported') {
    const { id, title } = open.moment;
    return { kind: 'moment', id, title };
  }
  const actor = corpusShownIn(state)?.entities.find(({ id }) => id === state.actor);
  return actor && open.kind === 'none' ? { kind: 'actor', id: actor.id, title: actor.name } : undefined;
}

/** Where none is asked for, the first one is on view. */
function subjectIn(state: ExplorerState): Selection | undefined {
  const { questions = [], articles = [] } = corpusShownIn(state) ?? {};
  if (state.view === 'questions') {
    const question = questions.find(({ id }) => id === (state.question ?? questions[0]?.id));
    return question && { kind: 'question', id: question.id, title: question.title };
  }
  if (state.view !== 'articles') return undefined;
  const article = articles.find(({ id }) => id === (state.article ?? articles[0]?.id));
  return article && { kind: 'article', id: article.id, title: article.label };
}
