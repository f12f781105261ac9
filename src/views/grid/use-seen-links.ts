import { useMemo } from 'react';
import { linkOf } from '../../state/link/of-state.ts';
import { type LinkTo, useLinks } from '../../state/links.ts';
import { inFullView } from '../../state/places.ts';
import { useExplorer } from '../../state/store.ts';
import { useCovered } from '../../ui/use-covered.ts';

/**
 * Links whose target is seen: where the panel would cover the reader, a passage is opened without it. The same as long
 * as they lead to the same, so that rows are not drawn anew as others come into sight.
 */
export function useSeenLinks(): LinkTo {
  const linkTo = useLinks();
  const covered = useCovered();
  const here = useExplorer(linkOf);
  // biome-ignore lint/correctness/useExhaustiveDependencies: links hold the whole view, which `here` stands for
  return useMemo<LinkTo>(
    () => (place) => linkTo(covered && place.view === 'articles' ? inFullView(place) : place),
    [here, covered],
  );
}
