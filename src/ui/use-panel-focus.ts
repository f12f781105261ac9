import { type RefObject, useLayoutEffect, useRef } from 'react';

interface PanelParts {
  readonly panel: RefObject<HTMLElement | null>;
  /** Everything but the bar: what is drawn anew for another moment. */
  readonly content: RefObject<HTMLElement | null>;
  readonly heading: RefObject<HTMLElement | null>;
}

/**
 * Where focus goes as the panel opens, changes and closes.
 *
 * - Opened from somewhere in the page: to the heading, and on closing back to where it came from, or to `fallback`
 *   where that is gone. Opened by the page's own link, when nothing has focus yet: nowhere.
 * - Another moment: to the heading where focus was in the content that went; a button of the bar keeps it, so that
 *   it can be pressed again; focus outside the panel is left alone.
 */
export function usePanelFocus(
  { panel, content, heading }: PanelParts,
  shown: string,
  fallback: () => HTMLElement | null,
): void {
  const opener = useRef<HTMLElement | undefined>(undefined);
  const before = useRef(shown);
  const latestFallback = useRef(fallback);

  useLayoutEffect(() => {
    latestFallback.current = fallback;
  });

  useLayoutEffect(() => {
    const element = panel.current;
    const at = focused();
    if (!element?.contains(at ?? null)) opener.current = at;
    if (at) heading.current?.focus({ preventScroll: true });
    return () => {
      if (element?.contains(document.activeElement)) queueMicrotask(goBack);
    };

    // Once the panel is gone and no sooner: on a phone, what it covered cannot take focus before that.
    function goBack() {
      if (focused()) return;
      const back = opener.current?.isConnected ? opener.current : latestFallback.current();
      back?.focus();
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
