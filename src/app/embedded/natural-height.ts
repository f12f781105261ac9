/**
 * What all that is drawn would take to be seen without scrolling, in CSS pixels at the present width. It is measured by
 * what stands in the page, never by how high the page is: a host that makes the frame as high as it is told is not told
 * another height because of that. Null while something is still on its way: what is drawn till then is no measure.
 */
export function naturalHeight(root: HTMLElement): number | null {
  if (root.querySelector(ON_ITS_WAY)) return null;
  if (root.querySelector(TOLD)) return WHILE_TOLD;
  const main = root.querySelector('main');
  const column = root.querySelector<HTMLElement>('.panel-column');
  const behind = main && !main.inert ? mainHeight(main) : 0;
  return Math.ceil(Math.max(behind, column ? panelHeight(column) : 0) + aroundShell(root));
}

/** What stands over and under all that scrolls, and never gives way. */
function aroundShell(root: HTMLElement): number {
  const shell = root.querySelector<HTMLElement>('.shell, .page-message');
  return shell ? root.offsetHeight - shell.offsetHeight : 0;
}

/**
 * While a story is told every step keeps one height, in CSS pixels, and what is higher scrolls within: else the page
 * around would jump at each, and the button to the next be carried off.
 */
const WHILE_TOLD = 720;
const TOLD = ':scope > .story-bar:not(.not-told)';

/** A table that scrolls by itself takes what room there is: it counts with what is in it. */
function mainHeight(main: HTMLElement): number {
  const table = main.querySelector<HTMLElement>('.grid-scroll');
  return contentHeight(main) + (table ? contentHeight(table) - table.clientHeight : 0);
}

function panelHeight(column: HTMLElement): number {
  const { marginBlockStart, borderBlockStartWidth } = getComputedStyle(column);
  const panel = column.querySelector<HTMLElement>('.panel') ?? column;
  return (
    Number.parseFloat(marginBlockStart) + Number.parseFloat(borderBlockStartWidth) + contentHeight(panel)
  );
}

/** What stands in the place of a corpus, or of a view's code, that has not come yet. */
const ON_ITS_WAY = '.load-progress, .view-wait';

/** From its upper edge to the end of the last thing in it, however far that is scrolled. */
function contentHeight(scroller: HTMLElement): number {
  const upper = scroller.getBoundingClientRect().top - scroller.scrollTop;
  const ends = [...scroller.children].map((child) => child.getBoundingClientRect().bottom);
  const { paddingBlockEnd } = getComputedStyle(scroller);
  return Math.max(0, Math.max(upper, ...ends) - upper) + Number.parseFloat(paddingBlockEnd);
}
