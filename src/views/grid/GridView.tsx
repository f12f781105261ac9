import { say } from '../../ui/words/say.ts';

/** To be built. */
export function GridView() {
  return <h1>{say('views.grid')}</h1>;
}
