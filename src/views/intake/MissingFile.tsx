import { useEffect, useId, useRef } from 'react';
import { useExplorer } from '../../state/store.ts';
import type { LoadFailure } from '../../state/view-state.ts';
import { say } from '../../ui/words/say.ts';
import { PickFiles } from './PickFiles.tsx';
import './intake.css';
import '../../ui/words/sets/intake.ts';

type FileFailure = Extract<LoadFailure, { kind: 'file-not-here' | 'file-unreadable' }>;

/** A link leads into a file of somebody's own that cannot be opened here: which it is, and how to give it. Focus reads it out. */
export function MissingFile({ failure: { kind, file } }: { failure: FileFailure }) {
  const heading = useRef<HTMLHeadingElement>(null);
  const detail = useId();
  const embedded = useExplorer((state) => state.embedded);
  useEffect(() => heading.current?.focus(), []);
  const { name } = file;
  return (
    <div className="missing-file">
      <h1 ref={heading} tabIndex={-1} aria-describedby={detail}>
        {say(kind === 'file-not-here' ? 'intake.missing' : 'intake.broken')}
      </h1>
      <p id={detail}>
        {kind === 'file-not-here'
          ? `${missing(name)} ${say(embedded ? 'intake.chooseIt' : 'intake.dropOrChoose')}`
          : say('intake.brokenDetail', { name })}
      </p>
      {kind === 'file-not-here' && <p className="missing-how">{say('intake.missingHow')}</p>}
      <PickFiles>{say('intake.choose')}</PickFiles>
    </div>
  );
}

function missing(name: string): string {
  return name === '' ? say('intake.missingUnnamed') : say('intake.missingDetail', { name });
}
