import { type ReactNode, type RefObject, useRef } from 'react';
import { usePanelFocus } from './use-panel-focus.ts';
import './panel.css';

interface PanelFrameProps {
  /** The region's name: what kind of page this is. */
  readonly name: string;
  readonly className?: string;
  /** What the page is of. Its content is drawn anew where this changes. */
  readonly shown: string;
  /** What stands in the bar that stays in sight. */
  readonly bar: ReactNode;
  /** The page's heading: it takes focus when the page opens. */
  readonly heading: RefObject<HTMLHeadingElement | null>;
  /** Where focus goes on closing when what opened the page is gone. */
  readonly fallbackFocus: () => HTMLElement | null;
  readonly children: ReactNode;
}

/** The frame of a page in the panel: a region with a bar, and what is read below it. Fills its container. */
export function PanelFrame({
  name,
  className = '',
  shown,
  bar,
  heading,
  fallbackFocus,
  children,
}: PanelFrameProps) {
  const panel = useRef<HTMLElement>(null);
  const content = useRef<HTMLDivElement>(null);
  usePanelFocus({ panel, content, heading }, shown, fallbackFocus);
  return (
    <section className={`panel ${className}`.trimEnd()} aria-label={name} ref={panel}>
      <div className="panel-bar">{bar}</div>
      <div className="panel-content" ref={content} key={shown}>
        {children}
      </div>
    </section>
  );
}
