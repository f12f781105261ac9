import { runsOf } from './script-runs.ts';

/**
 * A text with its Dari in elements of its own: for a browser's direction and fonts, and for a screen reader's voice.
 * The language is tagged `fa-AF`, as CLDR has Dari, and not `prs`: voices fall back from a region to its language
 * (NVDA, nvaccess/nvda#13739), and every voice for Persian is `fa`; none is `prs`.
 */
export function TextInScripts({ text }: { text: string }) {
  return runsOf(text).map(({ text: run, isDari, start }) =>
    isDari ? (
      <bdi key={start} lang="fa-AF" dir="rtl">
        {run}
      </bdi>
    ) : (
      run
    ),
  );
}
