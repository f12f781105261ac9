import type { ComponentProps } from 'react';
import { fontData, pngOf, scaleWithin } from '../../platform/picture.ts';
import { TakeAway } from '../../views/take-away/TakeAway.tsx';

type Given = Omit<ComponentProps<typeof TakeAway>, 'fontData' | 'pngOf' | 'scaleWithin'>;

/** The tab with what a browser has for pictures, which comes with the tab and not with the page. */
export function TakeAwayTab(given: Given) {
  return <TakeAway {...given} fontData={fontData} pngOf={pngOf} scaleWithin={scaleWithin} />;
}
