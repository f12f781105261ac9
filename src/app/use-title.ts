import { useEffect } from 'react';
import { useActor, useCorpus, useOpenMoment, useWholeCorpus } from '../state/derived.ts';
import { useExplorer } from '../state/store.ts';
import { say } from '../ui/words/say.ts';

/** Names the page by what is open, else by what the view is about. */
export function useTitle() {
  const corpus = useCorpus();
  const open = useOpenMoment();
  const actor = useActor();
  const subject = useSubject();
  useEffect(() => {
    const panel = open.kind === 'open' || open.kind === 'unreported' ? open.moment.title : actor?.name;
    document.title = titleOf(panel ?? subject, corpus.title);
  }, [corpus, open, actor, subject]);
}

/** What the view is about, so that tabs and the browser's history can be told apart. */
function useSubject(): string | undefined {
  // The first of what is known; by name, whatever is asked for.
  const known = useCorpus();
  const { articles, questions } = useWholeCorpus();
  const view = useExplorer((state) => state.view);
  const question = useExplorer((state) => state.question) ?? known.questions[0]?.id;
  const article = useExplorer((state) => state.article) ?? known.articles[0]?.id;
  if (view === 'timeline') return undefined;
  const name =
    (view === 'questions' && questions.find(({ id }) => id === question)?.title) ||
    (view === 'articles' && articles.find(({ id }) => id === article)?.label);
  return name || say(`views.${view}`);
}

function titleOf(subject: string | undefined, corpus: string): string {
  return subject === undefined ? say('app.title', { corpus }) : say('app.titleOf', { subject, corpus });
}
