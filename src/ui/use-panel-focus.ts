import { type RefObject, useLayoutEffect, useRef } from 'react';
import { useWentOn } from './asked-for.ts';

interface PanelParts {
  readonly panel: RefObject<HTMLElement | null>;
  /** Everything but the bar: what is drawn anew for another page of the same kind. */
  readonly content: RefObject<HTMLElement | null>;
  readonly heading: RefObject<HTMLElement | null>;
}

/** What a panel that closed with the focus in it leaves to the panel that opens in its place. */
interface Leaving {
  readonly opener: HTMLElement | undefined;
  readonly fallback: Fallback;
  /** Where focus went meanwhile: the next panel's code may still be on its way. */
  readonly wentTo?: HTMLElement | undefined;
}

type Fallback = () => HTMLElement | null;

/** There is one panel in the page, whatever it shows. */
let leaving: Leaving | undefined;

/**
 * Where focus goes as the panel opens, changes and closes.
 *
 * - Opened from somewhere in the page: to the heading, and on closing back to where it came from, or to `fallback`
 *   where that is gone. Opened by the page's own link, when nothing has focus yet, or come so late that the reader has
 *   gone on to something else: nowhere.
 * - Opened in place of a panel of another kind that had the focus: to the heading, and on closing back to where the
 *   first of them was opened from, or to what that one falls back on.
 * - Another page of the same kind: to the heading where focus was in the content that went; a button of the bar keeps
 *   it, so that it can be pressed again; focus outside the panel is left alone.
 */
export function usePanelFocus(
  { panel, content, heading }: PanelParts,
  shown: string,
  fallback: Fallback,
): void {
  const opener = useRef<HTMLElement | undefined>(undefined);
  const before = useRef(shown);
  const latestFallback = useRef(fallback);
  const latestWentOn = useRef(useWentOn());
  const inheritedFallback = useRef<Fallback>(() => null);

  useLayoutEffect(() => {
    latestFallback.current = fallback;
  });

  useLayoutEffect(() => {
    const element = panel.current;
    const at = focused();
    const inherited = leaving?.wentTo === at ? leaving : undefined;
    leaving = undefined;
    if (inherited) {
      opener.current = inherited.opener;
      inheritedFallback.current = inherited.fallback;
    } else if (!element?.contains(at ?? null)) opener.current = at;
    // Where the panel is to stand, focus may have been lent to its place meanwhile: that is no going on.
    const wentOn = latestWentOn.current() && !at?.contains(element);
    if (inherited || (at && !wentOn)) heading.current?.focus({ preventScroll: true });
    return () => {
      if (!element?.contains(document.activeElement)) return;
      const fallback = () => inheritedFallback.current() ?? latestFallback.current();
      const mine = { opener: opener.current, fallback };
      leaving = mine;
      queueMicrotask(() => goBack(mine));
    };

    // Once the panel is gone and no sooner: on a phone, what it covered cannot take focus before that.
    function goBack(mine: Leaving) {
      if (leaving !== mine) return;
      leaving = undefined;
      if (focused()) return;
      const back = mine.opener?.isConnected ? mine.opener : mine.fallback();
      back?.focus();
      leaving = { ...mine, wentTo: focused() };
    }
  }, [panel, heading]);

  useLayoutEffect(() => {
    if (before.current === shown) return;
    before.current = shown;
    panel.current?.scrollTo({ top: 0 });
    const at = focused();
    if (!at || content.current?.contains(at)) heading.current?.focus({ preventScroll: true });
    else if (!panel.current?.contains(at)) opener.current = at;
  }, [shown, panel, content, heading]);
}

/** What has focus; undefined where nothing has, which browsers tell by naming the body. */
function focused(): HTMLElement | undefined {
  const active = document.activeElement;
  return active instanceof HTMLElement && active !== document.body ? active : undefined;
}
