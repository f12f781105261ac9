import type { ReactNode } from 'react';
import type { Steps } from '../../domain/query/stepping.ts';
import { useExplorer } from '../../state/store.ts';
import { CloseButton } from '../../ui/CloseButton.tsx';
import { BackIcon, OnIcon } from '../../ui/Icons.tsx';
import { say } from '../../ui/words/say.ts';
import type { Direction, Stepping } from './use-stepping.ts';

/**
 * What stands in the bar over an open moment: the ways to its neighbours, where among them it stands, and the way out.
 * `children` is what else it offers.
 */
export function PanelBar({ steps, step, children }: Stepping & { children?: ReactNode }) {
  const closePanel = useExplorer((state) => state.closePanel);
  return (
    <>
      <StepButton direction="previous" steps={steps} step={step} />
      <StepButton direction="next" steps={steps} step={step} />
      <span className="position">{steps && positionInWords(steps)}</span>
      {children}
      <CloseButton onClose={closePanel} />
    </>
  );
}

/** Stays focusable at the ends: a button that drops focus would throw the reader back to the top of the page. */
function StepButton({ direction, steps, step }: Stepping & { direction: Direction }) {
  return (
    <button
      type="button"
      className="button icon"
      aria-label={say(`moment.${direction}`)}
      aria-disabled={steps?.[direction] === undefined}
      onClick={() => step(direction)}
    >
      {direction === 'previous' ? <BackIcon /> : <OnIcon />}
    </button>
  );
}

function positionInWords({ position, count }: Steps): string {
  return position === undefined
    ? say('moment.notAmong', { count })
    : say('moment.position', { position, count });
}
