import {
  type ComponentProps,
  type KeyboardEvent,
  type ReactNode,
  type RefObject,
  type ToggleEvent,
  useId,
  useRef,
  useState,
} from 'react';

export interface Opened {
  /** Closes it, and gives focus back if that was in it. */
  readonly close: () => void;
  /** The button it was opened with. */
  readonly opener: RefObject<HTMLButtonElement | null>;
}

interface PopoverProps {
  /** Where other buttons open it too; else its own. */
  readonly id?: string;
  /** What the dialog is called. */
  readonly name: string;
  readonly className: string;
  /** The button's own attributes and what stands in it. */
  readonly button: ComponentProps<'button'> & { readonly [data: `data-${string}`]: string };
  /** Fetches the code of what it shows, before it is opened. */
  readonly fetchAhead: () => void;
  /** Drawn while it is open. It sees to it that focus comes into it: its code may come later than the dialog. */
  readonly children: (opened: Opened) => ReactNode;
}

/** A button, and the small dialog it opens over the page. Escape closes it, and nothing that lies under it. */
export function Popover({ id: known, name, className, button, fetchAhead, children }: PopoverProps) {
  const own = useId();
  const id = known ?? own;
  const opener = useRef<HTMLButtonElement>(null);
  const popover = useRef<HTMLDivElement>(null);
  const [open, setOpen] = useState(false);

  function close() {
    popover.current?.hidePopover();
    // One that was opened over another has no focus to give back by itself.
    if (isLost(popover.current)) opener.current?.focus();
  }
  function closeOnEscape(event: KeyboardEvent) {
    if (event.key !== 'Escape') return;
    // What lies under it, such as a sheet, stays open.
    event.preventDefault();
    event.stopPropagation();
    close();
  }

  return (
    <>
      <button
        type="button"
        {...button}
        ref={opener}
        popoverTarget={id}
        onPointerEnter={fetchAhead}
        onFocus={fetchAhead}
        aria-haspopup="dialog"
      />
      <div
        id={id}
        ref={popover}
        popover="auto"
        role="dialog"
        aria-label={name}
        className={className}
        tabIndex={-1}
        onToggle={(event: ToggleEvent) => {
          // Toggle events rise in React from one that is opened within this one.
          if (event.target === event.currentTarget) setOpen(event.newState === 'open');
        }}
        onKeyDown={closeOnEscape}
      >
        {open && children({ close, opener })}
      </div>
    </>
  );
}

/** Focus is nowhere, or on what can no longer be seen. */
function isLost(closed: HTMLElement | null): boolean {
  const { activeElement } = document;
  return (
    activeElement === null || activeElement === document.body || closed?.contains(activeElement) === true
  );
}
