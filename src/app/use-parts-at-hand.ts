import { useEffect } from 'react';
import { whenIdle } from '../platform/idle.ts';
import { fetchTellingChoicesAhead } from '../views/telling/TellingControl.tsx';
import { fetchTimelineAhead } from '../views/timeline/forms.ts';
import { fetchNothingMatchesAhead } from './Centre.tsx';
import { fetchPanelAhead } from './PanelPage.tsx';
import { fetchShortcutsAhead } from './Shortcuts.tsx';
import { fetchSharingAhead } from './sharing/Sharing.tsx';

/** The panel is what a reader opens next, and a key opens a dialog with no warning: their code is fetched before. */
export function usePartsAtHand() {
  useEffect(() => whenIdle(fetchParts), []);
}

function fetchParts() {
  fetchPanelAhead();
  fetchTellingChoicesAhead();
  fetchShortcutsAhead();
  fetchSharingAhead();
  fetchTimelineAhead();
  fetchNothingMatchesAhead();
}
