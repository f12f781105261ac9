import type { CorpusParts } from '../../state/large/answering.ts';
import { useParts } from '../../state/large/told.ts';
import { say } from '../../ui/words/say.ts';
import '../../ui/words/sets/large.ts';

interface MissingParts {
  readonly here: number;
  readonly count: number;
  /** Undefined while some are fetched already. */
  readonly fetch: (() => void) | undefined;
  /** Of all that are not here. */
  readonly megabytes: number;
}

/** What of a corpus in parts is not here; undefined where all is. */
export function useMissingParts(): MissingParts | undefined {
  const told = useParts();
  const missing = told?.state.parts.flatMap((part, at) => (part.isHere ? [] : [{ ...part, at }])) ?? [];
  if (!told || missing.length === 0) return undefined;
  const count = told.state.parts.length;
  const bytes = missing.reduce((sum, part) => sum + part.bytes, 0);
  return {
    here: count - missing.length,
    count,
    fetch: told.state.fetching ? undefined : () => fetchAll(told.parts, missing),
    megabytes: Math.round(bytes / 100_000) / 10,
  };
}

function fetchAll(parts: CorpusParts, missing: readonly { readonly at: number }[]): void {
  parts.fetch(missing.map(({ at }) => at));
}

/** Of a moment that is not there: it may lie in a part that is not here. How far fetching is stands with the parts. */
export function NotAmongParts({ here, count, fetch, megabytes }: MissingParts) {
  return (
    <>
      <p className="summary">{say('large.parts.gone', { here, count })}</p>
      {fetch && (
        <button type="button" className="text-button" onClick={fetch}>
          {say('large.parts.all', { size: megabytes })}
        </button>
      )}
    </>
  );
}
