import { say } from '../../ui/words/say.ts';

/** To be built. */
export function QuestionsView() {
  return <h1>{say('views.questions')}</h1>;
}
