import { Fragment } from 'react';
import { markRanges } from '../domain/query/search.ts';

/** A text with the words that were searched for marked in it. */
export function TextWithMarks({ text, terms }: { text: string; terms: readonly string[] }) {
  const ranges = markRanges(text, terms);
  return (
    <>
      {ranges.map(({ start, end }, index) => (
        <Fragment key={start}>
          {text.slice(ranges[index - 1]?.end ?? 0, start)}
          <mark>{text.slice(start, end)}</mark>
        </Fragment>
      ))}
      {text.slice(ranges.at(-1)?.end ?? 0)}
    </>
  );
}
