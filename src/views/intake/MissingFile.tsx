import { useEffect, useRef } from 'react';
import type { LoadFailure } from '../../state/view-state.ts';
import { say } from '../../ui/words/say.ts';
import { PickFiles } from './PickFiles.tsx';
import './intake.css';
import '../../ui/words/sets/intake.ts';

type FileFailure = Extract<LoadFailure, { kind: 'file-not-here' | 'file-unreadable' }>;

/** A link leads into a file of somebody's own that cannot be opened here: which it is, and how to give it. */
export function MissingFile({ failure: { kind, file } }: { failure: FileFailure }) {
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  const { name } = file;
  return (
    <div className="missing-file">
      <h1 ref={heading} tabIndex={-1}>
        {say(kind === 'file-not-here' ? 'intake.missing' : 'intake.broken')}
      </h1>
      <p>{kind === 'file-not-here' ? missing(name) : say('intake.brokenDetail', { name })}</p>
      {kind === 'file-not-here' && <p className="missing-how">{say('intake.missingHow')}</p>}
      <PickFiles>{say('intake.choose')}</PickFiles>
    </div>
  );
}

function missing(name: string): string {
  return name === '' ? say('intake.missingUnnamed') : say('intake.missingDetail', { name });
}
