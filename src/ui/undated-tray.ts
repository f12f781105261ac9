/** The heading over the moments without a date, for whoever leads there. */
export const UNDATED_TRAY = 'without-a-date';

/** Brings the tray into sight and the focus to its heading. Nothing where the page has none. */
export function goToUndatedTray(): void {
  const heading = document.getElementById(UNDATED_TRAY);
  heading?.scrollIntoView({ block: 'center' });
  heading?.focus({ preventScroll: true });
}
