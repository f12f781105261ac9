import { say } from '../../ui/words/say.ts';

const SPELT = [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12] as const;

/** "Six questions on which accounts differ"; from thirteen on the number is in figures. */
export function questionsInWords(count: number): string {
  const spelt = SPELT.find((number) => number === count);
  return say('questions.heading', { count, number: spelt ? say(`questions.number.${spelt}`) : count });
}
