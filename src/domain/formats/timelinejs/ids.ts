/** Ids for slides, from the file alone: the same file always has the same, so that links into it hold. */
import { isId, LONGEST_ID } from '../../corpus/id-form.ts';
import { slugFrom } from '../../corpus/page-path.ts';
import { lineOf } from './text-of-html.ts';
import { type SlideFields, textIn } from './timeline-read.ts';

/** One for each slide, in their order. Its own id goes before what is made of another's headline. */
export function idsOf(slides: readonly SlideFields[]): readonly string[] {
  const own = slides.map((slide) => ownId(slide));
  const taken = new Set<string>();
  const kept = own.map((id) => {
    const isFirst = id !== undefined && !taken.has(id);
    if (isFirst) taken.add(id);
    return isFirst ? id : undefined;
  });
  return kept.map((id, index) => id ?? free(own[index] ?? madeFor(slides[index] ?? {}, index), taken));
}

function ownId(slide: SlideFields): string | undefined {
  const given = textIn(slide, 'unique_id').trim();
  return isId(given) ? given : slugFrom(given);
}

function madeFor(slide: SlideFields, index: number): string {
  return slugFrom(lineOf(textIn(slide.text, 'headline'))) ?? `slide-${index + 1}`;
}

/** The id, or the first of `-2`, `-3` … that nobody has. */
function free(id: string, taken: Set<string>): string {
  let candidate = id;
  for (let count = 2; taken.has(candidate); count += 1) {
    const tail = `-${count}`;
    candidate = id.slice(0, LONGEST_ID - tail.length).replace(/-$/, '') + tail;
  }
  taken.add(candidate);
  return candidate;
}
