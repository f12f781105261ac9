import type { ComponentProps } from 'react';
import { fontData, pngOf, scaleWithin } from '../../platform/picture.ts';
import { fontsAtHand, printPage } from '../../platform/printing.ts';
import type { Printing } from '../../views/take-away/dossier/given.ts';
import { TakeAway } from '../../views/take-away/TakeAway.tsx';

type Given = Omit<ComponentProps<typeof TakeAway>, 'fontData' | 'pngOf' | 'scaleWithin' | keyof Printing>;

const PRINTING: Printing = { fontsAtHand, printPage };

/** The tab with what a browser has for pictures and for paper, which comes with the tab and not with the page. */
export function TakeAwayTab(given: Given) {
  return <TakeAway {...given} {...PRINTING} fontData={fontData} pngOf={pngOf} scaleWithin={scaleWithin} />;
}
