/**
 * The timeline on the page, copied for its picture: nothing is focused or pointed at in a copy, and what is there to be
 * pressed can be taken out of it. All that this knows of the timeline's elements is their classes.
 */
import { say } from '../../../ui/words/say.ts';
import '../../../ui/words/sets/picture.ts';

/** What is drawn of the region "Timeline": what is lit, the timeline in its flat or its upright form, whose days it has. */
const DRAWN = '.lit-bar, .flat-timeline, .upright, .days-of';

/** What says nothing in a picture: cards, popovers, and words that only name what a press would do. */
const LEFT_OUT =
  '[popover], .mark-card, .fold-band u, .fold-band .unseen, .lane-more[aria-expanded="true"], .lit-stop, .lit-positions li:first-child, .flat-wait, .upright-rest-titles';

export interface CopiedTimeline {
  readonly parts: readonly HTMLElement[];
  /** Pixels, as on screen. */
  readonly width: number;
  /** What the page says of the window in view. */
  readonly windowWords: string;
}

/** Undefined where no timeline is on view, or it has not been drawn yet. */
export function copyTimeline(): CopiedTimeline | undefined {
  const region = document.querySelector('section.timeline');
  const parts = [...(region?.querySelectorAll<HTMLElement>(DRAWN) ?? [])];
  const timeline = parts.find((part) => part.matches('.upright, .flat-timeline:has(.marks)'));
  if (!timeline) return undefined;
  return {
    parts: parts.map(copyOf),
    width: Math.ceil(timeline.getBoundingClientRect().width),
    windowWords: wordsIn(region?.querySelector('.window-words')),
  };
}

/** What stands in an element, with Dari set apart as words have it before they are drawn (`TextInScripts`). */
function wordsIn(element: Element | null | undefined): string {
  const texts = [...(element?.childNodes ?? [])].map((node) => {
    const text = node.textContent ?? '';
    return node.nodeName === 'BDI' ? `\u2068${text}\u2069` : text;
  });
  return texts.join('');
}

function copyOf(part: HTMLElement): HTMLElement {
  const copy = part.cloneNode(true) as HTMLElement;
  for (const left of copy.querySelectorAll(LEFT_OUT)) left.remove();
  for (const named of copy.querySelectorAll('[id]')) named.removeAttribute('id');
  // On paper nothing can be opened.
  for (const folded of copy.querySelectorAll('details')) folded.open = true;
  // The way to unfold, after the words that say what is folded.
  for (const button of copy.querySelectorAll('.upright-fold button')) button.lastChild?.remove();
  for (const more of copy.querySelectorAll('.lane-more')) {
    more.textContent = say('picture.notDrawn', { more: more.textContent ?? '' });
  }
  // Scrolled, the axis is moved down to where it can be seen.
  copy.style.removeProperty('--axis-shift');
  return copy;
}
