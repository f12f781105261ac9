import type { DayGroup } from '../../domain/query/day-groups.ts';
import { useTelling } from '../../state/derived.ts';
import { useExplorer } from '../../state/store.ts';
import { TextInScripts } from '../../ui/TextInScripts.tsx';
import { UNDATED_TRAY } from '../../ui/undated-tray.ts';
import { dayGroupHeading } from '../../ui/words/day-group.ts';
import { say } from '../../ui/words/say.ts';

export function DayHead({ group }: { group: DayGroup }) {
  return (
    <h3 className="day">
      <TextInScripts text={dayGroupHeading(group, useTelling())} />
    </h3>
  );
}

/** Over the moments without a date: how many, why they stand here, and that no time asked for touches them. */
export function TrayHead({ group, count }: { group: DayGroup; count: number }) {
  const isTimed = useExplorer((state) => state.filters.time !== undefined);
  return (
    <header className="tray">
      <h3 id={UNDATED_TRAY} tabIndex={-1}>
        {dayGroupHeading(group, useTelling())}
      </h3>
      <span className="quiet">{say('moments.undated.count', { count })}</span>
      <p>
        {say('moments.undated.why')}
        {isTimed && ` ${say('moments.undated.stays', { count })}`}
      </p>
    </header>
  );
}
