/**
 * From what a hand does to the last change of the page it leads to, painted: without any hook in the page. A change
 * counts as painted when the frame after it has been drawn; the page has settled when nothing changes for a while.
 */
import type { Page } from 'playwright';

/** Milliseconds without a change after which a page counts as settled. */
const QUIET = 400;

/** From now, from the first event of the hand, or from the click it ends in. */
type From = 'now' | 'hand' | 'click';

/** Milliseconds from there to the last change painted: anywhere in the page, and within what was asked about. */
export interface Settled {
  readonly page: number;
  /** 0 where nothing changed in it. */
  readonly within: number;
}

interface Watch {
  /** `within` is a selector. */
  begin(from: From, within: string): void;
  /** Undefined as long as it goes on. */
  ended(quiet: number): Settled | undefined;
  /** The first paint of something that fits the selector, in milliseconds since navigation; undefined before. */
  seen(selector: string): number | undefined;
}

type Watched = Window & { readonly speedWatch: Watch };

/** Goes into every page before its own scripts. */
function install(selectors: readonly string[]): void {
  let first: number | undefined;
  let painted: number | undefined;
  let paintedWithin: number | undefined;
  let within = '';
  let begins: From = 'hand';
  let waiting = false;
  let waitingWithin = false;
  const seen = new Map<string, number>();
  const looked = new Set(selectors);
  const { port1, port2 } = new MessageChannel();
  const drawnBy: (() => void)[] = [];
  port1.onmessage = () => {
    for (const run of drawnBy.splice(0)) run();
  };
  const afterPaint = (run: () => void) =>
    requestAnimationFrame(() => {
      drawnBy.push(run);
      port2.postMessage(undefined);
    });
  const look = () => {
    for (const selector of looked) {
      if (!document.querySelector(selector)) continue;
      looked.delete(selector);
      afterPaint(() => seen.set(selector, performance.now()));
    }
  };
  // Setting what is set already counts as a mutation, and is no change: vis-timeline does so once a second.
  const isChange = ({ type, target, attributeName, oldValue }: MutationRecord) =>
    type !== 'attributes' || (target as Element).getAttribute(attributeName ?? '') !== oldValue;
  const isWithin = ({ target, addedNodes }: MutationRecord) => {
    const element = target instanceof Element ? target : target.parentElement;
    const isOf = (node: Node) =>
      node instanceof Element && (node.matches(within) || node.querySelector(within) !== null);
    return element?.closest(within) != null || [...addedNodes].some(isOf);
  };
  const observer = new MutationObserver((records) => {
    if (looked.size > 0) look();
    if (!Number.isFinite(first)) return;
    const changes = records.filter(isChange);
    if (changes.length > 0 && !waiting) {
      waiting = true;
      afterPaint(() => {
        waiting = false;
        painted = performance.now();
      });
    }
    if (!waitingWithin && changes.some(isWithin)) {
      waitingWithin = true;
      afterPaint(() => {
        waitingWithin = false;
        paintedWithin = performance.now();
      });
    }
  });
  observer.observe(document, {
    subtree: true,
    childList: true,
    attributeOldValue: true,
    characterData: true,
  });
  const note = (event: Event) => {
    if (first === Number.POSITIVE_INFINITY && (begins !== 'click' || event.type === 'click')) {
      first = event.timeStamp;
    }
  };
  for (const name of ['pointerdown', 'click', 'keydown', 'beforeinput', 'wheel'])
    addEventListener(name, note, { capture: true });
  const watch: Watch = {
    begin(asked, selector) {
      begins = asked;
      first = asked === 'now' ? performance.now() : Number.POSITIVE_INFINITY;
      within = selector;
      painted = undefined;
      paintedWithin = undefined;
    },
    ended(quiet) {
      if (first === undefined || painted === undefined || painted < first || waiting) return undefined;
      if (performance.now() - painted <= quiet) return undefined;
      const settled = { page: painted - first, within: Math.max(0, (paintedWithin ?? first) - first) };
      // From now on nothing is looked at: what is measured next has its frames to itself.
      first = undefined;
      return settled;
    },
    seen: (selector) => seen.get(selector),
  };
  Object.assign(window, { speedWatch: watch });
}

/** `selectors` are those whose first paint will be asked for. Before the page is opened. */
export async function watch(page: Page, selectors: readonly string[]): Promise<void> {
  // tsx names functions by a helper of its own, which pages do not have.
  await page.addInitScript('globalThis.__name ??= (run) => run');
  await page.addInitScript(install, selectors);
}

/** Measured from the first event of what `act` does, or from now. `within` is a selector. */
export async function timeToSettle(
  page: Page,
  within: string,
  act: () => Promise<void>,
  from: From = 'hand',
): Promise<Settled> {
  await page.evaluate(([at, selector]) => (window as unknown as Watched).speedWatch.begin(at, selector), [
    from,
    within,
  ] as const);
  await act();
  const ended = await page.waitForFunction(
    (quiet) => (window as unknown as Watched).speedWatch.ended(quiet),
    QUIET,
    { timeout: 0, polling: 50 },
  );
  const settled = await ended.jsonValue();
  if (!settled) throw new Error('The page was said to have settled, and not when.');
  return settled;
}

/** When the first of what fits was painted, in milliseconds since navigation. Waits for it. */
export async function firstPaintOf(page: Page, selector: string): Promise<number> {
  const seen = await page.waitForFunction(
    (wanted) => (window as unknown as Watched).speedWatch.seen(wanted),
    selector,
    { timeout: 0, polling: 50 },
  );
  return Number(await seen.jsonValue());
}
