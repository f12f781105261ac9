import { useCountAnnounced } from './announcing.tsx';
import { useTitle } from './use-title.ts';

/** Keeps the page's title and what is announced in step with what is shown. By itself, so that nothing is drawn for it. */
export function InStep() {
  useTitle();
  useCountAnnounced();
  return null;
}
