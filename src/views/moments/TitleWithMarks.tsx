import { Fragment } from 'react';
import { markRanges } from '../../domain/query/search.ts';

/** A title with the words that were searched for marked in it. */
export function TitleWithMarks({ title, terms }: { title: string; terms: readonly string[] }) {
  const ranges = markRanges(title, terms);
  return (
    <>
      {ranges.map(({ start, end }, index) => (
        <Fragment key={start}>
          {title.slice(ranges[index - 1]?.end ?? 0, start)}
          <mark>{title.slice(start, end)}</mark>
        </Fragment>
      ))}
      {title.slice(ranges.at(-1)?.end ?? 0)}
    </>
  );
}
