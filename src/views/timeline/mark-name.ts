import type { Corpus } from '../../domain/corpus/corpus.ts';
import type { LetterCarried } from '../../domain/corpus/questions.ts';
import type { Mark } from '../../domain/overview/marks.ts';
import type { Telling } from '../../domain/time/telling.ts';
import { say, sayList } from '../../ui/words/say.ts';
import { whenInWords } from '../../ui/words/when.ts';
import { occasionTime } from './occasion-time.ts';

type Carried = readonly LetterCarried[] | undefined;

/** What a screen reader says of a mark: what it is, of what kind, how it stands, when, and what it carries if lit. */
export function markName(
  mark: Mark,
  corpus: Corpus,
  disputed: boolean,
  carried: Carried,
  telling: Telling,
): string {
  const [moment] = mark.moments;
  const values = {
    status: disputed ? say('timeline.markDisputed') : '',
    carries: carriedInWords(carried),
  };
  if (mark.occasion) {
    const { title } = mark.occasion;
    const { words } = occasionTime(mark.moments, corpus.partsOfDay, telling);
    return say('timeline.occasionName', { title, count: mark.moments.length, when: words, ...values });
  }
  const { short } = whenInWords(moment.when, corpus.partsOfDay, telling);
  const kind = say(`kind.${moment.kind}`).toLowerCase();
  return say('timeline.markName', { title: moment.title, kind, when: short, ...values });
}

function carriedInWords(carried: Carried = []): string {
  const lettersOf = (denied: boolean) =>
    carried.filter((each) => each.denied === denied).map(({ letter }) => letter);
  const [held, denied] = [lettersOf(false), lettersOf(true)];
  const carries = { count: held.length, letters: sayList(held) };
  const against = { count: denied.length, letters: sayList(denied) };
  return [
    held.length > 0 ? say('timeline.markCarries', carries) : '',
    denied.length > 0 ? say('timeline.markDeniedBy', against) : '',
  ].join('');
}

/** How a mark is drawn while a question is lit, as a class of its style; none while nothing is. */
export function lightClass(carried: Carried): 'lit' | 'dimmed' | undefined {
  if (!carried) return undefined;
  return carried.length > 0 ? 'lit' : 'dimmed';
}
