/** The questions on which accounts differ: all of them by name, and one laid out by its positions. */
import type { Question } from '../../domain/corpus/corpus.ts';
import { useCorpus } from '../../state/derived.ts';
import { useExplorer } from '../../state/store.ts';
import { say } from '../../ui/words/say.ts';
import { QuestionBody } from './QuestionBody.tsx';
import { QuestionNav } from './QuestionNav.tsx';
import '../../ui/words/sets/questions.ts';
import './questions.css';

export function QuestionsView() {
  const corpus = useCorpus();
  const question = useQuestion(corpus.questions);
  if (!question) return <NoQuestions />;
  return (
    <div className="questions-view">
      <div className="questions-columns">
        <QuestionNav corpus={corpus} current={question} />
        <QuestionBody corpus={corpus} question={question} />
      </div>
    </div>
  );
}

/** The question in hand; the corpus's first where there is none. */
function useQuestion(questions: readonly Question[]): Question | undefined {
  const asked = useExplorer((state) => state.question);
  return questions.find(({ id }) => id === asked) ?? questions[0];
}

function NoQuestions() {
  return (
    <div className="questions-none">
      <h1>{say('questions.none')}</h1>
      <p>{say('questions.noneMeaning')}</p>
    </div>
  );
}
