import type { When } from '../../domain/time/when.ts';
import { useTelling } from '../../state/derived.ts';
import { TextInScripts } from '../../ui/TextInScripts.tsx';
import { QualifierSigns, sureEnds, TimeRail } from '../../ui/TimeSign.tsx';
import { type WhenDrawing as Drawing, drawingLabels, drawingOf } from './when-drawing.ts';

/** Pixels that run on beyond an open end. */
const RUN_ON = 42;

/** The time drawn as on the timeline, without an axis; its labels are as coarse as the words were. */
export function WhenDrawing({ when, disputed }: { when: When; disputed: boolean }) {
  const telling = useTelling();
  const drawing = drawingOf(when);
  if (!drawing) return null;
  const { start, middle, end } = drawingLabels(when, telling);
  return (
    <div className="when-drawing">
      <div className="when-rail" aria-hidden="true">
        <div>
          <DrawnRail {...drawing} disputed={disputed} />
        </div>
        <QualifierSigns shape={drawing.shape} />
      </div>
      <p>
        <span>
          <TextInScripts text={start} />
        </span>
        <span>{middle}</span>
        <span>
          <TextInScripts text={end} />
        </span>
      </p>
    </div>
  );
}

function DrawnRail({ shape, core, disputed }: Drawing & { disputed: boolean }) {
  const { start, end } = shape;
  const before = start === 'open' ? RUN_ON : 0;
  const after = end === 'open' ? RUN_ON : 0;
  const share = (part: number) => `calc((100% - ${before + after}px) * ${part})`;
  return (
    <TimeRail
      disputed={disputed}
      body={{ from: before, length: share(1), ...sureEnds(shape) }}
      start={start === 'open' ? undefined : start}
      end={end === 'open' ? undefined : end}
      before={before > 0 ? { from: 0, length: before } : undefined}
      after={after > 0 ? { from: `calc(100% - ${after}px)`, length: after } : undefined}
      core={core && { from: `calc(${before}px + ${share(core.from)})`, length: share(core.to - core.from) }}
    />
  );
}
