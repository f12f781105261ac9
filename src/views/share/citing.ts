/** All that a citation is made of, gathered from the view. */
import type { ArticleId, Corpus } from '../../domain/corpus/corpus.ts';
import type { FilterPiece } from '../../domain/query/active.ts';
import type { Instant } from '../../domain/time/instant.ts';
import type { Telling } from '../../domain/time/telling.ts';
import type { TimeWindow } from '../../domain/time/window.ts';
import { useCorpus, useTelling, useWholeCorpus } from '../../state/derived.ts';
import { linkOf } from '../../state/link/of-state.ts';
import { type Place, toArticle, toMoment, toQuestion } from '../../state/places.ts';
import { useHidingPieces, useShownMoments } from '../../state/shown-moments.ts';
import { useExplorer } from '../../state/store.ts';
import type { View } from '../../state/view-state.ts';
import { linkWithout, nothingChosen } from './carried.ts';
import type { Sharing } from './given.ts';
import { type Subject, useSubject } from './subject.ts';

export interface Citing {
  readonly subject: Subject;
  /** As it is shown: what was known of it by the second clock, while that is on. */
  readonly corpus: Corpus;
  /** Undefined where there is no file to tell by. */
  readonly version: string | undefined;
  readonly telling: Telling;
  readonly knownBy: Instant | undefined;
  readonly now: Instant;
  readonly view: View;
  /** What hides moments of the view. */
  readonly pieces: readonly FilterPiece[];
  /** Where the view shows the moments of a stretch only. */
  readonly stretch: TimeWindow | undefined;
  /** With what is held back by the second clock. */
  readonly whole: Corpus;
  readonly address: string;
  /** The address of a paragraph in the reader. */
  readonly paragraphAddress: (article: ArticleId, paragraph: number) => string;
}

/** A page is cited by its short link, a view by its whole one; both say by when it is known, where that is asked. */
export function useCiting(
  { absolute, now }: Pick<Sharing, 'absolute' | 'now'>,
  version: Citing['version'],
): Citing {
  const subject = useSubject();
  const pieces = useHidingPieces();
  const corpus = useCorpus();
  const whole = useWholeCorpus();
  const telling = useTelling();
  const { inWindow, window } = useShownMoments();
  const state = useExplorer();
  const { knownBy, view } = state;
  const bare = { ...nothingChosen(state), knownBy };
  const page = pageOf(subject);
  return {
    subject,
    corpus,
    version,
    telling,
    knownBy,
    now: now(),
    view,
    pieces,
    stretch: inWindow && window,
    whole,
    address: absolute(page ? linkOf({ ...bare, ...page }) : linkWithout(state, ['story'])),
    paragraphAddress: (article, paragraph) => absolute(linkOf({ ...bare, ...toArticle(article, paragraph) })),
  };
}

function pageOf(subject: Subject): Place | undefined {
  switch (subject.kind) {
    case 'moment':
      return toMoment(subject.moment.id);
    case 'question':
      return toQuestion(subject.question.id);
    case 'article':
      return toArticle(subject.article.id);
    case 'view':
      return undefined;
  }
}
