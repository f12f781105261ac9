import { say } from '../../ui/words/say.ts';

/** To be built. */
export function ReaderView() {
  return <h1>{say('views.articles')}</h1>;
}
