/** The timeline is drawn for the width it has on the screen; paper is narrower. */

/** What is sure to fit between the margins of A4 and of Letter, in pixels of CSS: its height with a heading above it. */
const PAPER = { width: 672, height: 720 };
/** What would be smaller than this for its height's sake goes on over the page's end instead. */
const LEAST = 0.5;

const PROPERTIES = ['--timeline-width', '--timeline-scale', '--timeline-break'] as const;

/** Before a print, sets how the timeline is to be drawn on paper; after it, takes that back. */
export function fitTimeline(isPrinting: boolean): void {
  const { style } = document.documentElement;
  for (const property of PROPERTIES) style.removeProperty(property);
  const timeline = isPrinting ? document.querySelector('.timeline') : null;
  if (!timeline) return;
  const { width, height } = timeline.getBoundingClientRect();
  // What stands upright on a phone has its width from the page, and on paper from the paper.
  const isUpright = width <= PAPER.width;
  const scale = isUpright ? 1 : scaleOf(width, height);
  if (!isUpright) style.setProperty('--timeline-width', `${width}px`);
  style.setProperty('--timeline-scale', String(scale));
  if (height * scale > PAPER.height) style.setProperty('--timeline-break', 'auto');
}

/** As large as the paper is wide; somewhat smaller where that puts all of it on one page. */
function scaleOf(width: number, height: number): number {
  const byWidth = PAPER.width / width;
  const byHeight = PAPER.height / height;
  return byHeight < LEAST ? byWidth : Math.min(byWidth, byHeight);
}
