import { paragraphsOf } from '../../domain/corpus/passages.ts';
import type { AccountOf } from '../../domain/corpus/questions.ts';
import { toPassage } from '../../state/places.ts';
import type { CitedParagraph } from '../../ui/Citation.tsx';
import type { RowContext } from './row-context.ts';

/**
 * The paragraphs that accounts of one article rest on, each once, as links that carry the moment along: the first of the
 * moments, where several rest on it. They carry the position too, which the reader lights and leads back to.
 */
export function citedIn(
  told: readonly AccountOf[],
  { question, position, linkTo }: Pick<RowContext, 'question' | 'position' | 'linkTo'>,
): readonly CitedParagraph[] {
  const numbers = paragraphsOf(told.flatMap(({ account }) => account.evidence));
  return numbers.flatMap((number) => {
    const first = told.find(({ account }) => account.evidence.some(({ paragraph }) => paragraph === number));
    if (!first) return [];
    const place = toPassage(first.account.article, number, first.moment.id);
    return [{ number, link: linkTo({ ...place, question, position }) }];
  });
}
