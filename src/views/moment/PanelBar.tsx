import type { ReactNode } from 'react';
import type { Steps } from '../../domain/query/stepping.ts';
import { useExplorer } from '../../state/store.ts';
import { BackIcon, CloseIcon, OnIcon } from '../../ui/Icons.tsx';
import { say } from '../../ui/words/say.ts';
import type { Direction, Stepping } from './use-stepping.ts';

/** The bar over an open moment: to its neighbours, where among them it stands, and out. `children` is what else it offers. */
export function PanelBar({ steps, step, children }: Stepping & { children?: ReactNode }) {
  return (
    <div className="panel-bar">
      <StepButton direction="previous" steps={steps} step={step} />
      <StepButton direction="next" steps={steps} step={step} />
      <span className="position">{steps && positionInWords(steps)}</span>
      {children}
      <CloseButton />
    </div>
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

function CloseButton() {
  const closePanel = useExplorer((state) => state.closePanel);
  return (
    <button type="button" className="button icon bare" aria-label={say('moment.close')} onClick={closePanel}>
      <CloseIcon />
    </button>
  );
}

function positionInWords({ position, count }: Steps): string {
  return position === undefined
    ? say('moment.notAmong', { count })
    : say('moment.position', { position, count });
}
