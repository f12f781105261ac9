import { useOpenId, useQueryResult } from '../../state/derived.ts';
import { TextWithMarks } from '../../ui/TextWithMarks.tsx';

const NO_TERMS: readonly string[] = [];

/** The folded words by which the search found the open moment; none where nothing is searched for. */
export function useFoundTerms(): readonly string[] {
  const open = useOpenId();
  const { matches } = useQueryResult();
  return (open && matches.get(open)?.terms) ?? NO_TERMS;
}

/** A text of the open moment, with what the search found in it marked. */
export function Found({ text }: { text: string }) {
  return <TextWithMarks text={text} terms={useFoundTerms()} />;
}
