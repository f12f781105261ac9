import type { ReactNode } from 'react';
import { say } from './words/say.ts';
import './not-yet.css';

interface NotYetProps {
  /** What was not known by the second clock, and from when on it was. */
  readonly children: ReactNode;
  /** When it was first known, in words; undefined where it has no place on the clock. */
  readonly since: string | undefined;
  readonly onShowThen: () => void;
  readonly onShowAll: () => void;
}

/** Says that what was asked for was not known yet by the second clock, and offers the ways to it. */
export function NotYet({ children, since, onShowThen, onShowAll }: NotYetProps) {
  return (
    <div className="notice not-yet">
      <p>{children}</p>
      <p className="not-yet-ways">
        {since !== undefined && (
          <button type="button" className="button" onClick={onShowThen}>
            {say('known.showThen', { when: since })}
          </button>
        )}
        <button type="button" className="button" onClick={onShowAll}>
          {say('known.showAll')}
        </button>
      </p>
    </div>
  );
}
