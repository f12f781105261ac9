/** The timeline is drawn for the width it has on the screen; paper is narrower. */

/** What is sure to fit between the margins of A4 and of Letter, in pixels of CSS. */
const PAPER = 672;

/** Before a print, sets how much smaller the timeline is to be drawn on paper; after it, takes that back. */
export function fitTimeline(isPrinting: boolean): void {
  const { style } = document.documentElement;
  const width = isPrinting ? document.querySelector('.timeline')?.getBoundingClientRect().width : undefined;
  if (!width) {
    style.removeProperty('--timeline-width');
    style.removeProperty('--timeline-scale');
    return;
  }
  style.setProperty('--timeline-width', `${width}px`);
  style.setProperty('--timeline-scale', String(Math.min(1, PAPER / width)));
}
