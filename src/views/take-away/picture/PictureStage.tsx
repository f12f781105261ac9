import { useEffect, useRef, useState } from 'react';
import { fileName } from '../../../domain/formats/file-name.ts';
import { useCorpus } from '../../../state/derived.ts';
import { linkOf } from '../../../state/link/of-state.ts';
import { useExplorer } from '../../../state/store.ts';
import { LOCALE } from '../../../ui/words/say.ts';
import type { Choices, Made } from './choices.ts';
import type { CopiedTimeline } from './copy.ts';
import type { Picturing } from './given.ts';
import { makePicture } from './make.ts';
import { PictureSheet } from './PictureSheet.tsx';

interface StageProps {
  readonly copied: CopiedTimeline;
  readonly choices: Choices;
  readonly given: Picturing;
  readonly onProgress: (share: number) => void;
  /** Undefined where it could not be drawn. */
  readonly onMade: (made: Made | undefined) => void;
}

/** The sheet, laid out in the page where nobody sees it, for as long as it takes to draw it. Taken away, it is called off. */
export function PictureStage(props: StageProps) {
  const { copied, choices, given } = props;
  const sheet = useRef<HTMLDivElement>(null);
  const [made] = useState(given.now);
  const { id, headline, title } = useCorpus();
  const link = given.absolute(useExplorer(linkOf));
  const latest = useRef({ ...props, name: fileName(id, 'timeline', choices.form) });
  const told = useRef({ title: headline?.text ?? title, link });
  useEffect(() => {
    const { onMade, ...wanted } = latest.current;
    const control = new AbortController();
    const { signal } = control;
    // What the reader pressed is seen to have been pressed before the page is busy.
    const making = wanted.given.pause().then(async () => {
      if (!sheet.current || signal.aborted) return undefined;
      const { title, link } = told.current;
      const description = [...wordsOf(sheet.current), link].join('\n');
      return makePicture(sheet.current, {
        ...wanted,
        signal,
        words: { title, description, language: LOCALE },
      });
    });
    making.then(
      (result) => !signal.aborted && onMade(result),
      () => !signal.aborted && onMade(undefined),
    );
    return () => control.abort();
  }, []);
  return (
    <div className="picture-stage" aria-hidden="true" inert>
      <div
        ref={sheet}
        className="picture-sheet"
        data-colours={choices.colours}
        style={{ inlineSize: copied.width + MARGINS }}
      >
        <PictureSheet copied={copied} made={made} absolute={given.absolute} />
      </div>
    </div>
  );
}

/** As picture.css has them, on both sides together. Pixels. */
const MARGINS = 48;

/** What stands under the timeline says what it shows. */
function wordsOf(sheet: HTMLElement): readonly string[] {
  return [...sheet.querySelectorAll('.picture-caption, .picture-source')].map(
    ({ textContent }) => textContent ?? '',
  );
}
