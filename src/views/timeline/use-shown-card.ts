import { useEffect, useRef, useState } from 'react';

/** How long a card stays when the pointer leaves its mark, so that it can be reached. Milliseconds. */
const LINGER = 220;

/** The marks that the pointer is on and that has focus, as far as a card may still be due for them. */
interface Held {
  hovered?: string | undefined;
  focused?: string | undefined;
}

/**
 * Which mark's card is shown: of the mark that the pointer or focus came to last. It stays while the pointer is on the
 * mark or on the card itself, and what was dismissed stays away until the reader comes back (WCAG 1.4.13).
 */
export function useShownCard() {
  const [shown, setShown] = useState<string | undefined>(undefined);
  const held = useRef<Held>({});
  const leaving = useRef<ReturnType<typeof setTimeout> | undefined>(undefined);
  useEffect(() => () => clearTimeout(leaving.current), []);

  function stay() {
    clearTimeout(leaving.current);
  }
  function leave() {
    stay();
    leaving.current = setTimeout(() => {
      const { hovered, focused } = held.current;
      held.current.hovered = undefined;
      setShown((now) => (now === hovered ? focused : now));
    }, LINGER);
  }
  return {
    shown,
    stay,
    leave,
    hover(id: string | undefined) {
      if (id === undefined) {
        leave();
        return;
      }
      stay();
      // Moving about on the same mark does not bring back what was dismissed.
      if (id === held.current.hovered) return;
      held.current.hovered = id;
      setShown(id);
    },
    focus(id: string | undefined) {
      held.current.focused = id;
      if (id !== undefined) setShown(id);
    },
    blur() {
      held.current.focused = undefined;
      setShown((now) => (now === held.current.hovered ? now : undefined));
    },
    dismiss() {
      held.current.focused = undefined;
      setShown(undefined);
    },
  };
}

export type ShownCard = ReturnType<typeof useShownCard>;
